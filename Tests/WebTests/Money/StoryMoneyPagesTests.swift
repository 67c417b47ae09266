import Canon
import Foundation
import Testing

/// The money of the demonstration's whole story, as people read it.
@Suite struct StoryMoneyPagesTests {
    @Test(arguments: ["en", "ur"])
    func `every fund, award and payment of the story has a whole page`(
        _ language: String
    ) async throws {
        let site = try await ToldStory.site.value
        let folder = ProcessInfo.processInfo.environment["PAGES_FOLDER"]
        var addresses = ["/money"]
        for fund in ["digital-skills-grants", "start-up-grants"] {
            addresses += ["/funds/\(fund)", "/funds/\(fund)/accounts"]
            let list = try await site.get("/api/v1/funds/\(fund)/awards?limit=200").html
            let awards = try JSONParser.parse(Array(list.utf8))["awards"]?.elements ?? []
            for award in awards.compactMap({ $0["award"]?.text }) {
                addresses.append("/awards/" + award)
                let detail = try await site.get("/api/v1/awards/" + award).html
                let payments = try JSONParser.parse(Array(detail.utf8))["payments"]?.elements
                addresses += (payments ?? []).compactMap { $0["payment"]?.text }
                    .map { "/payments/" + $0 }
            }
        }
        #expect(addresses.contains("/payments/s1-1"))
        #expect(addresses.count >= 1 + 4 + 14 + 25)
        for address in addresses {
            let answer = try await site.get("/" + language + address)
            #expect(answer.status == 200, "\(address)")
            #expect(BalancedMarkup(answer.html).problems == [], "\(address)")
            guard let folder else { continue }
            let name = "money-" + language + address.replacing("/", with: "_") + ".html"
            try answer.html.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
        }
    }
}
