import Canon
import Foundation
import Records
import Testing

/// `Vectors/facts.jsonl`: the canonical bytes of one full and one minimal entry of every kind.
/// They change only when SANAD_REWRITE_VECTORS=1 is set, and then the diff is reviewed.
@Suite(.serialized) struct GoldenFactTests {
    static let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Vectors/facts.jsonl")
    static let rewrites = ProcessInfo.processInfo.environment["SANAD_REWRITE_VECTORS"] == "1"

    static func goldens() throws -> [[UInt8]] {
        try Data(contentsOf: file).split(separator: 0x0A).map { [UInt8]($0) }
    }

    @Test(.enabled(if: rewrites, "only with SANAD_REWRITE_VECTORS=1"))
    func `the golden bytes are written anew`() throws {
        var lines: [UInt8] = []
        for entry in FactSample.all.flatMap(\.entries) { lines += entry.bytes + [0x0A] }
        try Data(lines).write(to: Self.file)
    }

    @Test func `every kind has a sample and every sample a kind`() {
        #expect(FactSample.all.map(\.kind) == FactRegistry.standard.kinds)
    }

    @Test func `a full and a minimal fact of every kind are written as the golden bytes`() throws {
        let written = FactSample.all.flatMap(\.entries).map {
            String(decoding: $0.bytes, as: UTF8.self)
        }
        let golden = try Self.goldens().map { String(decoding: $0, as: UTF8.self) }
        #expect(written.count == golden.count)
        for (new, old) in zip(written, golden) { #expect(new.hasSameBytes(as: old)) }
    }

    @Test func `every golden is read and written again as the same bytes`() throws {
        for golden in try Self.goldens() {
            #expect(try Entry(bytes: golden).bytes == golden)
            #expect(try Entry(trusted: golden).bytes == golden)
        }
    }

    @Test func `a full sample has every member that its fact can have`() throws {
        for sample in FactSample.all {
            let full = sample.full.recordValue.members?.map(\.key) ?? []
            let minimal = sample.minimal.recordValue.members?.map(\.key) ?? []
            #expect(minimal.allSatisfy(full.contains), "\(sample.kind)")
        }
    }
}
