import Canon
import Consultation
import Foundation
import Records
import Registrar
import SanadTesting
import Testing
import Web

@Suite struct ConsultationPageTests {
    /// Addresses of all pages of a case in which somebody spoke and was answered.
    private func fullCase() async throws -> (OpenRoundCase, [String: String]) {
        let given = try await OpenRoundCase()
        let words = "ہمارے گاؤں میں ٹاور نہیں۔ \(OpenRoundCase.hostile)\nدوسری سطر"
        let sent = try await given.comment(words)
        let submission = try given.submission(sent.location)
        try await given.asks(PublishSubmissions(in: given.key, [submission]))
        let theme = try await given.themed(submission, words: "گاؤں میں ٹاور نہیں۔ <script>")
        _ = try await given.answered(
            theme, .notAccepted, reason: "Not now \(OpenRoundCase.hostile)")
        let entry = try await given.answered(theme, reason: "Yes \(OpenRoundCase.hostile)")
        try await given.revised(cause: Cause(type: .answer, entry: entry))
        let waiting = try await given.comment("Waiting words", about: "question:q1", in: "en")
        let code = try given.code(sent.location)
        let round = OpenRoundCase.round
        return (
            given,
            [
                "list": "/consultations", "consultation": "/consultations/digital",
                "answers": "/consultations/digital/answers", "round": round,
                "submissions": round + "/submissions",
                "unsorted": round + "/submissions?state=unsorted",
                "comment": round + "/comment?provision=coverage",
                "question": round + "/comment?question=q1", "theme": "/themes/\(theme.text)",
                "chain": "/submissions/\(submission.text)",
                "waiting": "/submissions/\(try given.submission(waiting.location).text)",
                "receipt": "/submissions/\(submission.text)/receipt?code=\(code)",
                "find": "/find",
            ]
        )
    }

    @Test func `every page renders in both scripts and shows markup as text`() async throws {
        let (given, paths) = try await fullCase()
        for (name, path) in paths.sorted(by: { $0.key < $1.key }) {
            for (language, start) in [
                ("en", "<html lang=\"en\" dir=\"ltr\">"), ("ur", "<html lang=\"ur\" dir=\"rtl\">"),
            ] {
                let answer = try await given.tester.get("/\(language)\(path)")
                #expect(answer.status == 200, "\(name) \(language)")
                #expect(answer.html.contains(start), "\(name) \(language)")
                #expect(!answer.html.contains("<script"), "\(name) \(language)")
                #expect(!answer.html.contains("Coverage <b>"), "\(name) \(language)")
                let problems = BalancedMarkup(answer.html).problems
                #expect(problems.isEmpty, "\(name) \(language): \(problems)")
                try keep(answer.html, "\(name)-\(language)")
            }
        }
    }

    @Test func `the pages of the comment journey render in both scripts`() async throws {
        let given = try await OpenRoundCase()
        for language in ["en", "ur"] {
            let page = "/\(language)\(OpenRoundCase.round)/comment/check"
            let steps = [
                ("check", [("comment", "رائے \(OpenRoundCase.hostile)"), ("about", "whole")]),
                ("refused", [("comment", ""), ("about", "provision:nowhere")]),
            ]
            for (name, fields) in steps {
                let answer = try await given.tester.post(page, fields)
                #expect(answer.html.contains("<html lang=\"\(language)\""))
                #expect(!answer.html.contains("<script"))
                #expect(BalancedMarkup(answer.html).problems.isEmpty, "\(name) \(language)")
                try keep(answer.html, "\(name)-\(language)")
            }
        }
    }

    @Test func `a site without a consultation says so and leads on`() async throws {
        let tester = try await SiteTester()
        let answer = try await tester.get("/en/consultations")
        #expect(answer.html.contains("No consultation has been opened yet."))
        #expect(answer.html.contains("href=\"/en/policies\""))
    }

