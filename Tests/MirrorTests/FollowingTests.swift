import Canon
import Foundation
import Ledger
import Mirror
import Records
import Registrar
import SanadTesting
import Store
import Testing

@Suite struct FollowingTests {
    private static func outcome(
        _ original: Original, _ body: (TestMirror) async throws -> Void
    ) async throws {
        let mirror = try TestMirror(of: original.files, trusting: .init(key: original.key))
        defer { mirror.remove() }
        try await body(mirror)
    }

    @Test func `a mirror has the same entries, tiles, head and views`() async throws {
        let original = try await Original(entries: 700)
        try await Self.outcome(original) { (mirror: TestMirror) async throws in
            #expect(await mirror.follower.round() == .followed(from: 0, to: 702))
            #expect(try mirror.store.viewDigest() == original.test.store.viewDigest())
            let (log, paths) = try mirror.store.read { database in
                let log = try #require(try PublicLog.newest(in: database))
                return (log, try log.paths(in: database))
            }
            #expect(paths.count > 5)
            for path in paths {
                let copy = try mirror.store.read {
                    try log.file(path, in: $0, vault: mirror.store.vault)
                }
                let first = try await original.files.read(path, limit: 1 << 24)
                #expect(copy == first, "\(path)")
            }
        }
    }

    @Test func `only what is new is read when the original has grown`() async throws {
        let original = try await Original(entries: 600)
        try await Self.outcome(original) { (mirror: TestMirror) async throws in
            _ = await mirror.follower.round()
            original.files.forget()
            try await original.grow(by: 10, "b")
            #expect(await mirror.follower.round() == .followed(from: 602, to: 612))
            let bundles = original.files.asked.filter { $0.hasPrefix("tile/entries") }
            #expect(bundles == ["tile/entries/002.p/100"])
        }
    }

    @Test func `a round that nothing happened before reads the head alone`() async throws {
        let original = try await Original()
        try await Self.outcome(original) { (mirror: TestMirror) async throws in
            _ = await mirror.follower.round()
            original.files.forget()
            mirror.clock.advance(seconds: 60)
            #expect(await mirror.follower.round() == .followed(from: 5, to: 5))
            #expect(original.files.asked == ["checkpoint"])
            #expect(try mirror.standing()?.followedAt == mirror.clock.now)
        }
    }

