extension Gallery {
    static func writeForm(to html: inout HTML) {
        let language = html.language
        html.element("h2", words: .giveYourView)
        html.form(action: "/gallery", token: "demonstration") { html in
            html.choiceField(
                ChoiceField(
                    "stance", label: .words(.stanceLabel),
                    options: [
                        ChoiceField.Option("agree", .words(.stanceAgree)),
                        ChoiceField.Option("change", .words(.stanceAgreeWithChanges)),
                        ChoiceField.Option("disagree", .words(.stanceDisagree)),
                    ], selected: ["change"]))
            html.textField(
                TextField(
                    "comment", label: .words(.commentLabel), hint: .words(.commentHint),
                    error: Words.commentEmpty.in(language), rows: 5, autocomplete: "off"))
            html.textField(
                TextField(
                    "email", label: .words(.emailLabel), kind: .email, hint: .words(.emailHint),
                    value: "amina@example.org", autocomplete: "email"))
            html.choiceField(
                ChoiceField(
                    "region", label: .words(.regionLabel), kind: .select,
                    options: [
                        ChoiceField.Option("1", .text("A")), ChoiceField.Option("2", .text("B")),
                    ]))
            html.choiceField(
                ChoiceField(
                    "consent", label: .words(.consentLabel),
                    options: [
                        ChoiceField.Option("yes", .words(.consentYes)),
                        ChoiceField.Option("no", .words(.consentNo), hint: .words(.consentHint)),
                    ], error: Words.consentMissing.in(language)))
            html.dateTimeField(
                DateTimeField(
                    "closes", label: .words(.closes),
                    parts: DateTimeField.Parts(day: "27", month: "3", year: "2026", hour: "17"),
                    hasTime: true))
            html.buttons { html in
                html.button(.continueButton)
                html.button(.save, .secondary, name: "act", value: "save")
                html.button(.withdraw, .warning, name: "act", value: "withdraw")
            }
        }
        html.searchForm(action: "/lookup") { html in
            html.textField(
                TextField(
                    "code", label: .words(.lookUpLabel), kind: .code, hint: .words(.lookUpHint)))
            html.button(.lookUpButton)
        }
    }
}
