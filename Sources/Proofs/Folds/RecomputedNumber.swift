public import Canon
public import Records

/// One published number beside the one that the entries give.
public struct RecomputedNumber: Hashable, Sendable {
    /// The entry that publishes it.
    public let entry: UInt64
    /// Place among the numbers of the entry, from 0, the whole.
    public let place: Int
    /// Code of the indicator.
    public let code: String
    /// Version of the definition.
    public let version: Int
    /// What time it is of.
    public let period: ReportingPeriod
    /// Whom it is of, in words of the record; empty for all.
    public let group: String
    /// The number as published, with its interval and cases; `nil` where the entry lacks it.
    public let published: String?
    /// The same, computed here; `nil` where the entries give none.
    public let recomputed: String?

    /// Whether both are the same, digit by digit.
    public var isSame: Bool { published == recomputed }

    /// The number as JSON.
    public var json: JSONValue {
        var members = [
            JSONMember("entry", .integer(Int64(clamping: entry))),
            JSONMember("indicator", .string(code)),
            JSONMember("version", .integer(Int64(version))),
            JSONMember("period", .string(period.description)),
            JSONMember("same", .bool(isSame)),
        ]
        if !group.isEmpty { members.append(JSONMember("of", .string(group))) }
        if let published { members.append(JSONMember("published", .string(published))) }
        if let recomputed { members.append(JSONMember("recomputed", .string(recomputed))) }
        return .object(members)
    }
}

extension ObservationCell {
    /// Whom it is of; empty for all.
    var group: String {
        [area?.text, sex?.rawValue, areaType?.rawValue].compactMap(\.self)
            .joined(separator: " ")
    }

    /// All digits of a cell, so that two with one text are the same.
    var digits: String {
        guard !isSuppressed else { return "suppressed" }
        var text = value?.description ?? "none"
        if let low, let high { text += " (\(low) to \(high))" }
        if let sample { text += ", n = \(sample)" }
        return text
    }
}
