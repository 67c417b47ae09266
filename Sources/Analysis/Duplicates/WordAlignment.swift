/// Aligns texts with one text by the longest common subsequence of words (bit-parallel: Hyyrö 2004).
///
/// 64 cells of the table are computed at once; rows are kept for the way back. Where the table would
/// be too large, words in a triple that both texts have count as aligned, which is linear.
struct WordAlignment {
    /// Cells of the largest table.
    static let cellLimit = 1 << 26

    private let words: [UInt64]
    private let blocks: Int
    private var positions: WordTable
    private var masks: [UInt64]
    private var rows: [UInt64] = []

    /// Prepares the text that others are aligned with.
    init(_ words: [UInt64]) {
        self.words = words
        blocks = (words.count + 63) / 64
        positions = WordTable(capacity: words.count)
        for word in words { positions.insert(word) }
        masks = [UInt64](repeating: 0, count: positions.count * blocks)
        for (index, word) in words.enumerated() {
            guard let slot = positions[word] else { continue }
            masks[slot * blocks + index / 64] |= 1 << UInt64(index % 64)
        }
    }

    /// For each word of the other text its place in this one, or -1.
    mutating func places(of other: [UInt64]) -> [Int32] {
        guard !words.isEmpty, !other.isEmpty else {
            return [Int32](repeating: -1, count: other.count)
        }
        if other == words { return (0..<Int32(other.count)).map { $0 } }
        if words.count * other.count > Self.cellLimit { return placesByTriples(other) }
        fillRows(other)
        return wayBack(other)
    }

    private mutating func fillRows(_ other: [UInt64]) {
        rows.removeAll(keepingCapacity: true)
        rows.reserveCapacity(other.count * blocks)
        var row = [UInt64](repeating: .max, count: blocks)
        for word in other {
            if let slot = positions[word] {
                var carry: UInt64 = 0
                for block in 0..<blocks {
                    let value = row[block]
                    let hit = value & masks[slot * blocks + block]
                    let (first, overflow) = value.addingReportingOverflow(hit)
                    let (sum, second) = first.addingReportingOverflow(carry)
                    carry = overflow || second ? 1 : 0
                    row[block] = sum | (value & ~hit)
                }
            }
            rows += row
        }
    }

    /// A zero in a row says that the subsequence grows at this place of the text.
    private func wayBack(_ other: [UInt64]) -> [Int32] {
        var places = [Int32](repeating: -1, count: other.count)
        var (row, column) = (other.count, words.count)
        while row > 0, column > 0 {
            if isSet(row - 1, column - 1) {
                column -= 1
                continue
            }
            row -= 1
            if row == 0 || isSet(row - 1, column - 1) {
                column -= 1
                places[row] = Int32(column)
            }
        }
        return places
    }

    private func isSet(_ row: Int, _ column: Int) -> Bool {
        rows[row * blocks + column / 64] >> UInt64(column % 64) & 1 == 1
    }

    private func placesByTriples(_ other: [UInt64]) -> [Int32] {
        var places = [Int32](repeating: -1, count: other.count)
        guard words.count >= 3, other.count >= 3 else { return places }
        var first: [Triple: Int32] = [:]
        for index in 0..<words.count - 2 where first[Triple(words, index)] == nil {
            first[Triple(words, index)] = Int32(index)
        }
        for index in 0..<other.count - 2 {
            guard let place = first[Triple(other, index)] else { continue }
            for step in 0..<3 where places[index + step] < 0 {
                places[index + step] = place + Int32(step)
            }
        }
        return places
    }

    private struct Triple: Hashable {
        let first: UInt64
        let second: UInt64
        let third: UInt64

        init(_ words: [UInt64], _ index: Int) {
            (first, second, third) = (words[index], words[index + 1], words[index + 2])
        }
    }
}

/// Numbers the distinct words of a text: an open-addressed table by the hashes of the words.
struct WordTable {
    private(set) var count = 0
    private var keys: [UInt64]
    private var slots: [Int32]
    private let mask: Int

    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        slots = [Int32](repeating: -1, count: size)
        mask = size - 1
    }

    mutating func insert(_ word: UInt64) {
        let place = place(of: word)
        guard slots[place] < 0 else { return }
        keys[place] = word
        slots[place] = Int32(count)
        count += 1
    }

    subscript(word: UInt64) -> Int? {
        let slot = slots[place(of: word)]
        return slot < 0 ? nil : Int(slot)
    }

    /// Where the word is, or would be.
    private func place(of word: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: word >> 20) & mask
        while slots[place] >= 0, keys[place] != word { place = (place + 1) & mask }
        return place
    }
}
