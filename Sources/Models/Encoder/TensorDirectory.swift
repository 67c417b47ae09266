/// Where the tensors of a weight file lie, each checked against the shape that the encoder wants.
struct TensorDirectory {
    /// How numbers are stored.
    enum Kind: UInt8 {
        case float = 0
        /// Blocks of 32 four-bit weights with one binary16 scale (ggml Q4_0).
        case q4 = 1

        /// Bytes of so many numbers.
        func bytes(_ count: Int) -> Int {
            switch self {
            case .float: 4 * count
            case .q4: count / EncoderShape.block * Q4.blockBytes
            }
        }
    }

    private struct Entry {
        let kind: UInt8
        let count: Int
        let bytes: UnsafeRawBufferPointer
        let start: Int
    }

    private let cursor: FileCursor
    private var entries: [String: Entry] = [:]

    /// Reads the directory that the cursor stands before.
    init(_ cursor: inout FileCursor) throws(ModelProblem) {
        let count = try cursor.count(1...4096, "the number of tensors")
        for number in 0..<count {
            let length = Int(try cursor.number(UInt16.self, "the name of tensor \(number)"))
            let name = String(
                decoding: try cursor.take(length, "the name of tensor \(number)"), as: UTF8.self)
            let place = "tensor \(PlainName.of(name))"
            let kind = try cursor.number(UInt8.self, place)
            let elements = Int(try cursor.number(UInt32.self, place))
            let start = try cursor.number(UInt64.self, place)
            let bytes = try cursor.number(UInt64.self, place)
            guard let start = Int(exactly: start), let bytes = Int(exactly: bytes) else {
                throw cursor.problem(place, "its offset or its length is too large")
            }
            guard entries[name] == nil else { throw cursor.problem(place, "it is there twice") }
            entries[name] = Entry(
                kind: kind, count: elements, bytes: try cursor.span(at: start, bytes, place),
                start: start)
        }
        self.cursor = cursor
    }

    /// The numbers of a tensor of `count` floats.
    func floats(_ name: String, _ count: Int) throws(ModelProblem) -> UnsafeBufferPointer<Float> {
        let entry = try entry(name, .float, count)
        guard entry.start.isMultiple(of: 4) else {
            throw cursor.problem("tensor \(name)", "its offset is no multiple of 4")
        }
        return entry.bytes.bindMemory(to: Float.self)
    }

    /// The blocks of a matrix [rows × columns].
    func q4(_ name: String, rows: Int, columns: Int) throws(ModelProblem) -> Q4 {
        let entry = try entry(name, .q4, rows * columns)
        return Q4(blocks: entry.bytes, columns: columns)
    }

    private func entry(_ name: String, _ kind: Kind, _ count: Int) throws(ModelProblem) -> Entry {
        guard let entry = entries[name] else {
            throw cursor.problem("the list of tensors", "\(name) is not in it")
        }
        let place = "tensor \(name)"
        guard entry.kind == kind.rawValue else {
            throw cursor.problem(place, "its type is \(entry.kind), not \(kind.rawValue)")
        }
        guard entry.count == count else {
            throw cursor.problem(place, "it has \(entry.count) numbers, not \(count)")
        }
        guard entry.bytes.count == kind.bytes(count) else {
            throw cursor.problem(
                place, "\(entry.bytes.count) bytes are not the \(kind.bytes(count)) of its numbers")
        }
        return entry
    }
}

/// A name from a file as it may stand in a message: short, and of printable ASCII.
enum PlainName {
    static func of(_ name: String) -> String {
        String(
            String.UnicodeScalarView(
                name.unicodeScalars.prefix(32).map {
                    (0x21...0x7E).contains($0.value) ? $0 : "?"
                }))
    }
}
