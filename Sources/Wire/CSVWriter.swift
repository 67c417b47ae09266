/// Writes CSV (RFC 4180) that a spreadsheet opens without running anything in it.
///
/// A cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return is a formula to a
/// spreadsheet (OWASP, "CSV injection"); an apostrophe in front makes it text. What people wrote
/// may begin so, therefore every cell is looked at.
package struct CSVWriter {
    /// What was written so far, in UTF-8.
    package private(set) var bytes: [UInt8]

    /// A writer.
    ///
    /// - Parameter hasMark: whether a byte order mark comes first: without it Excel reads Urdu as
    ///   Latin letters.
    package init(hasMark: Bool = true) { bytes = hasMark ? [0xEF, 0xBB, 0xBF] : [] }

    /// Adds a record.
    package mutating func row(_ fields: [String]) {
        for (index, field) in fields.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(Self.harmless(field))
        }
        bytes += [0x0D, 0x0A]
    }

    private mutating func append(_ field: String) {
        let needsQuotes = field.utf8.contains {
            $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
        }
        guard needsQuotes else {
            bytes += field.utf8
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in field.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func harmless(_ field: String) -> String {
        switch field.utf8.first {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
            "'" + field
        default: field
        }
    }
}