    @Test func `nobody is trusted at first contact`() async throws {
        let original = try await Original()
        #expect(throws: MirrorFolder.Problem.self) {
            _ = try TestMirror(of: original.files, trusting: .init())
        }
    }

    @Test func `the key given once is kept in the folder`() async throws {
        let original = try await Original()
        try await Self.outcome(original) { (mirror: TestMirror) async throws in
            let again = try TestMirror(
                of: original.files, trusting: .init(), in: mirror.folder)
            #expect(await again.follower.round() == .followed(from: 0, to: 5))
        }
    }

    @Test func `a head by another key is refused and nothing is stored`() async throws {
        let original = try await Original()
        let stranger = try await Original(seed: 2, entries: 0)
        let mirror = try TestMirror(of: original.files, trusting: .init(key: stranger.key))
        defer { mirror.remove() }
        guard case .refused(let refusal, _) = await mirror.follower.round() else {
            Issue.record("a head by a stranger was taken over")
            return
        }
        #expect(refusal.kind == .unsigned)
        #expect(try mirror.store.read { try LogTables.size($0) } == 0)
    }

    @Test(arguments: ["tile/entries/001", "tile/0/001", "tile/1/000.p/2", "tile/0/002.p/90"])
    func `a spoiled file stops the round and the next one goes on`(path: String) async throws {
        let original = try await Original(entries: 600)
        try await Self.outcome(original) { (mirror: TestMirror) async throws in
            original.files.spoil { asked, bytes in
                guard asked == path, var bytes else { return bytes }
                bytes[40] ^= 1
                return bytes
            }
            guard case .refused(let refusal, _) = await mirror.follower.round() else {
                Issue.record("a spoiled \(path) was taken over")
                return
            }
            #expect(refusal.kind == .damaged)
            #expect(try mirror.store.read { try LogTables.newestCheckpoint($0) } == nil)
            original.files.spoil(nil)
            #expect(await mirror.follower.round() == .followed(from: 0, to: 602))
            #expect(try mirror.standing()?.refusal == nil)
        }
    }

    @Test func `an original that is away changes nothing`() async throws {
        let original = try await Original()
        try await Self.outcome(original) { (mirror: TestMirror) async throws in
            _ = await mirror.follower.round()
            original.files.spoil { _, _ in nil }
            guard case .failed = await mirror.follower.round() else {
                Issue.record("an absent head was read")
                return
            }
            #expect(try mirror.standing()?.refusal == nil)
            #expect(try mirror.store.read { try LogTables.size($0) } == 5)
        }
    }

    @Test func `what was stored before an interruption is gone on from`() async throws {
        let original = try await Original(entries: 9_000)
        try await Self.outcome(original) { (mirror: TestMirror) async throws in
            original.files.spoil { $0 == "tile/entries/034" ? nil : $1 }
            guard case .failed = await mirror.follower.round() else {
                Issue.record("a bundle that is not there was read")
                return
            }
            let stored = try mirror.store.read { try LogTables.size($0) }
            #expect(stored == 8_192, "one chunk is one transaction")
            original.files.spoil(nil)
            #expect(await mirror.follower.round() == .followed(from: stored, to: 9_002))
            #expect(try mirror.store.viewDigest() == original.test.store.viewDigest())
        }
    }

    /// The log changes its key; whoever signs from then on.
    private static func rotate(_ original: Original, to next: SigningKey) async throws -> Registrar
    {
        let rotated = LogKeyRotated(
            verifierKey: next.verifierKey.text, previousKey: original.key.text,
            cause: .planned, statement: Texts(en: "Planned.", ur: "طے شدہ۔"))
        _ = try await original.test.registrar.submit(
            SealFacts([rotated]), as: .officer("registry"))
        let registrar = try Registrar(
            store: original.test.store,
            signer: LogSigner(next, former: original.test.signingKey),
            clock: original.test.clock.clock, entropy: seededEntropy(5))
        try await registrar.publishCheckpoint()
        return registrar
    }

    private static func next(_ original: Original) throws -> SigningKey {
        try SigningKey(name: original.key.name, seed: Array(repeating: 9, count: 32))
    }

    @Test func `a mirror moves on to the key that the log announces`() async throws {
        let original = try await Original()
        let next = try Self.next(original)
        try await Self.outcome(original) { (mirror: TestMirror) async throws in
            _ = await mirror.follower.round()
            _ = try await Self.rotate(original, to: next)
            #expect(await mirror.follower.round() == .followed(from: 5, to: 6))
            #expect(await mirror.follower.verifierKey == next.verifierKey)
            #expect(try mirror.standing()?.verifierKey == next.verifierKey.text)
        }
    }

    @Test func `a mirror that came later has the checkpoint that joins two keys`() async throws {
        let original = try await Original()
        let next = try Self.next(original)
        let registrar = try await Self.rotate(original, to: next)
        let fact = OfficerKeyRevoked(office: "x", verifierKey: "x", cause: .planned)
        _ = try await registrar.submit(SealFacts([fact]), as: .officer("registry"))
        try await registrar.publishCheckpoint()
        let mirror = try TestMirror(of: original.files, trusting: .init(key: next.verifierKey))
        defer { mirror.remove() }
        #expect(await mirror.follower.round() == .followed(from: 0, to: 7))
        let path = LogLayout.rotation(entry: 5)
        let joint = try await original.files.read(path, limit: 1 << 16)
        let kept = try mirror.store.read {
            try PublicLog.newest(in: $0)?.file(path, in: $0, vault: mirror.store.vault)
        }
        #expect(joint != nil && kept == joint)
    }
}
