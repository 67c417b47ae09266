import Canon
import Models
import Testing

@Suite struct StaticTableTests {
    /// Two pieces, of which the second has a row of two numbers.
    private func bytes(row: UInt32 = 1, scale: Float = 0.5) -> [UInt8] {
        var bytes = Array("SANADVT1".utf8)
        for number: UInt32 in [2, 2, 1, 0] { bytes += ToyFiles.number(number) }
        bytes += Digest.sha256([1]).bytes + ToyFiles.number(UInt64(0))
        bytes += ToyFiles.number(UInt32(0)) + ToyFiles.number(row)
        return bytes + ToyFiles.number(scale.bitPattern) + [3, 252]
    }

    private func table(_ bytes: [UInt8]) throws -> StaticTable {
        try StaticTable(try MappedFile(try ToyFiles.write(bytes)))
    }

    @Test func `a table says its size and what it was made from`() throws {
        let table = try table(bytes())
        #expect([table.width, table.pieces, table.rows] == [2, 2, 1])
        #expect(table.weights == .sha256([1]))
    }

    @Test func `a table cut anywhere is refused`() throws {
        let whole = bytes()
        for count in 0..<whole.count {
            #expect(throws: ModelProblem.self) { try table(Array(whole.prefix(count))) }
        }
    }

    @Test func `a row that is not there and a scale that is no number are refused`() throws {
        #expect(throws: ModelProblem.self) { try table(bytes(row: 2)) }
        #expect(throws: ModelProblem.self) { try table(bytes(scale: .nan)) }
        #expect(throws: ModelProblem.self) { try table(bytes() + [0]) }
    }
}
