import Canon
import Testing

@Suite struct CheckedTextsTests {
    @Test func `each language is unified and trimmed on its own`() {
        let texts = Texts(en: " one\r\ntwo ", ur: "ایک\n")
        #expect(texts.checked(limit: 100) == .success(Texts(en: "one\ntwo", ur: "ایک")))
    }

    @Test func `nothing at all is a problem only where a text is required`() {
        #expect(Texts.none.checked(limit: 100) == .failure(.missing))
        #expect(Texts.none.checked(limit: 100, isRequired: false) == .success(.none))
    }

    @Test func `the problem names the language it is in`() {
        let texts = Texts(en: "short", ur: "لمبا متن")
        #expect(
            texts.checked(limit: 10)
                == .failure(.unfit(.urdu, .tooLong(limit: 10, bytes: "لمبا متن".utf8.count))))
    }

    @Test func `a text of spaces alone is a problem and not a missing text`() {
        #expect(Texts(en: "  ").checked(limit: 10) == .failure(.unfit(.english, .empty)))
    }
}
