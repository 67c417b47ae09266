import Canon
import Wire

/// Confirmations as CSV, the layout that docs/treasury.md gives: one movement a line, columns
/// found by their names in English or Urdu.
enum ConfirmationsCSV {
    private enum Column: String, CaseIterable {
        case payment, amount, currency
        case valueDate = "value_date"
        case reference = "bank_reference"
        case direction

        var names: [String] {
            switch self {
            case .payment: ["payment", "end_to_end_id", "ادائیگی"]
            case .amount: ["amount", "رقم"]
            case .currency: ["currency", "کرنسی"]
            case .valueDate: ["value_date", "date", "تاریخ"]
            case .reference: ["bank_reference", "reference", "بینک_حوالہ"]
            case .direction: ["direction", "سمت"]
            }
        }
    }

    static func read(_ bytes: [UInt8]) throws(StatementProblem) -> BankStatement {
        let rows = try rows(bytes)
        guard let header = rows.first else { throw StatementProblem(.nothing) }
        let columns = try columns(header)
        var lines: [BankStatement.Line] = []
        for row in rows.dropFirst() where !row.isBlank {
            lines.append(try line(row, columns))
        }
        guard !lines.isEmpty else { throw StatementProblem(.nothing) }
        return BankStatement(digest: .sha256(bytes), lines: lines)
    }

    private static func rows(_ bytes: [UInt8]) throws(StatementProblem) -> [CSVRow] {
        var rows: [CSVRow] = []
        do throws(CSVError) {
            var reader = try CSVReader(bytes)
            while rows.count <= BankStatement.lineLimit + 1, let row = try reader.next() {
                rows.append(row)
            }
        } catch {
            throw StatementProblem(.malformed(error.description), at: error.line)
        }
        guard rows.count <= BankStatement.lineLimit + 1 else {
            throw StatementProblem(.tooManyLines(limit: BankStatement.lineLimit))
        }
        return rows
    }

    private static func columns(
        _ header: CSVRow
    ) throws(StatementProblem) -> [Column: Int] {
        let names = header.fields.map {
            $0.split(whereSeparator: \.isWhitespace).joined(separator: "_").lowercased()
        }
        var columns: [Column: Int] = [:]
        for column in Column.allCases {
            if let place = names.firstIndex(where: { column.names.contains($0) }) {
                columns[column] = place
            } else if column != .direction {
                throw StatementProblem(.noColumn(column.rawValue), at: header.line)
            }
        }
        return columns
    }

    private static func line(
        _ row: CSVRow, _ columns: [Column: Int]
    ) throws(StatementProblem) -> BankStatement.Line {
        func cell(_ column: Column) -> String {
            columns[column].map { row.fields[$0].trimmed } ?? ""
        }
        guard let date = CivilDate(cell(.valueDate).westernDigits) else {
            throw StatementProblem(.member(Column.valueDate.rawValue), at: row.line)
        }
        let direction: BankStatement.Direction
        switch cell(.direction).lowercased() {
        case "", "out", "debit", "dbit", "خرچ": direction = .out
        case "in", "credit", "crdt", "آمد": direction = .into
        case "back", "return", "returned", "واپسی": direction = .back
        default: throw StatementProblem(.member(Column.direction.rawValue), at: row.line)
        }
        return BankStatement.Line(
            place: row.line, payment: cell(.payment), amount: cell(.amount).westernDigits,
            currency: cell(.currency).uppercased(), direction: direction,
            reference: cell(.reference), valueDate: date)
    }
}

extension String {
    /// The text with the digits of Urdu and Arabic as the digits that amounts are computed from.
    var westernDigits: String {
        var scalars = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            let digit: UInt32? =
                switch scalar.value {
                case 0x06F0...0x06F9: scalar.value - 0x06F0
                case 0x0660...0x0669: scalar.value - 0x0660
                default: nil
                }
            scalars.append(digit.flatMap { Unicode.Scalar(0x30 + $0) } ?? scalar)
        }
        return String(scalars)
    }
}
