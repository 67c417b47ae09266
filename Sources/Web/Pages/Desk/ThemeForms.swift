import Canon
import Consultation
import HTTPTypes
import Records
import Registrar

/// What an officer may change about a theme besides its answer, and how the forms act.
enum ThemeForms {
    static func revise(_ theme: ThemeOnDesk, _ visit: DeskVisit, _ html: inout HTML) {
        html.deskForm(visit, "wording", to: theme.path + "/wording", .reviseTheme) { html, form in
            html.textPair(form, "title", .title, standing: theme.summary.title)
            html.textPair(form, "summary", .summary, standing: theme.summary.summary, rows: 3)
            html.button(.reviseTheme, .secondary)
        }
    }

    static func retire(_ theme: ThemeOnDesk, _ visit: DeskVisit, _ html: inout HTML) {
        html.deskForm(visit, "retire", to: theme.path + "/retirement", .retireTheme) { html, form in
            html.element("p", words: .retireLead)
            html.choice(
                form, "into", .mergeThemeInto,
                theme.others.map {
                    ChoiceField.Option($0.theme.text, .text($0.title.plain(visit.language)))
                }, kind: .select, hint: .mergeThemeHint)
            html.textPair(form, "reason", .whyReason, rows: 3)
            html.button(.retireTheme, .warning)
        }
    }

    static func takeOut(_ theme: ThemeOnDesk, _ visit: DeskVisit, _ html: inout HTML) {
        var seen: Set<ID<Submission>> = []
        let members = theme.members.items.filter { seen.insert($0.submission).inserted }
        html.deskForm(
            visit, "taken", to: theme.path + "/removals", .takeOutOfTheme
        ) { html, form in
            html.choice(
                form, "submission", .submissions,
                members.map {
                    ChoiceField.Option(
                        $0.submission.text, .submissionInEntry($0.submissionEntry))
                }, kind: .checkboxes)
            html.button(.takeOutOfTheme, .secondary)
        }
    }

    @Sendable static func answer(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let id: ID<Theme> = try visit.wanted.id("theme")
        guard let answer = ThemeAnswered.Answer(rawValue: form["answer"]) else {
            return try visit.again(form, .unanswered("answer"), ThemeDeskPage.page)
        }
        let command = AnswerTheme(
            id, answer, reason: form.texts("reason"), provisions: form.ids("provisions"))
        return try await visit.submit(
            command, form, or: ThemeDeskPage.page, then: "/desk/themes/\(id)",
            because: DeskRefusal.answer)
    }

    @Sendable static func reviseAct(
        _ visit: DeskVisit, _ form: DeskForm
    ) async throws -> PageAnswer {
        let id: ID<Theme> = try visit.wanted.id("theme")
        return try await visit.submit(
            ReviseTheme(id, title: form.texts("title"), summary: form.texts("summary")), form,
            or: ThemeDeskPage.page, then: "/desk/themes/\(id)", because: DeskRefusal.reviseTheme)
    }

    @Sendable static func retireAct(
        _ visit: DeskVisit, _ form: DeskForm
    ) async throws -> PageAnswer {
        let id: ID<Theme> = try visit.wanted.id("theme")
        return try await visit.submit(
            RetireTheme(id, mergedInto: ID(form["into"]), reason: form.texts("reason")), form,
            or: ThemeDeskPage.page, then: "/desk/themes/\(id)", because: DeskRefusal.retireTheme)
    }

    @Sendable static func takeOutAct(
        _ visit: DeskVisit, _ form: DeskForm
    ) async throws -> PageAnswer {
        let id: ID<Theme> = try visit.wanted.id("theme")
        return try await visit.submit(
            UnassignSubmissions(from: id, form.ids("submission")), form,
            or: ThemeDeskPage.page, then: "/desk/themes/\(id)", because: DeskRefusal.unassign)
    }
}
