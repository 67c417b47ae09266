import Canon
import GRDB
import Records
import Store

/// The register: newest entries first, paged by index.
enum LedgerPage {
    private static let pageSize: UInt64 = 50

    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let size = try LogTables.size(database)
        let before = min(UInt64(wanted.query("before")) ?? size, size)
        let first = before > pageSize ? before - pageSize : 0
        let entries = try LogTables.bytes(in: first..<before, database).reversed()
            .map { try Entry(trusted: $0) }
        let shell = try wanted.shell(.ledger, section: .ledger, in: database)
        let language = wanted.language
        return shell.page { html in
            html.element("h1", words: .ledger)
            html.lead(.words(.ledgerLead))
            html.figures([Figure(.words(.ledgerSize), Int(size))])
            findForm(&html, language)
            html.element("h2", words: .newestEntries)
            if entries.isEmpty {
                html.emptyState(.noEntries)
            } else {
                html.table(table(entries, language))
                html.pager(
                    Pager(
                        previousHref: before < size
                            ? language.href("/ledger?before=\(min(size, before + pageSize))") : nil,
                        nextHref: first > 0 ? language.href("/ledger?before=\(first)") : nil,
                        shown: entries.count, total: Int(size)))
            }
        }
    }

    private static func findForm(_ html: inout HTML, _ language: PageLanguage) {
        html.searchForm(action: language.href("/ledger/find")) { html in
            html.textField(
                TextField("entry", label: .words(.findEntry), kind: .wholeNumber))
            html.button(.search, .secondary)
        }
    }

    private static func table(_ entries: [Entry], _ language: PageLanguage) -> Table {
        Table(
            caption: .words(.allEntriesCaption),
            columns: [
                Table.Column(.words(.entry)), Table.Column(.words(.kindOfAct)),
                Table.Column(.words(.actor)), Table.Column(.words(.time)),
            ],
            rows: entries.map { entry in
                [
                    .entry(entry.index, language), .code(entry.fact.kind),
                    .words(.actor(entry.actor)),
                    .text(PageTime.karachi.minute(entry.at, language)),
                ]
            })
    }
}

extension Words {
    /// Who acted, in words.
    static func actor(_ actor: Actor) -> Words {
        switch actor.role {
        case .anyone: .actorPublic
        case .clock: .actorClock
        case .officer: Words(en: actor.office, ur: actor.office)
        }
    }
}
