import Canon
import Delivery
import Demonstration
import Foundation
import Ledger
import Proofs
import Records
import Registrar
import Store
import Testing
import Web

/// The year of delivery in the whole story.
@Suite struct StoryDeliveryTests {
    @Test func `a stranger finds nothing wrong with the whole story`() async throws {
        let site = try await ToldStory.site.value.site
        let report = try await Verification(
            TarSource(data: Data(Bundle.bytes(of: site)))
        ).run()
        #expect(report.isSound, "\(report.text)")
        print(report.text)
        var kinds: [String: Int] = [:]
        try site.store.read { database in
            for index in 0..<(try LogTables.size(database)) {
                guard let entry = try LogTables.entry(index, database) else { continue }
                kinds[entry.fact.kind, default: 0] += 1
            }
        }
        for kind in kinds.keys.sorted() { print(kind, kinds[kind] ?? 0) }
    }
}
