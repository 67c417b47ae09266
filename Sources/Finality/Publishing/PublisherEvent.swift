public import Canon
public import Ledger

/// What happens to a publisher.
public enum PublisherEvent: Hashable, Sendable {
    /// The process began. `head` is the newest signed checkpoint of the store, `mark` what was
    /// remembered of it apart from the store.
    case started(head: SignedHead?, mark: HeadMark?)
    /// A witness was asked what it holds, and this came of it.
    case sighted(witness: String, WitnessSighting)
    /// The operator decided, on record, not to wait for the witnesses that are silent.
    case overridden
    /// Entries up to this size are durable. Also the pulse: it is sent when nothing has grown.
    case grown(size: UInt64, root: Digest)
    /// The head was signed and is durable.
    case sealed(SignedHead)
    /// Another process has taken over the store.
    case fenced
    /// The store failed: what it holds now is not known before a restart.
    case failed(String)
    /// A witness answered what it was sent for a head of this size.
    case answered(witness: String, size: UInt64, WitnessResponse)
    /// From now on these witnesses count.
    case policyAdopted(WitnessPolicy)
    /// From now on this key of the log signs, too.
    case keyAdded(VerifierKey)
}

/// What a publisher wants done.
public enum PublisherEffect: Hashable, Sendable {
    /// Ask a witness for the newest checkpoint it holds.
    case query(witness: String)
    /// Sign this head and store it, provided that the store still holds `after`. Nothing of the
    /// signature may leave the process before it is durable.
    case seal(size: UInt64, root: Digest, after: HeadMark?)
    /// Send a note to a witness, with the proof that it extends the tree of `old` entries.
    case send(witness: String, old: UInt64, SignedHead)
    /// Keep a cosignature that was found good.
    case keep(size: UInt64, WitnessCosignature)
    /// Show this checkpoint to everybody. The cosignatures that make it final are kept in the same
    /// step: a store that was put back meanwhile may have lost those kept before.
    case publish(size: UInt64, [WitnessCosignature])
    /// Turn writers away, go on serving readers, and say why.
    case stop(PublisherStop)
}

/// A cosignature and the witness of the policy that it is by.
public struct WitnessCosignature: Hashable, Sendable {
    /// Name of the witness in the policy.
    public let witness: String
    /// Its word.
    public let cosignature: Cosignature

    /// A witness's word.
    public init(witness: String, _ cosignature: Cosignature) {
        self.witness = witness
        self.cosignature = cosignature
    }
}

/// Why a publisher signs nothing more.
public enum PublisherStop: Error, Hashable, Sendable {
    /// The store is older than what was signed last: it was put back to an earlier day.
    case storeIsOlder(size: UInt64, signed: UInt64)
    /// The store holds another root than the one that was signed for this size.
    case rootDiffers(size: UInt64)
    /// A witness proves that a later checkpoint was signed with this log's key.
    case witnessIsAhead(witness: String, size: UInt64, ours: UInt64)
    /// A witness proves that another root was signed for a size of ours.
    case witnessDiffers(witness: String, size: UInt64)
    /// Another process has taken over.
    case fenced
    /// The store failed.
    case storeFailed(String)
}

extension PublisherStop: CustomStringConvertible {
    /// What happened and what to do, in a sentence or two.
    public var description: String {
        switch self {
        case .storeIsOlder(let size, let signed):
            "the database ends at checkpoint \(size), but \(signed) was signed already: it was put "
                + "back to an earlier day; restore the newest copy, or a mirror's, before anything "
                + "is signed"
        case .rootDiffers(let size):
            "the database holds another history than the one signed for size \(size); restore the "
                + "right copy before anything is signed"
        case .witnessIsAhead(let witness, let size, let ours):
            "witness \(witness) holds a checkpoint of size \(size) signed with this log's key, and "
                + "the database ends at \(ours): it was put back to an earlier day, or another "
                + "machine signs with the same key; restore the newest copy or a mirror's"
        case .witnessDiffers(let witness, let size):
            "witness \(witness) holds another root for size \(size) signed with this log's key: "
                + "another machine signs with the same key, or the database is not the right one"
        case .fenced:
            "another process has taken over this log; this one signs and writes nothing more"
        case .storeFailed(let reason): reason
        }
    }
}
