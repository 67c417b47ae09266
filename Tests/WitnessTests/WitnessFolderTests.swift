import Canon
import Finality
import Foundation
import Ledger
import Registrar
import SanadTesting
import Testing
import Witness

/// What a witness keeps, and when it refuses to begin.
@Suite struct WitnessFolderTests {
    private let log: GrowingLog

    init() throws { log = try GrowingLog(count: 30) }

    @Test func `a new witness has two keys, and a key file for its owner alone`() throws {
        let folder = try TemporaryFolder()
        let witness = WitnessFolder(folder.path("w"))
        let keys = try witness.create(name: "a.example/w", random: seededEntropy(3).bytes)
        #expect(keys.map(\.algorithm) == [.cosignature, .mldsa44])
        #expect(Set(keys.map(\.publicKey)).count == 2)
        let attributes = try FileManager.default.attributesOfItem(atPath: witness.keyPath)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["w"])
        #expect(try witness.open().desk.keys.map(\.verifierKey) == keys)
    }

    @Test func `a witness is not made where something is`() throws {
        let folder = try TemporaryFolder()
        let witness = try witnessFolder(folder.path("w"), watching: log)
        let before = try witness.look().keys
        #expect(throws: WitnessProblem.notEmpty(folder: witness.path)) {
            try witness.create(name: "b.example/w", random: seededEntropy(9).bytes)
        }
        #expect(try witness.look().keys == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["w"])
    }

    @Test(arguments: ["", "two words", "a+b"])
    func `a name that no key can have makes no witness`(_ name: String) throws {
        let folder = try TemporaryFolder()
        let witness = WitnessFolder(folder.path("w"))
        #expect(throws: KeyError.self) {
            try witness.create(name: name, random: seededEntropy(3).bytes)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == [])
    }

    @Test func `what was cosigned is known after a restart`() throws {
        let folder = try TemporaryFolder()
        let witness = try witnessFolder(folder.path("w"), watching: log)
        func session(_ old: Int, _ size: Int) throws -> Int {
            let open = try witness.open()
            let reply = try open.desk.add(body: log.request(old: old, size: size), at: 10)
            try open.database.close()
            return reply.status
        }
        #expect(try session(0, 5) == 200)
        #expect(try session(0, 6) == 409)
        #expect(try session(5, 6) == 200)
        #expect(try witness.look().heads.map(\.head?.size) == [6])
    }

    @Test func `a second process is turned away while the first serves`() throws {
        let folder = try TemporaryFolder()
        let witness = try witnessFolder(folder.path("w"), watching: log)
        let open = try witness.open()
        #expect(throws: WitnessProblem.inUse(folder: witness.path)) { try witness.open() }
        withExtendedLifetime(open) {}
    }

    @Test func `logs come and go while the witness serves, its memory stays`() throws {
        let folder = try TemporaryFolder()
        let witness = WitnessFolder(folder.path("w"))
        _ = try witness.create(name: "a.example/w", random: seededEntropy(3).bytes)
        let open = try witness.open()
        let first = try log.request(old: 0, size: 3)
        #expect(try open.desk.add(body: first, at: 1).status == 404)
        #expect(try witness.addLog(log.key.verifierKey))
        #expect(try !witness.addLog(log.key.verifierKey), "it is there already")
        #expect(try open.desk.add(body: first, at: 1).status == 200)
        #expect(try witness.removeLog(log.key.verifierKey))
        #expect(try !witness.removeLog(log.key.verifierKey))
        #expect(try open.desk.add(body: log.request(old: 3, size: 4), at: 1).status == 404)
        let heads = try open.desk.overview()
        #expect(heads.map(\.log.keys) == [[]])
        #expect(try open.desk.checkpoint(try #require(heads.first).address).status == 200)
        #expect(try witness.addLog(log.key.verifierKey))
        #expect(try open.desk.add(body: log.request(old: 0, size: 4), at: 1).status == 409)
    }

    @Test func `two databases are never given to one key`() throws {
        let folder = try TemporaryFolder()
        let witness = try witnessFolder(folder.path("w"), watching: log)
        let other = try witnessFolder(folder.path("v"), watching: log, seed: 2)
        try FileManager.default.removeItem(atPath: witness.databasePath)
        try FileManager.default.copyItem(
            atPath: other.databasePath, toPath: witness.databasePath)
        #expect {
            _ = try witness.open()
        } throws: { error in
            guard case WitnessProblem.otherKey = error else { return false }
            return "\(error)".contains("made together")
        }
    }

    @Test func `a missing database is told with what to do, and none is made`() throws {
        let folder = try TemporaryFolder()
        let witness = try witnessFolder(folder.path("w"), watching: log)
        try FileManager.default.removeItem(atPath: witness.databasePath)
        #expect {
            _ = try witness.open()
        } throws: { error in
            "\(error)".contains("second history") && "\(error)".contains("another name")
        }
        #expect(!FileManager.default.fileExists(atPath: witness.databasePath))
        #expect(throws: WitnessProblem.self) { try witness.addLog(log.key.verifierKey) }
        #expect(throws: WitnessProblem.self) { try witness.look() }
    }

    @Test func `the first copy of a database is refused once its key has cosigned`() throws {
        let folder = try TemporaryFolder()
        let witness = try witnessFolder(folder.path("w"), watching: log)
        let copy = folder.path("copy.sqlite")
        try FileManager.default.copyItem(atPath: witness.databasePath, toPath: copy)
        do {
            let open = try witness.open()
            #expect(try open.desk.add(body: log.request(old: 0, size: 3), at: 1).status == 200)
            try open.database.close()
        }
        try FileManager.default.removeItem(atPath: witness.databasePath)
        try FileManager.default.copyItem(atPath: copy, toPath: witness.databasePath)
        #expect(throws: WitnessProblem.memoryLost(path: witness.databasePath)) {
            try witness.open()
        }
    }

    @Test func `a missing key, a readable key and a strange key are refused`() throws {
        let folder = try TemporaryFolder()
        let witness = try witnessFolder(folder.path("w"), watching: log)
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o644], ofItemAtPath: witness.keyPath)
        #expect(throws: WitnessProblem.openKey(path: witness.keyPath)) { try witness.open() }
        try Data((log.key.secretText + "\n").utf8).write(to: URL(filePath: witness.keyPath))
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o600], ofItemAtPath: witness.keyPath)
        #expect(throws: WitnessProblem.self) { try witness.open() }
        try FileManager.default.removeItem(atPath: witness.keyPath)
        #expect(throws: WitnessProblem.keyMissing(path: witness.keyPath)) { try witness.open() }
        try FileManager.default.removeItem(atPath: witness.databasePath)
        #expect(throws: WitnessProblem.noWitness(folder: witness.path)) { try witness.open() }
    }

    @Test(arguments: ["nothing", "text", "other"])
    func `a file that is no sound database of a witness is refused`(_ content: String) throws {
        let folder = try TemporaryFolder()
        let witness = try witnessFolder(folder.path("w"), watching: log)
        var bytes = Data()
        if content == "text" { bytes = Data(repeating: 0x41, count: 5000) }
        if content == "other" {
            bytes = try Data(contentsOf: URL(filePath: witness.databasePath))
            // The application's mark, in the header of SQLite's file format.
            bytes[68] ^= 0xff
        }
        try bytes.write(to: URL(filePath: witness.databasePath))
        #expect(throws: WitnessProblem.self) { try witness.open() }
    }
}
