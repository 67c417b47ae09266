package import Canon
package import Records

/// What a machine finds in the log about a round: folded from the entries before a log size, so
/// that a stranger finds the same years later.
package struct RoundMaterial: Sendable {
    package let round: RoundAddress
    package let instrument: ID<Instrument>
    /// Version of the policy that the round is on.
    package private(set) var version = 0
    /// In the order they arrived.
    package private(set) var voices: [VoiceMaterial] = []
    /// Those that stand, in the order they were made.
    package private(set) var themes: [ThemeMaterial] = []
    /// The last word of each office on each submission, in the order they were given.
    package private(set) var labels: [LabelMaterial] = []
    /// The labelled set and the entry that froze it.
    package private(set) var frozen: (entry: UInt64, fact: LabelsFrozen)?
    private var provisionSteps: [ProvisionStep] = []
    private var voicePlaces: [ID<Submission>: Int] = [:]
    private var entryPlaces: [UInt64: Int] = [:]

    package init(_ round: RoundAddress, instrument: ID<Instrument>) {
        self.round = round
        self.instrument = instrument
    }

    /// The kinds it is folded from.
    package static let kinds = [
        RoundOpened.kind, SubmissionReceived.kind, SubmissionsPublished.kind,
        SubmissionWithheld.kind, SubmissionsThemed.kind, SubmissionsUnthemed.kind,
        ThemeCreated.kind, ThemeRevised.kind, ThemeRetired.kind, PayloadErased.kind,
        SubmissionsSetAside.kind, SubmissionsRestored.kind, LabelsGiven.kind, LabelsFrozen.kind,
        ProvisionAdded.kind, ProvisionRevised.kind, ProvisionRemoved.kind,
    ]

    /// Takes the next entry.
    package mutating func apply(_ entry: Entry) {
        switch entry.fact {
        case let fact as SubmissionReceived: apply(fact, entry.index)
        case let fact as SubmissionsPublished:
            guard isMine(fact.consultation, fact.round) else { return }
            for id in fact.submissions {
                change(id) { if $0.state == .waiting { $0.state = .published } }
            }
        case let fact as SubmissionWithheld:
            guard isMine(fact.consultation, fact.round) else { return }
            change(fact.submission) { $0.state = .withheld }
        case let fact as SubmissionsSetAside:
            guard isMine(fact.consultation, fact.round) else { return }
            for id in fact.submissions { change(id) { $0.isSetAside = true } }
        case let fact as SubmissionsRestored:
            guard isMine(fact.consultation, fact.round) else { return }
            for id in fact.submissions { change(id) { $0.isSetAside = false } }
        case let fact as PayloadErased: apply(fact)
        case let fact as RoundOpened:
            guard isMine(fact.consultation, fact.round) else { return }
            version = fact.version
        default: applyThemes(entry)
        }
    }

    /// A submission of the round.
    package func voice(_ id: ID<Submission>) -> VoiceMaterial? {
        voicePlaces[id].map { voices[$0] }
    }

    /// The provisions of the version that the round is on, in document order.
    package var provisions: [ProvisionMaterial] {
        var latest: [ID<Provision>: ProvisionStep] = [:]
        for step in provisionSteps where step.version <= version { latest[step.provision] = step }
        return latest.values.compactMap { step in
            step.content.map { ProvisionMaterial(entry: step.entry, content: $0) }
        }.sorted { ($0.content.position, $0.entry) < ($1.content.position, $1.entry) }
    }

    private func isMine(_ consultation: ID<Consultation>, _ number: Int) -> Bool {
        number == round.round && consultation == round.consultation
    }

    private mutating func change(
        _ id: ID<Submission>, _ body: (inout VoiceMaterial) -> Void
    ) {
        if let place = voicePlaces[id] { body(&voices[place]) }
    }

    private mutating func apply(_ fact: SubmissionReceived, _ entry: UInt64) {
        guard isMine(fact.consultation, fact.round) else { return }
        voicePlaces[fact.submission] = voices.count
        entryPlaces[entry] = voices.count
        voices.append(
            VoiceMaterial(
                entry: entry, submission: fact.submission, channel: fact.channel,
                receivedHour: fact.receivedHour,
                parts: fact.parts.enumerated().map { ordinal, part in
                    PartMaterial(
                        part: part.part, ordinal: ordinal, provision: part.provision,
                        language: part.language, text: part.text)
                }))
    }

    private mutating func apply(_ fact: PayloadErased) {
        guard fact.entry >= 0, let place = entryPlaces[UInt64(fact.entry)] else { return }
        for index in voices[place].parts.indices
        where voices[place].parts[index].member == fact.member {
            voices[place].parts[index].isErased = true
        }
    }
}

// MARK: - Themes, labels, provisions

extension RoundMaterial {
    /// A provision as one version has it; no content where the version takes it out.
    private struct ProvisionStep {
        let provision: ID<Provision>
        let version: Int
        let entry: UInt64
        let content: ProvisionContent?
    }

    private mutating func applyThemes(_ entry: Entry) {
        switch entry.fact {
        case let fact as ThemeCreated:
            guard isMine(fact.consultation, fact.round) else { return }
            themes.append(
                ThemeMaterial(
                    theme: fact.theme, wordedBy: entry.index, title: fact.title,
                    summary: fact.summary))
        case let fact as ThemeRevised:
            change(fact.theme) {
                $0.wordedBy = entry.index
                $0.title = fact.title
                $0.summary = fact.summary
            }
        case let fact as ThemeRetired: apply(fact)
        case let fact as SubmissionsThemed:
            change(fact.theme) { $0.quotations += fact.quotations }
        case let fact as SubmissionsUnthemed:
            let gone = Set(fact.submissions)
            change(fact.theme) { $0.quotations.removeAll { gone.contains($0.submission) } }
        default: applyLabels(entry)
        }
    }

    private mutating func change(_ id: ID<Theme>, _ body: (inout ThemeMaterial) -> Void) {
        if let place = themes.firstIndex(where: { $0.theme == id }) { body(&themes[place]) }
    }

    private mutating func apply(_ fact: ThemeRetired) {
        guard let place = themes.firstIndex(where: { $0.theme == fact.theme }) else { return }
        let retired = themes.remove(at: place)
        if let target = fact.mergedInto { change(target) { $0.quotations += retired.quotations } }
    }

    private mutating func applyLabels(_ entry: Entry) {
        switch entry.fact {
        case let fact as LabelsGiven:
            guard isMine(fact.consultation, fact.round) else { return }
            labels.removeAll {
                $0.submission == fact.submission && $0.office == entry.actor.office
            }
            labels.append(
                LabelMaterial(
                    entry: entry.index, submission: fact.submission, office: entry.actor.office,
                    themes: fact.themes))
        case let fact as LabelsFrozen:
            guard frozen == nil, isMine(fact.consultation, fact.round) else { return }
            frozen = (entry.index, fact)
        case let fact as ProvisionAdded:
            step(fact.instrument, fact.version, fact.content.provision, fact.content, entry.index)
        case let fact as ProvisionRevised:
            step(fact.instrument, fact.version, fact.content.provision, fact.content, entry.index)
        case let fact as ProvisionRemoved:
            step(fact.instrument, fact.version, fact.provision, nil, entry.index)
        default: break
        }
    }

    private mutating func step(
        _ instrument: ID<Instrument>, _ version: Int, _ provision: ID<Provision>,
        _ content: ProvisionContent?, _ entry: UInt64
    ) {
        guard instrument == self.instrument else { return }
        provisionSteps.append(
            ProvisionStep(
                provision: provision, version: version, entry: entry, content: content))
    }
}
