import Canon
import GRDB
import HTTPTypes
import Records
import Registrar
import Rules
import Services
import Store

/// Records a test of a service; its level follows from the answers.
enum ServicesTestPage {
    static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let id: ID<PublicService> = try visit.wanted.id("service")
        let queries = ServicesQueries(database)
        guard let service = try queries.service(id) else { throw PageProblem.notFound }
        let draws = try queries.draws(with: id).filter { $0.test == nil }
        let path = ServicesDeskPage.path(id)
        let today = visit.wanted.site.registrar.now.date
        return try visit.page(
            Words.serviceDeskTest.in(visit.language),
            back: ServicesListPage.back(visit) + [
                Link(service.title.plain(visit.language), href: visit.href(path))
            ], in: database
        ) { html in
            html.lead(.texts(service.title, visit.language))
            html.element("p", words: .serviceDeskLevelFollows)
            html.deskForm(visit, "test", to: path + "/test") { html, form in
                html.day(form, "day", .serviceDeskDay, standing: today)
                for (place, check) in ServiceCheck.allCases.enumerated() {
                    html.choice(
                        form, check.rawValue,
                        .serviceDeskQuestion(place + 1, .serviceCheck(check)),
                        [
                            ChoiceField.Option("yes", Words.serviceCheckPassed),
                            ChoiceField.Option("no", Words.serviceCheckFailed),
                        ])
                }
                html.field(
                    form, "notes", .serviceDeskNotes, rows: 4, hint: .serviceDeskNotesHint)
                if !draws.isEmpty {
                    html.choice(
                        form, "draw", .serviceDeskForDraw,
                        draws.map {
                            ChoiceField.Option(String($0.draw), Words.entry($0.draw))
                        } + [ChoiceField.Option("", Words.serviceDeskNoDraw)],
                        standing: draws.first.map { [String($0.draw)] } ?? [])
                }
                html.field(form, "evidence", .serviceEvidence, kind: .code)
                html.button(.serviceDeskTest)
            }
        }
    }

    @Sendable static func act(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let id: ID<PublicService> = try visit.wanted.id("service")
        guard let day = form.day("day") else {
            return try visit.again(form, DeskRefusal("day", .dateNotReal), page)
        }
        var notes: [Int: Texts] = [:]
        for (place, row) in form.rows("notes").enumerated() {
            guard let number = Int(row[0]), (1...ServiceCheck.allCases.count).contains(number),
                (2...3).contains(row.count)
            else {
                return try visit.again(
                    form, DeskRefusal("notes", .serviceLineUnread(place + 1)), page)
            }
            notes[number] = Texts(en: row[1], ur: row.count > 2 ? row[2] : "")
        }
        let items = ServiceCheck.allCases.enumerated().compactMap { place, check in
            let answer = form[check.rawValue]
            guard answer == "yes" || answer == "no" else { return TestedItem?.none }
            return TestedItem(
                item: check.rawValue, isPassed: answer == "yes", note: notes[place + 1] ?? .none)
        }
        let evidence = form["evidence"]
        guard evidence.isEmpty || Digest(hex: evidence) != nil else {
            return try visit.again(form, .unanswered("evidence"), page)
        }
        return try await visit.submit(
            TestService(
                id, on: day, items: items, draw: Int(form["draw"]),
                evidence: Digest(hex: evidence)), form, or: page,
            then: ServicesDeskPage.path(id), because: DeskRefusal.testService)
    }
}
