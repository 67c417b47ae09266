import Canon
import Demonstration
import Foundation
import GRDB
import Ledger
import Mirror
import Records
import Registrar
import SanadTesting
import Store
import Testing
import Web

/// The demonstration's story and a mirror of it, both at one moment.
private enum MirroredStory {
    static let both = Task { try await make() }

    struct Both: Sendable {
        let test: TestSite
        let files: PublicFiles
        let original: SiteResponder
        let mirror: TestMirror
        let copy: SiteResponder
    }

    private static func make() async throws -> Both {
        let test = try await TestSite(rooms: Rooms.all, isStarted: false)
        let story = StoryClock()
        let teller = try Registrar(
            store: test.store, signer: LogSigner(test.signingKey), clock: story.clock,
            entropy: seededEntropy(11))
        let runner = try DemonstrationRunner(
            registrar: teller, clock: story, progress: { _, _ in })
        try await runner.start(verifierKey: test.signingKey.verifierKey.text)
        _ = try await runner.run()
        try await teller.publishCheckpoint()
        let present = SettableClock()
        let registrar = try Registrar(
            store: test.store, signer: LogSigner(test.signingKey), clock: present.clock,
            entropy: seededEntropy(12))
        let site = try Site(store: test.store, registrar: registrar)
        let files = PublicFiles(of: site)
        let mirror = try TestMirror(
            of: files, trusting: .init(key: test.signingKey.verifierKey))
        let outcome = await mirror.follower.round()
        guard case .followed = outcome else { throw NotFollowed(outcome: "\(outcome)") }
        return Both(
            test: test, files: files, original: SiteResponder(site: site), mirror: mirror,
            copy: SiteResponder(site: try mirror.site()))
    }

    struct NotFollowed: Error { let outcome: String }
}

// One after the other, because one of them lets the original grow.
@Suite(.serialized) struct MirroredStoryTests {
    /// The page without what a mirror says of itself.
    private static func plain(_ bytes: [UInt8]) -> String {
        String(decoding: bytes, as: UTF8.self).replacing(
            #/<div class="banner banner--replica" role="note">.*?<\/div>/#, with: "")
    }

    private static let pages = [
        "/en", "/ur", "/en/policies", "/ur/policies/digital-policy-2024",
        "/en/policies/digital-policy-2024/provisions/3.1/sentences/4/1", "/en/scorecard",
        "/ur/scorecard/all", "/en/indicators/SV-1", "/en/money", "/ur/services", "/en/disputes",
        "/en/ledger", "/ur/ledger/entries/700", "/en/verify", "/en/data", "/ur/reports",
        "/api/v1/site", "/api/v1/entries/700", "/api/v1/entries/700/proof", "/api/v1/themes",
        "/api/v1/scorecard", "/api/openapi.json", "/catalog.ttl", "/data/services.jsonld",
        "/data/scorecard/scorecard.csv", "/sdmx/v1/data/DF_IND/all", "/log/checkpoint",
        "/log/vkey", "/log/tile/0/000", "/log/tile/entries/003", "/log/disclosures/001.jsonl",
        "/log/receipts/700.tlog-proof", "/log/bundle.tar", "/robots.txt",
    ]

    @Test(arguments: pages)
    func `an address answers on the mirror as on the original`(path: String) async throws {
        let both = try await MirroredStory.both.value
        let (first, second) = (
            try await both.original.get(path), try await both.copy.get(path)
        )
        #expect(first.status == second.status)
        #expect(first.contentType == second.contentType)
        #expect(Self.plain(first.bytes) == Self.plain(second.bytes))
    }

    @Test func `submissions read the same, and erased words go from the mirror too`() async throws {
        let both = try await MirroredStory.both.value
        try await compareSubmissions(both)
        try await eraseWords(both)
    }

    private func compareSubmissions(_ both: MirroredStory.Both) async throws {
        let ids = try both.test.store.read { database in
            try database.rows("SELECT submission FROM view_submission ORDER BY submission LIMIT 40")
                .map { $0[0] as String }
        }
        #expect(ids.count == 40)
        for id in ids {
            let path = "/en/submissions/\(id)"
            let (first, second) = (
                try await both.original.get(path), try await both.copy.get(path)
            )
            #expect(Self.plain(first.bytes) == Self.plain(second.bytes), "\(path)")
        }
    }

    @Test(arguments: [
        "/en/find", "/ur/desk", "/en/desk/sign-in",
        "/en/consultations/digital-policy-2024-in-force/rounds/1/comment",
        "/ur/indicators/SV-1/dispute",
    ])
    func `what only the original can do leads there`(path: String) async throws {
        let both = try await MirroredStory.both.value
        let answer = try await both.copy.get(path)
        let page = String(decoding: answer.bytes, as: UTF8.self)
        #expect(answer.status == 200)
        #expect(page.contains("href=\"https://original.example" + path + "\""))
        #expect(!page.contains("<form"))
    }

    private func eraseWords(_ both: MirroredStory.Both) async throws {
        let found = try both.mirror.store.read { database in
            try database.row(
                "SELECT entry, member FROM view_disclosed WHERE member = 'parts.0.text' "
                    + "ORDER BY entry DESC LIMIT 1")
        }
        let row = try #require(found)
        let (index, member): (Int64, String) = (row[0], row[1])
        let opened = try both.mirror.store.read {
            try both.mirror.store.vault.disclosure(entry: UInt64(index), member: member, in: $0)
        }
        #expect(opened?.value.text?.isEmpty == false)
        let erased = PayloadErased(entry: Int(index), member: member, ground: .requestOfAuthor)
        let registrar = try Registrar(
            store: both.test.store, signer: LogSigner(both.test.signingKey),
            clock: both.mirror.clock.clock, entropy: seededEntropy(13))
        _ = try await registrar.submit(SealFacts([erased]), as: .officer("registry"))
        try await registrar.publishCheckpoint()
        guard case .followed = await both.mirror.follower.round() else {
            Issue.record("the erasure was not followed")
            return
        }
        let left = try both.mirror.store.read {
            try both.mirror.store.vault.disclosure(entry: UInt64(index), member: member, in: $0)
        }
        #expect(left == nil)
    }
}
