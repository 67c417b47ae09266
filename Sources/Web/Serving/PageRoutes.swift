package import GRDB
import HTTPTypes
import Hummingbird
import NIOCore
import Registrar
import Store

/// Registers pages in every language under one address each.
package struct PageRoutes {
    /// Reads from one snapshot and writes a page.
    package typealias Reading = @Sendable (PageRequest, Database) throws -> HTML
    /// Acts, and answers with a page or a redirect.
    package typealias Acting = @Sendable (PageRequest, FormBody) async throws -> PageAnswer

    /// Who may see a page.
    package enum Audience: Sendable {
        case anyone
        case officers
    }

    let router: Router<WebContext>
    let site: Site

    /// A page that anybody may read.
    ///
    /// - Parameters:
    ///   - isPrivate: whether shared caches may not keep it: its address holds a secret.
    ///   - isForm: whether it leads to something that only the operator's own site can do.
    package func get(
        _ path: String, for audience: Audience = .anyone, isPrivate: Bool = false,
        isForm: Bool = false,
        _ page: @escaping Reading
    ) {
        for language in PageLanguage.allCases {
            router.get(RouterPath(language.href(path))) { [site] request, context in
                let office = try SessionCookie.office(of: request, site: site)
                return await Self.answering(site, language, request, context, office) {
                    wanted in
                    if site.replica != nil, isForm || isPrivate || audience == .officers {
                        return try ReplicaPage.response(wanted, status: .ok)
                    }
                    try Self.require(audience, office)
                    guard !isPrivate, audience == .anyone, office == nil else {
                        let html = try site.store.read { try page(wanted, $0) }
                        return PageAnswer.page(html).response
                    }
                    return PageAnswer.published(
                        try Self.published(at: request.uri.string, site) { try page(wanted, $0) },
                        ifNoneMatch: request.headers[.ifNoneMatch])
                }
            }
        }
    }

    /// A public page, from the cache where nothing has happened since it was written.
    private static func published(
        at address: String, _ site: Site, _ write: (Database) throws -> HTML
    ) throws -> PageCache.Page {
        try site.store.read { database in
            let edition = try PageCache.Edition.current(
                database, site.registrar.condition)
            if let page = site.cache.page(at: address, of: edition) { return page }
            let page = PageCache.Page(try write(database).bytes)
            site.cache.keep(page, at: address, of: edition)
            return page
        }
    }

    /// A form that acts.
    package func post(
        _ path: String, for audience: Audience = .anyone, _ act: @escaping Acting
    ) {
        for language in PageLanguage.allCases {
            router.post(RouterPath(language.href(path))) { [site] request, context in
                let office = try SessionCookie.office(of: request, site: site)
                return await Self.answering(site, language, request, context, office) {
                    wanted in
                    guard site.replica == nil else { throw PageProblem.replica }
                    try Self.require(audience, office)
                    try Self.requireSameSite(request)
                    let form = try await Self.form(of: request, context)
                    return try await act(wanted, form).response
                }
            }
        }
    }

    private static func answering(
        _ site: Site, _ language: PageLanguage, _ request: Request, _ context: WebContext,
        _ office: String?, _ body: (PageRequest) async throws -> Response
    ) async -> Response {
        let wanted = PageRequest(
            site: site, language: language, request: request, context: context, office: office)
        do {
            return try await body(wanted)
        } catch {
            return ProblemPages.response(to: error, wanted)
        }
    }

    private static func require(
        _ audience: Audience, _ office: String?
    ) throws(PageProblem) {
        if audience == .officers, office == nil { throw .notSignedIn }
    }

    /// Browsers say where a form was sent from; one from elsewhere is refused. Together with the
    /// session cookie's SameSite=Strict this keeps other sites from acting for an officer.
    private static func requireSameSite(_ request: Request) throws(PageProblem) {
        guard let name = HTTPField.Name("Sec-Fetch-Site"), let origin = request.headers[name]
        else { return }
        guard origin == "same-origin" || origin == "none" else { throw .notAllowed }
    }

    private static func form(
        of request: Request, _ context: WebContext
    ) async throws -> FormBody {
        if let length = request.headers[.contentLength].flatMap({ Int($0) }),
            length > context.maxUploadSize
        {
            throw PageProblem.tooLarge
        }
        do {
            let buffer = try await request.body.collect(upTo: context.maxUploadSize)
            return try FormBody(parsing: buffer.readableBytesView)
        } catch let problem as FormBody.Problem {
            throw PageProblem.badRequest(Words.formNotReadable(problem))
        } catch is NIOTooManyBytesError {
            throw PageProblem.tooLarge
        }
    }
}
