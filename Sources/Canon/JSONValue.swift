/// A JSON value as RFC 8785 sees it: members in order, keys and texts compared by their bytes.
///
/// Facts hold no `number`: integers only, so that every platform writes the same digits. The case
/// exists because foreign documents have it.
public enum JSONValue: Sendable {
    case null
    case bool(Bool)
    case integer(Int64)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])

    /// The member of an object with this key, compared by bytes; `nil` for other kinds of value.
    public subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key.hasSameBytes(as: key) }?.value
    }

    /// The text of a string value.
    public var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The elements of an array value.
    public var elements: [JSONValue]? {
        if case .array(let elements) = self { elements } else { nil }
    }

    /// The members of an object value.
    public var members: [JSONMember]? {
        if case .object(let members) = self { members } else { nil }
    }

    /// The value of an integer.
    public var integer: Int64? {
        if case .integer(let integer) = self { integer } else { nil }
    }

    /// What kind of value this is, in a word that fits into an error message.
    public var kindName: String {
        switch self {
        case .null: "null"
        case .bool: "boolean"
        case .integer: "integer"
        case .number: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}

/// One key and its value.
public struct JSONMember: Sendable {
    /// The key, never normalised.
    public let key: String
    /// What stands under it.
    public let value: JSONValue

    /// A key with its value.
    public init(_ key: String, _ value: JSONValue) {
        self.key = key
        self.value = value
    }
}

extension JSONValue: Equatable {
    /// Two values are the same when their canonical bytes are.
    public static func == (left: JSONValue, right: JSONValue) -> Bool {
        left.canonicalBytes == right.canonicalBytes
    }
}

extension String {
    /// Equality of bytes: Swift's own `==` ignores Unicode normal form, which a record must not.
    public func hasSameBytes(as other: String) -> Bool {
        utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
    }
}
