import Canon
import Foundation
import Ledger
import Mirror
import Proofs
import Registrar
import SanadTesting
import Store
import Testing
import Web

@Suite struct StaticCopyTests {
    private static func write(
        _ original: Original, to folder: URL, firstEntry: UInt64 = 0
    ) async throws -> StaticCopy.Summary {
        let key = original.key
        let site = try Site(
            store: original.test.store,
            replica: Replica(.copy, clock: .fixed(SettableClock.start)) { key })
        let responder = SiteResponder(site: site)
        let files = try original.test.store.read { database in
            try PublicLog.newest(in: database)?.paths(in: database) ?? []
        }
        return try await StaticCopy(
            to: folder, patterns: responder.patterns, files: files + [LogLayout.verifierKey],
            firstEntry: firstEntry
        ) { address in
            let answer = try await responder.get(address)
            return StaticCopy.Answer(
                status: answer.status, contentType: answer.contentType, bytes: answer.bytes)
        }.write()
    }

    private static func folder() -> URL {
        FileManager.default.temporaryDirectory.appending(path: "sanad-copy-\(UUID().uuidString)")
    }

    private static func files(in folder: URL) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            let file = folder.appending(path: path)
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
            if !isFolder.boolValue { files[path] = try Data(contentsOf: file) }
        }
        return files
    }

    @Test func `every link of a copy leads to one of its files`() async throws {
        let original = try await Original(entries: 120)
        let folder = Self.folder()
        let summary = try await Self.write(original, to: folder)
        defer { remove(folder) }
        #expect(summary.pages > 250)
        let files = try Self.files(in: folder)
        var links = 0
        for (path, bytes) in files.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".html") {
            let html = String(decoding: bytes, as: UTF8.self)
            for match in html.matches(of: #/(?:href|src|action)="([^"#]+)[^"]*"/#) {
                let link = String(match.1)
                guard !link.hasPrefix("data:"), !link.hasPrefix("http") else { continue }
                links += 1
                let base = URL(filePath: "/" + path).deletingLastPathComponent()
                let target = base.appending(path: link).standardizedFileURL.path.dropFirst()
                #expect(files[String(target)] != nil, "\(path) links to \(link)")
            }
        }
        #expect(links > 2_000)
    }

    @Test func `the same log gives the same bytes, and an older copy is replaced`() async throws {
        let original = try await Original(entries: 10)
        let folder = Self.folder()
        defer { remove(folder) }
        _ = try await Self.write(original, to: folder)
        let first = try Self.files(in: folder)
        _ = try await Self.write(original, to: folder)
        #expect(try Self.files(in: folder) == first)
        let beside = try FileManager.default.contentsOfDirectory(
            atPath: folder.deletingLastPathComponent().path
        ).filter { $0.hasPrefix(folder.lastPathComponent) }
        #expect(beside == [folder.lastPathComponent], "no draft and no old copy is left")
    }

    @Test func `the log of a copy is sound`() async throws {
        let original = try await Original(entries: 300)
        let folder = Self.folder()
        defer { remove(folder) }
        _ = try await Self.write(original, to: folder, firstEntry: 290)
        let options = Verification.Options(trustedKey: original.key.text)
        let report = try await Verification(
            DirectorySource(folder: folder.appending(path: "log").path), options: options
        ).run()
        #expect(report.isSound, "\(report.text)")
        #expect(try Self.files(in: folder)["en/ledger/entries/289/index.html"] == nil)
        #expect(try Self.files(in: folder)["en/ledger/entries/290/index.html"] != nil)
    }

    @Test func `a mirror can follow the log of a copy`() async throws {
        let original = try await Original(entries: 300)
        let folder = Self.folder()
        defer { remove(folder) }
        _ = try await Self.write(original, to: folder, firstEntry: 302)
        let mirror = try TestMirror(
            of: DirectorySource(folder: folder.appending(path: "log").path),
            trusting: .init(key: original.key))
        defer { mirror.remove() }
        #expect(await mirror.follower.round() == .followed(from: 0, to: 302))
    }

    @Test func `a folder of something else is left alone`() async throws {
        let original = try await Original(entries: 1)
        let folder = Self.folder()
        defer { remove(folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: "thesis.txt")
        try Data("mine".utf8).write(to: file)
        await #expect(throws: StaticCopy.Problem.self) {
            _ = try await Self.write(original, to: folder)
        }
        #expect(FileManager.default.fileExists(atPath: file.path))
    }

    private func remove(_ folder: URL) {
        do {
            try FileManager.default.removeItem(at: folder)
        } catch {
            print("\(folder.path) was not removed: \(error)")
        }
    }
}
