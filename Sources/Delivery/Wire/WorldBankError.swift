package import Wire

/// Why a file of the World Bank cannot be taken in, and where.
package struct WorldBankError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    package enum Reason: Hashable, Sendable {
        case empty
        /// Neither of the two headers that are known.
        case unknownHeader
        case csv(CSVError.Reason)
        case noSeriesCode
        case noCountryCode
        case notAYear(String)
        case notANumber(String)
        /// More before the point than 64 bits hold: no indicator of a country has that.
        case absurdNumber(String)
        case duplicate(firstLine: Int)
        /// A cell under a column that has no year.
        case cellWithoutYear(String)
        case mapping(WorldBankMapping.Problem)
        case seriesNotInFile(String)
        case countryNotInFile(String)
        /// The number does not fit into the indicator's places.
        case doesNotFit(String)
    }

    /// Line of the file, from 1; `nil` where the file as a whole is meant.
    package let line: Int?
    /// Column of the table, from 1, as a spreadsheet counts them.
    package let column: Int?
    package let reason: Reason

    package init(_ reason: Reason, line: Int? = nil, column: Int? = nil) {
        self.reason = reason
        self.line = line
        self.column = column
    }

    package var description: String {
        var places: [String] = []
        if let line { places.append("line \(line)") }
        if let column { places.append("column \(column)") }
        return places.isEmpty ? sentence : places.joined(separator: ", ") + ": " + sentence
    }

    private var sentence: String {
        switch reason {
        case .empty: "the file is empty"
        case .unknownHeader:
            "neither the header \"indicator,country,code,year,value\" nor one that begins with "
                + "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\""
        case .csv(let reason):
            CSVError(line: line ?? 1, column: column ?? 1, reason: reason).description
        case .noSeriesCode: "the series has no code"
        case .noCountryCode: "the country has no code"
        case .notAYear(let text): "\"\(text)\" is not a year from 1900 to 2100"
        case .notANumber(let text): "\"\(text)\" is not a number"
        case .absurdNumber(let text): "\"\(text)\" is too great to be true"
        case .duplicate(let line): "the same series, country and year as in line \(line)"
        case .cellWithoutYear(let text): "\"\(text)\" stands under no year"
        case .mapping(let problem): problem.description
        case .seriesNotInFile(let code): "the file has no series \(code)"
        case .countryNotInFile(let code): "the file has no country \(code)"
        case .doesNotFit(let text): "\"\(text)\" does not fit into the places of the indicator"
        }
    }
}
