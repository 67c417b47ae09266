import GRDB
import Records
import Registrar
import SanadTesting
import Store
import Testing

@Suite struct ViewTests {
    @Test func `views computed from the log equal those that grew with it`() async throws {
        let site = try await TestSite.sample()
        try await site.closeRounds(50)
        let entry = try await site.say("words").index
        _ = try await site.registrar.submit(Erase(entry: entry), as: .officer("desk"))
        let grown = try site.store.viewDigest()
        var progress: [UInt64] = []
        try site.store.rebuildViews { progress.append($0) }
        #expect(try site.store.viewDigest() == grown)
        #expect(progress == [47])
    }

    @Test(arguments: [
        "UPDATE view_sample SET mark = zeroblob(32) WHERE round = 1",
        "UPDATE view_sample SET round = 1000 WHERE round = 1", "DELETE FROM view_sample",
        "UPDATE view_site SET title_en = title_en || ' '",
    ])
    func `the digest sees every change of a view, in blobs too`(sql: String) async throws {
        let site = try await TestSite.sample()
        try await site.closeRounds(3)
        let before = try site.store.viewDigest()
        try site.store.write { try $0.execute(sql: sql) }
        #expect(try site.store.viewDigest() != before)
        try site.store.rebuildViews { _ in }
        #expect(try site.store.viewDigest() == before)
    }

    @Test func `a view of another shape is computed from the log when the store opens`()
        async throws
    {
        let site = try await TestSite.sample()
        try await site.closeRounds(3)
        let bare = try site.reopened(rooms: [])
        #expect(try bare.store.read { try $0.tableExists("view_sample") } == false)
        let again = try site.reopened()
        #expect(try again.store.viewDigest() == site.store.viewDigest())
    }
}
