public import Ledger

/// Whom a stranger trusts: the keys of logs, and perhaps a policy that says which witnesses count.
public struct TrustedKeys: Sendable {
    /// The most bytes of a file that are read.
    public static let maximumByteCount = WitnessPolicy.maximumByteCount

    /// The keys of the logs.
    public let logs: [VerifierKey]
    /// Which witnesses make a checkpoint final; nil when only a key was given.
    public let policy: WitnessPolicy?

    /// Trusts one log's key, and asks for no witnesses.
    public init(log: VerifierKey) {
        logs = [log]
        policy = nil
    }

    /// Trusts what a policy names.
    public init(policy: WitnessPolicy) {
        logs = policy.logs.map(\.key)
        self.policy = policy
    }

    /// Reads a file of trust: one verifier key alone, or a policy (c2sp.org/tlog-policy).
    ///
    /// - Throws: ``SourceError`` for what is neither, and for a policy that names no log.
    public init(parsing bytes: [UInt8]) throws(SourceError) {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .malformed(what: "The file of trusted keys", reason: "it is not UTF-8")
        }
        let words = text.split { $0.isWhitespace }
        if words.count == 1 {
            do {
                self.init(log: try VerifierKey(parsing: String(words[0])))
            } catch {
                throw .malformed(what: "The trusted key", reason: "\(error)")
            }
            return
        }
        let policy: WitnessPolicy
        do {
            policy = try WitnessPolicy(parsing: text)
        } catch {
            throw .malformed(what: "The policy", reason: "\(error)")
        }
        guard !policy.logs.isEmpty else {
            throw .malformed(what: "The policy", reason: "it names no log")
        }
        self.init(policy: policy)
    }

    /// The keys of the log with this origin, in the order of the file.
    func keys(of origin: String) -> [VerifierKey] {
        logs.filter { $0.name.utf8.elementsEqual(origin.utf8) }
    }
}
