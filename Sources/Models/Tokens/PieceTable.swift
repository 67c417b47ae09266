/// The pieces of words that a model knows, each with a score, found by their bytes.
///
/// The promise to the compiler holds: the text area is read-only and kept by the mapped file that
/// every holder of a table keeps.
struct PieceTable: @unchecked Sendable {
    /// Longest piece that is taken, in bytes; the real ones have at most 48.
    static let longestAllowed = 256
    /// The bytes of U+2581, which stands for the space before a word.
    static let metaspace: [UInt8] = [0xE2, 0x96, 0x81]

    let count: Int
    let start: UInt32
    let end: UInt32
    let padding: UInt32
    let unknown: UInt32
    /// Score of a character that no piece covers: 10 below the lowest.
    let unknownScore: Float
    /// Bytes in the longest piece.
    let longest: Int
    let scores: [Float]
    private let offsets: [UInt32]
    private let text: UnsafeRawBufferPointer
    /// Piece + 1 by hash, linear probing; 0 is empty.
    private let slots: [UInt32]

    /// Reads the table that the cursor stands before.
    init(_ cursor: inout FileCursor) throws(ModelProblem) {
        count = try cursor.count(1...(1 << 21), "the number of pieces")
        let all = 0...(count - 1)
        start = UInt32(try cursor.count(all, "the piece of the beginning"))
        end = UInt32(try cursor.count(all, "the piece of the end"))
        padding = UInt32(try cursor.count(all, "the piece of the padding"))
        unknown = UInt32(try cursor.count(all, "the piece of the unknown"))
        let size = try cursor.number(UInt64.self, "the size of the pieces")
        guard let size = Int(exactly: size) else {
            throw cursor.problem("the size of the pieces", "\(size) is too large")
        }
        let offsetBytes = try cursor.take(4 * (count + 1), "the offsets of the pieces")
        let scoreBytes = try cursor.take(4 * count, "the scores of the pieces")
        text = try cursor.take(size, "the text of the pieces")
        offsets = (0...count).map {
            offsetBytes.loadUnaligned(fromByteOffset: 4 * $0, as: UInt32.self)
        }
        scores = (0..<count).map {
            scoreBytes.loadUnaligned(fromByteOffset: 4 * $0, as: Float.self)
        }
        longest = try Self.check(offsets, scores, text, cursor)
        unknownScore = (scores.min() ?? 0) - 10
        slots = Self.index(offsets, text)
    }

    /// The score of a piece.
    func score(_ piece: UInt32) -> Float { scores[Int(piece)] }

    /// The bytes of a piece.
    func bytes(_ piece: Int) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: text[Int(offsets[piece])..<Int(offsets[piece + 1])])
    }

    /// The piece of these bytes, whose running hash is given.
    func find(_ bytes: UnsafeRawBufferPointer, hash: UInt32) -> UInt32? {
        let mask = slots.count - 1
        return slots.withUnsafeBufferPointer { slots in
            offsets.withUnsafeBufferPointer { offsets in
                var slot = Int(hash) & mask
                while slots[slot] != 0 {
                    let piece = Int(slots[slot]) - 1
                    let from = Int(offsets[piece])
                    if Int(offsets[piece + 1]) - from == bytes.count,
                        Self.same(bytes, text, from)
                    {
                        return UInt32(piece)
                    }
                    slot = (slot + 1) & mask
                }
                return nil
            }
        }
    }

    private static func same(
        _ bytes: UnsafeRawBufferPointer, _ text: UnsafeRawBufferPointer, _ from: Int
    ) -> Bool {
        for index in 0..<bytes.count where bytes[index] != text[from + index] { return false }
        return true
    }

    private static func check(
        _ offsets: [UInt32], _ scores: [Float], _ text: UnsafeRawBufferPointer,
        _ cursor: FileCursor
    ) throws(ModelProblem) -> Int {
        guard offsets[0] == 0 else {
            throw cursor.problem("the offsets of the pieces", "the first is \(offsets[0]), not 0")
        }
        var longest = 1
        for piece in scores.indices {
            guard offsets[piece] < offsets[piece + 1], Int(offsets[piece + 1]) <= text.count else {
                throw cursor.problem(
                    "the offset of piece \(piece)", "it is empty or reaches out of the text")
            }
            let length = Int(offsets[piece + 1] - offsets[piece])
            guard length <= longestAllowed else {
                throw cursor.problem("the offset of piece \(piece)", "it has \(length) bytes")
            }
            guard scores[piece].isFinite else {
                throw cursor.problem("the score of piece \(piece)", "it is no number")
            }
            // Words are cut apart at spaces, which is right only while no piece reaches over one.
            let from = Int(offsets[piece])
            for inner in (from + 1)..<max(from + 1, from + length - 2)
            where text[inner] == metaspace[0]
                && text[inner..<(inner + 3)].elementsEqual(metaspace)
            {
                throw cursor.problem("the text of piece \(piece)", "a space is inside")
            }
            longest = max(longest, length)
        }
        return longest
    }

    private static func index(_ offsets: [UInt32], _ text: UnsafeRawBufferPointer) -> [UInt32] {
        let count = offsets.count - 1
        var size = 2
        while size < 2 * count { size *= 2 }
        var slots = [UInt32](repeating: 0, count: size)
        for piece in 0..<count {
            var hash = PieceHash()
            for index in Int(offsets[piece])..<Int(offsets[piece + 1]) { hash.add(text[index]) }
            var slot = Int(hash.value) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = UInt32(piece + 1)
        }
        return slots
    }
}

/// A hash that grows byte by byte (FNV-1a of 64 bits, folded).
struct PieceHash {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    var value: UInt32 { UInt32(truncatingIfNeeded: state >> 32 ^ state) }
}
