import Canon
import Testing
import Web

/// The report of the demonstration's story, which goes on after it: disputes, replies and new
/// numbers follow, so that the present tables no longer give its data.
@Suite struct StoryReportTests {
    private func address() async throws -> String {
        let list = try await ToldStory.site.value.get("/en/reports")
        let link = try #require(list.html.firstMatch(of: /href="\/en(\/reports\/\d+\?entry=\d+)"/))
        return String(link.output.1)
    }

    @Test(arguments: PageLanguage.allCases)
    func `the report of the story has all its indicators`(language: PageLanguage) async throws {
        let page = try await ToldStory.site.value.get("/\(language)" + address())
        #expect(page.status == 200)
        #expect(BalancedMarkup(page.html).problems == [])
        #expect(page.html.matches(of: /href="\/(en|ur)\/indicators\//).count >= 50)
        #expect(page.html.utf8.count < 120_000)
    }

    @Test func `its data has the digest that the page prints`() async throws {
        let site = try await ToldStory.site.value
        let address = try await address()
        let file = try await site.get(address.replacing("?", with: ".json?"))
        let digest = Digest.sha256(Array(file.html.utf8)).hex
        #expect(try await site.get("/en" + address).html.contains(digest))
    }

    @Test(arguments: PageLanguage.allCases)
    func `it prints in either language`(language: PageLanguage) async throws {
        let file = try await address().replacing("?", with: ".pdf?")
        let print = try await ToldStory.site.value.get("/\(language)" + file)
        #expect(print.status == 200)
        #expect(print.html.hasPrefix("%PDF-1.5"))
    }
}
