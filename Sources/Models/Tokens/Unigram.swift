/// Cuts a word into the pieces whose scores have the largest sum (Kudo 2018, arXiv:1804.10959),
/// with memory that is used again for the next word.
struct Unigram {
    private var best: [Float] = []
    private var piece: [UInt32] = []
    private var from: [Int32] = []
    private var backwards: [UInt32] = []

    /// Appends the pieces of a word, given as UTF-8 with its metaspace in front. Of equal sums the
    /// one found first wins: starts from left to right, at each the shorter piece first.
    mutating func append(
        _ word: [UInt8], _ pieces: PieceTable, to out: inout [UInt32]
    ) {
        let count = word.count
        best = [Float](repeating: -.infinity, count: count + 1)
        piece = [UInt32](repeating: 0, count: count + 1)
        from = [Int32](repeating: 0, count: count + 1)
        best[0] = 0
        word.withUnsafeBytes { bytes in
            var start = 0
            while start < count {
                let next = Self.boundary(after: start, bytes)
                extend(from: start, next, bytes, pieces)
                start = next
            }
        }
        backwards.removeAll(keepingCapacity: true)
        var end = count
        while end > 0 {
            backwards.append(piece[end])
            end = Int(from[end])
        }
        out.append(contentsOf: backwards.reversed())
    }

    private mutating func extend(
        from start: Int, _ next: Int, _ bytes: UnsafeRawBufferPointer, _ pieces: PieceTable
    ) {
        let sum = best[start]
        let limit = min(bytes.count, start + pieces.longest)
        var hash = PieceHash()
        var end = start
        while end < limit {
            let boundary = Self.boundary(after: end, bytes)
            guard boundary <= limit else { break }
            while end < boundary {
                hash.add(bytes[end])
                end += 1
            }
            let candidate = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
            guard let found = pieces.find(candidate, hash: hash.value), found != pieces.unknown
            else { continue }
            offer(sum + pieces.score(found), found, start, end)
        }
        offer(sum + pieces.unknownScore, pieces.unknown, start, next)
    }

    private mutating func offer(_ sum: Float, _ id: UInt32, _ start: Int, _ end: Int) {
        guard sum > best[end] else { return }
        best[end] = sum
        piece[end] = id
        from[end] = Int32(start)
    }

    /// Where the character that begins at `start` ends.
    private static func boundary(after start: Int, _ bytes: UnsafeRawBufferPointer) -> Int {
        var end = start + 1
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }
}
