import Wire

/// Reads the rows of either shape.
struct WorldBankTable {
    private var reader: CSVReader
    private let linesBefore: Int
    private let header: [String]

    private static let longHeader = ["indicator", "country", "code", "year", "value"]
    private static let wideHeader = [
        "country name", "country code", "indicator name", "indicator code",
    ]

    init(_ bytes: [UInt8], linesBefore: Int) throws(WorldBankError) {
        self.linesBefore = linesBefore
        do throws(CSVError) {
            reader = try CSVReader(bytes, separator: UInt8(ascii: ","))
            header = try reader.next()?.fields ?? []
        } catch {
            throw Self.error(error, linesBefore)
        }
    }

    /// The numbers of the long shape: one a row.
    mutating func longValues() throws(WorldBankError) -> ([WorldBankFile.Value], Int) {
        guard header.map({ $0.lowercased() }) == Self.longHeader else {
            throw WorldBankError(.unknownHeader, line: 1)
        }
        var values: [WorldBankFile.Value] = []
        var count = 0
        while let row = try next() {
            count += 1
            let cell = Cell(row: row, linesBefore: linesBefore)
            let year = try cell.year(row.fields[3], column: 4)
            let value = try cell.value(
                series: (row.fields[0], 1), country: (row.fields[2], 3), year: year, column: 5)
            if let value { values.append(value) }
        }
        return (values, count)
    }

    /// The numbers of the wide shape: a series a row, a year a column.
    mutating func wideValues() throws(WorldBankError) -> ([WorldBankFile.Value], Int) {
        guard header.prefix(4).map({ $0.lowercased() }) == Self.wideHeader else {
            throw WorldBankError(.unknownHeader, line: linesBefore + 1)
        }
        let years = try wideYears()
        var values: [WorldBankFile.Value] = []
        var count = 0
        while let row = try next() {
            count += 1
            let cell = Cell(row: row, linesBefore: linesBefore)
            for (place, year) in years.enumerated() {
                let text = row.fields[place + 4]
                guard let year else {
                    guard text.isEmpty else {
                        throw cell.error(.cellWithoutYear(text), column: place + 5)
                    }
                    continue
                }
                let value = try cell.value(
                    series: (row.fields[3], 4), country: (row.fields[1], 2), year: year,
                    column: place + 5)
                if let value { values.append(value) }
            }
        }
        return (values, count)
    }

    /// The years of the header; `nil` for the empty column that the comma at each line's end makes.
    private func wideYears() throws(WorldBankError) -> [Int?] {
        var years: [Int?] = []
        for (place, text) in header.dropFirst(4).enumerated() {
            if text.isEmpty, place == header.count - 5 {
                years.append(nil)
                continue
            }
            guard let year = Cell.year(text), !years.contains(year) else {
                throw WorldBankError(.notAYear(text), line: linesBefore + 1, column: place + 5)
            }
            years.append(year)
        }
        return years
    }

    private mutating func next() throws(WorldBankError) -> CSVRow? {
        do throws(CSVError) {
            while let row = try reader.next() { if !row.isBlank { return row } }
            return nil
        } catch {
            throw Self.error(error, linesBefore)
        }
    }

    private static func error(_ error: CSVError, _ linesBefore: Int) -> WorldBankError {
        WorldBankError(.csv(error.reason), line: error.line + linesBefore)
    }
}

/// One row, while its cells are read.
private struct Cell {
    let row: CSVRow
    let linesBefore: Int

    /// The number in a column of this row; `nil` for an empty cell.
    func value(
        series: (String, column: Int), country: (String, column: Int), year: Int, column: Int
    ) throws(WorldBankError) -> WorldBankFile.Value? {
        guard !series.0.isEmpty else { throw error(.noSeriesCode, column: series.column) }
        guard !country.0.isEmpty else { throw error(.noCountryCode, column: country.column) }
        let text = row.fields[column - 1]
        guard !text.isEmpty else { return nil }
        guard let decimal = DecimalText(text) else {
            throw error(.notANumber(text), column: column)
        }
        guard decimal.rounded(places: 0) != nil else {
            throw error(.absurdNumber(text), column: column)
        }
        return WorldBankFile.Value(
            series: series.0.uppercased(), country: country.0.uppercased(), year: year, text: text,
            decimal: decimal, row: row.number + linesBefore, line: row.line + linesBefore,
            column: column)
    }

    func year(_ text: String, column: Int) throws(WorldBankError) -> Int {
        guard let year = Self.year(text) else { throw error(.notAYear(text), column: column) }
        return year
    }

    static func year(_ text: String) -> Int? {
        guard text.utf8.count == 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let year = Int(text), (1900...2100).contains(year)
        else { return nil }
        return year
    }

    func error(_ reason: WorldBankError.Reason, column: Int) -> WorldBankError {
        WorldBankError(reason, line: row.line + linesBefore, column: column)
    }
}
