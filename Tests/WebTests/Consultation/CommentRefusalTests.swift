import Canon
import Consultation
import Records
import Testing

@Suite struct CommentRefusalTests {
    private let page = "/en\(OpenRoundCase.round)/comment"

    @Test(arguments: [
        ("", "whole", "", "Write your comment."),
        ("  \n ", "whole", "", "Write your comment."),
        ("x", "provision:nowhere", "", "does not ask about that provision"),
        ("x", "question:q9", "", "does not ask about that provision"),
        ("x", "provision:<b>", "", "does not ask about that provision"),
        ("x", "whole", "astronaut", "does not have that category"),
        ("x", "whole", "<b>", "does not have that category"),
        ("a\u{1}b", "whole", "", "invisible control character, number 2"),
    ])
    func `a comment that cannot be taken comes back with what to mend`(
        text: String, about: String, category: String, words: String
    ) async throws {
        let given = try await OpenRoundCase()
        let fields = [("comment", text), ("about", about), ("category", category)]
        let sending =
            fields + [("token", String(repeating: "a", count: 32)), ("code", "7k2m9qxr7k2m9qxr")]
        for (step, fields) in [("/check", fields), ("/send", sending)] {
            let answer = try await given.tester.post(page + step, fields)
            #expect(answer.status == 422)
            #expect(answer.html.contains(words))
            #expect(answer.html.contains("error-summary"))
            #expect(answer.html.contains("<title>Error:"))
        }
    }

    @Test func `a comment that is too long is kept, and says by how much to shorten it`()
        async throws
    {
        let given = try await OpenRoundCase()
        let long = String(repeating: "ا", count: 10_100)
        let answer = try await given.tester.post(
            page + "/check", [("comment", long), ("about", "whole")])
        #expect(answer.status == 422)
        #expect(answer.html.contains("20,200 bytes"))
        #expect(answer.html.contains("about 100 characters"))
        #expect(answer.html.contains(long))
    }

    @Test func `a form of one megabyte is refused with what to do`() async throws {
        let given = try await OpenRoundCase()
        let answer = try await given.tester.post(
            page + "/check", [("comment", String(repeating: "x", count: 1_000_000))])
        #expect(answer.status == 413)
        #expect(answer.html.contains("20,000 bytes"))
    }

    @Test func `a round that closed meanwhile keeps the words for copying`() async throws {
        let given = try await OpenRoundCase()
        let check = try await given.tester.post(
            page + "/check", [("comment", "Late but mine"), ("about", "whole")])
        given.roundEnds()
        for (step, fields) in [
            ("/send", given.hiddenFields(check.html)), ("/check", [("comment", "Late but mine")]),
        ] {
            let answer = try await given.tester.post(page + step, fields)
            #expect(answer.status == 410)
            #expect(answer.html.contains("Late but mine"))
            #expect(answer.html.contains("November 2026"))
        }
        let form = try await given.tester.get(page)
        #expect(form.html.contains("This round takes no comments now"))
        #expect(!form.html.contains("<form"))
    }

    @Test func `a form that lost its token records nothing and comes back with a fresh one`()
        async throws
    {
        let given = try await OpenRoundCase()
        let answer = try await given.tester.post(
            page + "/send", [("comment", "Hello"), ("about", "whole")])
        #expect(answer.status == 409)
        #expect(given.hiddenFields(answer.html).contains { $0.0 == "token" })
        let list = try await given.tester.get("/en\(OpenRoundCase.round)/submissions")
        #expect(list.html.contains("No submission to list here."))
    }

    @Test(arguments: [
        ("", "16 letters and digits"), ("7k2m", "16 letters and digits"),
        ("7k2m-9qxr-7k2m-9qxr", "No comment has this code"),
        ("<script>", "16 letters and digits"),
    ])
    func `a code that finds nothing says what to check`(code: String, words: String) async throws {
        let given = try await OpenRoundCase()
        let answer = try await given.tester.post("/en/find", [("code", code)])
        #expect(answer.status == 422)
        #expect(answer.html.contains(words))
        #expect(!answer.html.contains("<script>"))
    }

    @Test func `a receipt is shown to the holder of its code alone`() async throws {
        let given = try await OpenRoundCase()
        let sent = try await given.comment("Mine")
        let other = try await given.comment("Yours")
        let mine = try given.submission(sent.location)
        let wrong = try given.code(other.location)
        for code in ["", "x", wrong] {
            let answer = try await given.tester.get(
                "/en/submissions/\(mine.text)/receipt?code=\(code)")
            #expect(answer.status == 404)
        }
    }

    @Test(arguments: [
        "/consultations/nowhere", "/consultations/digital/rounds/2",
        "/consultations/digital/rounds/x/comment", "/consultations/nowhere/answers",
        "/consultations/digital/rounds/9/submissions", "/themes/none", "/submissions/none",
        "/submissions/%3Cscript%3E", "/consultations/digital/rounds/-1",
    ])
    func `what does not exist is not found`(path: String) async throws {
        let given = try await OpenRoundCase()
        let answer = try await given.tester.get("/ur" + path)
        #expect(answer.status == 404)
        #expect(answer.html.contains("صفحہ نہیں ملا"))
    }
}
