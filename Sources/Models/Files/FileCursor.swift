/// Reads little-endian numbers and spans of a mapped file from front to back; each read says what
/// it is for, and one beyond the end is a problem that names it.
struct FileCursor {
    private let file: MappedFile
    private(set) var offset = 0

    init(_ file: MappedFile) { self.file = file }

    /// The next number.
    mutating func number<Number: FixedWidthInteger>(
        _ type: Number.Type = Number.self, _ place: String
    ) throws(ModelProblem) -> Number {
        let span = try take(MemoryLayout<Number>.size, place)
        return Number(littleEndian: span.loadUnaligned(as: Number.self))
    }

    /// The next number of a kind that counts, within bounds.
    mutating func count(
        _ bounds: ClosedRange<Int>, _ place: String
    ) throws(ModelProblem) -> Int {
        let value = Int(try number(Int32.self, place))
        guard bounds.contains(value) else {
            throw problem(
                place, "\(value) is not from \(bounds.lowerBound) to \(bounds.upperBound)")
        }
        return value
    }

    /// The next number of the binary32 kind; infinities and what is no number are refused.
    mutating func float(_ place: String) throws(ModelProblem) -> Float {
        let value = Float(bitPattern: try number(UInt32.self, place))
        guard value.isFinite else { throw problem(place, "\(value) is no number") }
        return value
    }

    /// The next bytes.
    mutating func take(_ count: Int, _ place: String) throws(ModelProblem) -> UnsafeRawBufferPointer
    {
        let span = try span(at: offset, count, place)
        offset += count
        return span
    }

    /// Bytes anywhere in the file.
    func span(
        at start: Int, _ count: Int, _ place: String
    ) throws(ModelProblem) -> UnsafeRawBufferPointer {
        guard count >= 0, start >= 0, count <= file.bytes.count - start else {
            throw problem(
                place,
                "\(count) bytes from byte \(start) on are more than the file's "
                    + "\(file.bytes.count)")
        }
        return UnsafeRawBufferPointer(rebasing: file.bytes[start..<(start + count)])
    }

    func problem(_ place: String, _ reason: String) -> ModelProblem {
        .damaged(file: file.path, place: place, reason: reason)
    }
}
