import Canon
import GRDB
import Ledger
import Records
import Registrar
import SanadTesting
import Store
import Testing

@Suite struct PublicLogTests {
    private static func site() async throws -> TestSite {
        let site = try await TestSite.sample()
        try await site.closeRounds(310)
        _ = try await site.say("anybody may read this")
        try await site.registrar.publishCheckpoint()
        try await site.closeRounds(2)
        return site
    }

    private static func file(_ path: String, _ site: TestSite) throws -> [UInt8]? {
        try site.store.read {
            try PublicLog.newest(in: $0)?.file(path, in: $0, vault: site.store.vault)
        }
    }

    private static func paths(_ site: TestSite) throws -> [String] {
        try site.store.read { try PublicLog.newest(in: $0)?.paths(in: $0) ?? [] }
    }

    @Test func `a stranger computes the signed root from the files alone`() async throws {
        let site = try await Self.site()
        let paths = try Self.paths(site)
        #expect(paths == paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        let note = try #require(try Self.file("checkpoint", site))
        let signed = try SignedCheckpoint(parsing: note)
        try signed.verify(with: site.signingKey.verifierKey)
        let head = signed.checkpoint

        var leaves: [Digest] = []
        for address in TileAddress.entryBundles(to: head.size) {
            #expect(paths.contains(address.bundlePath))
            let bundle = try #require(try Self.file(address.bundlePath, site))
            leaves += try EntryBundle.decode(bundle).map(MerkleTree.leafHash)
        }
        #expect(UInt64(leaves.count) == head.size)
        #expect(MerkleTree.root(of: leaves) == head.root)

        let reader = TileHashReader { level, index in
            let address = try #require(
                TileAddress.tiles(forSize: head.size)
                    .first { $0.level == level && $0.index == index })
            return try #require(try Self.file(address.path, site))
        }
        #expect(try MerkleTree.root(size: head.size, reader: reader) == head.root)
        for path in paths {
            let file = try Self.file(path, site)
            #expect(file != nil, "\(path)")
        }
    }

    @Test func `a disclosure opens the commitment in its entry`() async throws {
        let site = try await Self.site()
        let path = try #require(
            try Self.paths(site)
                .first { $0.hasPrefix("disclosures/") })
        let lines = try #require(try Self.file(path, site)).split(separator: 0x0A)
        #expect(lines.count == 1)
        let line = try JSONValue(canonical: Array(lines[0]))
        let index = UInt64(try #require(line["entry"]?.integer))
        let disclosure = Disclosure(
            salt: try #require(Hexadecimal.decode(line["salt"]?.text ?? "")),
            value: try #require(line["value"]))
        let entry = try #require(try site.store.read { try LogTables.entry(index, $0) })
        let fact = try #require(entry.fact as? SubmissionReceived)
        #expect(fact.parts[0].text.opens(to: disclosure))
    }

    @Test func `an erased disclosure is no longer published`() async throws {
        let site = try await Self.site()
        let path = try #require(
            try Self.paths(site)
                .first { $0.hasPrefix("disclosures/") })
        let entry = try site.store.read {
            try $0.count("SELECT entry FROM view_disclosed")
        }
        _ = try await site.registrar.submit(Erase(entry: UInt64(entry)), as: .officer("desk"))
        #expect(try Self.file(path, site) == nil)
    }

    /// The last ones have indexes that overflow when they are multiplied.
    @Test(arguments: [
        "", "vkey/", "Checkpoint", "tile", "tile/0/2", "tile/0/001.p/0", "tile/0/001.p/256",
        "tile/0/001.p/200", "tile/1/001", "tile/2/000", "tile/9/000", "tile/63/000", "tile/64/000",
        "tile/entries/002", "tile/entries/001.p/255", "tile/entries/../checkpoint",
        "disclosures/007.jsonl", "disclosures/000", "disclosures/000.p/5.jsonl",
        "tile/0/x018/x446/x744/x073/x709/x551/615", "tile/7/x018/x446/x744/x073/x709/x551/615",
        "tile/entries/x018/x446/x744/x073/x709/x551/615",
        "disclosures/x018/x446/x744/x073/x709/x551/615.jsonl",
        "disclosures/x036/x028/x797/x018/x963/967.jsonl",
    ])
    func `there is no other file`(path: String) async throws {
        let site = try await TestSite.sample()
        try await site.registrar.publishCheckpoint()
        #expect(try Self.file(path, site) == nil)
    }

    @Test func `nothing is published before the first checkpoint`() async throws {
        let site = try await TestSite.sample()
        #expect(try Self.file("checkpoint", site) == nil)
        #expect(try Self.file("tile/0/000.p/1", site) == nil)
        #expect(try Self.paths(site) == [])
    }

    @Test func `entries behind the checkpoint are not published yet`() async throws {
        let site = try await TestSite.sample()
        try await site.registrar.publishCheckpoint()
        try await site.closeRounds(1)
        #expect(try Self.file("tile/entries/000.p/2", site) != nil)
        #expect(try Self.file("tile/entries/000.p/3", site) == nil)
        #expect(try Self.file("tile/0/000.p/3", site) == nil)
    }
}
