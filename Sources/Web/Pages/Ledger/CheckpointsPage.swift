import Canon
import GRDB
import Ledger
import Records
import Registrar
import Store

/// All signed checkpoints, newest first, each with how sure it is.
enum CheckpointsPage {
    private static let pageSize = 30

    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let before = UInt64(wanted.query("before")) ?? UInt64(Int64.max)
        // One more than is shown: it says how many entries the last one added.
        let sizes = try LogTables.checkpointSizes(below: before, limit: pageSize + 1, database)
        let shown = sizes.prefix(pageSize)
        let rows = try shown.enumerated().map { place, size in
            try row(
                size, after: place + 1 < sizes.count ? sizes[place + 1] : 0, wanted, database)
        }
        let newer = try shown.first.flatMap {
            try LogTables.checkpointSizes(above: $0, limit: pageSize, database).last
        }
        let language = wanted.language
        let address = LedgerAddress(language)
        var shell = try wanted.shell(.checkpoints, section: .ledger, in: database)
        shell.breadcrumbs = address.breadcrumbs
        if before != UInt64(Int64.max) { shell.path += "?before=\(before)" }
        return shell.page { html in
            html.element("h1", words: .checkpoints)
            html.lead(.words(.checkpointsLead))
            guard !rows.isEmpty else { return html.emptyState(.noCheckpoints) }
            html.buttons { html in
                html.linkButton(.downloadCheckpoint, href: "/log/checkpoint", .secondary)
            }
            html.table(table(rows))
            html.pager(
                Pager(
                    previousHref: newer.map { "\(address.checkpoints)?before=\($0 + 1)" },
                    nextHref: sizes.count > pageSize
                        ? shown.last.map { "\(address.checkpoints)?before=\($0)" } : nil,
                    shown: shown.count))
        }
    }

    private static func row(
        _ size: UInt64, after previous: UInt64, _ wanted: PageRequest, _ database: Database
    ) throws -> [Inline] {
        let language = wanted.language
        let standing = try CheckpointStanding.of(size: size, in: database)
        let newest = size > 0 ? try LogTables.entry(size - 1, database)?.at : nil
        let count = standing.flatMap { standing in
            standing.policy.map {
                QuorumCount(
                    $0.policy, cosigned: standing.verdict?.cosignatures.map(\.witness) ?? [])
            }
        }
        return [
            LedgerAddress(language).link(toCheckpoint: size), .number(Int(size - previous)),
            .text(newest.map { PageTime.karachi.minute($0, language) } ?? "–"),
            count.map { .words(.countOf($0.cosigned, $0.total)) } ?? .text("–"),
            .tag(Assurance(standing).tag),
        ]
    }

    private static func table(_ rows: [[Inline]]) -> Table {
        Table(
            caption: .words(.checkpointsCaption),
            columns: [
                Table.Column(.words(.ledgerSize)),
                Table.Column(.words(.entriesAdded), isNumeric: true),
                Table.Column(.words(.newestEntryAt)), Table.Column(.words(.cosigned)),
                Table.Column(.words(.status)),
            ],
            rows: rows)
    }
}
