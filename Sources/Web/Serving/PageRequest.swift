package import Canon
import Foundation
package import GRDB
import Hummingbird
import Ledger
import Registrar
import Store

/// One request for a page, in a language.
package struct PageRequest: Sendable {
    /// The site.
    package let site: Site
    /// Language of the page, from its path.
    package let language: PageLanguage
    /// The address without its language, beginning with `/`.
    package let path: String
    /// The office that is signed in, on desk pages.
    package let office: String?
    /// The session's secret, to close it with.
    let session: String?
    private let parameters: Parameters
    /// The query.
    let fields: FormBody

    init(
        site: Site, language: PageLanguage, request: Request, context: WebContext, office: String?
    ) {
        self.site = site
        self.language = language
        self.office = office
        session = request.cookies[SessionCookie.name]?.value
        // A query that does not decode is no query: pages then show their beginning.
        do throws(FormBody.Problem) {
            fields = try FormBody(parsing: (request.uri.query ?? "").utf8)
        } catch {
            fields = .empty
        }
        parameters = context.parameters
        let whole = request.uri.path.dropFirst(1 + language.rawValue.count)
        path = whole.isEmpty ? "/" : String(whole)
    }

    /// A piece of the path, decoded.
    ///
    /// - Throws: `PageProblem.notFound` where there is none.
    package func parameter(_ name: String) throws(PageProblem) -> String {
        guard let value = parameters.get(name)?.removingPercentEncoding else { throw .notFound }
        return value
    }

    /// An identifier in the path.
    package func id<Subject>(_ name: String) throws(PageProblem) -> ID<Subject> {
        guard let id = ID<Subject>(try parameter(name)) else { throw .notFound }
        return id
    }

    /// A number in the path.
    package func number(_ name: String) throws(PageProblem) -> Int {
        guard let number = Int(try parameter(name)), number >= 0 else { throw .notFound }
        return number
    }

    /// A field of the query, empty where there is none.
    package func query(_ name: String) -> String {
        fields[name]
    }

    /// The frame of a page of this request, with its place in the record.
    package func shell(
        _ title: String, section: PageShell.Section?, in database: Database
    ) throws -> PageShell {
        var shell = PageShell(title: title, language: language, path: path, section: section)
        shell.isDemonstration = site.isDemonstration
        shell.replica = try site.replicaNotice(in: database)
        shell.condition = site.registrar.condition
        shell.seal = try site.seal(in: database)
        return shell
    }

    /// The frame of a page of this request, with its place in the record.
    package func shell(
        _ title: Words, section: PageShell.Section?, in database: Database
    ) throws -> PageShell {
        try shell(title.in(language), section: section, in: database)
    }
}

/// Why there is no page to show.
package enum PageProblem: Error, Hashable {
    case notFound
    case notSignedIn
    case notAllowed
    /// Only the operator's own site can do that.
    case replica
    case badRequest(Words)
    case tooLarge
    case conflict(Words)
    case unavailable(String)
}
