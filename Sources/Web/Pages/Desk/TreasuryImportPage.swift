import Canon
import GRDB
import HTTPTypes
import Records
import Registrar
import Store
import Treasury

/// Takes what a bank's file says: first the fate of every line, then the act.
enum TreasuryImportPage {
    static let form = "file"

    static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        try page(visit, fates: nil, database)
    }

    private static func page(
        _ visit: DeskVisit, fates: [LineFate]?, _ database: Database
    ) throws -> HTML {
        try visit.page(
            Words.importBankFile.in(visit.language), back: TreasuryDeskRoutes.back(visit),
            in: database
        ) { html in
            html.lead(.words(.importBankLead))
            if let fates { html.write(fates) }
            html.deskForm(visit, form, to: TreasuryDeskRoutes.path + "/import") { html, form in
                html.field(form, "text", .bankFileText, rows: 16, hint: .bankFileHint)
                html.choice(
                    form, "unknown", .bankUnknownLines,
                    [ChoiceField.Option("leave", .bankLeaveOutUnknown)], kind: .checkboxes)
                html.button(.compareFirst)
            }
        }
    }

    @Sendable static func act(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let statement: BankStatement
        do throws(StatementProblem) {
            statement = try BankStatement(parsing: Array(form["text"].utf8))
        } catch {
            return try visit.again(form, DeskRefusal("text", .bankFile(error)), page)
        }
        let site = visit.wanted.site
        let fates = try site.store.read {
            try StatementMatch.preview(of: statement, in: $0, site.store.vault)
        }
        guard !form["step"].isEmpty else {
            let html = try site.store.read { try preview(fates, statement, visit, form, $0) }
            return .page(html)
        }
        let command = ImportConfirmations(statement, leavesOutUnknown: leavesOut(form))
        return try await visit.submit(
            command, form, or: { try page($0, fates: fates, $1) },
            then: TreasuryDeskRoutes.path, because: DeskRefusal.importConfirmations)
    }

    private static func leavesOut(_ form: DeskForm) -> Bool {
        form["unknown"].utf8.elementsEqual("leave".utf8)
    }

    /// What would become of each line, with the file itself hidden in the form that takes it.
    private static func preview(
        _ fates: [LineFate], _ statement: BankStatement, _ visit: DeskVisit, _ form: DeskForm,
        _ database: Database
    ) throws -> HTML {
        let leavesOut = leavesOut(form)
        let confirming = fates.count { $0.fate == .confirms }
        let returning = fates.count { $0.fate == .refunds }
        let refused = fates.count {
            $0.isRefused && !(leavesOut && $0.fate == .unknownPayment)
        }
        return try visit.page(
            Words.compareFirst.in(visit.language),
            back: TreasuryDeskRoutes.back(visit) + [
                Link(
                    .importBankFile, visit.language,
                    href: visit.href(TreasuryDeskRoutes.path + "/import"))
            ], in: database
        ) { html in
            html.lead(
                .words(
                    .bankPreview(
                        confirming, returning: returning, refused: refused, of: fates.count)))
            html.summaryList([
                SummaryRow(.words(.statementDigest), .code(statement.digest.hex))
            ])
            html.write(fates)
            guard confirming + returning > 0, refused == 0 else {
                return html.element("p", words: refused > 0 ? .bankMendFile : .bankNothingNew)
            }
            html.deskForm(visit, Self.form, to: TreasuryDeskRoutes.path + "/import") {
                html, shown in
                html.hidden(name: shown.id("step"), value: "take")
                for field in ["text", "unknown"] {
                    html.hidden(name: shown.id(field), value: form[field])
                }
                html.button(.bankTakeFile)
            }
        }
    }
}

extension HTML {
    /// Writes what becomes of every line of a bank's file.
    fileprivate mutating func write(_ fates: [LineFate]) {
        table(
            Table(
                caption: .words(.fatesOfLines),
                columns: [
                    Table.Column(.words(.bankLine)), Table.Column(.words(.moneyPayment)),
                    Table.Column(.words(.moneyAmount), isNumeric: true),
                    Table.Column(.words(.fateOfLine)),
                ],
                rows: fates.map { line in
                    let place = line.part > 1 ? "\(line.place).\(line.part)" : "\(line.place)"
                    return [
                        .identifier(place), .people(line.payment, language: nil),
                        .identifier("\(line.currency) \(line.amount)"), .tag(.fate(of: line)),
                    ]
                }))
    }
}

extension Tag {
    /// What becomes of one line: taken, passed over, or in the way.
    fileprivate static func fate(of line: LineFate) -> Tag {
        let words = Words.fate(line.fate)
        if line.isRefused { return Tag(words, .refused) }
        return Tag(words, line.isTaken ? .done : .neutral)
    }
}
