import Canon
import Consultation
import HTTPTypes
import Records
import Registrar

/// What an officer does with one submission.
enum SubmissionActs {
    @Sendable static func assign(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let id: ID<Submission> = try visit.wanted.id("submission")
        guard let theme = ID<Theme>(form["theme"]) else {
            return try visit.again(form, .unanswered("theme"), SubmissionDeskPage.page)
        }
        guard let part = ID<SubmissionPart>(form["part"].isEmpty ? "p1" : form["part"]) else {
            return try visit.again(form, .unanswered("part"), SubmissionDeskPage.page)
        }
        let words = form["words"]
        let quoted = QuotedWords(
            submission: id, part: part, span: words.isEmpty ? .all : .words(words))
        return try await visit.submit(
            AssignQuotations(to: theme, [quoted]), form, or: SubmissionDeskPage.page,
            then: "/desk/submissions/\(id)", because: DeskRefusal.assign)
    }

    @Sendable static func markUnique(
        _ visit: DeskVisit, _ form: DeskForm
    ) async throws -> PageAnswer {
        let id: ID<Submission> = try visit.wanted.id("submission")
        return try await visit.submit(
            MarkUnique(id, point: form.texts("point"), response: form.texts("response")), form,
            or: SubmissionDeskPage.page, then: "/desk/submissions/\(id)",
            because: DeskRefusal.markUnique)
    }

    @Sendable static func withhold(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer
    {
        let id: ID<Submission> = try visit.wanted.id("submission")
        guard let ground = SubmissionWithheld.Ground(rawValue: form["ground"]) else {
            return try visit.again(form, .unanswered("ground"), SubmissionDeskPage.page)
        }
        return try await visit.submit(
            WithholdSubmission(id, ground: ground, note: form.texts("note")), form,
            or: SubmissionDeskPage.page, then: "/desk/submissions/\(id)",
            because: DeskRefusal.withhold)
    }

    @Sendable static func erase(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let id: ID<Submission> = try visit.wanted.id("submission")
        guard let ground = PayloadErased.Ground(rawValue: form["ground"]) else {
            return try visit.again(form, .unanswered("ground"), SubmissionDeskPage.page)
        }
        return try await visit.submit(
            EraseSubmission(id, ground: ground), form, or: SubmissionDeskPage.page,
            then: "/desk/submissions/\(id)", because: DeskRefusal.erase)
    }
}
