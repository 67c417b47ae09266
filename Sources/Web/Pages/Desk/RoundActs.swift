import Canon
import Consultation
import HTTPTypes
import Records
import Registrar

/// Opening, extending and closing rounds, and closing their books.
enum RoundActs {
    /// The round that the address names.
    static func key(_ visit: DeskVisit) throws(PageProblem) -> RoundKey {
        RoundKey(try visit.wanted.id("consultation"), try visit.wanted.number("round"))
    }

    @Sendable static func open(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let id: ConsultationID = try visit.wanted.id("consultation")
        guard let version = Int(form["version"]) else {
            return try visit.again(form, .unanswered("version"), ConsultationDeskPage.page)
        }
        guard let opensAt = form.moment("opens") else {
            return try visit.again(
                form, DeskRefusal("opens", .dateNotReal), ConsultationDeskPage.page)
        }
        guard let closesAt = form.moment("closes") else {
            return try visit.again(
                form, DeskRefusal("closes", .dateNotReal), ConsultationDeskPage.page)
        }
        var questions: [QuestionTerm] = []
        for (place, row) in form.rows("questions").enumerated() {
            guard let question = ID<Question>("q\(place + 1)"), row.count <= 2 else {
                return try visit.again(
                    form, DeskRefusal("questions", .questionLine(place + 1)),
                    ConsultationDeskPage.page)
            }
            questions.append(
                QuestionTerm(
                    question: question, text: Texts(en: row[0], ur: row.count > 1 ? row[1] : "")))
        }
        return try await visit.submit(
            OpenRound(
                of: id, on: version, opensAt: opensAt, closesAt: closesAt, questions: questions),
            form, or: ConsultationDeskPage.page, then: "/desk/consultations/\(id)",
            because: DeskRefusal.openRound)
    }

    @Sendable static func extend(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let key = try key(visit)
        guard let closesAt = form.moment("closes") else {
            return try visit.again(
                form, DeskRefusal("closes", .dateNotReal), ConsultationDeskPage.page)
        }
        return try await visit.submit(
            ExtendRound(key, until: closesAt, reason: form.texts("reason")), form,
            or: ConsultationDeskPage.page, then: "/desk/consultations/\(key.consultation)",
            because: DeskRefusal.extend)
    }

    @Sendable static func close(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let key = try key(visit)
        return try await visit.submit(
            CloseRound(key), form, or: ConsultationDeskPage.page,
            then: "/desk/consultations/\(key.consultation)", because: DeskRefusal.closeRound)
    }

    @Sendable static func closeBooks(
        _ visit: DeskVisit, _ form: DeskForm
    ) async throws -> PageAnswer {
        let key = try key(visit)
        return try await visit.submit(
            CloseBooks(of: key), form, or: ConsultationDeskPage.page,
            then: "/desk/consultations/\(key.consultation)", because: DeskRefusal.closeBooks)
    }
}
