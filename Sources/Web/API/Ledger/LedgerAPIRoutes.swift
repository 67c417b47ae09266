import Canon
import GRDB
import Ledger
import Records
import Registrar
import Store

extension APIRoutes {
    /// The site itself.
    static let siteRoutes: [APIRoute] = [
        .get(
            "getSite", "site", "Whose log this is, and how far it reaches.", LedgerShapes.site
        ) { request, database in
            let row = try database.row(
                "SELECT title_en, title_ur, country, time_zone FROM view_site")
            let stored = try LogTables.newestCheckpoint(database)
            return SiteFacts(
                origin: request.site.origin,
                title: Texts(en: row?["title_en"] ?? "", ur: row?["title_ur"] ?? ""),
                country: row?["country"] ?? "", timeZone: row?["time_zone"] ?? "",
                size: Int(try LogTables.size(database)),
                verifierKey: request.site.registrar.verifierKey.text,
                head: try stored.map {
                    LogHead(signed: try SignedCheckpoint(parsing: Array($0.note.utf8)))
                })
        }
    ]

    /// Single entries of the log.
    static let entryRoutes: [APIRoute] = [
        .get(
            "getEntry", "entries/{index}",
            "An entry, its hash, and what opens its public commitments.", LedgerShapes.entry
        ) { request, database in
            let (index, bytes) = try request.entry(database)
            return WholeEntry(
                index: index, value: try JSONParser.parse(bytes, limits: .entry),
                leafHash: MerkleTree.leafHash(bytes),
                disclosures: try disclosures(of: index, request.site, database))
        },
        .get(
            "getInclusionProof", "entries/{index}/proof",
            "That the newest checkpoint covers an entry.", LedgerShapes.proof
        ) { request, database in
            let (index, bytes) = try request.entry(database)
            guard let receipt = try Receipts.receipt(for: UInt64(index), in: database) else {
                throw APIProblem(
                    type: .notYetProved,
                    detail: "index: no checkpoint covers entry \(index) yet; ask again soon.",
                    field: "index")
            }
            return EntryProof(
                index: index, leafHash: MerkleTree.leafHash(bytes), path: receipt.path,
                head: LogHead(signed: receipt.checkpoint))
        },
    ]

    private static func disclosures(
        of index: Int, _ site: Site, _ database: Database
    ) throws -> [PublicDisclosure] {
        try database.rows(
            "SELECT member FROM view_disclosed WHERE entry = ? ORDER BY member", [index]
        ).compactMap { row in
            let member: String = row[0]
            return try site.store.vault.disclosure(
                entry: UInt64(index), member: member, in: database
            ).map { PublicDisclosure(member: member, disclosure: $0) }
        }
    }
}

extension APIRequest {
    /// The entry that the path names.
    fileprivate func entry(_ database: Database) throws -> (index: Int, bytes: [UInt8]) {
        let index = try number("index")
        return (index, try found(try LogTables.bytes(of: UInt64(index), database), "index"))
    }
}
