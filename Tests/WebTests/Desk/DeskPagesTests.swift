import Canon
import Foundation
import Policy
import Records
import SanadTesting
import Testing
import Web

/// Every page of the desk, in both scripts.
@Suite struct DeskPagesTests {
    @Test func `all pages of the desk render in both scripts`() async throws {
        let office = try await DeskOffice()
        try await office.bringInText()
        try await office.publish()
        try await office.openRound()
        let submission = try await office.comment("ہمارے گاؤں میں نیٹ ورک نہیں۔\nبجلی بھی نہیں۔")
        _ = try await office.comment("Please teach my teacher <b>first</b>.")
        let theme = try await office.makeTheme()
        try await office.press(
            "/en/desk/submissions/\(submission)/assignments", "assign",
            [("theme", String(theme.dropFirst("/en/desk/themes/".count)))])
        try await office.press(
            theme + "/answer", "answer",
            [("answer", "in_part"), ("reason-en", "Half of it."), ("reason-ur", "آدھا حصہ۔")])
        try await office.press(DeskOffice.policy + "/draft", "draft", [])
        let provision = try office.provision
        try await office.press(
            DeskOffice.policy + "/provisions/\(provision.provision)", "provision",
            [
                ("revision", try office.revision), ("number", provision.number),
                ("heading-en", "Access"), ("heading-ur", "رسائی"),
                ("body-en", "Every citizen has fast access to public services."),
                ("body-ur", "ہر شہری کو عوامی خدمات تک تیز رسائی حاصل ہے۔"),
                ("cause", "decision"), ("note-en", "The cabinet decided."),
            ])
        let provisions = "/desk/policies/digital/provisions/"
        let one = provisions + provision.provision.text
        let pages = [
            "/desk", "/desk/policies/new", "/desk/policies/digital", one, one + "/move",
            one + "/split", one + "/merge", one + "/remove", provisions + "new",
            one + "/merge?into="
                + (try #require(try office.draft.provisions.last)).content
                .provision.text,
            "/desk/policies/digital/import", "/desk/policies/digital/publish",
            "/desk/policies/digital/goals", "/desk/consultations/new", "/desk/consultations/talk",
            "/desk/consultations/talk/rounds/1/submissions?filter=all",
            "/desk/consultations/talk/rounds/1/themes", "/desk/submissions/\(submission)",
            String(theme.dropFirst("/en".count)),
        ]
        for page in pages {
            for (language, direction) in [("en", "ltr"), ("ur", "rtl")] {
                let answer = try await office.site.get("/" + language + page)
                #expect(answer.status == 200, "\(language)\(page)")
                #expect(answer.html.contains("<html lang=\"\(language)\" dir=\"\(direction)\">"))
                #expect(answer.html.contains("<h1"))
                #expect(!answer.html.contains("<b>first</b>"), "\(page)")
                #expect(!answer.html.contains("<script"))
                #expect(BalancedMarkup(answer.html).problems == [], "\(language)\(page)")
                try Self.keep(answer.html, language + page)
            }
        }
    }

    /// Keeps a page to be looked at, where the environment names a folder for it.
    private static func keep(_ html: String, _ name: String) throws {
        guard let folder = ProcessInfo.processInfo.environment["SANAD_KEEP_PAGES"] else { return }
        let file = name.map { $0.isLetter || $0.isNumber ? $0 : "_" }
        let page = html.replacing(Stylesheet.path, with: "site.css")
        let folderURL = URL(filePath: folder)
        try Data(page.utf8).write(to: folderURL.appending(path: String(file) + ".html"))
        try Data(Stylesheet.bytes).write(to: folderURL.appending(path: "site.css"))
    }
}
