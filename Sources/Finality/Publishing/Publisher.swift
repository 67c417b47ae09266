public import Canon
public import Ledger

/// The operator's side of finality: when to sign, whom to ask, what to believe.
///
/// A state machine without clock, disk or network: events in, effects out. The server and the
/// simulation drive the same one. It keeps these invariants (research: ledger, 8.1):
///
/// - it asks for a signature only over a head that follows the last one (I1, I2, I4);
/// - it signs nothing before every witness has been heard after a start, or the store is known not
///   to have been put back and the silent ones cannot have made anything final by themselves;
/// - it sends to witnesses only what the store has confirmed as durable (I5);
/// - after a failure, a fence or proof of another history it signs nothing more (I6).
public struct Publisher: Sendable {
    /// How long witnesses may stay silent, and when they are asked again; all in milliseconds.
    public struct Pace: Sendable {
        /// After a start: how long all witnesses are waited for.
        public var patience: Int64 = 30_000
        /// How long after one attempt a witness is tried again.
        public var retry: Int64 = 2_000
        /// How long a head that is not final is worked on before a newer one is signed.
        public var renewal: Int64 = 5_000

        /// The server's pace.
        public init() {}
    }

    /// Where the publisher stands.
    public enum Standing: Hashable, Sendable {
        /// The process has not read its store yet.
        case idle
        /// Witnesses are being asked; these have not answered.
        case asking(unheard: [String])
        /// It signs.
        case serving
        /// It signs nothing more.
        case stopped(PublisherStop)
    }

    /// Where it stands.
    public internal(set) var standing = Standing.idle
    /// The newest head that is signed and durable.
    public internal(set) var head: SignedHead?
    /// Size of the newest head that the quorum has cosigned.
    public internal(set) var finalSize: UInt64?
    /// The cosignatures over the newest head, in the order in which they came.
    public internal(set) var cosignatures: [WitnessCosignature] = []

    var policy: WitnessPolicy?
    var keys: [VerifierKey]
    let pace: Pace
    var isSealing = false
    var startedAt: Int64 = 0
    var sealedAt: Int64 = 0
    var isMarked = false
    var witnesses: [String: WitnessState] = [:]

    /// What is known of one witness.
    struct WitnessState: Sendable {
        /// Size it is believed to hold.
        var known: UInt64 = 0
        /// When it was last asked or sent anything.
        var triedAt: Int64?
        /// Whether an answer is outstanding.
        var isWaiting = false
        /// Whether it claimed a size it could not prove.
        var isDoubted = false
    }

    /// A publisher of the log that these keys sign, its witnesses by the policy; with none, every
    /// checkpoint stays provisional.
    public init(keys: [VerifierKey], policy: WitnessPolicy? = nil, pace: Pace = Pace()) {
        self.keys = keys
        self.pace = pace
        self.policy = policy
        for witness in policy?.witnesses ?? [] { witnesses[witness.name] = WitnessState() }
    }

    /// Whether a checkpoint needs cosignatures to be final.
    public var needsQuorum: Bool { policy?.quorum != nil }

    /// Takes an event.
    ///
    /// - Parameters:
    ///   - now: milliseconds of a clock that never goes back.
    ///   - root: the root that this log had at a size; `nil` beyond its end.
    public mutating func handle(
        _ event: PublisherEvent, at now: Int64, root: (UInt64) -> Digest? = { _ in nil }
    ) -> [PublisherEffect] {
        if case .stopped = standing { return [] }
        switch event {
        case .started(let head, let mark): return start(head, mark, now)
        case .sighted(let witness, let sighting): return sight(witness, sighting, now, root)
        case .overridden:
            if case .asking = standing { standing = .serving }
            return []
        case .grown(let size, let root): return grow(size, root, now)
        case .sealed(let head): return seal(head, now)
        case .fenced: return stop(.fenced)
        case .failed(let reason): return stop(.storeFailed(reason))
        case .answered(let witness, let size, let response):
            return take(response, from: witness, size: size, now)
        case .policyAdopted(let policy): return adopt(policy, now)
        case .keyAdded(let key):
            if !keys.contains(key) { keys.append(key) }
            return []
        }
    }

    mutating func stop(_ reason: PublisherStop) -> [PublisherEffect] {
        standing = .stopped(reason)
        return [.stop(reason)]
    }

    /// Names of the witnesses that cosigned the newest head.
    public var cosigners: Set<String> { Set(cosignatures.map(\.witness)) }

    /// How long all witnesses are waited for after a start, in milliseconds.
    public var patience: Int64 { pace.patience }

    /// Names of the witnesses that are still waited for after a start.
    public var unheard: [String] {
        if case .asking(let unheard) = standing { unheard } else { [] }
    }

    /// A witness of the policy in force.
    public func member(_ name: String) -> WitnessPolicy.Member? {
        policy?.witnesses.first { $0.name == name }
    }

    /// Names of the policy's witnesses, in its order.
    var names: [String] { policy?.witnesses.map(\.name) ?? [] }
}
