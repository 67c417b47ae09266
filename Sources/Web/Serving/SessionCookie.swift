import Hummingbird
import Registrar
import Store

/// The cookie of a signed-in office: unreadable to scripts, never sent from another site.
enum SessionCookie {
    static let name = "sanad_session"

    /// The office of the request's session, if any. Public requests carry no cookie and cost
    /// nothing here.
    static func office(of request: Request, site: Site) throws -> String? {
        guard let secret = request.cookies[name]?.value else { return nil }
        let now = site.registrar.now
        return try site.store.read { try SignIn.office(session: secret, at: now, in: $0) }
    }

    static func opened(_ secret: String) -> Cookie {
        Cookie(
            name: name, value: secret, maxAge: Int(SignIn.sessionLifetime), path: "/",
            httpOnly: true, sameSite: .strict)
    }

    static let closed = Cookie(
        name: name, value: "", maxAge: 0, path: "/", httpOnly: true, sameSite: .strict)
}
