package import Canon
package import GRDB
package import Ledger
package import Records
import Store

/// A witness policy as the log adopted it.
package struct AdoptedPolicy: Sendable {
    /// The entry that adopted it.
    package let entry: UInt64
    /// When.
    package let at: Instant
    /// Whose cosignatures count.
    package let policy: WitnessPolicy
    /// Why it was adopted.
    package let reason: Texts
    /// What people want to know of each witness, in the policy's order.
    package let terms: [WitnessTerm]

    /// The newest policy; `nil` where none was adopted, or the newest says that none is needed.
    package static func inForce(_ database: Database) throws -> AdoptedPolicy? {
        try newest(before: .max, database).flatMap { $0.policy.quorum == nil ? nil : $0 }
    }

    /// The policy that a checkpoint of this size is judged by: the newest that it covers.
    package static func newest(
        before size: UInt64, _ database: Database
    ) throws -> AdoptedPolicy? {
        let row = try database.row(
            """
            SELECT entry, at, policy, reason_en, reason_ur FROM view_witness_policy
            WHERE entry < ? ORDER BY entry DESC LIMIT 1
            """, [Int64(clamping: size)])
        return try row.map { try read($0, database) }
    }

    /// All policies, the newest first.
    package static func all(_ database: Database) throws -> [AdoptedPolicy] {
        try database.rows(
            """
            SELECT entry, at, policy, reason_en, reason_ur FROM view_witness_policy
            ORDER BY entry DESC
            """
        ).map { try read($0, database) }
    }

    private static func read(_ row: Row, _ database: Database) throws -> AdoptedPolicy {
        let entry: Int64 = row[0]
        let terms = try database.rows(
            """
            SELECT name, organisation_en, organisation_ur, is_simulated FROM view_witness_term
            WHERE entry = ? ORDER BY position
            """, [entry]
        ).map { term in
            WitnessTerm(
                name: term[0], organisation: Texts(en: term[1], ur: term[2]),
                isSimulated: term[3])
        }
        return AdoptedPolicy(
            entry: UInt64(entry), at: Instant(milliseconds: row[1]),
            policy: try WitnessPolicy(parsing: row[2]), reason: Texts(en: row[3], ur: row[4]),
            terms: terms)
    }
}
