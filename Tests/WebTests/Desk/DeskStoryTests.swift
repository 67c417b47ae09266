import Canon
import Policy
import Records
import SanadTesting
import Testing
import Web

/// An officer's work from an empty desk to a second version, by forms alone.
@Suite struct DeskStoryTests {
    @Test func `an officer takes a policy from registration to a second version`() async throws {
        let office = try await DeskOffice()
        try await office.bringInText()
        let first = try await office.publish()
        let receipt = try await office.site.get(first)
        let entry = try DeskOffice.entry(first)
        #expect(receipt.html.contains("href=\"/en/ledger/entries/\(entry)\""))

        try await office.openRound()
        let submission = try await office.comment("Villages have no network at all.")
        let waiting = try await office.site.get("/en/desk")
        #expect(waiting.html.contains("Submissions to read: 1"))
        let list = DeskOffice.consultation + "/rounds/1/submissions"
        let unread = try await office.site.get(list + "?filter=waiting")
        #expect(unread.html.contains("Villages have no network at all."))
        try await office.press(list, "publish", [("submission", submission.text)])

        let theme = try await office.makeTheme()
        try await office.press(
            "/en/desk/submissions/\(submission)/assignments", "assign",
            [("theme", String(theme.dropFirst("/en/desk/themes/".count))), ("words", "no network")])
        let provision = try office.published
        let answered = try await office.press(
            theme + "/answer", "answer",
            [
                ("answer", "accepted"), ("reason-en", "Villages were forgotten."),
                ("provisions", provision.provision.text),
            ])
        try await office.closeRound()
        try await office.press(DeskOffice.policy + "/draft", "draft", [])
        try await change(provision, because: try DeskOffice.entry(answered), office)
        let second = try await office.publish("final")
        #expect(second.contains("?done="))
        let books = try await office.press(
            DeskOffice.consultation + "/rounds/1/books", "books", [])
        #expect(books.contains("?done="))
        let policy = try await office.site.get(DeskOffice.policy)
        #expect(policy.html.contains("Version 2"))
    }

    /// Edits a provision: refused without a cause, saved with one.
    private func change(
        _ provision: ProvisionContent, because answer: Int, _ office: DeskOffice
    ) async throws {
        let path = DeskOffice.policy + "/provisions/\(provision.provision)"
        let fields = [
            ("revision", try office.revision), ("number", provision.number),
            ("heading-en", provision.heading.best(for: .english)?.text ?? ""),
            ("body-en", "Every citizen and every village has access online."),
        ]
        let refused = try await office.send(path, "provision", fields)
        #expect(refused.status == 422)
        #expect(refused.html.contains("A round has closed: this change needs a cause."))
        #expect(refused.html.contains("every village has access online."))
        #expect(refused.html.contains("href=\"#provision-cause\""))
        let editor = try await office.site.get(path)
        #expect(editor.html.contains("value=\"answer:\(answer)\""))
        try await office.press(path, "provision", fields + [("cause", "answer:\(answer)")])
    }
}
