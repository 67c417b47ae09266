import Canon
import Demonstration
import Foundation
import GRDB
import Ledger
import Mirror
import Outbound
import Proofs
import Records
import Registrar
import SanadTesting
import Store
import Synchronization
import Web

/// The public files of a site, as its server gives them, without a network. A test may spoil them.
final class PublicFiles: LogSource {
    private let site: Site
    /// Answers other bytes than the site, or `nil` for a file that is not there.
    private let spoiling = Mutex<(@Sendable (String, [UInt8]?) -> [UInt8]?)?>(nil)
    /// Paths asked for, in order.
    private let log = Mutex<[String]>([])

    init(of site: Site) { self.site = site }

    var asked: [String] { log.withLock { $0 } }

    func forget() { log.withLock { $0 = [] } }

    func spoil(_ change: (@Sendable (String, [UInt8]?) -> [UInt8]?)?) {
        spoiling.withLock { $0 = change }
    }

    func read(_ path: String, limit: Int) async throws(SourceError) -> [UInt8]? {
        log.withLock { $0.append(path) }
        let bytes: [UInt8]?
        do {
            bytes = try site.store.read {
                try PublicLog.newest(in: $0)?.file(path, in: $0, vault: site.store.vault)
            }
        } catch {
            throw .unreadable(path: path, reason: "\(error)")
        }
        let change = spoiling.withLock { $0 }
        return change.map { $0(path, bytes) } ?? bytes
    }
}

/// A mirror in a temporary folder.
final class TestMirror: Sendable {
    let folder: URL
    let opened: MirrorFolder
    let follower: MirrorFollower
    let clock = SettableClock()

    init(
        of source: any LogSource, trusting given: MirrorFolder.Given, in folder: URL? = nil
    ) throws {
        self.folder =
            folder
            ?? FileManager.default.temporaryDirectory
            .appending(path: "sanad-mirror-\(UUID().uuidString)")
        opened = try MirrorFolder.open(
            DataFolder(data: self.folder.path), rooms: Rooms.all,
            following: "https://original.example", trusting: given)
        follower = MirrorFollower(
            store: opened.store, remote: RemoteLog(source, pause: { _ in }), trust: opened.trust,
            folder: opened.folder, clock: clock.clock)
    }

    var store: SanadStore { opened.store }

    func site() throws -> Site {
        let key = opened.trust.key
        return try Site(store: store, replica: Replica(.mirror, clock: clock.clock) { key })
    }

    func standing() throws -> MirrorStanding? { try store.read { try MirrorStanding.read($0) } }

    func remove() {
        for path in [folder.path, folder.path + "-keys"] {
            do {
                try FileManager.default.removeItem(atPath: path)
            } catch {
                print("\(path) was not removed: \(error)")
            }
        }
    }
}

/// A small site: a log with some entries of its own.
struct Original {
    let test: TestSite
    let site: Site
    let files: PublicFiles

    init(seed: UInt64 = 1, entries: Int = 3) async throws {
        test = try await TestSite(rooms: Rooms.all, seed: seed)
        site = try Site(store: test.store, registrar: test.registrar)
        files = PublicFiles(of: site)
        if entries > 0 { try await grow(by: entries) }
        try await test.registrar.publishCheckpoint()
    }

    var key: VerifierKey { test.signingKey.verifierKey }

    /// Seals entries that no room knows anything about.
    func grow(by count: Int, _ name: String = "a", publishes: Bool = true) async throws {
        let facts = (0..<count).map {
            OfficerKeyRevoked(
                office: "\(name)-\($0)", verifierKey: key.text, cause: .planned)
        }
        for start in stride(from: 0, to: count, by: 200) {
            let some = Array(facts[start..<min(start + 200, count)])
            _ = try await test.registrar.submit(SealFacts(some), as: .officer("registry"))
        }
        if publishes { try await test.registrar.publishCheckpoint() }
    }
}
