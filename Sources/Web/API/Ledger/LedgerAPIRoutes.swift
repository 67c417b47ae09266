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
            let standing = try request.site.standing(in: database)
            return SiteFacts(
                origin: request.site.origin,
                title: Texts(en: row?["title_en"] ?? "", ur: row?["title_ur"] ?? ""),
                country: row?["country"] ?? "", timeZone: row?["time_zone"] ?? "",
                size: Int(try LogTables.size(database)),
                verifierKey: request.site.registrar.verifierKey.text,
                head: try standing.map { try LogHead($0) })
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
                disclosures: try request.site.disclosures(of: UInt64(index), in: database).map {
                    PublicDisclosure(member: $0.member, disclosure: $0.disclosure)
                })
        },
        .get(
            "getInclusionProof", "entries/{index}/proof",
            "That the newest checkpoint covers an entry.", LedgerShapes.proof
        ) { request, database in
            let (index, bytes) = try request.entry(database)
            guard let receipt = try Receipts.receipt(for: UInt64(index), in: database),
                let standing = try Receipts.standing(of: UInt64(index), in: database)
            else { throw APIProblem.notYetProved(index) }
            return EntryProof(
                index: index, leafHash: MerkleTree.leafHash(bytes), path: receipt.path,
                head: try LogHead(standing))
        },
        .get(
            "getReceipt", "entries/{index}/receipt",
            "Everything that proves an entry without us, as files to keep.", LedgerShapes.receipt
        ) { request, database in
            let (index, _) = try request.entry(database)
            guard let handed = try HandedReceipt(of: UInt64(index), request.site, database) else {
                throw APIProblem.notYetProved(index)
            }
            return EntryReceipt(
                handed: handed, cose: try handed.cose(request.site),
                head: try LogHead(handed.standing))
        },
    ]
}

extension APIProblem {
    fileprivate static func notYetProved(_ index: Int) -> APIProblem {
        APIProblem(
            type: .notYetProved,
            detail: "index: no checkpoint covers entry \(index) yet; ask again soon.",
            field: "index")
    }
}

extension APIRequest {
    /// The entry that the path names.
    fileprivate func entry(_ database: Database) throws -> (index: Int, bytes: [UInt8]) {
        let index = try number("index")
        return (index, try found(try LogTables.bytes(of: UInt64(index), database), "index"))
    }
}
