import Canon
public import Records
public import Rules

/// *No unexplained change*: once a round on an instrument has closed, each change of its text has
/// a cause that stands in the log, and each promise to change it is kept by the final version.
public struct UnexplainedChange: Fold {
    /// What is known of one instrument.
    struct Subject {
        let replaces: ID<Instrument>?
        var firstRoundClosed: UInt64?
        var fates: Set<ID<Provision>> = []
        var schedules: [Int: Schedule] = [:]
        /// First answers of the chains that promise a change, in order.
        var promises: [UInt64] = []
    }

    /// A publication at a set hour.
    struct Schedule {
        let entry: UInt64
        let publishAt: Instant
        var isCancelled = false
    }

    /// An answer to a theme, as far as changes of text depend on it.
    struct Answer {
        let consultation: ID<Consultation>
        let theme: ID<Theme>
        let isAccepting: Bool
        let provisions: [ID<Provision>]
        /// The first answer of the chain of revisions it belongs to.
        let root: UInt64
        var supersededBy: UInt64?
        /// Whether a change cites the chain; kept at the root.
        var isKept = false
        /// Whether the breach was reported; kept at the root.
        var isReported = false
    }

    public internal(set) var findings = FindingList()
    private var provisions = ProvisionFold()
    /// How many changes of text were read.
    public internal(set) var changes = 0
    /// How many causes were followed.
    public internal(set) var causes = 0
    var subjects: [ID<Instrument>: Subject] = [:]
    var instruments: [ID<Instrument>] = []
    var consultations: [ID<Consultation>: ID<Instrument>] = [:]
    var answers: [UInt64: Answer] = [:]
    var uniquePoints: [UInt64: ID<Consultation>] = [:]
    /// Entries whose draft was committed to before it was published, with the digest of the text.
    var frozenTexts: [UInt64: Digest] = [:]

    /// The texts as the entries give them.
    public var texts: ProvisionTexts { provisions.texts }

    /// A fold at the beginning of a log.
    public init() {}

    public mutating func apply(_ entry: Entry) {
        let index = entry.index
        switch entry.fact {
        case is SubmissionReceived: return  // The most frequent kind by far.
        case let fact as SubmissionMarkedUnique: uniquePoints[index] = fact.consultation
        case let fact as ThemeAnswered: answer(fact, index)
        case let fact as ProvisionAdded: added(fact, index)
        case let fact as ProvisionRevised: revised(fact, index)
        case let fact as ProvisionRemoved: removed(fact, index)
        case let fact as InstrumentRegistered: register(fact, index)
        case let fact as ConsultationOpened: open(fact, index)
        case let fact as RoundClosed: close(fact, index)
        case let fact as GoalFateDecided: decide(fact, index)
        case let fact as PublicationScheduled: schedule(fact, index)
        case let fact as PublicationCancelled: cancel(fact, index)
        case let fact as VersionPublished: publish(fact, entry)
        default: break
        }
        provisions.apply(entry)
    }

    public mutating func finish() {
        for instrument in instruments {
            noteOpenPromises(of: instrument)
        }
        provisions.finish()
        findings.add(contentsOf: provisions.findings)
    }

    mutating func fail(_ entry: UInt64, _ field: String, _ sentence: String) {
        findings.fail(.unexplainedChange, entry: entry, field: field, sentence)
    }

    private mutating func register(_ fact: InstrumentRegistered, _ index: UInt64) {
        guard subjects[fact.instrument] == nil else { return }
        subjects[fact.instrument] = Subject(replaces: fact.replaces)
        instruments.append(fact.instrument)
        if let old = fact.replaces, subjects[old] == nil || old == fact.instrument {
            fail(index, "fact.replaces", "No instrument \(old) was registered before.")
        }
    }

    private mutating func open(_ fact: ConsultationOpened, _ index: UInt64) {
        if subjects[fact.instrument] == nil {
            fail(
                index, "fact.instrument",
                "No instrument \(fact.instrument) was registered before.")
        }
        guard consultations[fact.consultation] == nil else { return }
        consultations[fact.consultation] = fact.instrument
    }

    private mutating func close(_ fact: RoundClosed, _ index: UInt64) {
        guard let instrument = consultations[fact.consultation] else { return }
        if subjects[instrument]?.firstRoundClosed == nil {
            subjects[instrument]?.firstRoundClosed = index
        }
    }
}
