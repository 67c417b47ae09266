import Foundation
import HTTPTypes
import Policy
import Records
import Testing

/// The pages over the demonstration's whole story.
@Suite struct StoryPagesTests {
    private static let policy = "/policies/digital-policy-2024"
    private static let addresses = [
        "", "/policies", policy, policy + "/goals", policy + "/versions/1",
        policy + "/versions/4", policy + "/versions/1/changes", policy + "/versions/3/changes",
        policy + "/versions/4/changes?with=1", policy + "/provisions/3.1",
        policy + "/provisions/3.1/sentences/4/1", policy + "/provisions/3.1/sentences/4/2",
        policy + "/provisions/3.1/sentences/1/1", "/policies/digital-policy-2018",
        "/policies/digital-policy-2018/versions/1",
    ]

    @Test(arguments: addresses, ["en", "ur"])
    func `every page is whole in both languages`(address: String, language: String) async throws {
        let answer = try await ToldStory.site.value.get("/" + language + address)
        #expect(answer.status == 200)
        #expect(BalancedMarkup(answer.html).problems == [])
        #expect(!answer.html.contains("href=\"#\""))
    }

    @Test func `the changed sentence shows its words, its cause, its answer and its voices`()
        async throws
    {
        let site = try await ToldStory.site.value
        let html = try await site.get("/en" + Self.policy + "/provisions/3.1/sentences/4/1").html
        for part in [
            "The answer", "The themes", "What people said", "The record", "<ins ", "<mark>",
            "href=\"/en/themes/", "href=\"/en/submissions/", "href=\"/en/ledger/entries/",
        ] { #expect(html.contains(part), "\(part)") }
        #expect(!html.contains("No cause is recorded"))
    }

    @Test func `the chain of an urdu sentence walks the urdu text`() async throws {
        let site = try await ToldStory.site.value
        let html = try await site.get("/ur" + Self.policy + "/provisions/3.1/sentences/4/1").html
        #expect(html.contains("لوگوں نے کیا کہا"))
        #expect(html.contains("class=\"diff\" lang=\"ur\" dir=\"rtl\""))
    }

    @Test(arguments: [
        policy + "/versions/9", policy + "/provisions/no-such", "/policies/no-such",
        policy + "/versions/4/changes?with=9", policy + "/versions/4/changes?with=x",
        policy + "/provisions/3.1/sentences/4/99", policy + "/provisions/3.1/sentences/4/0",
        policy + "/provisions/3.1/sentences/9/1",
    ])
    func `what does not exist is not found`(address: String) async throws {
        let answer = try await ToldStory.site.value.get("/en" + address)
        #expect(answer.status == 404)
    }

    @Test(arguments: [
        ("text.en.akn.xml", "application/akn+xml; charset=utf-8", "<akomaNtoso"),
        ("text.ur.akn.xml", "application/akn+xml; charset=utf-8", "<akomaNtoso"),
        ("document.html", "text/html; charset=utf-8", "<!DOCTYPE html>"),
        ("document.ur.html", "text/html; charset=utf-8", "lang=\"ur\" dir=\"rtl\""),
        ("document.json", "application/json", "sanad.instrument.v1"),
    ])
    func `a version is served as a file of each format`(
        name: String, type: String, sign: String
    ) async throws {
        let site = try await ToldStory.site.value
        let answer = try await site.get("/data" + Self.policy + "/4/" + name)
        #expect(answer.status == 200)
        #expect(answer.headers[.contentType] == type)
        #expect(answer.html.contains(sign))
        #expect(try await site.get("/data" + Self.policy + "/9/" + name).status == 404)
    }

    @Test func `the data of a version can be taken in again`() async throws {
        let site = try await ToldStory.site.value
        let answer = try await site.get("/data" + Self.policy + "/4/document.json")
        let document = try DocumentFormat.read(Array(answer.html.utf8), fileName: "document.json")
        #expect(document.provisions.count == 48)
        #expect(document.provisions.map(\.position) == Array(1...48))
    }

    @Test func `the front page leads through the five steps of the tour`() async throws {
        let html = try await ToldStory.site.value.get("/en").html
        for part in [
            "href=\"/en/find\"", "href=\"/en/demo/cheat\"", "href=\"/en/indicators/SV-1\"",
            "sanad-verify bundle.tar",
            "href=\"/en/policies/digital-policy-2024/provisions/3.1/sentences/4/1\"",
            "Anyone can check this",
        ] { #expect(html.contains(part), "\(part)") }
    }

    @Test func `pages are written to a folder when one is named`() async throws {
        guard let folder = ProcessInfo.processInfo.environment["PAGES_FOLDER"] else { return }
        let site = try await ToldStory.site.value
        for language in ["en", "ur"] {
            for (place, address) in Self.addresses.enumerated() {
                let answer = try await site.get("/" + language + address)
                try answer.html.write(
                    toFile: "\(folder)/\(language)-\(place).html", atomically: true,
                    encoding: .utf8)
            }
        }
    }
}
