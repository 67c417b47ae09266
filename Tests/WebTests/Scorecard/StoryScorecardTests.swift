import Canon
import Foundation
import Testing

/// The scorecard over the demonstration's whole story.
@Suite struct StoryScorecardTests {
    private static func indicators() async throws -> [String] {
        let answer = try await ToldStory.site.value.get("/api/v1/indicators")
        let list = try JSONParser.parse(Array(answer.html.utf8))["indicators"]?.elements ?? []
        return list.compactMap { $0["indicator"]?.text }
    }

    private static func addresses() async throws -> [String] {
        let site = try await ToldStory.site.value
        let answer = try await site.get("/api/v1/scorecard")
        let card = try JSONParser.parse(Array(answer.html.utf8))
        let pillars = (card["pillars"]?.elements ?? []).compactMap { $0["provision"]?.text }
        return [
            "", "/scorecard", "/scorecard/all", "/scorecard/goals", "/scorecard/regions",
            "/disputes",
        ] + pillars.map { "/scorecard/pillars/" + $0 }
            + (try await indicators()).map { "/indicators/" + $0 }
    }

    @Test(arguments: ["en", "ur"])
    func `every number of the story has a whole page`(language: String) async throws {
        let site = try await ToldStory.site.value
        let folder = ProcessInfo.processInfo.environment["PAGES_FOLDER"]
        let addresses = try await Self.addresses()
        #expect(addresses.count > 60)
        for address in addresses {
            let answer = try await site.get("/" + language + address)
            #expect(answer.status == 200, "\(address)")
            #expect(BalancedMarkup(answer.html).problems == [], "\(address)")
            guard let folder else { continue }
            let name = "story-" + language + address.replacing("/", with: "_") + ".html"
            try answer.html.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
        }
    }

    @Test func `every computed number of the story is recomputed to the same digits`() async throws
    {
        let site = try await ToldStory.site.value
        var recomputed = 0
        for indicator in try await Self.indicators() {
            let html = try await site.get("/en/indicators/\(indicator)/recompute").html
            #expect(!html.contains("The digits differ"), "\(indicator)")
            if html.contains("The digits agree") { recomputed += 1 }
        }
        #expect(recomputed > 0)
    }
}
