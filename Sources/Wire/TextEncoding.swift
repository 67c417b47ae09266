/// Brings the bytes of a text file to UTF-8 without a byte order mark.
package enum TextEncoding {
    /// UTF-8 bytes, from UTF-8 or from UTF-16 as spreadsheets save it.
    package static func utf8(_ bytes: [UInt8]) throws(CSVError) -> [UInt8] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
        if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes, from: 2, highByte: 1) }
        if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes, from: 2, highByte: 0) }
        // Without a mark: the first characters of a header are nearly always below U+0100, so
        // that UTF-16 shows as every other byte zero.
        if bytes.count >= 4, bytes[0] != 0, bytes[1] == 0, bytes[2] != 0, bytes[3] == 0 {
            return try utf16(bytes, from: 0, highByte: 1)
        }
        if bytes.count >= 4, bytes[0] == 0, bytes[1] != 0, bytes[2] == 0, bytes[3] != 0 {
            return try utf16(bytes, from: 0, highByte: 0)
        }
        return bytes
    }

    private static func utf16(
        _ bytes: [UInt8], from start: Int, highByte: Int
    ) throws(CSVError) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var line = 1
        var column = 1
        var high: UInt16?
        var position = start
        while position + 1 < bytes.count {
            let unit =
                UInt16(bytes[position + highByte]) << 8 | UInt16(bytes[position + 1 - highByte])
            position += 2
            guard let scalar = scalar(unit, after: &high) else {
                if high != nil { continue }
                throw CSVError(line: line, column: column, reason: .invalidUTF16)
            }
            result.append(contentsOf: scalar.utf8)
            column = scalar == "\n" ? 1 : column + 1
            line += scalar == "\n" ? 1 : 0
        }
        guard high == nil, position == bytes.count else {
            throw CSVError(line: line, column: column, reason: .invalidUTF16)
        }
        return result
    }

    /// The scalar that a code unit completes; `nil` with `high` set when it begins a pair, and
    /// `nil` with `high` unset when it fits nowhere.
    private static func scalar(_ unit: UInt16, after high: inout UInt16?) -> Unicode.Scalar? {
        if let first = high {
            high = nil
            guard (0xDC00..<0xE000).contains(unit) else { return nil }
            return Unicode.Scalar(
                0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(unit) - 0xDC00))
        }
        if (0xD800..<0xDC00).contains(unit) {
            high = unit
            return nil
        }
        return Unicode.Scalar(unit)
    }
}
