import Canon
import Records

extension RoundWriter {
    /// Points that one person makes and nobody else.
    mutating func writeSingleVoices() {
        for voice in SingleVoice.speaking(in: round) {
            let part = PartContent(
                1, provision: voice.provision, script: voice.script, text: voice.text)
            append(
                origin: .person, category: voice.category, channel: .page, parts: [part],
                uniquePoint: UniquePointContent(
                    name: voice.name, point: voice.point, response: voice.response))
        }
    }

    /// What is counted but not shown.
    mutating func writeWithheld() {
        for voice in WithheldVoice.all where voice.round == round {
            let composition = Composition(text: voice.text, quoting: voice.quoted)
            let part = PartContent(1, script: voice.script, text: voice.text)
            append(
                origin: .person, category: voice.category, channel: .page, parts: [part],
                quotations: [part.quoting(composition, for: voice.theme)],
                withholding: WithholdingContent(ground: voice.ground, note: voice.note))
        }
    }

    /// Forty copies by a machine, all within two hours.
    mutating func writeAdvertising() {
        for _ in 0..<Advertising.copies {
            let text = Advertising.text(
                place: generator.pick(Place.all).latin, reference: 1000 + generator.below(9000),
                marks: 1 + generator.below(3))
            let composition = Composition(text: text, quoting: Advertising.offer)
            let part = PartContent(1, script: .english, text: text)
            append(
                origin: .machine, category: nil, channel: .page,
                hour: RoundWriter.hours - 10 + generator.below(2), parts: [part],
                quotations: [part.quoting(composition, for: Advertising.theme)])
        }
    }

    /// The letter, 400 times; every eleventh or so with words of its own.
    mutating func writeCampaign() {
        let additions = CampaignAddition.all
        for copy in 0..<CampaignLetter.copies {
            let before = copy * additions.count / CampaignLetter.copies
            let after = (copy + 1) * additions.count / CampaignLetter.copies
            if after > before {
                writeLetter(with: additions[before])
            } else {
                writeLetter()
            }
        }
    }

    private mutating func writeLetter() {
        let composition = Composition(text: CampaignLetter.text, quoting: CampaignLetter.demand)
        let part = letterPart(CampaignLetter.text)
        append(
            origin: .campaign, category: drawSender(), channel: drawPost(), parts: [part],
            quotations: [part.quoting(composition, for: CampaignLetter.theme)])
    }

    /// An addition in the letter's language follows it; one in another stands as a part of its own,
    /// because a part has one language.
    private mutating func writeLetter(with addition: CampaignAddition) {
        let own: Composition
        let parts: [PartContent]
        if addition.script == .english {
            own = Composition(
                [CampaignLetter.text, addition.text], quoting: 1, separator: "\n\n")
            parts = [letterPart(own.text)]
        } else {
            own = Composition([addition.text], quoting: 0)
            let second = PartContent(
                2, provision: CampaignLetter.provision, script: addition.script, text: own.text)
            parts = [letterPart(CampaignLetter.text), second]
        }
        var quotations = [parts[parts.count - 1].quoting(own, for: addition.theme)]
        if addition.theme != CampaignLetter.theme {
            let demand = Composition(text: parts[0].text, quoting: CampaignLetter.demand)
            quotations.append(parts[0].quoting(demand, for: CampaignLetter.theme))
        }
        append(
            origin: .campaignWithOwnWords, category: drawSender(), channel: drawPost(),
            parts: parts, quotations: quotations)
    }

    private func letterPart(_ text: String) -> PartContent {
        PartContent(1, provision: CampaignLetter.provision, script: .english, text: text)
    }

    private mutating func drawSender() -> String {
        generator.pick(weighted: [("it_firm", 88), ("freelancer", 12)])
    }

    private mutating func drawPost() -> SubmissionReceived.Channel {
        generator.pick(weighted: [(.page, 70), (.file, 30)])
    }
}
