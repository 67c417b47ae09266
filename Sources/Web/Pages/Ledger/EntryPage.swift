import Canon
import GRDB
import Ledger
import Records
import Registrar
import Store

/// One entry: what it says, its bytes, its proof step by step, who vouches for it, and what to keep.
enum EntryPage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let index = UInt64(try wanted.number("index"))
        guard let bytes = try LogTables.bytes(of: index, database) else {
            throw PageProblem.notFound
        }
        let entry = try Entry(trusted: bytes)
        let receipt = try HandedReceipt(of: index, wanted.site, database)
        let opened = try wanted.site.disclosures(of: index, in: database)
        let erased = try ErasedMember.all(of: index, database)
        let first = try LogTables.checkpoint(covering: index, database)
        let isNewest = try LogTables.size(database) == index + 1
        let language = wanted.language
        let contents = try EntryContents.rows(bytes, language)
        var shell = try wanted.shell(Words.entry(Int(index)), section: .ledger, in: database)
        shell.breadcrumbs = LedgerAddress(language).breadcrumbs
        return shell.page { html in
            html.element("h1", words: .entry(Int(index)))
            html.lead(.words(.act(entry.fact.kind)))
            summary(entry, bytes, Assurance(receipt?.standing), &html)
            html.element("h2", words: .whatEntrySays)
            html.element("p", words: .whatEntrySaysLead)
            html.summaryList(contents)
            if !opened.isEmpty { write(opened.map { ($0.member, $0.disclosure.value) }, to: &html) }
            if !erased.isEmpty { write(erased, to: &html) }
            html.element("h2", words: .entryBytes)
            html.element("p", words: .entryBytesLead)
            html.codeBlock(String(decoding: bytes, as: UTF8.self))
            html.element("h2", words: .inclusionProof)
            if let receipt {
                write(receipt, first, to: &html)
            } else {
                html.emptyState(.notYetCovered)
            }
            neighbours(of: index, isNewest, &html)
        }
    }

    private static func summary(
        _ entry: Entry, _ bytes: [UInt8], _ assurance: Assurance, _ html: inout HTML
    ) {
        let language = html.language
        html.summaryList([
            SummaryRow(.words(.kindOfAct), .code(entry.fact.kind)),
            SummaryRow(.words(.actor), .words(.actor(entry.actor))),
            SummaryRow(.words(.time), .text(PageTime.karachi.minute(entry.at, language))),
            SummaryRow(.words(.leafHash), .code(MerkleTree.leafHash(bytes).hex)),
            SummaryRow(.words(.status), .standing(assurance, language)),
        ])
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

    private static func write(_ erased: [ErasedMember], to html: inout HTML) {
        let language = html.language
        html.element("h2", words: .erasedFromEntry)
        html.element("p", words: .erasedFromEntryLead)
        html.summaryList(
            erased.map { SummaryRow(.code($0.member), .entry($0.erasedBy, language)) })
    }

    private static func write(
        _ handed: HandedReceipt, _ first: StoredCheckpoint?, to html: inout HTML
    ) {
        let address = LedgerAddress(html.language)
        let steps = InclusionSteps(handed.receipt, entry: handed.entry)
        html.element("p", words: .proofStepsLead)
        if steps.steps.isEmpty {
            html.element("p", words: .onlyEntry)
        } else {
            html.element("div", .class("proof")) { $0.table(steps.table($0.language)) }
        }
        html.element("p") { html in
            html.write(
                steps.reachesRoot ? Tag(.signatureGood, .done) : Tag(.signatureBad, .refused))
            html.raw(" ")
            html.text(steps.reachesRoot ? .rootReached : .rootNotReached)
        }
        html.element("h2", words: .whoCosigned)
        let head = handed.receipt.checkpoint.checkpoint
        var rows = [
            SummaryRow(.words(.coveredBy), address.link(toCheckpoint: head.size)),
            SummaryRow(.words(.rootHash), .code(head.root.hex)),
        ]
        if let first, first.size != head.size {
            rows.append(
                SummaryRow(.words(.firstCoveredBy), address.link(toCheckpoint: first.size)))
        }
        html.summaryList(rows)
        CosignatureTable.write(handed.standing, to: &html)
        takeAway(handed, &html)
    }

    private static func takeAway(_ handed: HandedReceipt, _ html: inout HTML) {
        let index = handed.receipt.index
        html.element("h2", words: .takeItAway)
        html.element("p", words: .takeItAwayLead)
        html.buttons { html in
            html.linkButton(.receiptAsText, href: "/log/receipts/\(index).tlog-proof")
            // A tree of one entry has no receipt in this form.
            if !handed.receipt.path.isEmpty {
                html.linkButton(.receiptAsCOSE, href: "/log/receipts/\(index).cose", .secondary)
            }
            html.linkButton(.bytesOfEntry, href: "/log/receipts/\(index).json", .secondary)
        }
        html.element("p", words: .checkReceiptWith)
        html.codeBlock(
            "sanad-verify receipt \(index).tlog-proof --trust vkey\n"
                + "sanad-verify receipt \(index).cose --entry \(index).json --trust vkey")
        html.element("p") { html in
            html.element("a", .href(LedgerAddress(html.language).how), words: .howToCheckLink)
        }
    }

    private static func neighbours(of index: UInt64, _ isNewest: Bool, _ html: inout HTML) {
        let address = LedgerAddress(html.language)
        html.element("p", .class("links")) { html in
            if index > 0 {
                html.element("a", .href(address.entry(index - 1)), words: .previousEntry)
            }
            if !isNewest {
                html.element("a", .href(address.entry(index + 1)), words: .nextEntry)
            }
        }
    }
}

/// A payload that was erased from an entry.
private struct ErasedMember {
    let member: String
    /// The entry that says so.
    let erasedBy: UInt64

    static func all(of index: UInt64, _ database: Database) throws -> [ErasedMember] {
        try database.rows(
            "SELECT member, erased_by FROM view_erasure WHERE entry = ? ORDER BY member",
            [Int64(index)]
        ).map { ErasedMember(member: $0[0], erasedBy: UInt64($0[1] as Int64)) }
    }
}
