import Canon
import GRDB
import Ledger
import Registrar
import Store

/// One signature line of a checkpoint: whose it is, of what kind, and whether it holds.
struct SignatureLine: Sendable {
    /// Who signed.
    enum Signer: Sendable, Hashable {
        case register
        case secondKey
        case witness(String)
        case unknown(String)
    }

    /// What checking it gave.
    enum Outcome: Sendable, Hashable {
        case good
        case bad
        /// The key is not one of this log's or of its policy's.
        case unknown
    }

    let signer: Signer
    let algorithm: KeyAlgorithm?
    /// When it was signed, in seconds since 1970; the log's first key states no time.
    let at: UInt64?
    let outcome: Outcome

    /// Explains every line of a note, in its order.
    static func all(
        of signed: SignedCheckpoint, _ policy: AdoptedPolicy?, _ database: Database
    ) throws -> [SignatureLine] {
        let keys = try LogKey.all(database)
        return signed.note.signatures.map { line in
            if let key = keys.first(where: { line.isNamed($0.key) }) {
                return explain(line, of: key.isSecond ? .secondKey : .register, key.key, signed)
            }
            let members = policy?.policy.witnesses ?? []
            if let member = members.first(where: { line.isNamed($0.key) }) {
                return explain(line, of: .witness(member.name), member.key, signed)
            }
            return SignatureLine(
                signer: .unknown(line.name), algorithm: nil, at: nil, outcome: .unknown)
        }
    }

    private static func explain(
        _ line: NoteSignature, of signer: Signer, _ key: VerifierKey, _ signed: SignedCheckpoint
    ) -> SignatureLine {
        guard key.algorithm.isTimestamped else {
            return SignatureLine(
                signer: signer, algorithm: key.algorithm, at: nil,
                outcome: holds(key, signed) ? .good : .bad)
        }
        let found = key.cosignature(line, over: signed.checkpoint)
        return SignatureLine(
            signer: signer, algorithm: key.algorithm, at: found?.at,
            outcome: found == nil ? .bad : .good)
    }

    private static func holds(_ key: VerifierKey, _ signed: SignedCheckpoint) -> Bool {
        do throws(CheckpointError) {
            try signed.verify(with: key)
            return true
        } catch {
            return false
        }
    }
}

extension NoteSignature {
    /// Whether the line names this key, byte for byte.
    fileprivate func isNamed(_ key: VerifierKey) -> Bool {
        keyID == key.keyID && name.utf8.elementsEqual(key.name.utf8)
    }
}

/// A key that signs or signed this log, and the entry that put it in force.
struct LogKey: Sendable {
    let entry: UInt64
    let key: VerifierKey
    /// Why it took the place of another; `nil` for the first.
    let cause: String?
    /// Whether it signs beside the first one, with a time.
    let isSecond: Bool

    /// All keys, the newest first.
    static func all(_ database: Database) throws -> [LogKey] {
        try database.rows(
            "SELECT entry, verifier_key, cause, is_second FROM view_log_key ORDER BY entry DESC"
        ).map { row in
            LogKey(
                entry: UInt64(row[0] as Int64), key: try VerifierKey(parsing: row[1]),
                cause: row[2], isSecond: row[3])
        }
    }
}
