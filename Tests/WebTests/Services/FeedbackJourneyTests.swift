import Canon
import Records
import SanadTesting
import Services
import Store
import Testing

@Suite struct FeedbackJourneyTests {
    private let form = "/en\(ServiceCase.page)/feedback"

    @Test func `Amina says in Urdu how it went, and follows it with her code`() async throws {
        let given = try await ServiceCase()
        let sent = try await given.say("تین چکر لگانے پڑے۔", outcome: "done", paid: "yes")
        #expect(sent.status == 303)
        let location = try #require(sent.location)
        let receipt = try await given.tester.get(location)
        #expect(receipt.status == 200)
        #expect(receipt.html.contains("تین چکر لگانے پڑے۔"))
        let code = String(try #require(location.split(separator: "code=").last))
        let found = try await given.tester.post("/ur/find", [("code", code)])
        #expect(found.status == 303)
        let id = try given.feedback(location)
        #expect(found.location == "/ur\(ServiceCase.page)/feedback/\(id)")
        let waiting = try await given.tester.get("/ur\(ServiceCase.page)/feedback/\(id)")
        #expect(!waiting.html.contains("تین چکر"))
        try await given.asks(PublishFeedback([id]))
        let published = try await given.tester.get("/ur\(ServiceCase.page)")
        #expect(published.html.contains("تین چکر لگانے پڑے۔"))
        #expect(published.html.contains("5 سے کم"))
    }

    @Test(arguments: [
        ("", "no", "", "Say whether you got what you came for."),
        ("done", "", "", "Say whether somebody asked for money beside the fee."),
        ("pleased", "no", "", "Say whether you got what you came for."),
        ("done", "maybe", "", "Say whether somebody asked for money beside the fee."),
        ("done", "no", "a\u{1}b", "invisible control character, number 2"),
    ])
    func `answers that cannot be taken come back with what to mend`(
        outcome: String, paid: String, text: String, words: String
    ) async throws {
        let given = try await ServiceCase()
        let fields = [("outcome", outcome), ("paid", paid), ("text", text)]
        let sending =
            fields + [("token", String(repeating: "a", count: 32)), ("code", "7k2m9qxr7k2m9qxr")]
        for (step, fields) in [("/check", fields), ("/send", sending)] {
            let answer = try await given.tester.post(form + step, fields)
            #expect(answer.status == 422)
            #expect(answer.html.contains(words))
            #expect(answer.html.contains("error-summary"))
            #expect(answer.html.contains("<title>Error:"))
        }
    }

    @Test func `words that are too long are kept`() async throws {
        let given = try await ServiceCase()
        let long = String(repeating: "ا", count: 5_100)
        let answer = try await given.tester.post(
            form + "/check", [("outcome", "done"), ("paid", "no"), ("text", long)])
        #expect(answer.status == 422)
        #expect(answer.html.contains("10,200 bytes"))
        #expect(answer.html.contains(long))
    }

    @Test func `a second press of the button records once`() async throws {
        let given = try await ServiceCase()
        let check = try await given.tester.post(
            form + "/check", [("outcome", "done"), ("paid", "no"), ("text", "Once")])
        let hidden = ServiceCase.hidden(check.html)
        let first = try await given.tester.post(form + "/send", hidden)
        let second = try await given.tester.post(form + "/send", hidden)
        #expect(first.location == second.location)
        let id: ID<PublicService> = try #require(ID("domicile"))
        let counts = try given.tester.test.store.read {
            try ServicesQueries($0).feedbackCounts(of: id)
        }
        #expect(counts.total == 1)
    }

    @Test func `a form that lost its token records nothing and comes back with a fresh one`()
        async throws
    {
        let given = try await ServiceCase()
        let answer = try await given.tester.post(
            form + "/send", [("outcome", "done"), ("paid", "no"), ("text", "Hello")])
        #expect(answer.status == 409)
        #expect(ServiceCase.hidden(answer.html).contains { $0.0 == "token" })
        let back = try await given.tester.post(
            form + "/send", ServiceCase.hidden(answer.html) + [("act", "change")])
        #expect(back.status == 200)
        #expect(back.html.contains("Hello</textarea>"))
    }

    @Test func `a receipt is shown to the holder of its code alone`() async throws {
        let given = try await ServiceCase()
        let mine = try given.feedback(try await given.say("Mine").location)
        for code in ["", "x", "7k2m-9qxr-7k2m-9qxr"] {
            let answer = try await given.tester.get("\(form)/\(mine)/receipt?code=\(code)")
            #expect(answer.status == 404)
        }
    }

    @Test func `withheld words show their ground and note and never the words`() async throws {
        let given = try await ServiceCase()
        let id = try given.feedback(try await given.say("Call 0300-0000000").location)
        try await given.asks(
            WithholdFeedback(id, ground: .personalData, note: Texts(en: "A telephone number")))
        let page = try await given.tester.get("\(form)/\(id)")
        #expect(page.html.contains("Personal data"))
        #expect(page.html.contains("A telephone number"))
        #expect(!page.html.contains("0300-0000000"))
    }
}
