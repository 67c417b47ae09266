import Canon
import GRDB
import Ledger
import Records
import Registrar
import Store

/// The register: how sure it is, how it grows, and its entries, newest first, found by number, by
/// kind or by day.
enum LedgerPage {
    private static let pageSize = 50
    private static let months = 12

    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let filter = LedgerFilter(wanted.fields)
        let list = try LedgerList(filter, wanted, pageSize, database)
        let standing = try wanted.site.standing(in: database)
        let waiting = try wanted.site.waitingCheckpoint(in: database)
        let kinds = try LedgerFilter.kinds(database)
        let growth =
            list.isFirst
            ? try LedgerGrowth.months(months, EntryTimes(database)) : []
        let language = wanted.language
        var shell = try wanted.shell(.ledger, section: .ledger, in: database)
        if list.path != "/ledger" { shell.path = list.path }
        if filter.isNoDay { shell.errors = [FieldError("day", Words.noSuchDay.in(language))] }
        return shell.page { html in
            html.element("h1", words: .ledger)
            html.lead(.words(.ledgerLead))
            links(&html)
            html.figures([
                Figure(.words(.ledgerSize), Int(list.size)),
                Figure(
                    .words(.coveredEntries), standing.map { Int($0.checkpoint.size) },
                    note: standing.map { .tag(Assurance($0).tag) }),
            ])
            if let standing { newest(standing, waiting, &html) }
            html.element("h2", words: .chooseEntries)
            findForms(filter, kinds, shell.errors, &html)
            html.element("h2", words: filter.isEmpty ? .newestEntries : .entriesFound)
            write(list, filter, &html)
            if !growth.isEmpty { html.table(table(growth, language)) }
        }
    }

    private static func links(_ html: inout HTML) {
        let address = LedgerAddress(html.language)
        html.element("p", .class("links")) { html in
            html.element("a", .href(address.checkpoints), words: .seeCheckpoints)
            html.element("a", .href(address.witnesses), words: .seeWitnesses)
            html.element("a", .href(address.how), words: .howTitle)
        }
    }

    private static func newest(
        _ standing: CheckpointStanding, _ waiting: CheckpointStanding?, _ html: inout HTML
    ) {
        let assurance = Assurance(standing)
        html.element("h2", words: .latestCheckpoint)
        html.summaryList([
            SummaryRow(
                .words(.checkpoint),
                LedgerAddress(html.language).link(toCheckpoint: standing.checkpoint.size)),
            SummaryRow(.words(.status), .standing(assurance, html.language)),
        ])
        if let waiting, let policy = waiting.policy?.policy {
            let signed = waiting.verdict?.cosignatures.map(\.witness) ?? []
            html.element(
                "p",
                words: .waitsForWitnesses(
                    Int(waiting.checkpoint.size), QuorumCount(policy, cosigned: signed)))
        }
    }

    private static func findForms(
        _ filter: LedgerFilter, _ kinds: [String], _ errors: [FieldError], _ html: inout HTML
    ) {
        let language = html.language
        html.element("div", .class("filters")) { html in
            html.searchForm(action: language.href("/ledger/find")) { html in
                html.textField(
                    TextField("entry", label: .words(.findEntry), kind: .wholeNumber))
                html.button(.goToEntry, .secondary)
            }
            html.searchForm(action: LedgerAddress(language).ledger) { html in
                html.choiceField(
                    ChoiceField(
                        "kind", label: .words(.kindOfAct), kind: .select,
                        options: kinds.map { .init($0, .words(.act($0))) },
                        selected: [filter.kind]))
                html.dateTimeField(
                    DateTimeField(
                        "day", label: .words(.onDay), parts: filter.day,
                        error: errors.message(for: "day")))
                html.button(.filterButton, .secondary)
            }
        }
    }

    private static func write(
        _ list: LedgerList, _ filter: LedgerFilter, _ html: inout HTML
    ) {
        let language = html.language
        guard !list.entries.isEmpty else {
            return filter.isEmpty
                ? html.emptyState(.noEntries)
                : html.emptyState(
                    .noEntryMatches,
                    next: Link(.showAllEntries, language, href: LedgerAddress(language).ledger))
        }
        html.table(table(list.entries, language))
        html.pager(
            Pager(
                previousHref: list.newer.map { filter.href(language, before: $0) },
                nextHref: list.older.map { filter.href(language, before: $0) },
                shown: list.entries.count, total: list.total))
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
                    .entry(entry.index, language), .words(.act(entry.fact.kind)),
                    .words(.actor(entry.actor)),
                    .text(PageTime.karachi.minute(entry.at, language)),
                ]
            })
    }

    private static func table(
        _ months: [LedgerGrowth.Month], _ language: PageLanguage
    ) -> Table {
        Table(
            caption: .words(.growthCaption),
            columns: [
                Table.Column(.words(.month)), Table.Column(.words(.entriesAdded), isNumeric: true),
                Table.Column(.words(.ledgerSize), isNumeric: true),
            ],
            rows: months.map { month in
                [
                    .text(Words.month(month.month).in(language) + " \(month.year)"),
                    .number(month.entries.count), .number(Int(month.entries.upperBound)),
                ]
            })
    }
}

/// One page of the list.
private struct LedgerList {
    let size: UInt64
    let entries: [Entry]
    let total: Int
    /// Whether it is the first page of all entries.
    let isFirst: Bool
    /// What `before` is on the pages around this one.
    let newer: UInt64?
    let older: UInt64?
    /// The address without its language.
    let path: String

    init(
        _ filter: LedgerFilter, _ wanted: PageRequest, _ pageSize: Int, _ database: Database
    ) throws {
        let times = try EntryTimes(database)
        size = times.size
        let range = filter.isNoDay ? 0..<0 : try filter.range(times)
        let before = UInt64(wanted.query("before"))
        let end = min(max(before ?? range.upperBound, range.lowerBound), range.upperBound)
        let shown = try filter.newest(pageSize, in: range.lowerBound..<end, database)
        entries = try shown.compactMap { try LogTables.entry($0, database) }
        total = try filter.count(in: range, database)
        isFirst = filter.isEmpty && before == nil
        let rest = try shown.last.map {
            try filter.newest(1, in: range.lowerBound..<$0, database)
        }
        older = rest?.isEmpty == false ? shown.last : nil
        newer = try shown.first.flatMap {
            try filter.before(pageSize, above: $0, in: range, database)
        }
        let href = filter.href(wanted.language, before: before)
        path = String(href.dropFirst(1 + wanted.language.rawValue.count))
    }
}

extension Inline {
    /// How sure something is: the status and the sentence.
    static func standing(_ assurance: Assurance, _ language: PageLanguage) -> Inline {
        .markup(
            HTML(language: language) { html in
                html.write(assurance.tag)
                html.raw(" ")
                html.text(assurance.sentence)
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
