import Foundation
import Registrar
import SanadTesting
import Testing

@Suite struct WriterLockTests {
    @Test func `a second lock on a folder is refused in words until the first is gone`() throws {
        let root = FileManager.default.temporaryDirectory
            .appending(path: "sanad-lock-\(UUID().uuidString)")
        defer {
            do {
                try FileManager.default.removeItem(at: root)
            } catch {
                print("temporary folder \(root.path) was not removed: \(error)")
            }
        }
        let folder = DataFolder(data: root.appending(path: "site").path)
        try folder.create()
        try holdLock(folder) {
            let error = #expect(throws: WriterLock.Taken.self) { try WriterLock(folder) }
            #expect(
                error?.description.contains("another sanad process writes to \(folder.data.path)")
                    == true)
        }
        _ = try WriterLock(folder)
    }

    private func holdLock(_ folder: DataFolder, while body: () throws -> Void) throws {
        let lock = try WriterLock(folder)
        try body()
        withExtendedLifetime(lock) {}
    }
}
