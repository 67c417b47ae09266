import Canon
import Testing

@Suite struct TextsTests {
    @Test func `versions are sorted by language and the last of two counts`() {
        let texts = Texts([
            .init(.urdu, "پالیسی"), .init(.english, "old"), .init(.romanUrdu, "policy"),
            .init(.english, "policy"),
        ])
        #expect(texts.versions.map(\.language) == [.english, .urdu, .romanUrdu])
        #expect(texts[.english] == "policy")
    }

    @Test func `empty versions are left out`() {
        #expect(Texts(en: "", ur: "").isEmpty)
        #expect(Texts(en: "a").versions.count == 1)
        #expect(Texts.none.isEmpty)
    }

    @Test func `the best version is the reader's language, then English, then the first`() throws {
        let both = Texts(en: "yes", ur: "ہاں")
        #expect(both.best(for: .urdu)?.text == "ہاں")
        #expect(both.best(for: .romanUrdu)?.text == "yes")
        let urdu = Texts(ur: "ہاں")
        #expect(urdu.best(for: .english)?.language == .urdu)
        #expect(Texts.none.best(for: .english) == nil)
    }

    @Test func `texts in different normal forms are different`() {
        #expect(Texts(en: "\u{E9}") != Texts(en: "e\u{301}"))
        #expect(Texts(en: "e\u{301}") == Texts(en: "e\u{301}"))
    }

    @Test(arguments: ["en", "ur", "und", "ur-latn", "skr", "zh-hant-tw", "en-001"])
    func `a language is two or three letters with subtags`(text: String) throws {
        #expect(try #require(LanguageTag(text)).text == text)
    }

    @Test(arguments: [
        "", "e", "engl", "EN", "ur_Latn", "ur-", "-ur", "ur--latn", "ur-Latn", "ur-l",
        "ur-latn-pk-x", "ur-latnlatnx", "اردو", "e1",
    ])
    func `other texts are no language`(text: String) {
        #expect(LanguageTag(text) == nil)
    }
}
