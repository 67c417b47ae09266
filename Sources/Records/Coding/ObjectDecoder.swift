public import Canon

/// Hands out the members of an object, each once, and at the end names those nobody took:
/// a record with a member we do not know is not a record we understand.
public struct ObjectDecoder {
    private let members: [JSONMember]
    private var isTaken: [Bool]
    /// Path of this object, for messages.
    public let path: String

    /// The members of an object.
    public init(_ value: JSONValue, path: String) throws(RecordError) {
        guard case .object(let members) = value else {
            throw RecordError(path, .wrongKind(expected: "object", found: value.kindName))
        }
        self.members = members
        isTaken = Array(repeating: false, count: members.count)
        self.path = path
    }

    /// Ends the reading.
    ///
    /// - Throws: `RecordError` naming the first member that nobody took.
    public func finish() throws(RecordError) {
        for (index, member) in members.enumerated() where !isTaken[index] {
            throw RecordError(step(member.key), .unknownMember)
        }
    }

    /// Whether there is a member of this name.
    func has(_ key: String) -> Bool { members.contains { $0.key.hasSameBytes(as: key) } }

    private func step(_ key: String) -> String { path.isEmpty ? key : path + "." + key }

    /// The value under a key, or `nil` where there is none.
    public mutating func optional(_ key: String) -> JSONValue? {
        guard let index = members.firstIndex(where: { $0.key.hasSameBytes(as: key) }) else {
            return nil
        }
        isTaken[index] = true
        return members[index].value
    }

    /// The value under a key.
    public mutating func required(_ key: String) throws(RecordError) -> JSONValue {
        guard let value = optional(key) else { throw RecordError(step(key), .missing) }
        return value
    }

    private func wrong(_ key: String, _ expected: String, _ value: JSONValue) -> RecordError {
        RecordError(step(key), .wrongKind(expected: expected, found: value.kindName))
    }

    /// A text.
    public mutating func text(_ key: String) throws(RecordError) -> String {
        let value = try required(key)
        guard let text = value.text else { throw wrong(key, "string", value) }
        return text
    }

    /// A text, empty where there is none.
    public mutating func optionalText(_ key: String) throws(RecordError) -> String {
        guard let value = optional(key) else { return "" }
        guard let text = value.text else { throw wrong(key, "string", value) }
        return text
    }

    /// An integer.
    public mutating func integer(_ key: String) throws(RecordError) -> Int {
        let value = try required(key)
        guard let integer = value.integer else { throw wrong(key, "integer", value) }
        return Int(integer)
    }

    /// An integer, or `nil` where there is none.
    public mutating func optionalInteger(_ key: String) throws(RecordError) -> Int? {
        guard let value = optional(key) else { return nil }
        guard let integer = value.integer else { throw wrong(key, "integer", value) }
        return Int(integer)
    }

    /// A truth value.
    public mutating func flag(_ key: String) throws(RecordError) -> Bool {
        let value = try required(key)
        guard case .bool(let flag) = value else { throw wrong(key, "boolean", value) }
        return flag
    }

    /// A moment, from milliseconds.
    public mutating func instant(_ key: String) throws(RecordError) -> Instant {
        Instant(milliseconds: Int64(try integer(key)))
    }

    /// An identifier.
    public mutating func id<Subject>(_ key: String) throws(RecordError) -> ID<Subject> {
        let text = try text(key)
        guard let id = ID<Subject>(text) else {
            throw RecordError(step(key), .invalid("not an identifier: \"\(text)\""))
        }
        return id
    }

    /// An identifier, or `nil` where there is none.
    public mutating func optionalID<Subject>(_ key: String) throws(RecordError) -> ID<Subject>? {
        guard members.contains(where: { $0.key.hasSameBytes(as: key) }) else { return nil }
        return try id(key)
    }

    /// A list of identifiers, empty where there is none.
    public mutating func ids<Subject>(_ key: String) throws(RecordError) -> [ID<Subject>] {
        var ids: [ID<Subject>] = []
        for word in try words(key) {
            guard let id = ID<Subject>(word) else {
                throw RecordError(step(key), .invalid("not an identifier: \"\(word)\""))
            }
            ids.append(id)
        }
        return ids
    }

    /// A list of words, empty where there is none.
    public mutating func words(_ key: String) throws(RecordError) -> [String] {
        guard let value = optional(key) else { return [] }
        guard let elements = value.elements else { throw wrong(key, "array", value) }
        var words: [String] = []
        words.reserveCapacity(elements.count)
        for element in elements {
            guard let text = element.text else { throw wrong(key, "array of strings", element) }
            words.append(text)
        }
        return words
    }

    /// Texts by language, none where the member is absent.
    public mutating func texts(_ key: String) throws(RecordError) -> Texts {
        guard let value = optional(key) else { return .none }
        guard let members = value.members else { throw wrong(key, "object", value) }
        var versions: [Texts.Version] = []
        for member in members {
            guard let language = LanguageTag(member.key) else {
                throw RecordError(step(key), .invalid("not a language: \"\(member.key)\""))
            }
            guard let text = member.value.text else { throw wrong(key, "string", member.value) }
            versions.append(Texts.Version(language, text))
        }
        return Texts(versions)
    }

    /// A language.
    public mutating func language(_ key: String) throws(RecordError) -> LanguageTag {
        let text = try text(key)
        guard let language = LanguageTag(text) else {
            throw RecordError(step(key), .invalid("not a language: \"\(text)\""))
        }
        return language
    }

    /// A digest.
    public mutating func digest(_ key: String) throws(RecordError) -> Digest {
        guard let digest = Digest(hex: try text(key)) else {
            throw RecordError(step(key), .invalid("not a SHA-256 digest in hexadecimal"))
        }
        return digest
    }

    /// A commitment.
    public mutating func commitment(_ key: String) throws(RecordError) -> Commitment {
        Commitment(digest: try digest(key))
    }

    /// A word of a closed set.
    public mutating func word<Word: RawRepresentable>(
        _ key: String, as type: Word.Type = Word.self
    ) throws(RecordError) -> Word where Word.RawValue == String {
        let text = try text(key)
        guard let word = Word(rawValue: text) else {
            throw RecordError(step(key), .invalid("\"\(text)\" is not one of the known words"))
        }
        return word
    }

    /// One object under a key.
    public mutating func part<Part: RecordPart>(
        _ key: String, as type: Part.Type = Part.self
    ) throws(RecordError) -> Part {
        try read(try required(key), at: step(key))
    }

    /// A list of objects, empty where there is none.
    public mutating func parts<Part: RecordPart>(
        _ key: String, as type: Part.Type = Part.self
    ) throws(RecordError) -> [Part] {
        guard let value = optional(key) else { return [] }
        guard let elements = value.elements else { throw wrong(key, "array", value) }
        var parts: [Part] = []
        parts.reserveCapacity(elements.count)
        for (index, element) in elements.enumerated() {
            parts.append(try read(element, at: "\(step(key)).\(index)"))
        }
        return parts
    }

    private func read<Part: RecordPart>(
        _ value: JSONValue, at path: String
    ) throws(RecordError) -> Part {
        var object = try ObjectDecoder(value, path: path)
        let part = try Part(from: &object)
        try object.finish()
        return part
    }
}
