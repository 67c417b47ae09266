import Canon
import Foundation
import Ledger
import Registrar
import SanadTesting
import Store
import Testing

@Suite struct DataFolderTests {
    private func withFolder(_ body: (DataFolder) throws -> Void) throws {
        let root = FileManager.default.temporaryDirectory
            .appending(path: "sanad-folder-\(UUID().uuidString)")
        defer {
            do { try FileManager.default.removeItem(at: root) } catch { Issue.record(error) }
        }
        let folder = DataFolder(data: root.appending(path: "data").path)
        try folder.create()
        try body(folder)
    }

    @Test func `the keys lie beside the data, not in it`() throws {
        try withFolder { folder in
            #expect(folder.keys.lastPathComponent == "data-keys")
            #expect(!folder.keys.path.hasPrefix(folder.data.path + "/"))
        }
    }

    @Test func `keys are made once and readable by their owner alone`() throws {
        try withFolder { folder in
            let key = try folder.signingKey(name: "log.example/x", entropy: seededEntropy(1))
            let again = try folder.signingKey(name: "log.example/x", entropy: seededEntropy(2))
            #expect(key.verifierKey == again.verifierKey)
            _ = try folder.vault(entropy: seededEntropy(3))
            for name in ["log.key", "vault.key"] {
                let path = folder.keys.appending(path: name).path
                let attributes = try FileManager.default.attributesOfItem(atPath: path)
                #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
            }
            for path in [folder.data.path, folder.keys.path] {
                let attributes = try FileManager.default.attributesOfItem(atPath: path)
                #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o700)
            }
        }
    }

    @Test func `a started folder does not get new keys in place of lost ones`() throws {
        try withFolder { folder in
            _ = try SanadStore(
                path: folder.databasePath, rooms: [],
                vault: try folder.vault(entropy: seededEntropy(3)))
            try FileManager.default.removeItem(at: folder.keys.appending(path: "vault.key"))
            #expect(throws: KeyFileProblem.self) { try folder.vault(entropy: seededEntropy(4)) }
            #expect(throws: KeyFileProblem.self) {
                try folder.signingKey(name: "log.example/x", entropy: seededEntropy(4))
            }
        }
    }

    @Test(arguments: ["", "zz", String(repeating: "A", count: 64), "00"])
    func `a damaged vault key is named`(text: String) throws {
        try withFolder { folder in
            try Data(text.utf8).write(to: folder.keys.appending(path: "vault.key"))
            #expect(throws: KeyFileProblem.self) { try folder.vault() }
        }
    }
}
