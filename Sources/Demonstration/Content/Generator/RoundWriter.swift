import Canon
import Records

/// Writes the submissions of one round.
struct RoundWriter {
    static let hours = 30 * 24
    let round: Int
    var generator: SeededGenerator
    var written: [SubmissionContent] = []
    /// Texts of people so far, so that no two people write the same words by chance.
    var taken: Set<String> = []

    init(round: Int, seed: UInt64) {
        self.round = round
        generator = SeededGenerator(seed: seed &+ UInt64(round))
    }

    /// All submissions of the round in the order of arrival, with their keys.
    static func submissions(of round: Int, seed: UInt64) -> [SubmissionContent] {
        var writer = RoundWriter(round: round, seed: seed)
        writer.writePeople()
        writer.writeSingleVoices()
        writer.writeWithheld()
        if round == Advertising.round { writer.writeAdvertising() }
        if round == CampaignLetter.round { writer.writeCampaign() }
        let order = writer.written.indices.sorted {
            (writer.written[$0].hour, $0) < (writer.written[$1].hour, $1)
        }
        return order.enumerated().map { place, index in
            let digits = String(place + 1)
            let zeros = String(repeating: "0", count: 4 - digits.count)
            return writer.written[index].renamed("r\(round)-\(zeros)\(digits)")
        }
    }

    /// When somebody writes: every second one on the last day.
    mutating func drawHour() -> Int {
        generator.happens(percent: 50)
            ? RoundWriter.hours - 24 + generator.below(24)
            : generator.below(RoundWriter.hours - 24)
    }

    mutating func append(
        origin: SubmissionContent.Origin, category: String?, channel: SubmissionReceived.Channel,
        hour: Int? = nil, parts: [PartContent], quotations: [QuotedSpan] = [],
        uniquePoint: UniquePointContent? = nil, withholding: WithholdingContent? = nil
    ) {
        written.append(
            SubmissionContent(
                key: "", idSeed: generator.bytes(16), origin: origin,
                category: category.map(known), channel: channel,
                hour: hour ?? drawHour(), parts: parts,
                mayPublish: withholding?.ground != .noPermission, withholding: withholding,
                quotations: quotations, uniquePoint: uniquePoint))
    }
}

extension SubmissionContent {
    fileprivate func renamed(_ key: String) -> SubmissionContent {
        SubmissionContent(
            key: key, idSeed: idSeed, origin: origin, category: category, channel: channel,
            hour: hour, parts: parts, mayPublish: mayPublish, withholding: withholding,
            quotations: quotations, uniquePoint: uniquePoint)
    }
}

extension PartContent {
    /// The part of this number, on a provision, in answer to a question or on the whole.
    init(
        _ number: Int, provision: String? = nil, question: ID<Question>? = nil, script: Script,
        text: String
    ) {
        self.init(
            part: known("p\(number)"), provision: provision.map(known), question: question,
            language: script.language, text: text)
    }

    /// Words of this part, for a theme.
    func quoting(_ composition: Composition, for theme: String) -> QuotedSpan {
        QuotedSpan(
            theme: theme, part: part, words: composition.quoted, start: composition.start,
            end: composition.end)
    }
}
