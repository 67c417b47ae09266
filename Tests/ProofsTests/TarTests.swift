import FoundationEssentials
import Proofs
import Testing

@Suite struct TarTests {
    private let files = [
        LogFile("checkpoint", Array("head\n".utf8)),
        LogFile("tile/0/x001/000", [UInt8](repeating: 9, count: 1024)),
        LogFile("tile/entries/000.p/1", []),
    ]

    @Test func `the same files give the same bytes in any order and read back`() async throws {
        let archive = try TarWriter.archive(files)
        #expect(try TarWriter.archive(files.reversed()) == archive)
        let source = try TarSource(data: Data(archive))
        for file in files {
            #expect(try await source.read(file.path, limit: 2000) == file.bytes)
        }
        #expect(try await source.read("vkey", limit: 10) == nil)
        await #expect(throws: SourceError.self) {
            try await source.read("tile/0/x001/000", limit: 1023)
        }
    }

    @Test func `a long path is cut at a slash and one that does not fit is refused`() async throws {
        let long = String(repeating: "folder/", count: 20) + "name"
        let archive = try TarWriter.archive([LogFile(long, [1])])
        let source = try TarSource(data: Data(archive))
        #expect(try await source.read(long, limit: 10) == [1])
        let endless = LogFile(String(repeating: "n", count: 101), [])
        #expect(throws: TarWriter.Problem.pathDoesNotFit(endless.path)) {
            try TarWriter.archive([endless])
        }
    }

    @Test func `files out of order are refused`() throws {
        var writer = TarWriter()
        _ = try writer.file(LogFile("b", []))
        #expect(throws: TarWriter.Problem.outOfOrder(path: "a", after: "b")) {
            try writer.file(LogFile("a", []))
        }
    }

    @Test(arguments: ["../a", "/a", "a/../b", "a//b", "./", "a\\b"])
    func `a path that leads out of the archive is refused`(path: String) throws {
        let archive = try TarWriter.archive([LogFile(path, [1])])
        #expect(throws: SourceError.self) { try TarSource(data: Data(archive)) }
    }

    @Test func `a damaged archive is refused at every byte of its header`() throws {
        let archive = try TarWriter.archive(files)
        for byte in 0..<512 {
            var damaged = archive
            damaged[byte] ^= 0x01
            #expect(throws: SourceError.self, "byte \(byte)") {
                try TarSource(data: Data(damaged))
            }
        }
    }

    @Test func `an archive that is cut, doubled or full of links is refused`() throws {
        let archive = try TarWriter.archive(files)
        for count in [0, 100, 512, 700, archive.count - 1024] {
            #expect(throws: SourceError.self) {
                try TarSource(data: Data(archive.prefix(count)))
            }
        }
        #expect(throws: SourceError.self) {
            try TarSource(data: Data(archive.dropLast(1024) + archive))
        }
    }
}