    @Test func `counts under five are not told apart`() async throws {
        let (given, _) = try await fullCase()
        for _ in 0..<2 { _ = try await given.comment("again", in: "en") }
        let few = try await given.tester.get("/en/consultations/digital")
        #expect(few.html.contains("fewer than 5"))
        _ = try await given.comment("a fifth", in: "en")
        let enough = try await given.tester.get("/en/consultations/digital")
        #expect(!enough.html.contains("<td class=\"table__number\">fewer than 5"))
    }

    @Test func `the books say what is missing, and that they balance once nothing is`() async throws
    {
        let given = try await OpenRoundCase()
        let sent = try await given.comment("A tower", in: "en")
        let open = try await given.tester.get("/en/consultations/digital")
        #expect(open.html.contains("Waiting for publication: 1; not sorted: 1"))
        let submission = try given.submission(sent.location)
        try await given.asks(PublishSubmissions(in: given.key, [submission]))
        let theme = try await given.themed(submission, words: "tower")
        _ = try await given.answered(theme, reason: "Yes")
        given.roundEnds()
        _ = try await given.tester.test.registrar.submit(CloseRound(given.key), as: .clock)
        try await given.asks(CloseBooks(of: given.key))
        let closed = try await given.tester.get("/en/consultations/digital")
        #expect(closed.html.contains("The books balance and are closed"))
        #expect(closed.html.contains("Books closed"))
    }

    @Test func `a longer list is paged by key and can be followed to its end`() async throws {
        let given = try await OpenRoundCase()
        for number in 1...27 { _ = try await given.comment("Comment \(number)", in: "en") }
        let first = try await given.tester.get("/en\(OpenRoundCase.round)/submissions")
        #expect(first.html.contains("Showing 25 of 27"))
        let next = try #require(
            first.html.firstMatch(of: /rel="next" href="([^"]+)"/)?.output.1)
        let second = try await given.tester.get(String(next).replacing("&amp;", with: "&"))
        #expect(second.html.contains("Showing 2 of 27"))
        #expect(second.html.contains("Back to the first page"))
    }

    @Test func `a round that was kept open longer says until when and why`() async throws {
        let given = try await OpenRoundCase()
        let later = given.tester.test.clock.now.adding(seconds: 1_728_000)
        try await given.asks(
            ExtendRound(given.key, until: later, reason: Texts(en: "Floods", ur: "سیلاب")))
        for path in ["/en/consultations/digital", "/en\(OpenRoundCase.round)"] {
            let page = try await given.tester.get(path)
            #expect(page.html.contains("Open until 21 November 2026, 09:01, Pakistan time."))
            #expect(page.html.contains("Floods"))
        }
    }

    @Test func `a theme that was merged says where its submissions went`() async throws {
        let given = try await OpenRoundCase()
        let sent = try await given.comment("A tower", in: "en")
        let submission = try given.submission(sent.location)
        let old = try await given.themed(submission, words: "tower", title: "Old theme")
        let new = try await given.themed(submission, words: "A tower", title: "New theme")
        try await given.asks(
            RetireTheme(old, mergedInto: new, reason: Texts(en: "They are one", ur: "ایک ہیں")))
        let page = try await given.tester.get("/en/themes/\(old.text)")
        #expect(page.html.contains("This theme is no longer used."))
        #expect(page.html.contains("They are one"))
        #expect(page.html.contains("/en/themes/\(new.text)"))
    }

    /// Writes a page to the folder that `SANAD_PAGES` names, to be looked at.
    private func keep(_ html: String, _ name: String) throws {
        guard let folder = ProcessInfo.processInfo.environment["SANAD_PAGES"] else { return }
        let style = "<style>\(String(decoding: Stylesheet.bytes, as: UTF8.self))</style></head>"
        try html.replacing("</head>", with: style).write(
            to: URL(filePath: folder).appending(path: name + ".html"), atomically: true,
            encoding: .utf8)
    }
}
