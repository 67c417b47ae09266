import Canon
package import Records

/// Records the numbers of a whole file, all or none, so that nobody has to find out which rows went
/// in. What is wrong is said of every row at once.
package struct AttestObservations: Command {
    package static let roles: [Actor.Role] = [.officer]
    /// Most numbers in one command.
    package static let limit = 10_000

    package typealias State = ObservationContext

    /// A number and the row it was read from.
    package struct FileRow: Sendable {
        /// Number of the row, as a spreadsheet shows it.
        package let row: Int
        package let proposed: ObservationAttested

        package init(row: Int, _ proposed: ObservationAttested) {
            self.row = row
            self.proposed = proposed
        }
    }

    /// What is wrong with one row.
    package struct RowProblem: Hashable, Sendable {
        package let row: Int
        package let problem: ObservationProblem

        package init(row: Int, _ problem: ObservationProblem) {
            self.row = row
            self.problem = problem
        }
    }

    package enum Refusal: Error, Hashable, Sendable {
        case noRows
        case tooMany(limit: Int)
        case rows([RowProblem])
    }

    let rows: [FileRow]

    package init(_ rows: [FileRow]) { self.rows = rows }

    package func decide(
        _ state: ObservationContext, in moment: inout Moment
    ) throws(Refusal) -> Decision {
        guard !rows.isEmpty else { throw .noRows }
        guard rows.count <= Self.limit else { throw .tooMany(limit: Self.limit) }
        var facts: [any Fact] = []
        var problems: [RowProblem] = []
        var firstRow: [ObservationKey: Int] = [:]
        for row in rows {
            do throws(ObservationProblem) {
                let fact = try state.check(row.proposed, now: moment.now)
                let key = ObservationKey(fact)
                if let first = firstRow[key] { throw .duplicateRow(first) }
                firstRow[key] = row.row
                facts.append(fact)
            } catch {
                problems.append(RowProblem(row: row.row, error))
            }
        }
        guard problems.isEmpty else { throw .rows(problems) }
        return Decision(facts)
    }
}
