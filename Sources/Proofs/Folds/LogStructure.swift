import Canon
public import Records

/// Checks the frame of the log: places, times, who may do what, and the first two entries.
public struct LogStructure: Fold {
    /// An erasure and where it is recorded.
    public struct Erasure: Hashable, Sendable {
        /// The entry that records it.
        public let recordedAt: UInt64
        /// The entry that holds the commitment.
        public let entry: UInt64
        /// Path of the commitment inside that entry's fact.
        public let member: String
    }

    public private(set) var findings = FindingList()
    /// The origin that the first entry names.
    public private(set) var origin: String?
    /// The keys that the log says signed it, in order.
    public private(set) var keys = KeyHistory()
    /// What was erased, in order.
    public private(set) var erasures: [Erasure] = []
    private var next: UInt64 = 0
    private var distance: Int64 = 0
    private var latest = Instant(milliseconds: 0)

    /// A fold at the beginning of a log.
    public init() {}

    public mutating func apply(_ entry: Entry) {
        checkPlace(entry)
        checkRole(entry)
        switch entry.fact {
        case let fact as LogStarted:
            if next == 0 {
                origin = fact.origin
            } else {
                fail(next, "kind", "The log is started a second time.")
            }
        case let fact as LogKeyAnnounced:
            if next == 1 { keys.begin(fact, at: next) }
            if next > 1 { fail(next, "kind", "The log's key is announced a second time.") }
        case let fact as LogKeyRotated:
            if let flaw = keys.rotate(fact, at: next, origin: origin) {
                fail(next, flaw.field, flaw.sentence)
            }
        case let fact as CosigningKeyAnnounced:
            if let flaw = keys.announceSecond(fact, at: next, origin: origin) {
                fail(next, flaw.field, flaw.sentence)
            }
        case let fact as PayloadErased: erase(fact)
        default: break
        }
        next += 1
    }

    /// Counts an entry that cannot be read: the places behind it are still right.
    public mutating func skip() { next += 1 }

    public mutating func finish() {}

    private mutating func fail(_ entry: UInt64, _ field: String, _ sentence: String) {
        findings.fail(.structure, entry: entry, field: field, sentence)
    }

    private mutating func checkPlace(_ entry: Entry) {
        // Behind an entry taken out every number is off by one: said once, where it begins.
        let distance = Int64(clamping: entry.index) - Int64(clamping: next)
        if distance != 0, distance != self.distance {
            fail(next, "index", "The entry says it is number \(entry.index); it stands at \(next).")
        }
        self.distance = distance
        if entry.at < latest {
            fail(
                next, "at_ms",
                "The entry was sealed \(latest.milliseconds - entry.at.milliseconds) ms before "
                    + "the one above it.")
        }
        latest = max(latest, entry.at)
        if next == 0, !(entry.fact is LogStarted) {
            fail(0, "kind", "The first entry is \(entry.fact.kind), not \(LogStarted.kind).")
        }
        if next == 1, !(entry.fact is LogKeyAnnounced) {
            fail(1, "kind", "The second entry is \(entry.fact.kind), not \(LogKeyAnnounced.kind).")
        }
    }

    private mutating func checkRole(_ entry: Entry) {
        switch entry.actor.role {
        case .officer: return
        case .anyone:
            guard Self.isForAnyone(entry.fact) else {
                fail(
                    next, "actor.role",
                    "The public cannot do this; only an office can (\(entry.fact.kind)).")
                return
            }
        case .clock:
            guard Self.isForClock(entry.fact) else {
                fail(
                    next, "actor.role",
                    "This needs a person's judgement; the server's clock did it "
                        + "(\(entry.fact.kind)).")
                return
            }
        }
    }

    /// What the public says by itself: to a consultation, of a number, of a service.
    private static func isForAnyone(_ fact: any Fact) -> Bool {
        fact is SubmissionReceived || fact is DisputeRaised || fact is FeedbackReceived
    }

    /// What the server may do by itself: keep its log, and carry out what an officer has set,
    /// and compute by a definition.
    private static func isForClock(_ fact: any Fact) -> Bool {
        switch fact {
        case is LogStarted, is LogKeyAnnounced, is PayloadErased, is ProvisionAdded,
            is ProvisionRevised, is ProvisionRemoved, is VersionPublished, is RoundOpened,
            is RoundClosed, is SubmissionsPublished, is ObservationComputed:
            true
        default: false
        }
    }

    private mutating func erase(_ fact: PayloadErased) {
        guard let target = UInt64(exactly: fact.entry), target < next else {
            fail(next, "fact.entry", "Entry \(fact.entry) does not stand before this one.")
            return
        }
        erasures.append(Erasure(recordedAt: next, entry: target, member: fact.member))
    }
}
