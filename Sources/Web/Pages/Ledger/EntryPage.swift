import Canon
import GRDB
import Ledger
import Records
import Registrar
import Store

/// One entry: what it says, its bytes, its proof, and what its public commitments hold.
enum EntryPage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let index = UInt64(try wanted.number("index"))
        guard let bytes = try LogTables.bytes(of: index, database) else {
            throw PageProblem.notFound
        }
        let entry = try Entry(trusted: bytes)
        let receipt = try Receipts.receipt(for: index, in: database)
        let opened = try disclosures(of: index, wanted.site, database)
        let language = wanted.language
        var shell = try wanted.shell(Words.entry(Int(index)), section: .ledger, in: database)
        shell.breadcrumbs = [Link(.ledger, language, href: language.href("/ledger"))]
        return shell.page { html in
            html.element("h1", words: .entry(Int(index)))
            html.summaryList([
                SummaryRow(.words(.kindOfAct), .code(entry.fact.kind)),
                SummaryRow(.words(.actor), .words(.actor(entry.actor))),
                SummaryRow(.words(.time), .text(PageTime.karachi.minute(entry.at, language))),
                SummaryRow(.words(.leafHash), .code(MerkleTree.leafHash(bytes).hex)),
            ])
            html.element("h2", words: .entryBytes)
            html.element("p", words: .entryBytesLead)
            html.codeBlock(String(decoding: bytes, as: UTF8.self))
            if !opened.isEmpty { write(opened, to: &html) }
            html.element("h2", words: .inclusionProof)
            if let receipt { write(receipt, to: &html) } else { html.emptyState(.notYetCovered) }
            neighbours(of: index, &html)
        }
    }

    /// What opens the public commitments of an entry.
    private static func disclosures(
        of index: UInt64, _ site: Site, _ database: Database
    ) throws -> [(member: String, value: JSONValue)] {
        let rows = try database.rows(
            "SELECT member FROM view_disclosed WHERE entry = ? ORDER BY member", [Int64(index)])
        return try rows.compactMap { row in
            let member: String = row[0]
            let found = try site.store.vault.disclosure(
                entry: index, member: member, in: database)
            return found.map { (member, $0.value) }
        }
    }

    private static func write(
        _ opened: [(member: String, value: JSONValue)], to html: inout HTML
    ) {
        html.element("h2", words: .openedCommitments)
        html.summaryList(
            opened.map { item in
                let value: Inline =
                    item.value.text.map { .people($0, language: nil) }
                    ?? .code(item.value.canonicalText)
                return SummaryRow(.code(item.member), value)
            })
    }

    private static func write(_ receipt: Receipt, to html: inout HTML) {
        let language = html.language
        html.element("p", words: .inclusionProofLead)
        html.codeBlock(receipt.path.map(\.hex).joined(separator: "\n"))
        html.summaryList([
            SummaryRow(.words(.coveredBy), .number(Int(receipt.checkpoint.checkpoint.size))),
            SummaryRow(.words(.hash), .code(receipt.checkpoint.checkpoint.root.hex)),
            SummaryRow(.words(.status), .tag(.checkpoint(isFinal: false))),
        ])
        html.buttons { html in
            html.linkButton(
                .receiptDownload, href: "/log/receipts/\(receipt.index).tlog-proof", .secondary)
            html.linkButton(.receiptVerify, href: language.href("/verify"), .secondary)
        }
    }

    private static func neighbours(of index: UInt64, _ html: inout HTML) {
        let language = html.language
        html.element("p") { html in
            if index > 0 {
                html.write(
                    Link(
                        .previousEntry, language,
                        href: language.href("/ledger/entries/\(index - 1)")))
                html.raw(" · ")
            }
            html.write(
                Link(.nextEntry, language, href: language.href("/ledger/entries/\(index + 1)")))
        }
    }
}
