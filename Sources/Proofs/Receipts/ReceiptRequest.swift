import Canon
import Ledger

/// What `sanad-verify receipt` was asked to do, as words of the command line.
public struct ReceiptRequest: Sendable {
    /// A receipt in either form.
    public var receipt: String
    /// A file with the entry's bytes; unnecessary where the receipt carries them.
    public var entry: String?
    /// A file of trust: a policy, or one verifier key.
    public var trust: String
    /// Whether a receipt that is not final is refused.
    public var requiresFinal: Bool
    /// Whether to answer in JSON.
    public var isJSON: Bool

    /// A request.
    public init(
        receipt: String, entry: String? = nil, trust: String, requiresFinal: Bool = false,
        isJSON: Bool = false
    ) {
        self.receipt = receipt
        self.entry = entry
        self.trust = trust
        self.requiresFinal = requiresFinal
        self.isJSON = isJSON
    }

    /// Checks the receipt and words the outcome: 0 when it holds, 1 when it does not, 2 when a file
    /// cannot be read.
    public func run() -> VerifyRequest.Outcome {
        do throws(SourceError) {
            let trust = try TrustedKeys(
                parsing: LocalFile.bytes(at: trust, limit: TrustedKeys.maximumByteCount))
            let bytes = try LocalFile.bytes(at: receipt, limit: Receipt.maximumByteCount)
            let entry = try entry.map { path throws(SourceError) in
                try LocalFile.bytes(at: path, limit: EntryBundle.maximumEntryByteCount + 1)
            }
            let report = try ReceiptCheck(receipt: bytes, entry: entry).report(trusting: trust)
            let holds = report.isSound && (!requiresFinal || report.standing == .final)
            let text = isJSON ? report.json.canonicalText + "\n" : report.text
            return VerifyRequest.Outcome(text: text, exitStatus: holds ? 0 : 1)
        } catch {
            return VerifyRequest.Outcome(text: error.description + "\n", exitStatus: 2)
        }
    }
}
