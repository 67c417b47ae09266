package import Canon
package import Records

/// An entry of a consultation on the instrument that can explain a change of its text.
package struct KnownCause: Sendable {
    /// Index of the entry.
    package let entry: Int
    /// An answer or a unique point.
    package let type: Cause.Kind
    /// The consultation.
    package let consultation: ID<Consultation>
    /// Number of the round, from 1.
    package let round: Int
    /// The theme that was answered.
    package let theme: ID<Theme>?
    /// The submission that makes a unique point.
    package let submission: ID<Submission>?
    /// What the ministry said to the theme.
    package let answer: ThemeAnswered.Answer?
    /// The answer's reason, or the point in a sentence.
    package let words: Texts
    /// Provisions the answer says it will change.
    package let provisions: [ID<Provision>]
    /// Entry of the later answer that replaced this one.
    package let revisedBy: Int?

    package init(
        entry: Int, type: Cause.Kind, consultation: ID<Consultation>, round: Int,
        theme: ID<Theme>?, submission: ID<Submission>?, answer: ThemeAnswered.Answer?,
        words: Texts, provisions: [ID<Provision>], revisedBy: Int?
    ) {
        self.entry = entry
        self.type = type
        self.consultation = consultation
        self.round = round
        self.theme = theme
        self.submission = submission
        self.answer = answer
        self.words = words
        self.provisions = provisions
        self.revisedBy = revisedBy
    }

    /// Whether it asks for a change: yes, in part, or a point on its own.
    package var isAccepting: Bool {
        switch answer {
        case .accepted, .inPart, nil: true
        case .notAccepted, .outOfScope: false
        }
    }
}

/// All entries that can explain a change of an instrument.
package struct KnownCauses: Sendable {
    /// By entry, rising.
    package let all: [KnownCause]
    private let byEntry: [Int: KnownCause]

    package init(_ all: [KnownCause]) {
        self.all = all.sorted { $0.entry < $1.entry }
        byEntry = Dictionary(all.map { ($0.entry, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Refuses the first cause that explains nothing.
    package func check(_ causes: [Cause]) throws(CauseProblem) {
        for cause in causes { try check(cause) }
    }

    /// Refuses the first answer that promised to change other provisions, none of them one of
    /// these: the changed provision, what it comes from or is carried to, and what it stands in.
    func checkCoverage(
        _ causes: [Cause], of places: Set<ID<Provision>>
    ) throws(CauseProblem) {
        for cause in causes where cause.type == .answer {
            guard let entry = cause.entry, let known = byEntry[entry] else { continue }
            guard known.provisions.isEmpty || !places.isDisjoint(with: known.provisions) else {
                throw .promisedElsewhere(entry: entry)
            }
        }
    }

    private func check(_ cause: Cause) throws(CauseProblem) {
        switch cause.type {
        case .answer, .uniquePoint:
            guard let entry = cause.entry else { throw .entryMissing }
            guard let known = byEntry[entry], known.type == cause.type else {
                throw .unknown(entry: entry)
            }
            if let newer = known.revisedBy { throw .superseded(entry: entry, by: newer) }
            guard known.isAccepting else { throw .notAccepting(entry: entry) }
        case .correction, .decision:
            if let entry = cause.entry { throw .unknown(entry: entry) }
            guard !cause.note.isEmpty else { throw .noteMissing }
        }
    }
}
