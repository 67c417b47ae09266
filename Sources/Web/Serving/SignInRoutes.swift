import Canon
import Hummingbird
import Registrar
import Store

/// Signing an office in with a one-time link, and out again.
struct SignInRoutes {
    let pages: PageRoutes

    func register() {
        pages.get("/desk/sign-in", isPrivate: true) { wanted, database in
            let link = wanted.query("link")
            let shell = try wanted.shell(.signIn, section: .desk, in: database)
            return shell.page { html in
                html.element("h1", words: .signIn)
                html.element("p", words: .signInLead)
                html.form(action: wanted.language.href("/desk/sign-in"), token: nil) { html in
                    html.textField(
                        TextField(
                            "link", label: .words(.signInCode), kind: .code, value: link,
                            autocomplete: "one-time-code"))
                    html.button(.signIn)
                }
            }
        }
        // A GET must not use up the link: mail scanners and previews follow links.
        pages.post("/desk/sign-in") { wanted, form in
            let registrar = wanted.site.registrar
            let (now, random) = (registrar.now, registrar.random(32))
            let secret = try wanted.site.store.write {
                try SignIn.openSession(
                    link: String(form["link"].prefix(128)), at: now, random: random, in: $0)
            }
            guard let secret else {
                return .page(try Self.refused(wanted), status: .unprocessableContent)
            }
            return .seeOther(
                wanted.language.href("/desk"), cookie: SessionCookie.opened(secret))
        }
        pages.post("/desk/sign-out", for: .officers) { wanted, _ in
            if let session = wanted.session {
                try wanted.site.store.write { try SignIn.close(session: session, in: $0) }
            }
            return .seeOther(wanted.language.href("/"), cookie: SessionCookie.closed)
        }
    }

    private static func refused(_ wanted: PageRequest) throws -> HTML {
        try wanted.site.store.read { database in
            var shell = try wanted.shell(.signIn, section: .desk, in: database)
            shell.errors = [FieldError("link", Words.signInRefused.in(wanted.language))]
            return shell.page { html in
                html.element("h1", words: .signIn)
                html.form(action: wanted.language.href("/desk/sign-in"), token: nil) { html in
                    html.textField(
                        TextField(
                            "link", label: .words(.signInCode), kind: .code,
                            error: Words.signInRefused.in(wanted.language)))
                    html.button(.signIn)
                }
            }
        }
    }
}
