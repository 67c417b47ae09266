import Canon
import Foundation
import Ledger
import Records
import Registrar
import SanadTesting
import Store
import Testing

/// The post-quantum key beside the log's own.
@Suite(.enabled(if: KeyAlgorithm.mldsa44.isAvailable))
struct SecondKeyTests {
    private func add(_ site: KeyedSite, replacing: Bool = false) async throws -> VerifierKey {
        let lock = try WriterLock(site.folder)
        return try await LogKeyChange(of: site.folder, lock, by: .officer("registry")).addSecond(
            replacing: replacing, entropy: seededEntropy(replacing ? 6 : 5),
            opening: { try KeyedSite.open(site.folder, $0) }
        ).key
    }

    @Test func `a new log has one, and every checkpoint carries its line`() async throws {
        let site = try await KeyedSite(second: true)
        defer { site.remove() }
        let registrar = try site.restart()
        let key = try #require(registrar.secondKey)
        let announced = try registrar.store.read { try LogTables.entry(2, $0)?.fact }
        #expect((announced as? CosigningKeyAnnounced)?.verifierKey == key.text)
        let head = try site.head(registrar)
        #expect(try key.cosignature(on: head) != nil)
        #expect(head.bytes.count < 4000)
        let path = site.folder.keys.appending(path: "log-second.key").path
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    }

    @Test func `a log without one can be given one, once`() async throws {
        let site = try await KeyedSite()
        defer { site.remove() }
        #expect(try site.restart().secondKey == nil)
        let key = try await add(site)
        let registrar = try site.restart()
        #expect(try key.cosignature(on: site.head(registrar)) != nil)
        await #expect(throws: LogKeyProblem.hasSecond) { try await add(site) }
        #expect(try site.keyFiles() == ["log-second.key", "log.key"])
    }

    @Test func `a lost one is named at the start, and another takes its place`() async throws {
        let site = try await KeyedSite(second: true)
        defer { site.remove() }
        try site.removeKey("log-second.key")
        let error = #expect(throws: KeyFileProblem.self) { try site.restart() }
        #expect(error?.description.contains("sanad keys add-second --replace") == true)
        let key = try await add(site, replacing: true)
        let registrar = try site.restart()
        #expect(registrar.secondKey == key)
        #expect(try key.cosignature(on: site.head(registrar)) != nil)
    }

    @Test func `both keys are lost and replaced, one after the other`() async throws {
        let site = try await KeyedSite(second: true)
        defer { site.remove() }
        try site.removeKey("log.key")
        try site.removeKey("log-second.key")
        let (entry, fact) = try await site.rotate(.lost)
        let key = try await add(site, replacing: true)
        let registrar = try site.restart()
        let head = try site.head(registrar)
        #expect(head.checkpoint.size == entry + 2)
        #expect(try head.isSigned(by: fact.verifierKey))
        #expect(try key.cosignature(on: head) != nil)
    }
}
