public import Canon

/// Members that are spelt as text or number and mean more.
extension ObjectDecoder {
    private func invalid(_ key: String, _ what: String) -> RecordError {
        RecordError(path.isEmpty ? key : path + "." + key, .invalid(what))
    }

    /// A truth value, or `nil` where there is none.
    public mutating func optionalFlag(_ key: String) throws(RecordError) -> Bool? {
        guard has(key) else { return nil }
        return try flag(key)
    }

    /// A digest, or `nil` where there is none.
    public mutating func optionalDigest(_ key: String) throws(RecordError) -> Digest? {
        guard has(key) else { return nil }
        return try digest(key)
    }

    /// One object, or `nil` where there is none.
    public mutating func optionalPart<Part: RecordPart>(
        _ key: String, as type: Part.Type = Part.self
    ) throws(RecordError) -> Part? {
        guard has(key) else { return nil }
        return try part(key)
    }

    /// A word of a closed set, or `nil` where there is none.
    public mutating func optionalWord<Word: RawRepresentable>(
        _ key: String, as type: Word.Type = Word.self
    ) throws(RecordError) -> Word? where Word.RawValue == String {
        guard has(key) else { return nil }
        return try word(key)
    }

    /// A decimal, spelt as it is written.
    public mutating func decimal(_ key: String) throws(RecordError) -> FixedPoint {
        let text = try text(key)
        guard let decimal = FixedPoint(exactly: text) else {
            throw invalid(key, "not a decimal: \"\(text)\"")
        }
        return decimal
    }

    /// A decimal, or `nil` where there is none.
    public mutating func optionalDecimal(_ key: String) throws(RecordError) -> FixedPoint? {
        guard has(key) else { return nil }
        return try decimal(key)
    }

    /// A date.
    public mutating func date(_ key: String) throws(RecordError) -> CivilDate {
        let text = try text(key)
        guard let date = CivilDate(text) else { throw invalid(key, "not a date: \"\(text)\"") }
        return date
    }

    /// An amount in minor units.
    public mutating func money(_ key: String) throws(RecordError) -> Money {
        Money(minorUnits: Int64(try integer(key)))
    }

    /// A reporting period.
    public mutating func period(_ key: String) throws(RecordError) -> ReportingPeriod {
        let text = try text(key)
        guard let period = ReportingPeriod(text) else {
            throw invalid(key, "not a period: \"\(text)\"")
        }
        return period
    }

    /// A list of integers, empty where there is none.
    public mutating func integers(_ key: String) throws(RecordError) -> [Int] {
        guard let value = optional(key) else { return [] }
        var integers: [Int] = []
        guard let elements = value.elements else {
            throw RecordError(
                path.isEmpty ? key : path + "." + key,
                .wrongKind(expected: "array", found: value.kindName))
        }
        for element in elements {
            guard let integer = element.integer else {
                throw invalid(key, "not a list of integers")
            }
            integers.append(Int(integer))
        }
        return integers
    }
}
