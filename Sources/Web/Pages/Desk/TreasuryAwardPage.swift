import Canon
import GRDB
import HTTPTypes
import Records
import Registrar
import Rules
import Store
import Treasury

/// Makes an award: recipient, provision, decision and milestones.
enum TreasuryAwardPage {
    static let form = "award"

    static func newPage(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let queries = TreasuryQueries(database)
        guard let fund = try queries.fund(visit.wanted.id("fund")) else {
            throw PageProblem.notFound
        }
        let running = fund.fiscalYear.year(of: visit.wanted.site.registrar.now)
        let path = TreasuryFundPage.path(fund.fund)
        let language = visit.language
        return try visit.page(
            Words.makeAward.in(language),
            back: TreasuryDeskRoutes.back(visit) + [
                Link(fund.title.plain(language), href: visit.href(path))
            ], in: database
        ) { html in
            html.lead(.words(.makeAwardLead))
            html.deskForm(visit, form, to: path + "/awards") { html, form in
                html.field(form, "id", .permanentName, kind: .code, hint: .permanentNameHint)
                html.yearField(form, [running])
                html.field(form, "office", .moneyOffice, kind: .code, hint: .officeHint)
                html.textPair(form, "title", .title)
                html.recipientFields(form)
                html.field(form, "provision", .provision, kind: .code, hint: .provisionHint)
                html.textPair(form, "decision", .decision, rows: 3, hint: .decisionHint)
                html.field(
                    form, "digest", .moneyMinutesDigest, kind: .code, hint: .treasuryDigestHint)
                html.field(
                    form, "milestones", .moneyMilestones, rows: 5,
                    hint: .milestonesHint(fund.currency))
                html.button(.makeAward)
            }
        }
    }

    @Sendable static func make(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let fund = try TreasuryFundActs.fund(visit)
        let command: MakeAward
        let id: ID<Award>
        do throws(DeskFieldProblem) {
            id = try form.required("id")
            command = try self.command(id, visit, form, fund)
        } catch {
            return try visit.again(form, error.refusal, newPage)
        }
        let fields = [
            "award": "id", "year": "year", "office": "office", "provision": "provision",
            "decision": "decision-en", "milestones": "milestones", "amount_minor": "milestones",
        ]
        return try await visit.submit(
            command, form, or: newPage, then: TreasuryAwardDeskPage.path(id),
            because: ActWords(fund, fields).refusal)
    }

    private static func command(
        _ id: ID<Award>, _ visit: DeskVisit, _ form: DeskForm, _ fund: FundSummary
    ) throws(DeskFieldProblem) -> MakeAward {
        let year = try form.chosenNumber("year")
        guard let type = Recipient.Kind(rawValue: form["type"]) else {
            throw DeskFieldProblem(.unanswered("type"))
        }
        let isWomenLed: Bool? =
            switch form["women"] {
            case "yes": true
            case "no": false
            default: nil
            }
        return MakeAward(
            id, of: fund.fund, year: year, office: try form.required("office"),
            title: form.texts("title"),
            to: MakeAward.RecipientAsked(
                type, name: form["name"], identifier: form["registration"],
                area: form["area"].isEmpty ? nil : try form.required("area"),
                isWomenLed: isWomenLed),
            for: try form.required("provision"), decision: form.texts("decision"),
            decisionDigest: try form.digest("digest"),
            milestones: try milestones(form, fund), key: form.actKey(visit))
    }

    private static func milestones(
        _ form: DeskForm, _ fund: FundSummary
    ) throws(DeskFieldProblem) -> [MakeAward.MilestoneAsked] {
        try form.lines("milestones") { row in
            guard (3...4).contains(row.count), let due = CivilDate(row[1]),
                let amount = Money(row[0], places: fund.places)
            else { return nil }
            return MakeAward.MilestoneAsked(
                title: Texts(en: row[2], ur: row.count > 3 ? row[3] : ""), dueOn: due,
                amount: FundAmount(amount, fund.currency))
        }
    }
}

extension HTML {
    fileprivate mutating func recipientFields(_ form: DeskForm) {
        choice(
            form, "type", .moneyRecipient,
            [
                ChoiceField.Option("organisation", .recipientOrganisation),
                ChoiceField.Option("person", .recipientPerson, hint: .recipientPersonHint),
            ])
        field(form, "name", .recipientName)
        field(form, "registration", .moneyRegistration, kind: .code, hint: .registrationHint)
        field(form, "area", .area, kind: .code, hint: .areaHint)
        choice(
            form, "women", .moneyWomenLed,
            [
                ChoiceField.Option("yes", .yes), ChoiceField.Option("no", .no),
                ChoiceField.Option("unknown", .notStated),
            ], standing: ["unknown"])
    }
}
