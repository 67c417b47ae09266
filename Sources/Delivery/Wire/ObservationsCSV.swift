package import Canon
package import Records
package import Wire

/// Reads numbers to attest from a table of our own layout (docs/delivery.md): a row a number, the
/// columns in any order, those that are not needed left out.
package struct ObservationsCSV: Sendable {
    /// What is wrong with one cell.
    package struct CellProblem: Hashable, Sendable {
        package let row: Int
        package let line: Int
        package let column: String
        package let text: String
    }

    /// Why a table cannot be read.
    package enum Problem: Error, Hashable, Sendable {
        case csv(CSVError)
        case unknownColumn(String)
        case repeatedColumn(String)
        case missingColumn(String)
        case tooMany(limit: Int)
        /// Cells that are not what their columns hold; all of them.
        case cells([CellProblem])
    }

    /// The columns, in the order in which the example has them.
    package static let columns = [
        "indicator", "version", "period", "area", "sex", "area_type", "value", "low", "high",
        "sample", "suppressed", "unit", "series", "status", "publisher_en", "publisher_ur",
        "document", "address", "document_digest", "retrieved_on", "place", "quotation",
        "confidence", "revises", "reason_en", "reason_ur",
    ]
    /// Those that cannot be left out.
    package static let required = [
        "indicator", "period", "value", "unit", "document", "retrieved_on", "place", "confidence",
    ]

    /// The rows, in the order of the file.
    package let rows: [AttestObservations.FileRow]

    /// - Parameters:
    ///   - presentVersions: number of the present definition by indicator, for rows that name none.
    ///   - isSimulated: whether the numbers are invented, for a demonstration.
    package init(
        parsing bytes: [UInt8], presentVersions: [ID<Indicator>: Int], isSimulated: Bool = false
    ) throws(Problem) {
        var table = try Self.table(bytes)
        guard let header = table.first else { throw .missingColumn(Self.required[0]) }
        table.removeFirst()
        let places = try Self.places(header)
        var rows: [AttestObservations.FileRow] = []
        var problems: [CellProblem] = []
        for record in table {
            var row = ObservationRow(record, places)
            let fact = row.fact(presentVersions, isSimulated: isSimulated)
            problems += row.problems
            if let fact { rows.append(AttestObservations.FileRow(row: record.number, fact)) }
        }
        guard problems.isEmpty else { throw .cells(problems) }
        self.rows = rows
    }

    private static func table(_ bytes: [UInt8]) throws(Problem) -> [CSVRow] {
        var table: [CSVRow] = []
        do throws(CSVError) {
            var reader = try CSVReader(bytes)
            while let row = try reader.next(), table.count <= AttestObservations.limit + 1 {
                if !row.isBlank { table.append(row) }
            }
        } catch {
            throw .csv(error)
        }
        guard table.count <= AttestObservations.limit + 1 else {
            throw .tooMany(limit: AttestObservations.limit)
        }
        return table
    }

    private static func places(_ header: CSVRow) throws(Problem) -> [String: Int] {
        var places: [String: Int] = [:]
        for (place, name) in header.fields.enumerated() {
            guard columns.contains(name) else { throw .unknownColumn(name) }
            guard places.updateValue(place, forKey: name) == nil else {
                throw .repeatedColumn(name)
            }
        }
        for name in required where places[name] == nil { throw .missingColumn(name) }
        guard places["publisher_en"] != nil || places["publisher_ur"] != nil else {
            throw .missingColumn("publisher_en")
        }
        return places
    }
}
