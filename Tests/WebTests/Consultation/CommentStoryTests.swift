import Canon
import Consultation
import HTTPTypes
import Records
import Testing

@Suite struct CommentStoryTests {
    @Test
    func `Amina comments in Urdu on provision 3.1 and later finds what became of it`() async throws
    {
        let given = try await OpenRoundCase()
        let write = try await given.tester.get(
            "/ur\(OpenRoundCase.round)/comment?provision=coverage")
        #expect(write.status == 200)
        #expect(write.html.contains("آپریٹر 2030 تک ہر تحصیل"))
        #expect(write.html.contains("value=\"provision:coverage\" selected"))

        let sent = try await given.comment("ہمارا گاؤں ریگستان میں ہے۔ وہاں کوئی ٹاور نہیں۔")
        #expect(sent.status == 303)
        let receipt = try await given.tester.get(try #require(sent.location))
        let code = try given.code(sent.location)
        #expect(receipt.status == 200)
        #expect(receipt.html.contains(code))
        #expect(receipt.html.contains("کوئی ٹاور نہیں"))
        #expect(receipt.headers[.cacheControl] == "no-store")

        let submission = try given.submission(sent.location)
        try await given.asks(PublishSubmissions(in: given.key, [submission]))
        let theme = try await given.themed(submission, words: "وہاں کوئی ٹاور نہیں")
        let entry = try await given.answered(theme, reason: "Deserts were forgotten.")
        try await given.revised(cause: Cause(type: .answer, entry: entry))

        let found = try await given.tester.post("/ur/find", [("code", code.uppercased())])
        #expect(found.status == 303)
        let chain = try await given.tester.get(try #require(found.location))
        #expect(chain.html.contains("<mark>وہاں کوئی ٹاور نہیں</mark>"))
        #expect(chain.html.contains("دلیل: درست بات ہے۔"))
        #expect(chain.html.contains("<ins class=\"diff__inserted\">"))
        #expect(chain.html.contains("/ur/ledger/entries/\(entry)"))
    }

    @Test func `Bilal presses send twice and gets the same receipt`() async throws {
        let given = try await OpenRoundCase()
        let page = "/en\(OpenRoundCase.round)/comment"
        let check = try await given.tester.post(
            page + "/check", [("comment", "More towers."), ("about", "whole")])
        let fields = given.hiddenFields(check.html)
        let first = try await given.tester.post(page + "/send", fields)
        let second = try await given.tester.post(page + "/send", fields)
        #expect(first.location == second.location)
        let list = try await given.tester.get("/en\(OpenRoundCase.round)/submissions")
        #expect(list.html.contains("Showing 1 of 1"))
    }

    @Test func `Chanda goes back from the check page and her text is still there`() async throws {
        let given = try await OpenRoundCase()
        let page = "/en\(OpenRoundCase.round)/comment"
        let check = try await given.tester.post(
            page + "/check",
            [("comment", "First line\r\nsecond"), ("about", "question:q1"), ("category", "")])
        let back = try await given.tester.post(
            page + "/send", given.hiddenFields(check.html) + [("act", "change")])
        #expect(back.status == 200)
        #expect(back.html.contains("First line\nsecond</textarea>"))
        #expect(back.html.contains("value=\"question:q1\" selected"))
    }

    @Test func `Dawood's point stands alone, is answered, and changes the text`() async throws {
        let given = try await OpenRoundCase()
        let sent = try await given.comment("Name the deserts.", about: "whole", in: "en")
        let submission = try given.submission(sent.location)
        try await given.asks(PublishSubmissions(in: given.key, [submission]))
        let marked = try await given.asks(
            MarkUnique(
                submission, point: Texts(en: "Name deserts", ur: "ریگستان کا نام"),
                response: Texts(en: "We do", ur: "کر دیا")))
        let entry = Int(try #require(marked.last).index)
        try await given.revised(cause: Cause(type: .uniquePoint, entry: entry))
        let chain = try await given.tester.get("/en/submissions/\(submission.text)")
        for text in ["Name deserts", "We do", "Insert:", "A point that nobody else made"] {
            #expect(chain.html.contains(text))
        }
        let answers = try await given.tester.get("/en/consultations/digital/answers")
        #expect(answers.html.contains("We do"))
        #expect(answers.html.contains("version 2"))
    }

    @Test func `a withheld submission shows its ground and note and never its words`() async throws
    {
        let given = try await OpenRoundCase()
        let sent = try await given.comment("Call me on 0300-0000000", in: "en")
        let submission = try given.submission(sent.location)
        try await given.asks(
            WithholdSubmission(
                submission, ground: .personalData, note: Texts(en: "A telephone number")))
        let pages = [
            "/en/submissions/\(submission.text)", "/en\(OpenRoundCase.round)/submissions",
        ]
        for page in pages {
            let shown = try await given.tester.get(page)
            #expect(shown.html.contains("Personal data"))
            #expect(shown.html.contains("A telephone number"))
            #expect(!shown.html.contains("0300-0000000"))
        }
    }

    @Test func `an answer that was replaced stays on the chain and says by which entry`()
        async throws
    {
        let given = try await OpenRoundCase()
        let sent = try await given.comment("No tower here.", in: "en")
        let submission = try given.submission(sent.location)
        try await given.asks(PublishSubmissions(in: given.key, [submission]))
        let theme = try await given.themed(submission, words: "No tower")
        _ = try await given.answered(theme, .notAccepted, reason: "Too dear at first sight.")
        let later = try await given.answered(theme, reason: "Cheaper than thought.")
        for page in ["/en/submissions/\(submission.text)", "/en/themes/\(theme.text)"] {
            let shown = try await given.tester.get(page)
            #expect(shown.html.contains("Too dear at first sight."))
            #expect(shown.html.contains("Cheaper than thought."))
            #expect(shown.html.contains("entry \(later) replaced it"))
        }
    }
}
