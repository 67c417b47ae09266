import GRDB
import HTTPTypes
import Hummingbird
import Logging
import Registrar
import Store

/// Pages for when there is no page: what happened in words, and what to do next.
enum ProblemPages {
    static func response(to error: any Error, _ wanted: PageRequest) -> Response {
        let problem = classify(error, wanted)
        if case .notSignedIn = problem {
            return PageAnswer.seeOther(wanted.language.href("/desk/sign-in")).response
        }
        if case .replica = problem { return replicaPage(wanted) }
        let (status, title, next) = words(problem)
        let html = page(title, next, wanted)
        return PageAnswer.page(html, status: status).response
    }

    /// A form that was sent to a replica: nothing was recorded, and the page says where to go.
    private static func replicaPage(_ wanted: PageRequest) -> Response {
        do {
            return try ReplicaPage.response(wanted, status: .forbidden)
        } catch {
            return response(to: PageProblem.unavailable("fault"), wanted)
        }
    }

    private static func classify(_ error: any Error, _ wanted: PageRequest) -> PageProblem {
        switch error {
        case let problem as PageProblem: return problem
        case RegistrarFault.notAllowed: return .notAllowed
        case RegistrarFault.busy: return .unavailable("busy")
        case RegistrarFault.halted(let reason): return .unavailable(reason)
        case RegistrarFault.waitingForWitnesses: return .unavailable("witnesses")
        default:
            wanted.site.logger.error(
                "page failed",
                metadata: ["error": "\(error)", "path.language": "\(wanted.language)"])
            return .unavailable("fault")
        }
    }

    private static func words(
        _ problem: PageProblem
    ) -> (HTTPResponse.Status, Words, Words) {
        switch problem {
        case .notFound: (.notFound, .notFoundTitle, .notFoundNext)
        case .notSignedIn, .notAllowed, .replica: (.forbidden, .forbiddenTitle, .forbiddenNext)
        case .badRequest(let why): (.badRequest, .unprocessableTitle, why)
        case .tooLarge: (.contentTooLarge, .unprocessableTitle, .formTooLarge)
        case .conflict(let why): (.conflict, .conflictTitle, why)
        case .unavailable: (.serviceUnavailable, .unavailableTitle, .unavailableNext)
        }
    }

    private static func page(_ title: Words, _ next: Words, _ wanted: PageRequest) -> HTML {
        var shell = PageShell(title, language: wanted.language, path: wanted.path)
        shell.isDemonstration = wanted.site.isDemonstration
        do {
            shell.replica = try wanted.site.store.read { try wanted.site.replicaNotice(in: $0) }
        } catch {
            wanted.site.logger.error("mirror notice not read", metadata: ["error": "\(error)"])
        }
        return shell.page { html in
            html.element("h1", words: title)
            html.element("p", .class("lead"), words: next)
            html.element("p") { html in
                html.element("a", .href(wanted.language.href("/")), words: .home)
            }
        }
    }
}
