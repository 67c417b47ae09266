import Registrar
import Testing
import Web

@Suite struct PageShellTests {
    private func shell() -> PageShell {
        PageShell(.policies, language: .ur, path: "/policies", section: .policies)
    }

    @Test func `the skip link is the first thing in the body`() {
        let html = shell().page { _ in }.string
        #expect(html.contains("<body><a class=\"skip-link\" href=\"#main\">"))
    }

    @Test func `the switch leads to the same page in the other language`() {
        let html = shell().page { _ in }.string
        #expect(html.contains("href=\"/en/policies\" hreflang=\"en\" lang=\"en\" dir=\"ltr\""))
    }

    @Test func `the title says error first when there is one, and the summary links to the field`()
    {
        var shell = shell()
        shell.errors = [FieldError("comment", Words.commentEmpty.ur)]
        let html = shell.page { _ in }.string
        #expect(html.contains("<title>غلطی: پالیسیاں"))
        #expect(html.contains("<a href=\"#comment\">اپنی رائے لکھیں۔</a>"))
        #expect(shell.errors.message(for: "comment") == "اپنی رائے لکھیں۔")
        #expect(shell.errors.message(for: "email") == nil)
    }

    @Test func `the banner appears only on demonstration data`() {
        var shell = shell()
        #expect(!shell.page { _ in }.string.contains("class=\"banner\""))
        shell.isDemonstration = true
        #expect(shell.page { _ in }.string.contains(Words.demonstration.ur))
    }

    @Test func `the footer shows the entry, the head of the checkpoint and a way to verify`() {
        var shell = shell()
        shell.seal = PageShell.Seal(
            entry: 41, checkpointHash: "0123456789abcdef",
            assurance: Assurance(.final, .finalSentence))
        let html = shell.page { _ in }.string
        #expect(html.contains("0123456789ab<"))
        #expect(html.contains("href=\"/ur/verify?entry=41\""))
        #expect(html.contains(Words.final.ur))
    }

    @Test func `the current section is marked for those who hear the page`() {
        let html = shell().page { _ in }.string
        #expect(html.contains("href=\"/ur/policies\" aria-current=\"true\""))
    }
}
