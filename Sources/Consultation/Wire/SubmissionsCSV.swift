import Canon
import Records
import Wire

/// Reads submissions from a CSV file, row by row.
package struct SubmissionsCSV {
    /// What the columns mean.
    package let layout: SubmissionsLayout
    private let source: String
    private var reader: CSVReader

    /// The layout that a file seems to have, for an officer to look at.
    package static func proposal(_ bytes: [UInt8]) throws(SubmissionsProblem) -> SubmissionsLayout {
        do throws(CSVError) {
            var reader = try CSVReader(bytes)
            guard let first = try reader.next() else {
                throw CSVError(line: 1, column: 1, reason: .empty)
            }
            return .propose(first, try reader.next())
        } catch {
            throw .csv(error)
        }
    }

    /// Submissions of a file.
    ///
    /// - Parameters:
    ///   - layout: the proposal, perhaps mended; found out from the file when `nil`.
    ///   - source: names the file for ever; keys of rows begin with it.
    package init(
        _ bytes: [UInt8], layout: SubmissionsLayout? = nil, source: String
    ) throws(SubmissionsProblem) {
        if let layout {
            self.layout = layout
        } else {
            self.layout = try Self.proposal(bytes)
        }
        self.source = source
        do throws(CSVError) {
            reader = try CSVReader(bytes)
            for _ in 0..<self.layout.headerRows { _ = try reader.next() }
        } catch {
            throw .csv(error)
        }
    }

    /// All rows that are left.
    package mutating func all() throws(SubmissionsProblem) -> SubmissionsFound {
        var found = SubmissionsFound()
        while let row = try next() { found.add(row) }
        return found
    }

    /// The next row, or `nil` behind the last.
    package mutating func next() throws(SubmissionsProblem) -> SubmissionsRow? {
        let row: CSVRow?
        do throws(CSVError) { row = try reader.next() } catch { throw .csv(error) }
        guard let row else { return nil }
        guard !row.isBlank else {
            return .skipped(SkippedRow(row: row.number, reason: .blank))
        }
        guard row.fields.count == layout.roles.count else {
            throw .csv(
                CSVError(
                    line: row.line, column: 1,
                    reason: .raggedRow(expected: layout.roles.count, found: row.fields.count)))
        }
        var cells = RowCells(row: row.number)
        for (index, field) in row.fields.enumerated() where !field.isBlankText {
            try cells.take(field, as: layout.roles[index], title: layout.titles[index])
        }
        let parts = cells.parts()
        guard !parts.isEmpty else {
            return .skipped(SkippedRow(row: row.number, reason: .nothingSaid))
        }
        return .submission(
            PreparedSubmission(
                row: row.number, sourceKey: "\(source)/\(cells.key ?? "row \(row.number)")",
                category: cells.category, receivedAt: cells.receivedAt,
                hasConsent: cells.hasConsent ?? !layout.roles.contains(.consent), parts: parts,
                privateFields: cells.privateFields))
    }
}

extension String {
    /// Whether only white space stands in it.
    var isBlankText: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
