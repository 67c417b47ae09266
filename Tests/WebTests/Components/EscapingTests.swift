import Testing
import Web

@Suite struct EscapingTests {
    private func written(_ content: (inout HTML) -> Void) -> String {
        HTML(language: .en, content).string
    }

    @Test(arguments: [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("\" onload='x'", "&quot; onload=&#39;x&#39;"),
        ("a & b &amp; c", "a &amp; b &amp;amp; c"),
        ("\u{0}\u{1}\u{8}\u{B}\u{C}\u{D}\u{1B}\u{7F}x", "x"),
        ("line\n\ttab", "line\n\ttab"),
        ("سند <b>", "سند &lt;b&gt;"),
        ("", ""), ("🌿", "🌿"),
    ])
    func `text turns the five special characters into entities and drops controls`(
        hostile: String, expected: String
    ) {
        #expect(written { $0.text(hostile) } == expected)
        #expect(
            written { $0.element("p", Attribute("title", hostile), text: "") }
                == "<p title=\"\(expected)\"></p>")
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:x",
        "data:text/html,x", "vbscript:x", "//evil.example", "/\\evil.example", "/\t/evil.example",
        "\\\\evil.example", "ftp://x", "blob:x", "about:blank", "", "entries/3", "https:/x",
        "\u{0}https://x",
    ])
    func `an address that is not plainly allowed becomes a bare fragment`(address: String) {
        #expect(written { $0.element("a", .href(address), text: "") } == "<a href=\"#\"></a>")
        #expect(
            written { $0.element("a", Attribute("href", address), text: "") }
                == "<a href=\"#\"></a>")
    }

    @Test(arguments: [
        "/", "/ur/policies?after=3", "#main", "?after=3", "https://example.org/a", "HTTPS://x",
        "http://example.org", "mailto:a@example.org",
    ])
    func `an allowed address is written as it is`(address: String) {
        #expect(LinkAddress(address).text == address)
    }

    @Test func `an ampersand and a quote in an address are escaped too`() {
        #expect(
            written { $0.element("a", .href("/x?a=1&b=\"2\""), text: "") }
                == "<a href=\"/x?a=1&amp;b=&quot;2&quot;\"></a>")
    }

    @Test func `a text area gives back a first empty line`() {
        let html = written {
            $0.textField(TextField("t", label: .text("T"), value: "\nsecond", rows: 2))
        }
        #expect(html.contains(">\n\nsecond</textarea>"))
    }

    @Test func `an absent attribute and an unset flag leave nothing behind`() {
        #expect(
            written {
                $0.void(
                    "input", .optional("lang", nil), .flag("checked", false), .describedBy([]),
                    .flag("required"))
            } == "<input required>")
    }

    @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (-1_234_567, "-1,234,567")])
    func `thousands are grouped`(value: Int, expected: String) {
        #expect(HTML.grouped(value) == expected)
    }

    @Test func `the smallest integer is grouped without overflow`() {
        #expect(HTML.grouped(.min) == "-9,223,372,036,854,775,808")
    }
}
