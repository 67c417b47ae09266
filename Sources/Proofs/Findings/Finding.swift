public import Canon

/// One thing that a check found, with the place it stands at and a sentence for people.
public struct Finding: Hashable, Sendable {
    /// How much it weighs.
    public enum Severity: String, Sendable, CaseIterable {
        /// A rule is broken: the log is not sound.
        case failure
        /// Not balanced yet, and not yet promised to be.
        case open
        /// Worth knowing; breaks nothing.
        case note
    }

    /// Which promise a finding is about.
    public enum Invariant: String, Sendable, CaseIterable {
        /// Bytes, hashes, tiles, signatures, and what was seen earlier.
        case ledger
        /// Order, time, roles and the form of entries.
        case structure
        /// Values shown for commitments.
        case disclosure
        /// No unexplained change.
        case unexplainedChange = "unexplained_change"
        /// No lost voice.
        case lostVoice = "lost_voice"
        /// No number without evidence.
        case numberWithoutEvidence = "number_without_evidence"
        /// No rupee unaccounted.
        case rupeeUnaccounted = "rupee_unaccounted"

        /// The promise as the front page words it.
        public var title: String {
            switch self {
            case .ledger: "Log as signed"
            case .structure: "Entries in order"
            case .disclosure: "Words as committed"
            case .unexplainedChange: "No unexplained change"
            case .lostVoice: "No lost voice"
            case .numberWithoutEvidence: "No number without evidence"
            case .rupeeUnaccounted: "No rupee unaccounted"
            }
        }
    }

    /// How much it weighs.
    public let severity: Severity
    /// Which promise it is about.
    public let invariant: Invariant
    /// The entry it is about, where there is one.
    public let entry: UInt64?
    /// The member of the entry, its steps joined with dots (`fact.answer`), where there is one.
    public let field: String?
    /// What was found, in plain English.
    public let sentence: String

    /// A finding at a place.
    public init(
        _ severity: Severity, _ invariant: Invariant, entry: UInt64? = nil, field: String? = nil,
        _ sentence: String
    ) {
        self.severity = severity
        self.invariant = invariant
        self.entry = entry
        self.field = field
        self.sentence = sentence
    }

    /// The finding as JSON; members without a value are left out.
    public var json: JSONValue {
        var members = [
            JSONMember("severity", .string(severity.rawValue)),
            JSONMember("invariant", .string(invariant.rawValue)),
            JSONMember("sentence", .string(sentence)),
        ]
        if let entry { members.append(JSONMember("entry", .integer(Int64(clamping: entry)))) }
        if let field { members.append(JSONMember("field", .string(field))) }
        return .object(members)
    }

    /// The finding in a line: entry, member and sentence.
    public var line: String {
        var place: [String] = []
        if let entry { place.append("entry \(entry)") }
        if let field { place.append(field) }
        return place.isEmpty ? sentence : place.joined(separator: " · ") + ": " + sentence
    }
}
