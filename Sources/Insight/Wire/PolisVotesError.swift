package import Wire

/// What is wrong with a file of votes, with its place.
package struct PolisVotesError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was expected there.
    package enum Reason: Hashable, Sendable {
        case csv(CSVError)
        case noHeader
        case unknownColumns
        case empty
        case number(column: String, found: String)
        case vote(column: String, found: String)
        case twice(column: String)
        case tooMany(limit: Int)
    }

    /// Line, from 1.
    package let line: Int
    package let reason: Reason

    package init(_ line: Int, _ reason: Reason) {
        self.line = line
        self.reason = reason
    }

    package var description: String {
        if case .csv(let error) = reason { return error.description }
        return "line \(line): \(sentence)"
    }

    private var sentence: String {
        switch reason {
        case .csv(let error): error.description
        case .noHeader: "the file is empty; its first line names the columns."
        case .unknownColumns:
            "expected the columns of a Polis export: comment-id, voter-id and vote, or participant "
                + "and one column for each statement."
        case .empty: "there are no votes below the first line."
        case .number(let column, let found):
            "\(column): expected a whole number, found \"\(found.prefix(40))\"."
        case .vote(let column, let found):
            "\(column): expected 1 (agree), -1 (disagree), 0 (pass) or nothing, found "
                + "\"\(found.prefix(40))\"."
        case .twice(let column): "the column \(column) is there twice."
        case .tooMany(let limit): "more than \(limit) votes; split the file."
        }
    }
}
