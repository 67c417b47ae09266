import Canon
import Foundation
import Ledger
import Mirror
import Records
import Registrar
import SanadTesting
import Store
import Testing
import Web

@Suite struct ForkTests {
    /// A mirror of one history, and another history under the same key.
    private static func twoHistories(
        first: Int, second: Int, _ body: (TestMirror, PublicFiles, Original) async throws -> Void
    ) async throws {
        let original = try await Original(entries: 0)
        let other = try await Original(entries: 0)
        try await original.grow(by: first, "a")
        try await other.grow(by: second, "b")
        let mirror = try TestMirror(of: original.files, trusting: .init(key: original.key))
        defer { mirror.remove() }
        _ = await mirror.follower.round()
        original.files.spoil { path, _ in Self.file(path, of: other.test.store) }
        try await body(mirror, original.files, other)
    }

    private static func file(_ path: String, of store: SanadStore) -> [UInt8]? {
        do {
            return try store.read {
                try PublicLog.newest(in: $0)?.file(path, in: $0, vault: store.vault)
            }
        } catch {
            return nil
        }
    }

    @Test(arguments: [(300, 300), (300, 900), (900, 300), (3, 300)])
    func `a second history under the key is refused and both heads are kept`(
        first: Int, second: Int
    ) async throws {
        try await Self.twoHistories(first: first, second: second) {
            (mirror, _, other) async throws in
            let before = try mirror.store.viewDigest()
            guard case .refused(let refusal, _) = await mirror.follower.round() else {
                Issue.record("a fork was taken over")
                return
            }
            #expect(refusal.kind == .forked)
            #expect(try mirror.store.viewDigest() == before)
            let evidence = mirror.folder.appending(path: refusal.evidence)
            for name in ["held-checkpoint", "shown-checkpoint"] {
                let note = try Data(contentsOf: evidence.appending(path: name))
                try SignedCheckpoint(parsing: [UInt8](note)).verify(with: other.key)
            }
        }
    }

    @Test func `every page says that there are two histories, also afterwards`() async throws {
        try await Self.twoHistories(first: 3, second: 9) { (mirror, files, _) async throws in
            _ = await mirror.follower.round()
            let responder = SiteResponder(site: try mirror.site())
            for (path, words) in [
                ("/en/ledger", "two histories under one key"),
                ("/ur/verify", "ایک ہی کلید کے تحت دو تاریخیں"),
                ("/en/no-such-page", "two histories under one key"),
            ] {
                let page = String(decoding: try await responder.get(path).bytes, as: UTF8.self)
                #expect(page.contains(words), "\(path)")
            }
            files.spoil(nil)
            #expect(await mirror.follower.round() == .followed(from: 5, to: 5))
            #expect(try mirror.standing()?.refusal?.kind == .forked, "a proof stays")
        }
    }

    @Test func `an older head is not a fork, and is not gone back to`() async throws {
        let original = try await Original(entries: 300)
        let mirror = try TestMirror(of: original.files, trusting: .init(key: original.key))
        defer { mirror.remove() }
        let old = try #require(Self.file("checkpoint", of: original.test.store))
        try await original.grow(by: 5, "c")
        _ = await mirror.follower.round()
        original.files.spoil { path, bytes in path == "checkpoint" ? old : bytes }
        guard case .refused(let refusal, _) = await mirror.follower.round() else {
            Issue.record("the log shrank")
            return
        }
        #expect(refusal.kind == .shrunk)
        #expect(try mirror.store.read { try LogTables.size($0) } == 307)
        original.files.spoil(nil)
        _ = await mirror.follower.round()
        #expect(try mirror.standing()?.refusal == nil)
    }
}
