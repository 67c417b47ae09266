import HTTPTypes
import Testing

/// Amina disputes a number without an account; an officer admits and answers; she finds it again.
@Suite struct DisputeStoryTests {
    private static func hidden(_ name: String, in html: String) -> String {
        let parts = html.split(separator: "name=\"\(name)\" value=\"")
        return parts.count > 1 ? String(parts[1].prefix { $0 != "\"" }) : ""
    }

    @Test func `a dispute is raised, admitted, answered and found again by its code`() async throws
    {
        let site = try await MeasuredSite().tester
        let words = [("words", "The yearbook says 61, page 12."), ("period", "2025")]
        let check = try await site.post("/en/indicators/c-1/dispute/check", words)
        #expect(check.status == 200)
        let code = Self.hidden("code", in: check.html)
        let fields = words + [("code", code), ("token", Self.hidden("token", in: check.html))]
        let sent = try await site.post("/en/indicators/c-1/dispute/send", fields)
        #expect(sent.status == 303)
        let receipt = try #require(sent.location)
        #expect(try await site.get(receipt).html.contains("Your dispute is recorded"))
        let again = try await site.post("/en/indicators/c-1/dispute/send", fields)
        #expect(again.location == receipt)
        let found = try await site.post("/en/find", [("code", code)])
        let address = try #require(found.location)
        #expect(receipt.hasPrefix(address + "/receipt?code="))
        let waiting = try await site.get(address).html
        #expect(waiting.contains("Waits to be read") && !waiting.contains("page 12"))
        try await answer(address.replacing("/en/disputes/", with: ""), on: site)
        let answered = try await site.get(address).html
        for part in ["page 12", "Rejected", "The yearbook counts households."] {
            #expect(answered.contains(part), "\(part)")
        }
        #expect(try await site.get("/ur/disputes").html.contains("اعتراض مسترد"))
    }

    private func answer(_ dispute: String, on site: SiteTester) async throws {
        try await site.signIn("statistics-office")
        let path = "/en/desk/delivery/disputes/\(dispute)"
        let early = try await site.post(
            path + "/answer",
            [("answer-outcome", "rejected"), ("answer-reason-en", "No.")])
        #expect(early.status == 422)
        #expect(early.html.contains("Admit it first"))
        #expect(try await site.post(path + "/admission", []).status == 303)
        let disputed = try await site.get("/en/scorecard").html
        #expect(disputed.contains("and 1 disputed"))
        let upheld = try await site.post(
            path + "/answer", [("answer-outcome", "upheld"), ("answer-reason-en", "Yes.")])
        #expect(upheld.status == 422)
        let done = try await site.post(
            path + "/answer",
            [
                ("answer-outcome", "rejected"),
                ("answer-reason-en", "The yearbook counts households."),
            ])
        #expect(done.status == 303)
    }

    @Test(arguments: [("", "2025"), ("It is wrong.", "1999"), ("It is wrong.", "")])
    func `a dispute without words or number comes back with what is wrong`(
        words: String, period: String
    ) async throws {
        let site = try await MeasuredSite.shared.value.tester
        let answer = try await site.post(
            "/ur/indicators/c-1/dispute/check", [("words", words), ("period", period)])
        #expect(answer.status == 422)
        #expect(answer.html.contains("error-summary"))
    }

    @Test func `a form without its token records nothing`() async throws {
        let site = try await MeasuredSite.shared.value.tester
        let answer = try await site.post(
            "/en/indicators/c-1/dispute/send", [("words", "Wrong."), ("period", "2025")])
        #expect(answer.status == 409)
        #expect(try await site.get("/en/disputes").html.contains("Nobody has disputed"))
    }
}
