public import Canon
public import Ledger
public import Records

/// What a receipt proves, and what it does not.
public struct ReceiptReport: Sendable {
    /// How far witnesses vouch for the checkpoint.
    public enum Standing: String, Sendable {
        /// Enough witnesses of the policy cosigned it.
        case final
        /// Not enough did.
        case provisional
        /// Nobody said which witnesses count.
        case unasked
        /// The form of the receipt has no room for witnesses.
        case unknown
    }

    /// The place of the entry in the log.
    public let index: UInt64
    /// The log.
    public let origin: String
    /// The number of entries of the tree, as the receipt gives it.
    public let size: UInt64
    /// `tlog-proof` or `cose`.
    public let form: String
    /// The key that signed; nil when none of those trusted did.
    public private(set) var key: VerifierKey?
    /// The root that was signed; nil when the receipt does not hold.
    public private(set) var root: Digest?
    /// The entry; nil when this version cannot read it.
    public private(set) var entry: Entry?
    /// What opens commitments of the entry, checked.
    public private(set) var opened: [DisclosureLine] = []
    /// Who cosigned; nil where nobody was asked for.
    public private(set) var verdict: WitnessPolicy.Verdict?
    /// What is wrong.
    public private(set) var failures: [String] = []
    /// What is worth knowing.
    public private(set) var notes: [String] = []
    let policy: WitnessPolicy?

    init(check: ReceiptCheck, policy: WitnessPolicy?) {
        index = check.index
        origin = check.origin
        switch check.form {
        case .tlogProof(let receipt):
            size = receipt.checkpoint.checkpoint.size
            form = Receipt.fileExtension
        case .cose(let receipt):
            size = receipt.size
            form = COSEReceipt.fileExtension
        }
        self.policy = policy
    }

    /// Whether the entry is proved and nothing is wrong.
    public var isSound: Bool { failures.isEmpty && root != nil }

    /// How far witnesses vouch for it.
    public var standing: Standing {
        guard form == Receipt.fileExtension else { return .unknown }
        guard let verdict, policy?.quorum != nil else { return .unasked }
        return verdict.isFinal ? .final : .provisional
    }

    mutating func prove(key: VerifierKey, root: Digest) {
        self.key = key
        self.root = root
    }

    mutating func judge(_ verdict: WitnessPolicy.Verdict) {
        self.verdict = verdict
        for name in verdict.badSignatures {
            fail("The signature of \(name) on the checkpoint is not good.")
        }
    }

    mutating func show(_ entry: Entry) { self.entry = entry }

    mutating func open(_ line: DisclosureLine) { opened.append(line) }

    mutating func fail(_ sentence: String) { failures.append(sentence) }

    mutating func note(_ sentence: String) { notes.append(sentence) }
}
