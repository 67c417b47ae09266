import Canon
import Consultation
import Wire

extension SubmissionsProblem {
    /// The problem in words, with its place.
    var sentence: String {
        switch self {
        case .csv(let error): error.description
        case .json(let line, let error): "line \(line), \(error.description)"
        case .record(let line, let message): "line \(line): \(message)"
        case .value(let row, let column, let value):
            "row \(row), column \"\(column)\": \"\(value)\" cannot be understood"
        case .repeatedKey(let line, let key): "line \(line): the key \"\(key)\" appears twice"
        }
    }
}

extension SkippedRow.Reason {
    /// Why a row is no submission.
    var sentence: String {
        switch self {
        case .blank: "blank"
        case .nothingSaid: "nobody says anything in it"
        }
    }
}

extension ImportSubmissions.Refusal {
    /// The refusal in words, with its row.
    var sentence: String {
        switch self {
        case .unknownRound: "there is no such round; look at --consultation and --round"
        case .roundClosed: "the round is closed: nothing more is taken in"
        case .channelOfThePublic: "the channel \"page\" is for the public page alone"
        case .nothingToImport: "there is nothing to import"
        case .tooMany(let limit): "more than \(limit) rows at once"
        case .sameSourceKey(let rows):
            "the rows \(rows.map { String($0) }.joined(separator: ", ")) have the same key; "
                + "give each its own"
        case .row(let row, let problem): "row \(row): \(problem.sentence)"
        }
    }
}

extension ImportSubmissions.RowProblem {
    /// What is wrong with the row and what it should have.
    fileprivate var sentence: String {
        switch self {
        case .noSourceKey: "the key is empty; give each row its own"
        case .sourceKeyTooLong(let limit):
            "the key is longer than \(limit) bytes, with the name of the source before it"
        case .receivedOutOfDates(let instant):
            "it was received at \(instant), outside of the round; mend the date or leave it out"
        case .unknownCategory(let category):
            "the consultation has no category \"\(category.text)\""
        case .parts(let problem): problem.sentence
        case .tooManyPrivateFields(let limit): "more than \(limit) private fields"
        case .privateField(let name, let problem): "the field \"\(name)\" \(problem.predicate)"
        }
    }
}

extension PartProblem {
    /// What is wrong with what a submission says.
    fileprivate var sentence: String {
        switch self {
        case .noParts: "nobody says anything in it"
        case .tooManyParts(let limit, let count): "\(count) texts; at most \(limit) are taken"
        case .text(let part, let problem): "text \(part) \(problem.predicate)"
        case .tooLongAltogether(let limit, let bytes):
            "its texts have \(bytes) bytes together; at most \(limit) are taken"
        case .unknownProvision(_, let provision):
            "the text that is consulted on has no provision \"\(provision.text)\""
        case .unknownQuestion(_, let question):
            "the round has no question \"\(question.text)\""
        }
    }
}

extension PlainText.Problem {
    /// What a text does that it may not.
    fileprivate var predicate: String {
        switch self {
        case .empty: "is empty"
        case .tooLong(let limit, let bytes): "has \(bytes) bytes; at most \(limit) are taken"
        case .controlCharacter(let value, let offset):
            "has the control character U+\(String(value, radix: 16, uppercase: true)) as its "
                + "character \(offset + 1); take it out"
        }
    }
}
