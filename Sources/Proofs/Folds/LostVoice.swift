import Canon
public import Records

/// *No lost voice*: received is published plus withheld; every submission ends in a theme or as a
/// unique point; every theme in use has an answer; and what the ministry says of its books is what
/// anybody counts.
///
/// Holds about 150 bytes a submission, so that a million of them fit into a laptop's memory.
public struct LostVoice: Fold {
    /// What became of a submission.
    enum Standing: UInt8 { case unsorted, published, withheld }

    /// One submission.
    struct Voice {
        let entry: UInt64
        let round: Int32
        let firstPart: Int32
        let partCount: Int32
        var themes: Int32 = 0
        /// Parts that a disclosure opens.
        var readable: Int32 = 0
        var isUnique = false
        var standing = Standing.unsorted
    }

    struct Part {
        let id: ID<SubmissionPart>
        let length: Int
    }

    /// One round and its running counts.
    struct Round {
        let consultation: ID<Consultation>
        let number: Int
        let entry: UInt64
        let opensAt: Instant
        var closesAt: Instant
        var closed: UInt64?
        var booksClosed: UInt64?
        var voices: [Int32] = []
        var themes: [ID<Theme>] = []
        var published = 0
        var withheld = 0
        var themed = 0
        var unique = 0
    }

    struct RoundKey: Hashable {
        let consultation: ID<Consultation>
        let number: Int
    }

    struct ThemeBook {
        let entry: UInt64
        let round: Int
        var members: Set<Int32> = []
        var answer: UInt64?
        var retired: UInt64?
    }

    public internal(set) var findings = FindingList()
    /// How many quotations were checked against the length of what they quote.
    public internal(set) var quotations = 0
    var consultations: [ID<Consultation>: Int] = [:]
    var rounds: [Round] = []
    var roundNumbers: [RoundKey: Int] = [:]
    var voices: [Voice] = []
    var voiceNumbers: [ID<Submission>: Int32] = [:]
    var parts: [Part] = []
    var themes: [ID<Theme>: ThemeBook] = [:]
    var versions: [ID<Instrument>: Int] = [:]
    var instruments: [ID<Consultation>: ID<Instrument>] = [:]

    /// A fold at the beginning of a log.
    public init() {}

    /// How many submissions were received in all rounds.
    public var submissionCount: Int { voices.count }
    /// How many rounds were opened.
    public var roundCount: Int { rounds.count }
    /// How many themes were created.
    public var themeCount: Int { themes.count }

    public mutating func apply(_ entry: Entry) {
        let index = entry.index
        switch entry.fact {
        case let fact as SubmissionReceived: receive(fact, entry)
        case let fact as SubmissionsThemed: theme(fact, index)
        case let fact as SubmissionsPublished: publish(fact, index)
        case let fact as SubmissionWithheld: withhold(fact, index)
        case let fact as SubmissionMarkedUnique: markUnique(fact, index)
        case let fact as SubmissionsUnthemed: unTheme(fact, index)
        case let fact as ThemeCreated: create(fact, index)
        case let fact as ThemeRevised: revise(fact, index)
        case let fact as ThemeRetired: retire(fact, index)
        case let fact as ThemeAnswered: answer(fact, index)
        case let fact as ConsultationOpened: open(fact, index)
        case let fact as RoundOpened: open(fact, index)
        case let fact as RoundExtended: extend(fact, index)
        case let fact as RoundClosed: close(fact, entry)
        case let fact as BooksClosed: closeBooks(fact, index)
        case let fact as VersionPublished: versions[fact.instrument] = fact.version
        default: break
        }
    }

    public mutating func finish() {
        for number in rounds.indices where rounds[number].booksClosed == nil {
            reportOpenBooks(number)
        }
    }

    mutating func fail(_ entry: UInt64, _ field: String, _ sentence: String) {
        findings.fail(.lostVoice, entry: entry, field: field, sentence)
    }

    /// The round a fact speaks of; `nil` and a finding where there is none.
    mutating func round(
        _ consultation: ID<Consultation>, _ number: Int, _ index: UInt64
    ) -> Int? {
        let key = RoundKey(consultation: consultation, number: number)
        guard let round = roundNumbers[key] else {
            fail(index, "fact.round", "Round \(number) of \(consultation) was never opened.")
            return nil
        }
        return round
    }

    /// A round whose books may still change; a finding where they are closed.
    mutating func openBooks(
        _ consultation: ID<Consultation>, _ number: Int, _ index: UInt64
    ) -> Int? {
        guard let round = round(consultation, number, index) else { return nil }
        if let closed = rounds[round].booksClosed {
            fail(
                index, "fact.round",
                "The books of the round were closed at entry \(closed); this would change them.")
        }
        return round
    }
}
