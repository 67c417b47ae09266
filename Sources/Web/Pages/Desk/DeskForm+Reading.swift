import Canon
import Registrar
import Store

/// A field of a form that does not read.
struct DeskFieldProblem: Error {
    let refusal: DeskRefusal

    init(_ refusal: DeskRefusal) { self.refusal = refusal }
}

extension DeskForm {
    /// An identifier that a field must have.
    func required<Subject>(_ field: String) throws(DeskFieldProblem) -> ID<Subject> {
        guard let id = ID<Subject>(self[field]) else {
            throw DeskFieldProblem(.identifier(field))
        }
        return id
    }

    /// The whole number of a choice that must be made.
    func chosenNumber(_ field: String) throws(DeskFieldProblem) -> Int {
        guard let number = Int(self[field]) else { throw DeskFieldProblem(.unanswered(field)) }
        return number
    }

    /// A day that a field must have.
    func realDay(_ field: String) throws(DeskFieldProblem) -> CivilDate {
        guard let day = day(field) else {
            throw DeskFieldProblem(DeskRefusal(field, .dateNotReal))
        }
        return day
    }

    /// What the lines of a field say; `read` gives `nil` for a line that is not as the hint shows.
    func lines<Part>(
        _ field: String, _ read: ([String]) -> Part?
    ) throws(DeskFieldProblem) -> [Part] {
        var parts: [Part] = []
        for (place, row) in rows(field).enumerated() {
            guard let part = read(row) else {
                throw DeskFieldProblem(DeskRefusal(field, .serviceLineUnread(place + 1)))
            }
            parts.append(part)
        }
        return parts
    }
}

extension DeskVisit {
    /// Reads a command from a form and submits it; where a field does not read, the page shows
    /// the form again as it was typed.
    func submit<C: RegistrableCommand>(
        _ form: DeskForm, or page: Showing, then path: String,
        because explain: (C.Refusal) -> DeskRefusal, reading: () throws -> C
    ) async throws -> PageAnswer {
        let command: C
        do {
            command = try reading()
        } catch let problem as DeskFieldProblem {
            return try again(form, problem.refusal, page)
        }
        return try await submit(command, form, or: page, then: path, because: explain)
    }
}
