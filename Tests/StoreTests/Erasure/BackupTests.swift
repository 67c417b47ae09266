import Canon
import Foundation
import GRDB
import Records
import Registrar
import SanadTesting
import Store
import Testing

@Suite struct BackupTests {
    private func backup(_ site: TestSite) throws -> (URL, StoreBackup.Summary) {
        let folder = site.folder.appending(path: "backup")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let summary = try StoreBackup.copy(
            from: site.databasePath, to: folder.appending(path: "sanad.sqlite").path)
        return (folder, summary)
    }

    private func open(_ folder: URL, _ site: TestSite) throws -> Registrar {
        try Registrar(
            store: SanadStore(
                path: folder.appending(path: "sanad.sqlite").path, rooms: [SampleRoom.plan],
                vault: site.store.vault),
            signer: LogSigner(site.signingKey), clock: site.clock.clock)
    }

    @Test func `a copy made while the site is in use opens as the site does`() async throws {
        let site = try await TestSite.sample()
        let entry = try await site.say("kept").index
        let checkpoint = try await site.registrar.publishCheckpoint()
        let (folder, summary) = try backup(site)
        #expect(summary.size == (try site.size()))
        #expect(summary.checkpoint == checkpoint)
        #expect(summary.vaultKeyID == site.store.vault.keyID.hex)
        _ = try await site.say("later")
        let copy = try open(folder, site)
        #expect(try copy.store.viewDigest() != site.store.viewDigest())
        let words = try copy.store.read {
            try copy.store.vault.disclosure(entry: entry, member: "parts.0.text", in: $0)
        }
        #expect(words?.value.text == "kept")
    }

    @Test func `what was erased is in no copy made later, even before the files are clean`()
        async throws
    {
        let site = try await TestSite.sample()
        let entry = try await site.say("erased").index
        let sealed = try #require(try site.sealed(entry))
        try site.store.checkpointFiles()
        _ = try await site.registrar.submit(Erase(entry: entry), as: .officer("desk"))
        #expect(try site.store.awaitsCleaning())
        let (folder, _) = try backup(site)
        #expect(try RawFiles(in: folder).count(holdingPartsOf: [sealed]) == 0)
        #expect(try open(folder, site).store.awaitsCleaning() == false)
    }

    @Test func `a copy is never written over a file`() async throws {
        let site = try await TestSite.sample()
        _ = try backup(site)
        #expect(throws: DatabaseError.self) { try backup(site) }
    }
}
