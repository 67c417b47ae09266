import Registrar

/// The page where an office signs in: with an officer's key, or with a link of the operator.
struct SignInPage {
    let wanted: PageRequest
    /// The words to be signed.
    let challenge: SignInChallenge
    var link = ""
    var errors: [FieldError] = []

    /// A page with fresh words to sign.
    init(_ wanted: PageRequest, link: String = "", errors: [FieldError] = []) {
        self.wanted = wanted
        self.link = link
        self.errors = errors
        let registrar = wanted.site.registrar
        challenge = SignInChallenge(
            origin: wanted.site.origin, at: registrar.now, random: registrar.random(16),
            secret: wanted.site.signInSecret)
    }

    func write(_ shell: PageShell) -> HTML {
        var shell = shell
        shell.errors = errors
        return shell.page { html in
            html.element("h1", words: .signIn)
            // Who follows a link has it in the form already; everybody else has a key.
            if link.isEmpty {
                withKey(&html)
                withLink(&html)
            } else {
                withLink(&html)
                withKey(&html)
            }
        }
    }

    private func withKey(_ html: inout HTML) {
        html.element("h2", words: .signInWithKey)
        html.element("p", words: .signInKeyLead)
        html.codeBlock("sanad officer sign '\(challenge.text)' --key FILE")
        html.form(action: wanted.language.href("/desk/sign-in/key"), token: nil) { html in
            html.hidden(name: "challenge", value: challenge.text)
            html.textField(
                TextField(
                    "answer", label: .words(.signInAnswer), kind: .code,
                    error: errors.message(for: "answer"), autocomplete: "off"))
            html.button(.signIn)
        }
    }

    private func withLink(_ html: inout HTML) {
        html.element("h2", words: .signInWithLink)
        html.element("p", words: .signInLead)
        html.form(action: wanted.language.href("/desk/sign-in"), token: nil) { html in
            html.textField(
                TextField(
                    "link", label: .words(.signInCode), kind: .code, value: link,
                    error: errors.message(for: "link"), autocomplete: "one-time-code"))
            html.button(link.isEmpty ? .signInByCode : .signIn)
        }
    }
}
