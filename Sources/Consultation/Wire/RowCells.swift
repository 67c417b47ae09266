import Canon
import Records

/// The cells of one row, sorted by what they mean.
struct RowCells {
    private let row: Int
    private var texts: [(question: ID<Question>?, text: String)] = []
    private var closed: [(question: ID<Question>?, text: String)] = []
    private var provision: ID<Provision>?
    private var question: ID<Question>?
    private var language: LanguageTag?
    private(set) var key: String?
    private(set) var category: ID<StakeholderCategory>?
    private(set) var receivedAt: Instant?
    private(set) var hasConsent: Bool?
    private(set) var privateFields: [PreparedSubmission.Field] = []

    init(row: Int) { self.row = row }

    /// Takes in one cell that is not blank.
    mutating func take(
        _ value: String, as role: SubmissionsLayout.Role, title: String
    ) throws(SubmissionsProblem) {
        switch role {
        case .text(let question): texts.append((question, value))
        case .closed(let question): closed.append((question, "\(title): \(value)"))
        case .privateField:
            privateFields.append(PreparedSubmission.Field(name: title, value: value))
        case .category: category = try known(ID(value), title, value)
        case .provision: provision = try known(ID(value), title, value)
        case .question: question = try known(ID(value), title, value)
        case .language: language = try known(LanguageTag(value), title, value)
        case .receivedAt: receivedAt = try known(Instant(value), title, value)
        case .consent: hasConsent = try known(Self.consent(value), title, value)
        case .key: key = value
        }
    }

    private func known<Value>(
        _ read: Value?, _ title: String, _ value: String
    ) throws(SubmissionsProblem) -> Value {
        guard let read else { throw .value(row: row, column: title, value: value) }
        return read
    }

    /// Yes or no in the spellings that files have.
    private static func consent(_ value: String) -> Bool? {
        switch value.lowercased().filter({ !$0.isWhitespace }) {
        case "yes", "y", "true", "1", "ہاں", "جیہاں", "جی": true
        case "no", "n", "false", "0", "نہیں", "جینہیں": false
        default: nil
        }
    }

    /// What the row says: free texts, then given answers; these share one part where there would
    /// be more parts than a submission may have.
    func parts() -> [PreparedPart] {
        let free = texts.map {
            PreparedPart(target($0.question), text: $0.text, language: language)
        }
        let given = closed.map { PreparedPart(target($0.question), text: $0.text) }
        guard free.count + given.count > CheckedPart.partLimit, !given.isEmpty else {
            return free + given
        }
        let joined = closed.map(\.text).joined(separator: "\n")
        return free + [PreparedPart(text: joined)]
    }

    private func target(_ own: ID<Question>?) -> PreparedPart.Target {
        if let question = own ?? question { return .question(question) }
        if let provision { return .provision(provision) }
        return .whole
    }
}
