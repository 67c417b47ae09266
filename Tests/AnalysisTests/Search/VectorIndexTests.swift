import Analysis
import Canon
import Testing

@Suite struct VectorIndexTests {
    /// Vectors around a few centres, as texts about a few subjects are.
    private static func clustered(_ count: Int, seed: UInt64) -> VectorTable {
        var random = SplitMix64(seed: seed)
        func component() -> Float { Float(random.next() >> 40) / Float(1 << 24) - 0.5 }
        let centres = (0..<20).map { _ in (0..<384).map { _ in component() } }
        var table = VectorTable(width: 384)
        for row in 0..<count {
            table.append(centres[row % centres.count].map { $0 + 0.8 * component() })
        }
        table.normalise()
        return table
    }

    private static func index(_ table: VectorTable) -> VectorIndex {
        var index = VectorIndex(width: table.width)
        for row in 0..<table.count { index.append(table[row]) }
        return index
    }

    @Test func `the ten nearest are those of an exact search`() {
        let table = Self.clustered(1_200, seed: 7)
        let index = Self.index(table)
        var found = 0
        for query in stride(from: 0, to: 1_200, by: 60) {
            let exact = (0..<table.count).sorted {
                let (left, right) = (table.dot(query, $0), table.dot(query, $1))
                return left != right ? left > right : $0 < $1
            }.prefix(10)
            let nearest = index.nearest(to: table[query], limit: 10, candidates: 200).map(\.row)
            found += Set(exact).intersection(nearest).count
        }
        #expect(found >= 198, "99 % of 200")
    }

    @Test func `a vector is nearest to itself, at a cosine of one`() {
        let index = Self.index(Self.clustered(100, seed: 3))
        let table = Self.clustered(100, seed: 3)
        let match = index.nearest(to: table[42], limit: 1).first
        #expect(match?.row == 42)
        #expect((990...1_010).contains(match?.permille ?? 0))
    }

    @Test func `what is not wanted makes room for what is`() {
        let table = Self.clustered(400, seed: 5)
        let found = Self.index(table).nearest(to: table[0], limit: 10, candidates: 10) {
            $0 % 100 == 1
        }
        #expect(Set(found.map(\.row)) == [1, 101, 201, 301])
    }

    @Test func `nothing is near in an empty index, and zeros are near to nothing`() {
        var index = VectorIndex(width: 64)
        #expect(index.nearest(to: [Float](repeating: 1, count: 64), limit: 3) == [])
        index.append([Float](repeating: 0, count: 64))
        #expect(index.nearest(to: [Float](repeating: 1, count: 64), limit: 3) == [])
        #expect(index.nearest(to: [Float](repeating: 0, count: 64), limit: 3) == [])
    }

    @Test func `equals come in the order in which they were added`() {
        var index = VectorIndex(width: 64)
        for _ in 0..<5 { index.append((0..<64).map { Float($0) - 31 }) }
        let rows = index.nearest(to: (0..<64).map { Float($0) - 31 }, limit: 3).map(\.row)
        #expect(rows == [0, 1, 2])
    }
}
