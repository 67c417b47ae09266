import Canon
import Foundation
import GRDB
import Ledger
import Records
import Registrar
import SanadTesting
import Store
import Testing

/// A vault whose key changes, is interrupted in changing, or is lost.
@Suite struct VaultKeyTests {
    private struct Killed: Error {}

    /// A site whose folder and keys are real files, with two payloads.
    private struct Place {
        let root: URL
        let folder: DataFolder
        let entry: UInt64
        let sealed: [UInt8]

        init() async throws {
            root = FileManager.default.temporaryDirectory
                .appending(path: "sanad-vault-\(UUID().uuidString)")
            folder = DataFolder(data: root.appending(path: "data").path)
            try folder.create()
            let key = try folder.signingKey(name: "log.example/x", entropy: seededEntropy(1))
            let registrar = try Self.open(folder, try folder.vault(entropy: seededEntropy(2)))
            let started = LogStarted(
                origin: "log.example/x", title: Texts(en: "x"), country: "pk", languages: ["en"],
                timeZone: "Asia/Karachi", isDemonstration: true)
            let officer = Actor.officer("registry")
            _ = try await registrar.submit(
                StartLog(started, verifierKey: key.verifierKey.text), as: officer)
            let spoken = try await registrar.submit(Speak(words: "first"), as: .anyone)
            entry = try #require(spoken.entries.first).index
            _ = try await registrar.submit(Speak(words: "second"), as: .anyone)
            sealed = try registrar.store.read {
                try #require(
                    try $0.row("SELECT sealed FROM vault_box ORDER BY box LIMIT 1")
                        .map { [UInt8]($0[0] as Data) })
            }
        }

        static func open(_ folder: DataFolder, _ vault: Vault) throws -> Registrar {
            try Registrar(
                store: SanadStore(
                    path: folder.databasePath, rooms: [SampleRoom.plan], vault: vault),
                signer: LogSigner(folder.signingKey(name: "unused")), entropy: seededEntropy(3))
        }

        @discardableResult
        func change(
            _ cause: KeyChangeCause, seed: UInt64 = 7,
            done: (VaultKeyChange.Step) throws -> Void = { _ in }
        ) async throws -> VaultKeyRotated {
            let lock = try WriterLock(folder)
            return try await VaultKeyChange(of: folder, lock, by: .officer("registry")).run(
                because: cause, entropy: seededEntropy(seed),
                opening: { try Self.open(folder, $0) }, done: done)
        }

        /// Starts as a server does, and reads the first payload.
        func restart() throws -> (words: String?, registrar: Registrar) {
            try folder.settleVaultKey(WriterLock(folder))
            let registrar = try Self.open(folder, folder.vault())
            let words = try registrar.store.read {
                try registrar.store.vault.disclosure(
                    entry: entry, member: "parts.0.text", in: $0)?.value.text
            }
            return (words, registrar)
        }

        func keyFiles() throws -> [String] {
            try FileManager.default.contentsOfDirectory(atPath: folder.keys.path)
                .filter { $0.hasPrefix("vault") }.sorted()
        }

        func remove() {
            do { try FileManager.default.removeItem(at: root) } catch { Issue.record(error) }
        }
    }

    @Test func `a change of the key seals everything anew and destroys the old key`() async throws {
        let place = try await Place()
        defer { place.remove() }
        let old = try folderKey(place)
        let fact = try await place.change(.planned)
        #expect(fact.payloadCount == 2 && fact.cause == .planned)
        #expect(fact.previousKeyID != fact.keyID)
        #expect(try place.keyFiles() == ["vault.key"])
        #expect(try folderKey(place) != old)
        let (words, registrar) = try place.restart()
        #expect(words == "first")
        #expect(registrar.store.vault.keyID == fact.keyID)
        #expect(try !registrar.store.awaitsCleaning())
        let raw = try RawFiles(in: place.folder.data)
        #expect(raw.count(holdingPartsOf: [place.sealed]) == 0)
        #expect(try !RawFiles(in: place.folder.keys).hold(Array(old.utf8)))
    }

    private func folderKey(_ place: Place) throws -> String {
        try String(
            contentsOf: place.folder.keys.appending(path: "vault.key"), encoding: .utf8)
    }

    @Test(arguments: VaultKeyChange.Step.allCases)
    func `a change that is interrupted behind any step loses nothing`(
        step: VaultKeyChange.Step
    ) async throws {
        let place = try await Place()
        defer { place.remove() }
        await #expect(throws: Killed.self) {
            try await place.change(.planned) { if $0 == step { throw Killed() } }
        }
        #expect(try place.restart().words == "first")
        #expect(try place.keyFiles() == ["vault.key"])
        let again = try await place.change(.compromised, seed: 8)
        #expect(again.payloadCount == 2)
        #expect(try place.restart().words == "first")
    }

    @Test func `while a change is interrupted either key opens what it sealed`() async throws {
        let place = try await Place()
        defer { place.remove() }
        for (step, seed) in [(VaultKeyChange.Step.keyWritten, UInt64(7)), (.sealed, 8)] {
            await #expect(throws: Killed.self) {
                try await place.change(.planned, seed: seed) { if $0 == step { throw Killed() } }
            }
            #expect(try place.keyFiles() == ["vault.key", "vault.key.next"])
            let vault = try place.folder.vault()
            let registrar = try Place.open(place.folder, vault)
            let words = try registrar.store.read {
                try vault.disclosure(entry: place.entry, member: "parts.0.text", in: $0)
            }
            #expect(words?.value.text == "first")
        }
    }

    @Test func `another key is named at the start, and never replaced by itself`() async throws {
        let place = try await Place()
        defer { place.remove() }
        let file = place.folder.keys.appending(path: "vault.key")
        try Data(String(repeating: "ab", count: 32).utf8).write(to: file)
        let error = #expect(throws: KeyFileProblem.self) { try place.folder.vault() }
        #expect(error?.why.contains("the vault was sealed with key") == true)
        #expect(try place.folder.lostVaultKeyID() != nil)
    }

    @Test func `a lost key is replaced, and public words come back if they fit`() async throws {
        let place = try await Place()
        defer { place.remove() }
        let (_, before) = try place.restart()
        let right = try before.store.read {
            try #require(
                try before.store.vault.disclosure(
                    entry: place.entry, member: "parts.0.text", in: $0))
        }
        await #expect(throws: VaultKeyProblem.self) { try await place.change(.lost) }
        try FileManager.default.removeItem(
            at: place.folder.keys.appending(path: "vault.key"))
        await #expect(throws: KeyFileProblem.self) { try await place.change(.planned) }
        let fact = try await place.change(.lost)
        #expect(fact.payloadCount == 0 && fact.cause == .lost)
        let (words, registrar) = try place.restart()
        #expect(words == nil)
        let vault = registrar.store.vault
        let isKept = try registrar.store.write {
            try vault.keep(right, entry: place.entry, member: "parts.0.text", in: $0)
        }
        #expect(isKept)
        #expect(try place.restart().words == "first")
    }

    @Test func `aliases stay the same under another key, and differ in another vault`()
        async throws
    {
        let place = try await Place()
        defer { place.remove() }
        func alias(_ registrar: Registrar) throws -> String {
            try registrar.store.read {
                try registrar.store.vault.aliases(in: $0).alias(of: "Ayesha")
            }
        }
        let before = try alias(place.restart().registrar)
        try await place.change(.planned)
        #expect(try alias(place.restart().registrar) == before)
        let other = try await Place()
        defer { other.remove() }
        #expect(try alias(other.restart().registrar) != before)
    }
}
