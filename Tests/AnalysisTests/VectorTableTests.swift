import Analysis
import Testing

@Suite struct VectorTableTests {
    @Test func `rows are scaled to length one and zeros stay`() {
        var table = VectorTable(width: 2, values: [3, 4, 0, 0])
        table.normalise()
        #expect(Array(table[0]) == [0.6, 0.8])
        #expect(Array(table[1]) == [0, 0])
    }

    @Test func `an inner product takes every component`() {
        let table = VectorTable(width: 11, values: (0..<22).map(Float.init))
        #expect(table.dot(0, 1) == 990)
    }
}
