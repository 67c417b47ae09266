import Testing
import Web

@Suite struct ComponentTests {
    private func written(_ content: (inout HTML) -> Void) -> String {
        HTML(language: .en, content).string
    }

    @Test func `a field repeats its error and hint where a screen reader looks`() {
        let html = written {
            $0.textField(
                TextField(
                    "email", label: .words(.emailLabel), kind: .email, hint: .words(.emailHint),
                    error: "Enter it", autocomplete: "email"))
        }
        #expect(html.contains("aria-describedby=\"email-hint email-error\" aria-invalid=\"true\""))
        #expect(html.contains("inputmode=\"email\" autocomplete=\"email\""))
        #expect(html.contains("id=\"email-error\""))
    }

    @Test func `the first choice carries the id that the error summary links to`() {
        let html = written {
            $0.choiceField(
                ChoiceField(
                    "consent", label: .words(.consentLabel),
                    options: [.init("yes", .words(.yes)), .init("no", .words(.no))],
                    selected: ["no"]))
        }
        #expect(html.contains("id=\"consent\" name=\"consent\" type=\"radio\" value=\"yes\">"))
        #expect(
            html.contains("id=\"consent-2\" name=\"consent\" type=\"radio\" value=\"no\" checked>"))
    }

    @Test func `a form is not validated by the browser and carries its token`() {
        let html = written { $0.form(action: "/en/x", token: "t<1") { _ in } }
        #expect(
            html == """
                <form class="form" method="post" action="/en/x" novalidate>\
                <input type="hidden" name="token" value="t&lt;1"></form>
                """)
    }

    @Test func `a change in text is named in words as well as marked`() {
        let html = written {
            $0.diff([DiffRun(.deleted, "a"), DiffRun(.inserted, "b")], language: "ur")
        }
        #expect(html.contains("<del class=\"diff__deleted\"><span class=\"visually-hidden\""))
        #expect(html.contains(">Delete: </span>a</del>"))
        #expect(html.contains(">Insert: </span>b</ins>"))
    }

    @Test func `a quotation finds its direction in the words themselves`() {
        let html = written {
            $0.quotation(
                Quotation(
                    parts: [.init("یہ "), .init("بات", isMarked: true)], language: "ur",
                    source: .words(.entry(4)), href: "javascript:x"))
        }
        #expect(html.contains("<p lang=\"ur\" dir=\"auto\">یہ <mark>بات</mark></p>"))
        #expect(html.contains("href=\"#\""))
    }

    @Test func `a table says which cells are headings`() {
        let html = written {
            $0.table(
                Table(
                    caption: .text("C"),
                    columns: [.init(.text("A")), .init(.text("B"), isNumeric: true)],
                    rows: [[.text("x"), .number(1_000)]]))
        }
        #expect(html.contains("<caption class=\"table__caption\">C</caption>"))
        #expect(html.contains("<th scope=\"col\">A</th>"))
        #expect(html.contains("<th scope=\"row\">x</th><td class=\"table__number\">"))
    }

    @Test func `a figure that is missing is a word and not a zero`() {
        let html = written { $0.figures([Figure(.text("N"), nil)]) }
        #expect(html.contains("No data"))
    }

    @Test func `every tone of a tag has a word and a shape`() {
        for tone in Tag.Tone.allCases {
            let html = written { $0.write(Tag(.accepted, tone)) }
            #expect(html.contains("<svg class=\"tag__shape\""))
            #expect(html.hasSuffix("</svg>Accepted</strong>"))
        }
    }
}
