import Testing
import Web

@Suite struct LanguageTests {
    private func written(_ content: (inout HTML) -> Void) -> String {
        HTML(language: .en, content).string
    }

    @Test(arguments: [
        ("ur", WritingDirection.rtl), ("ur-PK", .rtl), ("ur-Latn", .ltr), ("pa", .ltr),
        ("pa-Arab-PK", .rtl), ("pa-Guru", .ltr), ("sd", .rtl), ("UR", .rtl), ("en", .ltr),
        ("", .ltr), ("-", .ltr),
    ])
    func `a language tag decides the direction, and its script decides first`(
        tag: String, direction: WritingDirection
    ) {
        #expect(WritingDirection(languageTag: tag) == direction)
    }

    @Test func `text by people is isolated with a direction of its own`() {
        #expect(written { $0.bdi("<آمنہ>") } == "<bdi dir=\"auto\">&lt;آمنہ&gt;</bdi>")
        #expect(
            written { $0.bdi("Amina", language: "en") }
                == "<bdi lang=\"en\" dir=\"auto\">Amina</bdi>")
    }

    @Test func `a run in another language says which, and one in the page's own does not`() {
        #expect(written { $0.run("سند", in: "ur") } == "<bdi lang=\"ur\" dir=\"rtl\">سند</bdi>")
        #expect(written { $0.run("deed", in: "en") } == "deed")
    }

    @Test func `a number with its unit stays together and left to right`() {
        #expect(
            written { $0.number(1_250, unit: "Mbit/s") }
                == "<bdi class=\"number\" dir=\"ltr\">1,250\u{A0}Mbit/s</bdi>")
    }

    @Test func `each language leads to the other and back`() {
        for language in PageLanguage.allCases {
            #expect(language.other.other == language)
            #expect(language.other != language)
        }
        #expect(PageLanguage.ur.href("/policies") == "/ur/policies")
        #expect(PageLanguage.en.href("/") == "/en")
    }
}
