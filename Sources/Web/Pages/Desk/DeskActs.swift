import GRDB
import HTTPTypes
import Policy
import Records
import Registrar
import Store

/// How forms of the desk act: done, they lead to a page that can be reloaded; refused, they come
/// back as they were typed.
extension DeskVisit {
    /// A page that a visit shows.
    typealias Showing = @Sendable (DeskVisit, Database) throws -> HTML

    /// Submits a command for the office.
    ///
    /// - Parameter path: where to go then, from what was sealed.
    func submit<C: RegistrableCommand>(
        _ command: C, _ form: DeskForm, or page: Showing,
        because explain: (C.Refusal) -> DeskRefusal, then path: (Sealed) -> String
    ) async throws -> PageAnswer {
        let sealed: Sealed
        let token = form.typed?["token"] ?? ""
        do {
            sealed = try await wanted.site.registrar.submit(
                command, as: try officer(), token: token.isEmpty ? nil : token)
        } catch let refusal as C.Refusal {
            return try again(form, explain(refusal), page)
        }
        let entry = sealed.index.map { "?done=\($0)" } ?? ""
        return .seeOther(href(path(sealed) + entry))
    }

    /// Submits a command and leads to a fixed page.
    func submit<C: RegistrableCommand>(
        _ command: C, _ form: DeskForm, or page: Showing, then path: String,
        because explain: (C.Refusal) -> DeskRefusal
    ) async throws -> PageAnswer {
        try await submit(command, form, or: page, because: explain, then: { _ in path })
    }

    /// Changes a draft. Nothing official happens, so there is no receipt, but the new revision.
    func edit(
        _ form: DeskForm, or page: Showing, then path: String,
        _ change: (Database) throws -> Draft
    ) throws -> PageAnswer {
        _ = try officer()
        do {
            let draft = try wanted.site.store.write(change)
            return .seeOther(href("\(path)?saved=\(draft.revision)"))
        } catch let problem as DraftProblem {
            return try again(form, .draft(problem), page)
        }
    }

    /// The page with the form as it was typed and what is wrong with it.
    func again(
        _ form: DeskForm, _ refusal: DeskRefusal, _ page: Showing
    ) throws -> PageAnswer {
        let visit = refused(form, refusal)
        let html = try wanted.site.store.read { try page(visit, $0) }
        return .page(html, status: refusal.isStale ? .conflict : .unprocessableContent)
    }
}

extension PageRoutes {
    /// A page of the desk.
    func desk(_ path: String, _ page: @escaping DeskVisit.Showing) {
        get(path, for: .officers) { wanted, database in try page(DeskVisit(wanted), database) }
    }

    /// A form of the desk, by its name on the page.
    func desk(
        _ path: String, form name: String,
        _ act: @escaping @Sendable (DeskVisit, DeskForm) async throws -> PageAnswer
    ) {
        post(path, for: .officers) { wanted, body in
            try await act(DeskVisit(wanted), DeskForm(name, body))
        }
    }
}
