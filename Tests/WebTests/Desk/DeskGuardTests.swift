import Canon
import HTTPTypes
import Policy
import Records
import SanadTesting
import Store
import Testing
import Web

/// Who may use the desk, and what happens when two officers do.
@Suite struct DeskGuardTests {
    @Test(arguments: ["", "/policies/new", "/policies/x", "/consultations/new", "/themes/x"])
    func `without a session the desk leads to signing in`(_ page: String) async throws {
        let site = try await SiteTester()
        for language in ["en", "ur"] {
            let answer = try await site.get("/\(language)/desk" + page)
            #expect(answer.status == 303)
            #expect(answer.location == "/\(language)/desk/sign-in")
        }
        let posted = try await site.post("/en/desk/policies/new", [("policy-id", "x")])
        #expect(posted.location == "/en/desk/sign-in")
    }

    @Test func `a form sent from another site is refused and records nothing`() async throws {
        let office = try await DeskOffice()
        let before = try office.site.test.store.read { try LogTables.size($0) }
        let name = try #require(HTTPField.Name("Sec-Fetch-Site"))
        let answer = try await office.site.post(
            "/en/desk/policies/new", [("policy-id", "x"), ("policy-title-en", "X")],
            sending: [name: "cross-site"])
        #expect(answer.status == 403)
        #expect(try office.site.test.store.read { try LogTables.size($0) } == before)
    }

    @Test func `of two officers the second sees what changed and loses nothing`() async throws {
        let office = try await DeskOffice()
        try await office.bringInText()
        let provision = try office.provision
        let path = DeskOffice.policy + "/provisions/\(provision.provision)"
        let revision = try office.revision
        func fields(_ body: String, _ revision: String) -> [(String, String)] {
            [("revision", revision), ("number", provision.number), ("body-en", body)]
        }
        try await office.press(path, "provision", fields("The first officer wrote this.", revision))
        let second = try await office.send(
            path, "provision", fields("The second officer wrote that.", revision))
        #expect(second.status == 409)
        #expect(second.html.contains("The second officer wrote that.</textarea>"))
        #expect(second.html.contains("<del class=\"diff__deleted\">"))
        #expect(second.html.contains("first"))
        #expect(try office.provision.body[.english] == "The first officer wrote this.")
        let again = try #require(
            second.html.firstMatch(of: /name="provision-revision" value="(\d+)"/))
        try await office.press(
            path, "provision", fields("The second officer wrote that.", String(again.output.1)))
        #expect(try office.provision.body[.english] == "The second officer wrote that.")
    }

    @Test func `what was typed comes back when another officer removed the provision`()
        async throws
    {
        let office = try await DeskOffice()
        try await office.bringInText()
        let leaf = try #require(try office.draft.provisions.last).content
        let path = DeskOffice.policy + "/provisions/\(leaf.provision)"
        let revision = try office.revision
        try await office.press(path + "/remove", "remove", [("revision", revision)])
        let late = try await office.send(
            path, "provision",
            [
                ("revision", revision), ("id", leaf.provision.text), ("element", leaf.element),
                ("body-en", "Words that must not be lost."),
            ])
        #expect(late.status == 409)
        #expect(late.html.contains("Words that must not be lost.</textarea>"))
    }

    @Test func `a form without its required texts comes back with what is wrong`() async throws {
        let office = try await DeskOffice()
        let answer = try await office.send(
            "/ur/desk/policies/new", "policy", [("id", "digital"), ("summary-ur", "خلاصہ یہ ہے")])
        #expect(answer.status == 422)
        #expect(answer.html.contains("href=\"#policy-title-en\""))
        #expect(answer.html.contains("خلاصہ یہ ہے</textarea>"))
        #expect(answer.html.contains("value=\"digital\""))
    }

    @Test func `a form pressed twice records once`() async throws {
        let office = try await DeskOffice()
        let fields = [
            ("token", "0123456789abcdef"), ("policy-id", "digital"), ("policy-title-en", "Digital"),
        ]
        let first = try await office.site.post("/en/desk/policies/new", fields)
        let second = try await office.site.post("/en/desk/policies/new", fields)
        #expect(first.status == 303)
        #expect(first.location == second.location)
    }

    @Test func `the language switch of a refused page leads to where the page is read`()
        async throws
    {
        let office = try await DeskOffice()
        try await office.bringInText()
        let answer = try await office.send(
            DeskOffice.policy + "/publish/withdrawal", "withdraw", [("version", "7")])
        #expect(answer.status == 422)
        #expect(answer.html.contains("href=\"/ur/desk/policies/digital/publish\""))
    }
}
