import Canon

/// Fields of desk forms. Each takes its form, so that it shows what was typed and what is wrong.
extension HTML {
    /// Writes a form in a section of its own, with a heading and its one-time token.
    mutating func deskForm(
        _ visit: DeskVisit, _ name: String, to path: String, _ heading: Words? = nil,
        content: (inout HTML, DeskForm) -> Void
    ) {
        element("section", .id(name)) { html in
            if let heading { html.element("h2", words: heading) }
            html.form(action: visit.href(path), token: visit.freshToken()) { html in
                content(&html, visit.form(name))
            }
        }
    }

    /// Writes a field of one line, or of several.
    mutating func field(
        _ form: DeskForm, _ name: String, _ label: Words, standing: String = "",
        kind: TextField.Kind = .text, rows: Int = 1, hint: Words? = nil
    ) {
        textField(
            TextField(
                form.id(name), label: .words(label), kind: kind, hint: hint.map(Inline.words),
                value: form.shown(name, else: standing), error: form.error(name), rows: rows,
                autocomplete: "off"))
    }

    /// Writes one text in English and in Urdu, each field in its own direction.
    mutating func textPair(
        _ form: DeskForm, _ name: String, _ label: Words, standing: Texts = .none, rows: Int = 1,
        hint: Words? = nil
    ) {
        element("fieldset", .class("choices")) { html in
            html.element("legend", .class("field__label"), words: label)
            if let hint { html.element("p", .class("field__hint"), words: hint) }
            for (language, label) in [(LanguageTag.english, Words.inEnglish), (.urdu, .inUrdu)] {
                let field = "\(name)-\(language)"
                var text = TextField(
                    form.id(field), label: .words(label),
                    value: form.shown(field, else: standing[language] ?? ""),
                    error: form.error(field), rows: rows, autocomplete: "off")
                text.textLanguage = language.text
                html.textField(text)
            }
        }
    }

    /// Writes a choice.
    mutating func choice(
        _ form: DeskForm, _ name: String, _ label: Words, _ options: [ChoiceField.Option],
        kind: ChoiceField.Kind = .radios, standing: [String] = [], hint: Words? = nil
    ) {
        choiceField(
            ChoiceField(
                form.id(name), label: .words(label), kind: kind, options: options,
                hint: hint.map(Inline.words), selected: form.chosen(name, else: standing),
                error: form.error(name)))
    }

    /// Writes a date and an hour, Pakistan time.
    mutating func moment(
        _ form: DeskForm, _ name: String, _ label: Words, standing: Instant? = nil
    ) {
        var parts = standing.map(PageTime.karachi.parts) ?? DateTimeField.Parts()
        if form.typed != nil {
            parts = DateTimeField.Parts(
                day: form[name], month: form[name + "-month"], year: form[name + "-year"],
                hour: form[name + "-hour"], minute: form[name + "-minute"])
        }
        dateTimeField(
            DateTimeField(
                form.id(name), label: .words(label), parts: parts, hasTime: true,
                error: form.error(name)))
    }
}

extension DeskForm {
    /// The moment typed in a date field; `nil` for one that does not exist.
    func moment(_ field: String) -> Instant? {
        typed.flatMap { PageTime.karachi.instant(name: id(field), in: $0) }
    }
}

extension ChoiceField.Option {
    /// An option with words of the interface.
    init(_ value: String, _ words: Words, hint: Words? = nil) {
        self.init(value, .words(words), hint: hint.map(Inline.words))
    }
}
