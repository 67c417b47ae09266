import Foundation

/// Remembers the pieces of words as they are written, bounded however hostile the texts are: when
/// the memory is used up it starts again empty, and what it would have said is computed anew.
///
/// A record lies in the pool as [bytes of the word | ending << 8 | pieces << 16], the word's bytes
/// padded to four, the pieces. Bytes are compared, so two words of one hash are two words.
final class WordCache {
    /// Longest word that is remembered, in bytes.
    static let longestWord = 64
    /// Slots that are looked at before a word is passed over.
    private static let probes = 16

    /// How a word leaves the text that it stands in.
    enum Ending: UInt32 {
        /// It vanished: all its characters are deleted.
        case nothing
        case letter
        case space
    }

    private let slotCount: Int
    private let poolCount: Int
    private let slots: UnsafeMutablePointer<UInt64>
    private let pool: UnsafeMutablePointer<UInt32>
    private var used = 0
    private var words = 0

    /// A cache of so many slots, a power of two, and so many 32-bit cells for words and pieces.
    init(slots slotCount: Int = 1 << 18, cells poolCount: Int = 1 << 22) {
        precondition(slotCount & (slotCount - 1) == 0, "the number of slots is a power of two")
        self.slotCount = slotCount
        self.poolCount = poolCount
        slots = .allocate(capacity: slotCount)
        slots.initialize(repeating: 0, count: slotCount)
        pool = .allocate(capacity: poolCount)
    }

    deinit {
        slots.deallocate()
        pool.deallocate()
    }

    /// Appends the pieces of a word that is remembered, and says how the word ends.
    @inline(__always)
    func append(
        _ word: UnsafeRawBufferPointer, hash: UInt64, to out: inout [UInt32]
    ) -> Ending? {
        var slot = Int(truncatingIfNeeded: hash >> 20) & (slotCount - 1)
        for _ in 0..<Self.probes {
            let entry = slots[slot]
            if entry == 0 { return nil }
            if entry >> 32 == hash >> 32 {
                let record = pool + Int(entry & 0xFFFF_FFFF) - 1
                let head = record[0]
                if Int(head & 0xFF) == word.count, let base = word.baseAddress,
                    memcmp(record + 1, base, word.count) == 0
                {
                    let pieces = record + 1 + (word.count + 3) / 4
                    out.append(
                        contentsOf: UnsafeBufferPointer(start: pieces, count: Int(head >> 16)))
                    return Ending(rawValue: head >> 8 & 0xFF)
                }
            }
            slot = (slot + 1) & (slotCount - 1)
        }
        return nil
    }

    /// Remembers the pieces of a word.
    func remember(
        _ word: UnsafeRawBufferPointer, hash: UInt64, pieces: ArraySlice<UInt32>, ending: Ending
    ) {
        let cells = 1 + (word.count + 3) / 4 + pieces.count
        guard word.count <= Self.longestWord, pieces.count <= 0xFFFF, cells <= poolCount,
            let base = word.baseAddress
        else { return }
        if used + cells > poolCount || words > slotCount / 4 * 3 { forget() }
        var slot = Int(truncatingIfNeeded: hash >> 20) & (slotCount - 1)
        for _ in 0..<Self.probes {
            if slots[slot] == 0 {
                let record = pool + used
                record[0] =
                    UInt32(word.count) | ending.rawValue << 8 | UInt32(pieces.count) << 16
                memcpy(record + 1, base, word.count)
                var at = 1 + (word.count + 3) / 4
                for piece in pieces {
                    record[at] = piece
                    at += 1
                }
                slots[slot] = ((hash >> 32) << 32) | UInt64(used + 1)
                used += cells
                words += 1
                return
            }
            slot = (slot + 1) & (slotCount - 1)
        }
    }

    private func forget() {
        slots.update(repeating: 0, count: slotCount)
        (used, words) = (0, 0)
    }

    /// A hash of 64 bits, eight bytes at a time: multiply to 128 bits, fold the halves.
    @inline(__always)
    static func hash(_ word: UnsafeRawBufferPointer) -> UInt64 {
        var state = 0x9E37_79B9_7F4A_7C15 ^ UInt64(word.count)
        var index = 0
        while index + 8 <= word.count {
            state = fold(state ^ word.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            index += 8
        }
        var rest: UInt64 = 0
        while index < word.count {
            rest = rest << 8 | UInt64(word[index])
            index += 1
        }
        return fold(state ^ rest)
    }

    @inline(__always)
    private static func fold(_ value: UInt64) -> UInt64 {
        let product = (value ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(
            by: 0xE703_7ED1_A0B4_28DB)
        return product.high ^ product.low
    }
}
