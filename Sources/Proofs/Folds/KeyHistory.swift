import Canon
import Ledger
public import Records

/// The keys that the log says signed it, one after the other, and its second keys.
public struct KeyHistory: Sendable {
    /// A key and the entry from which on it is in force.
    public struct Term: Sendable, Hashable {
        /// The entry that announced it; checkpoints of larger sizes are signed by it.
        public let entry: UInt64
        /// The key (C2SP signed-note).
        public let text: String
        /// Why it took the place of the one before; nil for the first.
        public let cause: KeyChangeCause?
    }

    /// The keys in their order.
    public private(set) var terms: [Term] = []
    /// The second keys in their order; each takes the place of the one before.
    public private(set) var seconds: [Term] = []

    /// The key that signs checkpoints of a size.
    public func inForce(at size: UInt64) -> Term? { terms.last { $0.entry < size } }

    /// The second key that cosigns checkpoints of a size.
    public func second(at size: UInt64) -> Term? { seconds.last { $0.entry < size } }

    /// The place of a key among them.
    func position(of key: VerifierKey) -> Int? {
        terms.firstIndex { $0.text.hasSameBytes(as: key.text) }
    }

    mutating func begin(_ fact: LogKeyAnnounced, at entry: UInt64) {
        terms.append(Term(entry: entry, text: fact.verifierKey, cause: nil))
    }

    /// Takes a change; what is wrong with it keeps it from being one.
    mutating func rotate(
        _ fact: LogKeyRotated, at entry: UInt64, origin: String?
    ) -> (field: String, sentence: String)? {
        guard let last = terms.last, last.text.hasSameBytes(as: fact.previousKey) else {
            return (
                "fact.previous_key", "The key that is said to have signed until here did not."
            )
        }
        guard Self.isKey(fact.verifierKey, .ed25519, name ?? origin) else {
            return ("fact.verifier_key", "This is no key that can sign this log's checkpoints.")
        }
        guard !terms.contains(where: { $0.text.hasSameBytes(as: fact.verifierKey) }) else {
            return ("fact.verifier_key", "This key signed before; a key is never taken up again.")
        }
        terms.append(Term(entry: entry, text: fact.verifierKey, cause: fact.cause))
        return nil
    }

    /// Takes a second key.
    mutating func announceSecond(
        _ fact: CosigningKeyAnnounced, at entry: UInt64, origin: String?
    ) -> (field: String, sentence: String)? {
        guard Self.isKey(fact.verifierKey, .mldsa44, name ?? origin) else {
            return ("fact.verifier_key", "This is no second key of this log.")
        }
        seconds.append(Term(entry: entry, text: fact.verifierKey, cause: nil))
        return nil
    }

    /// The name that the first key gives the log, which is the origin of its checkpoints.
    private var name: String? {
        terms.first.map { term in
            String(decoding: term.text.utf8.prefix { $0 != UInt8(ascii: "+") }, as: UTF8.self)
        }
    }

    private static func isKey(_ text: String, _ kind: KeyAlgorithm, _ origin: String?) -> Bool {
        do throws(KeyError) {
            let key = try VerifierKey(parsing: text)
            return key.algorithm == kind && origin.map { key.name.hasSameBytes(as: $0) } ?? true
        } catch {
            // A library without the algorithm cannot tell; who checks a signature by it says so.
            return error == .unavailableAlgorithm(kind)
        }
    }
}
