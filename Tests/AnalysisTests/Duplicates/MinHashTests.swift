import Analysis
import Canon
import Testing

@Suite struct MinHashTests {
    private static func shingles(_ count: Int, _ random: inout SplitMix64) -> [UInt32] {
        (0..<count).map { _ in UInt32.random(in: 0...UInt32.max, using: &random) }.sorted()
    }

    @Test(arguments: [0, 1, 2, 3, 17, 500])
    func `wide registers and plain code give the same bits`(count: Int) {
        var random = SplitMix64(seed: UInt64(count))
        let shingles = Self.shingles(count, &random)
        var (wide, plain) = (MinHash(), MinHash(isWide: false))
        shingles.withUnsafeBufferPointer {
            #expect(wide.signature(of: $0) == plain.signature(of: $0))
        }
    }

    @Test func `a value is the smallest upper half of the published function`() {
        let (factors, addends) = Self.published()
        var random = SplitMix64(seed: 3)
        let shingles = Self.shingles(40, &random)
        let expected = zip(factors, addends).map { factor, addend in
            shingles.map { UInt32((factor &* UInt64($0) &+ addend) >> 32) }.min() ?? .max
        }
        var minHash = MinHash()
        shingles.withUnsafeBufferPointer { #expect(minHash.signature(of: $0) == expected) }
    }

    /// The constants by the formula of docs/duplicates.md.
    private static func published() -> ([UInt64], [UInt64]) {
        func mixed(_ number: UInt64) -> UInt64 {
            var x = number
            x ^= x >> 33
            x = x &* 0xff51_afd7_ed55_8ccd
            x ^= x >> 33
            x = x &* 0xc4ce_b9fe_1a85_ec53
            return x ^ (x >> 33)
        }
        var (factors, addends): ([UInt64], [UInt64]) = ([], [])
        var state: UInt64 = 42
        for k in 0..<128 as Range<UInt64> {
            state = mixed(state &+ k &* 0x9e37_79b9_7f4a_7c15)
            factors.append(state | 1)
            state = mixed(state &+ 77)
            addends.append(state)
        }
        return (factors, addends)
    }

    @Test func `the share of equal values estimates similarity`() {
        var random = SplitMix64(seed: 4)
        let shared = Self.shingles(800, &random)
        let left = Set(shared + Self.shingles(100, &random)).sorted()
        let right = Set(shared + Self.shingles(100, &random)).sorted()
        var minHash = MinHash()
        let first = left.withUnsafeBufferPointer { minHash.signature(of: $0) }
        let second = right.withUnsafeBufferPointer { minHash.signature(of: $0) }
        let equal = zip(first, second).count { $0 == $1 }
        #expect((90...115).contains(equal), "0.8 of 128 within four deviations")
    }

    @Test func `two sets share what both have`() {
        var random = SplitMix64(seed: 5)
        for _ in 0..<50 {
            let left = Set((0..<30).map { _ in UInt32.random(in: 0..<60, using: &random) })
            let right = Set((0..<30).map { _ in UInt32.random(in: 0..<60, using: &random) })
            let table = ShingleTable()
            table.append(left.sorted())
            table.append(right.sorted())
            #expect(table.overlap(0, 1).both == left.intersection(right).count)
            #expect(table.overlap(0, 1).all == left.union(right).count)
        }
    }

    @Test func `a table holds sets larger than a block`() {
        let table = ShingleTable()
        let large = (0..<1_200_000 as Range<UInt32>).map { $0 }
        table.append([1, 2])
        table.append(large)
        table.append([])
        table.append([7])
        #expect(Array(table[0]) == [1, 2] && table[1].count == large.count)
        #expect(table[2].isEmpty && Array(table[3]) == [7])
        #expect(table.permille(0, 2) == 0 && table.permille(2, 2) == 0)
    }
}
