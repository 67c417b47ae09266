import Canon
import Hummingbird
import Registrar
import Store

/// Signing an office in with an officer's key or a one-time link, and out again.
struct SignInRoutes {
    let pages: PageRoutes

    func register() {
        pages.get("/desk/sign-in", isPrivate: true) { wanted, database in
            let shell = try wanted.shell(.signIn, section: .desk, in: database)
            return SignInPage(wanted, link: wanted.query("link")).write(shell)
        }
        // A GET must not use up the link: mail scanners and previews follow links.
        pages.post("/desk/sign-in") { wanted, form in
            let registrar = wanted.site.registrar
            let (now, random) = (registrar.now, registrar.random(32))
            let secret = try wanted.site.store.write {
                try SignIn.openSession(
                    link: String(form["link"].prefix(128)), at: now, random: random, in: $0)
            }
            return try Self.answer(wanted, secret, or: ("link", .signInRefused))
        }
        pages.post("/desk/sign-in/key") { wanted, form in
            let site = wanted.site
            let (now, random) = (site.registrar.now, site.registrar.random(32))
            let challenge = SignInChallenge(
                returned: form["challenge"], origin: site.origin, at: now,
                secret: site.signInSecret)
            guard let challenge else {
                return try Self.answer(wanted, nil, or: ("answer", .signInExpired))
            }
            let secret = try site.store.write {
                try SignIn.openSession(
                    answering: challenge, with: form["answer"], at: now, random: random, in: $0)
            }
            return try Self.answer(wanted, secret, or: ("answer", .signInAnswerRefused))
        }
        pages.post("/desk/sign-out", for: .officers) { wanted, _ in
            if let session = wanted.session {
                try wanted.site.store.write { try SignIn.close(session: session, in: $0) }
            }
            return .seeOther(wanted.language.href("/"), cookie: SessionCookie.closed)
        }
    }

    /// To the desk with a session; without one, back to the page with what is wrong.
    private static func answer(
        _ wanted: PageRequest, _ session: String?, or problem: (field: String, words: Words)
    ) throws -> PageAnswer {
        if let session {
            return .seeOther(wanted.language.href("/desk"), cookie: SessionCookie.opened(session))
        }
        let page = SignInPage(
            wanted, errors: [FieldError(problem.field, problem.words.in(wanted.language))])
        let html = try wanted.site.store.read { database in
            page.write(try wanted.shell(.signIn, section: .desk, in: database))
        }
        return .page(html, status: .unprocessableContent)
    }
}
