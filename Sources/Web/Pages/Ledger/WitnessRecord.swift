import Canon
import GRDB
import Ledger
import Records
import Registrar
import Store

/// What one witness did with the newest checkpoints of the register.
struct WitnessRecord: Sendable {
    /// Name in the policy.
    let name: String
    /// The newest checkpoint it cosigned, among those looked at.
    let newest: UInt64?
    /// How many of them it cosigned.
    let cosigned: Int
    /// Sizes of those it did not, the newest first.
    let missed: [UInt64]
    /// The middle one of its delays in seconds, from the newest entry to the cosignature.
    let delay: Int?

    /// What each witness of a policy did with the newest checkpoints that the policy judges.
    static func all(
        of policy: AdoptedPolicy, among count: Int, _ database: Database
    ) throws -> (records: [WitnessRecord], looked: Int) {
        let sizes = try LogTables.checkpointSizes(
            below: UInt64(Int64.max), limit: count, database
        ).filter { $0 > policy.entry }
        let verdicts = try sizes.map { size in
            let standing = try CheckpointStanding.of(size: size, in: database)
            let at = size > 0 ? try LogTables.entry(size - 1, database)?.at : nil
            return Judged(
                size: size, at: at, cosignatures: standing?.verdict?.cosignatures ?? [])
        }
        let records = policy.policy.witnesses.map { WitnessRecord($0.name, verdicts) }
        return (records, sizes.count)
    }

    private struct Judged {
        let size: UInt64
        /// Time of the newest entry under it.
        let at: Instant?
        let cosignatures: [WitnessPolicy.Verdict.Witnessed]

        func time(_ name: String) -> UInt64? {
            cosignatures.first { $0.witness.utf8.elementsEqual(name.utf8) }?.at
        }
    }

    private init(_ name: String, _ verdicts: [Judged]) {
        self.name = name
        let signed = verdicts.filter { $0.time(name) != nil }
        newest = signed.first?.size
        cosigned = signed.count
        missed = verdicts.filter { $0.time(name) == nil }.map(\.size)
        let delays = signed.compactMap { judged in
            guard let at = judged.at, let time = judged.time(name) else { return Int?.none }
            return max(0, Int(Int64(clamping: time) - at.milliseconds / 1000))
        }.sorted()
        delay = delays.isEmpty ? nil : delays[delays.count / 2]
    }
}
