import Foundation
import Ledger
import Testing

/// Lets Go's own implementation judge what this one publishes.
///
/// `SANAD_GO_VERIFIER` names a folder to keep the published log in, for a run by hand.
@Suite(.serialized) struct GoVerifierTests {
    static let isAvailable =
        FileManager.default.isExecutableFile(atPath: "/usr/bin/go")
        && FileManager.default.fileExists(
            atPath: "/usr/share/gocode/src/golang.org/x/mod/sumdb/tlog")

    @Test(
        .enabled(
            if: isAvailable, "needs Debian's golang-go and golang-golang-x-mod-dev"))
    func `Go accepts a log of 70,000 entries and names the one entry that was changed`() throws {
        let published = try PublishedLog.write(size: 70_000, oldSize: 66_000)
        defer { published.removeIfTemporary() }
        let arguments =
            ["-dir", published.directory.path, "-key", published.key.text]
            + ["-old", published.file("old-checkpoint").path]
            + ["-receipt", published.file("receipt.tlog-proof").path]
            + ["-entry", published.file("entry").path]

        let accepted = try run(arguments)
        #expect(accepted.status == 0, "\(accepted.output)")
        #expect(accepted.output.contains("ok all checks passed"))

        // Byte 100 of bundle 9 lies in entry 9 * 256 + 6: each of its entries takes 16 bytes.
        let bundle = EntryBundle.path(index: 9)
        try published.flipByte(100, of: bundle)
        let refused = try run(arguments)
        #expect(refused.status == 1)
        #expect(refused.output.contains("FAILED entry 2310 hash mismatch"), "\(refused.output)")
        try published.flipByte(100, of: bundle)

        let tile = TileAddress(level: 0, index: 9).path
        try published.flipByte(100, of: tile)
        let misled = try run(arguments)
        #expect(misled.status == 1)
        #expect(misled.output.contains("FAILED tile \(tile)"), "\(misled.output)")
        try published.flipByte(100, of: tile)

        try published.flipByte(3, of: "entry")
        let unproved = try run(arguments)
        #expect(unproved.status == 1)
        #expect(unproved.output.contains("entry 69999"), "\(unproved.output)")
        try published.flipByte(3, of: "entry")
    }

    private func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = [root.appending(path: "Acceptance/go-verifier/run.sh").path] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}

/// A log written as the static files a stranger would download.
struct PublishedLog {
    let directory: URL
    let key: VerifierKey
    private let isTemporary: Bool

    static func write(size: Int, oldSize: Int) throws -> PublishedLog {
        let chosen = ProcessInfo.processInfo.environment["SANAD_GO_VERIFIER"]
        let directory =
            chosen.map { URL(filePath: $0) }
            ?? FileManager.default.temporaryDirectory.appending(path: "sanad-log-\(UUID())")
        let key = try SigningKey(name: "sanad.example/log", seed: Array(0..<32))
        let published = PublishedLog(
            directory: directory, key: key.verifierKey, isTemporary: chosen == nil)

        var log = SampleLog(size: oldSize)
        try published.put(checkpoint(of: log, key: key).bytes, at: "old-checkpoint")
        log.grow(to: size)
        let head = try checkpoint(of: log, key: key)
        for tile in try log.tiles(forSize: UInt64(size)) {
            try published.put(tile.hashes, at: tile.address.path)
        }
        for bundle in TileAddress.entryBundles(to: UInt64(size)) {
            let first = Int(bundle.index) * TileAddress.fullWidth
            try published.put(
                EntryBundle.encode(Array(log.entries[first..<first + bundle.width])),
                at: bundle.bundlePath)
        }
        let last = UInt64(size - 1)
        let receipt = Receipt(
            index: last,
            path: try InclusionProof.make(index: last, size: UInt64(size), reader: log.reader),
            checkpoint: head, extra: Array("extra".utf8))
        try published.put(receipt.bytes, at: "receipt.tlog-proof")
        try published.put(log.entries[size - 1], at: "entry")
        try published.put(head.bytes, at: "checkpoint")
        try published.put(Array(published.key.text.utf8), at: "key")
        return published
    }

    func file(_ path: String) -> URL { directory.appending(path: path) }

    func flipByte(_ position: Int, of path: String) throws {
        var data = try Data(contentsOf: file(path))
        data[position] ^= 0x01
        try data.write(to: file(path))
    }

    func removeIfTemporary() {
        guard isTemporary else { return }
        do {
            try FileManager.default.removeItem(at: directory)
        } catch {
            Issue.record("the temporary log stays at \(directory.path): \(error)")
        }
    }

    private func put(_ bytes: [UInt8], at path: String) throws {
        let url = file(path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    private static func checkpoint(
        of log: SampleLog, key: SigningKey
    ) throws -> SignedCheckpoint {
        try SignedCheckpoint.sign(
            Checkpoint(
                origin: "sanad.example/log", size: log.frontier.size, root: log.frontier.root()),
            with: key)
    }
}
