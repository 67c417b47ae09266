package import Canon
package import Wire

/// What was found in one row of a file of submissions.
package enum SubmissionsRow: Sendable {
    case submission(PreparedSubmission)
    case skipped(SkippedRow)
}

/// A row that is no submission, and why: nothing is left out silently.
package struct SkippedRow: Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        case blank
        /// Nobody says anything in it.
        case nothingSaid
    }

    /// Number of the row in the source, from 1.
    package let row: Int
    package let reason: Reason

    package init(row: Int, reason: Reason) {
        self.row = row
        self.reason = reason
    }
}

/// Everything that was found in a file: each row is a submission or a named skip.
package struct SubmissionsFound: Sendable {
    package private(set) var submissions: [PreparedSubmission] = []
    package private(set) var skipped: [SkippedRow] = []

    /// Rows looked at, without headers.
    package var rows: Int { submissions.count + skipped.count }

    mutating func add(_ row: SubmissionsRow) {
        switch row {
        case .submission(let submission): submissions.append(submission)
        case .skipped(let row): skipped.append(row)
        }
    }
}

/// Why a file of submissions cannot be taken in.
package enum SubmissionsProblem: Error, Hashable, Sendable {
    case csv(CSVError)
    /// A line of JSON, from 1, cannot be parsed.
    case json(line: Int, JSONParseError)
    /// A record of JSON has not what it must have; `message` names the member.
    case record(line: Int, message: String)
    /// A value cannot be understood: row from 1, title of the column, the value.
    case value(row: Int, column: String, value: String)
    /// The source names two records alike.
    case repeatedKey(line: Int, key: String)
}
