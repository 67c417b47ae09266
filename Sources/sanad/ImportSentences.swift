import Canon
import Consultation

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
        case .unknownRound: "There is no such round"
        case .roundClosed: "The round is closed: nothing more is taken in"
        case .channelOfThePublic: "The channel \"page\" is for the public page alone"
        case .nothingToImport: "There is nothing to import"
        case .tooMany(let limit): "More than \(limit) rows at once"
        case .sameSourceKey(let rows): "The rows \(rows) have the same key"
        case .row(let row, let problem): "Row \(row): \(problem)"
        }
    }
}
