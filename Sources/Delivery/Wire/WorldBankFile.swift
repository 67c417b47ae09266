package import Canon
import Wire

/// A file of World Bank indicators, all of it read: the long one (`indicator,country,code,year,
/// value`) or the wide export of the World Development Indicators, told apart by their headers.
package struct WorldBankFile: Sendable {
    /// Which of the two.
    package enum Shape: Sendable {
        case long, wide
    }

    /// One number of it.
    package struct Value: Sendable {
        /// Code of the series, in capitals.
        package let series: String
        /// Code of the country, in capitals.
        package let country: String
        package let year: Int
        /// The number as it is spelt.
        package let text: String
        package let decimal: DecimalText
        /// Row of the table, from 1, as a spreadsheet counts them.
        package let row: Int
        /// Line of the file, from 1.
        package let line: Int
        /// Column of the table, from 1.
        package let column: Int
    }

    package let shape: Shape
    /// SHA-256 of the file.
    package let digest: Digest
    /// All numbers, in the order of the file.
    package let values: [Value]
    /// How many rows of data were read, with and without numbers.
    package let rowCount: Int

    /// - Throws: `WorldBankError` naming the line and column of the first thing that is wrong.
    package init(parsing bytes: [UInt8]) throws(WorldBankError) {
        digest = .sha256(bytes)
        guard !bytes.isEmpty else { throw WorldBankError(.empty) }
        let start = Self.tableStart(bytes)
        shape = start.isWide ? .wide : .long
        var table = try WorldBankTable(Array(bytes[start.offset...]), linesBefore: start.lines)
        switch shape {
        case .long: (values, rowCount) = try table.longValues()
        case .wide: (values, rowCount) = try table.wideValues()
        }
        try Self.refuseDuplicates(values)
    }

    /// Where the table begins: the wide export has a few lines about itself before it.
    private static func tableStart(_ bytes: [UInt8]) -> (offset: Int, lines: Int, isWide: Bool) {
        var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        for lines in 0..<20 where offset < bytes.count {
            let line = bytes[offset...].prefix { $0 != 0x0A && $0 != 0x0D }
            if line.starts(with: "\"Country Name\"".utf8) || line.starts(with: "Country Name".utf8)
            {
                return (offset, lines, true)
            }
            offset = line.endIndex
            if offset + 1 < bytes.count, bytes[offset] == 0x0D, bytes[offset + 1] == 0x0A {
                offset += 1
            }
            offset += 1
        }
        return (0, 0, false)
    }

    private static func refuseDuplicates(_ values: [Value]) throws(WorldBankError) {
        var lines: [[String]: Int] = [:]
        for value in values {
            let key = [value.series, value.country, String(value.year)]
            if let first = lines[key] {
                throw WorldBankError(
                    .duplicate(firstLine: first), line: value.line, column: value.column)
            }
            lines[key] = value.line
        }
    }
}
