public import Canon

/// Collects the members of a fact. Absent optionals and empty lists are left out, so that a
/// record has one spelling.
public struct ObjectEncoder {
    private var members: [JSONMember] = []

    /// An encoder without members.
    public init() {}

    /// What was collected.
    public var value: JSONValue { .object(members) }

    /// Adds a member as it is.
    public mutating func set(_ key: String, _ value: JSONValue) {
        members.append(JSONMember(key, value))
    }

    /// Adds a text.
    public mutating func set(_ key: String, _ text: String) { set(key, .string(text)) }

    /// Adds a text that is not empty.
    public mutating func setUnlessEmpty(_ key: String, _ text: String) {
        if !text.isEmpty { set(key, text) }
    }

    /// Adds an integer.
    public mutating func set(_ key: String, _ integer: Int64) { set(key, .integer(integer)) }

    /// Adds an integer.
    public mutating func set(_ key: String, _ integer: Int) { set(key, .integer(Int64(integer))) }

    /// Adds a truth value.
    public mutating func set(_ key: String, _ flag: Bool) { set(key, .bool(flag)) }

    /// Adds an identifier.
    public mutating func set<Subject>(_ key: String, _ id: ID<Subject>?) {
        if let id { set(key, id.text) }
    }

    /// Adds identifiers in their order.
    public mutating func set<Subject>(_ key: String, _ ids: [ID<Subject>]) {
        if !ids.isEmpty { set(key, .array(ids.map { .string($0.text) })) }
    }

    /// Adds texts by language.
    public mutating func set(_ key: String, _ texts: Texts) {
        guard !texts.isEmpty else { return }
        let versions = texts.versions.map { JSONMember($0.language.text, .string($0.text)) }
        set(key, .object(versions))
    }

    /// Adds a moment in milliseconds; the key says so.
    public mutating func set(_ key: String, _ instant: Instant) {
        precondition(key.hasSuffix("_ms"), "the unit ends the name")
        set(key, instant.milliseconds)
    }

    /// Adds a digest in hexadecimal.
    public mutating func set(_ key: String, _ digest: Digest) { set(key, digest.hex) }

    /// Adds a commitment in hexadecimal.
    public mutating func set(_ key: String, _ commitment: Commitment) {
        set(key, commitment.digest.hex)
    }

    /// Adds a language.
    public mutating func set(_ key: String, _ language: LanguageTag) { set(key, language.text) }

    /// Adds a decimal as text, with the places it has.
    public mutating func set(_ key: String, _ decimal: FixedPoint) {
        set(key, decimal.description)
    }

    /// Adds a date as `YYYY-MM-DD`.
    public mutating func set(_ key: String, _ date: CivilDate) { set(key, date.description) }

    /// Adds an amount in minor units; the key says so.
    public mutating func set(_ key: String, _ money: Money) {
        precondition(key.hasSuffix("_minor"), "the unit ends the name")
        set(key, money.minorUnits)
    }

    /// Adds a reporting period.
    public mutating func set(_ key: String, _ period: ReportingPeriod) {
        set(key, period.description)
    }

    /// Adds a list of integers.
    public mutating func set(_ key: String, _ integers: [Int]) {
        if !integers.isEmpty { set(key, .array(integers.map { .integer(Int64($0)) })) }
    }

    /// Adds a list of words.
    public mutating func set(_ key: String, _ words: [String]) {
        if !words.isEmpty { set(key, .array(words.map { .string($0) })) }
    }

    /// Adds a list of objects.
    public mutating func set<Element: RecordPart>(_ key: String, _ parts: [Element]) {
        guard !parts.isEmpty else { return }
        set(key, .array(parts.map(\.recordValue)))
    }

    /// Adds one object.
    public mutating func set(_ key: String, _ part: some RecordPart) {
        set(key, part.recordValue)
    }

    /// Adds a word of a closed set.
    public mutating func set<Word: RawRepresentable>(_ key: String, _ word: Word)
    where Word.RawValue == String {
        set(key, word.rawValue)
    }
}

/// A piece of a fact that is an object of its own.
public protocol RecordPart: Sendable {
    /// Adds the members.
    func encode(into object: inout ObjectEncoder)
    /// Reads the members.
    init(from object: inout ObjectDecoder) throws(RecordError)
}

extension RecordPart {
    /// The piece as JSON.
    public var recordValue: JSONValue {
        var object = ObjectEncoder()
        encode(into: &object)
        return object.value
    }
}
