import Canon
import GRDB
import Ledger
import Records
import Registrar
import Store

extension APIRoutes {
    /// Checkpoints and witnesses.
    static let checkpointRoutes: [APIRoute] = [
        .get(
            "listCheckpoints", "checkpoints", "Signed checkpoints, the smallest first.",
            query: APIParameter.paging, CheckpointShapes.checkpoints
        ) { request, database in
            let (after, limit) = (try request.after(), try request.limit())
            let sizes = try LogTables.checkpointSizes(
                above: UInt64(max(0, after)), limit: limit + 1, database)
            let shown = sizes.prefix(limit)
            return CheckpointList(
                heads: try shown.compactMap { size in
                    try CheckpointStanding.of(size: size, in: database).map { try LogHead($0) }
                },
                next: sizes.count > limit ? shown.last.map { Int($0) } : nil)
        },
        .get(
            "getCheckpoint", "checkpoints/{size}",
            "A checkpoint, and the proof that it continues the one before.",
            CheckpointShapes.checkpoint
        ) { request, database in
            let size = UInt64(try request.number("size"))
            let standing = try request.found(
                try CheckpointStanding.of(size: size, in: database), "size")
            let previous = try LogTables.checkpointSizes(below: size, limit: 1, database).first
            return CheckpointFound(
                head: try LogHead(standing), previous: previous,
                path: try previous.map {
                    try ConsistencyProof.make(
                        from: $0, to: size, reader: LogTables.hashReader(database))
                } ?? [])
        },
        .get(
            "getWitnesses", "witnesses",
            "Who watches the log, by which policies, and the log's own keys.",
            CheckpointShapes.witnesses
        ) { request, database in
            WitnessFacts(
                takesCommands: request.site.replica == nil
                    && request.site.registrar.condition == .open,
                witnesses: try witnesses(database), policies: try AdoptedPolicy.all(database),
                keys: try LogKey.all(database))
        },
    ]

    /// How many of the newest checkpoints say what a witness did lately.
    private static let looked = 30

    private static func witnesses(_ database: Database) throws -> [PolicyWitness] {
        guard let policy = try AdoptedPolicy.inForce(database) else { return [] }
        let (records, count) = try WitnessRecord.all(of: policy, among: looked, database)
        return zip(policy.policy.witnesses, records).map { member, record in
            PolicyWitness(
                member: member, organisation: policy.term(member.name)?.organisation ?? .none,
                isSimulated: policy.isSimulated(member.name), record: record, looked: count)
        }
    }
}
