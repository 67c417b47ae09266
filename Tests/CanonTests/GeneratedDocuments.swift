import Canon
import Foundation
import SanadTesting
import Testing

/// JSON documents made of what is hard to write canonically, the same for the same seed.
struct GeneratedDocuments {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func next() -> JSONValue { value(depth: 0) }

    private mutating func value(depth: Int) -> JSONValue {
        switch Int.random(in: 0..<(depth < 4 ? 8 : 5), using: &generator) {
        case 0: return [.null, .bool(true), .bool(false)].randomElement(using: &generator) ?? .null
        case 1: return .integer(integer())
        case 2: return .number(double())
        case 3, 4: return .string(text())
        case 5, 6:
            return .array((0..<count()).map { _ in value(depth: depth + 1) })
        default:
            return object(depth: depth)
        }
    }

    private mutating func object(depth: Int) -> JSONValue {
        var members: [JSONMember] = []
        for _ in 0..<count() {
            let key = text()
            if members.contains(where: { $0.key.hasSameBytes(as: key) }) { continue }
            members.append(JSONMember(key, value(depth: depth + 1)))
        }
        return .object(members)
    }

    private mutating func count() -> Int { Int.random(in: 0...5, using: &generator) }

    private mutating func integer() -> Int64 {
        let limit: Int64 = 9_007_199_254_740_991
        return switch Int.random(in: 0..<4, using: &generator) {
        case 0: [0, 1, -1, limit, -limit].randomElement(using: &generator) ?? 0
        case 1: Int64.random(in: -limit...limit, using: &generator)
        default: Int64.random(in: -1000...1000, using: &generator)
        }
    }

    /// Any finite bit pattern, or a short decimal.
    private mutating func double() -> Double {
        if Bool.random(using: &generator) {
            let double = Double(bitPattern: UInt64.random(in: .min ... .max, using: &generator))
            return double.isFinite ? double : 0
        }
        let units = Double(Int.random(in: -100_000...100_000, using: &generator))
        return units / [1, 10, 100, 1000, 1e9].randomElement(using: &generator, or: 1)
    }

    private static let ranges: [ClosedRange<UInt32>] = [
        0...0x1F, 0x20...0x7E, 0x20...0x7E, 0x7F...0x17F, 0x300...0x36F, 0x600...0x6FF,
        0x600...0x6FF, 0x2000...0x206F, 0xE000...0xE010, 0xFB50...0xFDFF, 0xFFF0...0xFFFD,
        0x10000...0x10010, 0x1F600...0x1F64F, 0x10FFF0...0x10FFFF,
    ]

    private mutating func text() -> String {
        var scalars = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...12, using: &generator) {
            let range = Self.ranges.randomElement(using: &generator, or: 0x20...0x7E)
            let value = UInt32.random(in: range, using: &generator)
            if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
        }
        return String(scalars)
    }
}

extension Array {
    fileprivate func randomElement(
        using generator: inout SeededGenerator, or fallback: Element
    ) -> Element {
        randomElement(using: &generator) ?? fallback
    }
}

/// `Acceptance/canon/check.sh` names a file and lets another implementation read it.
@Suite struct GeneratedDocumentsTests {
    static let path = ProcessInfo.processInfo.environment["SANAD_CANON_DOCUMENTS"]

    @Test func `equal seeds give equal documents`() {
        var one = GeneratedDocuments(seed: 9)
        var other = GeneratedDocuments(seed: 9)
        for _ in 0..<100 { #expect(one.next() == other.next()) }
    }

    @Test(.enabled(if: path != nil, "Acceptance/canon/check.sh runs this"))
    func `ten thousand documents are written for another implementation`() throws {
        let path = try #require(Self.path)
        var documents = GeneratedDocuments(seed: 8785)
        var lines: [UInt8] = []
        for _ in 0..<10_000 { lines += documents.next().canonicalBytes + [0x0A] }
        try Data(lines).write(to: URL(filePath: path))
    }
}
