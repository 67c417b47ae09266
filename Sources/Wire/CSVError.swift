/// Why bytes are not the CSV they claim to be, and where.
package struct CSVError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    package enum Reason: Hashable, Sendable {
        /// A quotation mark opens here and never closes.
        case unclosedQuote
        /// Something stands between a closing quotation mark and the next separator.
        case textAfterQuote
        /// A quotation mark in the middle of a field that does not begin with one.
        case strayQuote
        case fieldTooLong(limit: Int)
        case tooManyFields(limit: Int)
        case raggedRow(expected: Int, found: Int)
        case invalidUTF8
        case invalidUTF16
        case empty
    }

    /// Line of the file, from 1, as an editor shows it.
    package let line: Int
    /// Character of the line, from 1, in Unicode scalars.
    package let column: Int
    package let reason: Reason

    package init(line: Int, column: Int, reason: Reason) {
        self.line = line
        self.column = column
        self.reason = reason
    }

    package var description: String { "line \(line), column \(column): \(sentence)" }

    private var sentence: String {
        switch reason {
        case .unclosedQuote: "a quotation mark opens here and is never closed"
        case .textAfterQuote: "only a separator may follow a closing quotation mark"
        case .strayQuote: "a quotation mark stands inside a field that does not begin with one"
        case .fieldTooLong(let limit): "the field is longer than \(limit) bytes"
        case .tooManyFields(let limit): "the row has more than \(limit) fields"
        case .raggedRow(let expected, let found):
            "the row has \(found) fields where the first row has \(expected)"
        case .invalidUTF8: "not valid UTF-8; save the file as UTF-8"
        case .invalidUTF16: "half of a surrogate pair"
        case .empty: "the file is empty"
        }
    }
}
