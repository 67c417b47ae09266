import Canon
import Foundation
import GRDB
import Ledger
import Records
import Registrar
import SanadTesting
import Store
import Testing

/// A log whose folder and keys are real files, so that its keys can change.
struct KeyedSite {
    static let origin = "log.example/x"
    static let statement = Texts(en: "A new key.", ur: "نئی کلید۔")

    let root: URL
    let folder: DataFolder

    init(second: Bool = false) async throws {
        root = FileManager.default.temporaryDirectory
            .appending(path: "sanad-keys-\(UUID().uuidString)")
        folder = DataFolder(data: root.appending(path: "data").path)
        try folder.create()
        let key = try folder.signingKey(name: Self.origin, entropy: seededEntropy(1))
        let secondKey =
            second ? try folder.newSecondKey(name: Self.origin, entropy: seededEntropy(4)) : nil
        _ = try folder.vault(entropy: seededEntropy(2))
        let registrar = try Self.open(folder, folder.logSigner())
        let started = LogStarted(
            origin: Self.origin, title: Texts(en: "x"), country: "pk", languages: ["en"],
            timeZone: "Asia/Karachi", isDemonstration: true)
        _ = try await registrar.submit(
            StartLog(
                started, verifierKey: key.verifierKey.text, secondKey: secondKey?.verifierKey.text),
            as: .officer("registry"))
        _ = try await registrar.submit(Speak(words: "first"), as: .anyone)
        try await registrar.publishCheckpoint()
    }

    static func open(_ folder: DataFolder, _ signer: LogSigner) throws -> Registrar {
        try Registrar(
            store: SanadStore(
                path: folder.databasePath, rooms: [SampleRoom.plan], vault: folder.vault()),
            signer: signer, mark: folder.headMark, clock: SettableClock().clock,
            entropy: seededEntropy(3))
    }

    @discardableResult
    func rotate(
        _ cause: KeyChangeCause, seed: UInt64 = 7,
        done: (LogKeyChange.Step) throws -> Void = { _ in }
    ) async throws -> (entry: UInt64, fact: LogKeyRotated) {
        let lock = try WriterLock(folder)
        return try await LogKeyChange(of: folder, lock, by: .officer("registry")).run(
            because: cause, statement: Self.statement, entropy: seededEntropy(seed),
            opening: { try Self.open(folder, $0) }, done: done)
    }

    /// Starts as a server does.
    func restart() throws -> Registrar {
        try folder.settleLogKeys(WriterLock(folder))
        return try Self.open(folder, folder.logSigner())
    }

    func destroyOld() throws {
        let lock = try WriterLock(folder)
        let registrar = try Self.open(folder, folder.logSigner())
        try LogKeyChange(of: folder, lock, by: .officer("registry"))
            .destroyFormer(in: registrar.store)
    }

    func keyFiles() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.keys.path)
            .filter { $0.hasPrefix("log") }.sorted()
    }

    func keyText(_ name: String = "log.key") throws -> String {
        try String(contentsOf: folder.keys.appending(path: name), encoding: .utf8)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    func removeKey(_ name: String) throws {
        try FileManager.default.removeItem(at: folder.keys.appending(path: name))
    }

    /// The newest signed checkpoint.
    func head(_ registrar: Registrar) throws -> SignedCheckpoint {
        try registrar.store.read {
            let note = try #require(try LogTables.newestCheckpoint($0)?.note)
            return try SignedCheckpoint(parsing: Array(note.utf8))
        }
    }

    func file(_ path: String, _ registrar: Registrar) throws -> [UInt8]? {
        try registrar.store.read {
            try PublicLog.newest(in: $0)?.file(path, in: $0, vault: registrar.store.vault)
        }
    }

    func remove() {
        do { try FileManager.default.removeItem(at: root) } catch { Issue.record(error) }
    }
}

extension SignedCheckpoint {
    /// Whether the key with this text signed.
    func isSigned(by key: String) throws -> Bool {
        do {
            try verify(with: VerifierKey(parsing: key))
            return true
        } catch CheckpointError.note(.notSigned) {
            return false
        }
    }
}
