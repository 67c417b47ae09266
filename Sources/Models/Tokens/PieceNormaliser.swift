/// The replacements that text goes through before it is cut into pieces: code point by code point,
/// each by none, one or several others.
struct PieceNormaliser: Sendable {
    /// Page of each 256 code points; page 0 replaces nothing.
    private let pages: [UInt16]
    /// Entry + 1 of each code point of each page; 0 is none.
    private let entries: [UInt32]
    /// Where the replacements of each entry begin; one more at the end.
    private let starts: [UInt32]
    private let replacements: [UInt32]

    /// Reads the list that the cursor stands before.
    init(_ cursor: inout FileCursor) throws(ModelProblem) {
        let count = try cursor.count(0...0x11_0000, "the number of replacements")
        let size = Int(try cursor.number(UInt32.self, "the size of the replacements"))
        let first = cursor.offset
        var pages = [UInt16](repeating: 0, count: 0x1100)
        var entries = [UInt32](repeating: 0, count: 256)
        var starts: [UInt32] = [0]
        var replacements: [UInt32] = []
        var last = -1
        for number in 0..<count {
            let place = "replacement \(number)"
            let point = Int(try Self.scalar(&cursor, place))
            guard point > last else { throw cursor.problem(place, "it is not in order") }
            // Text is cut at spaces before it is normalised; that is right only while they stay.
            guard point != 0x20 else { throw cursor.problem(place, "a space may not be replaced") }
            last = point
            for _ in 0..<(try cursor.number(UInt8.self, place)) {
                replacements.append(try Self.scalar(&cursor, place))
            }
            starts.append(UInt32(replacements.count))
            if pages[point >> 8] == 0 {
                pages[point >> 8] = UInt16(entries.count >> 8)
                entries += [UInt32](repeating: 0, count: 256)
            }
            entries[Int(pages[point >> 8]) << 8 | point & 255] = UInt32(number + 1)
        }
        guard cursor.offset - first == size else {
            throw cursor.problem(
                "the size of the replacements", "\(size) is not their \(cursor.offset - first)")
        }
        (self.pages, self.entries) = (pages, entries)
        (self.starts, self.replacements) = (starts, replacements)
    }

    private static func scalar(
        _ cursor: inout FileCursor, _ place: String
    ) throws(ModelProblem) -> UInt32 {
        let value = try cursor.number(UInt32.self, place)
        guard Unicode.Scalar(value) != nil else {
            throw cursor.problem(place, "\(value) is no Unicode scalar")
        }
        return value
    }

    /// Appends what takes the place of a code point.
    func append(_ point: UInt32, to out: inout [UInt32]) {
        let entry = entries[Int(pages[Int(point >> 8)]) << 8 | Int(point & 255)]
        guard entry > 0 else {
            out.append(point)
            return
        }
        for index in starts[Int(entry - 1)]..<starts[Int(entry)] {
            out.append(replacements[Int(index)])
        }
    }
}
