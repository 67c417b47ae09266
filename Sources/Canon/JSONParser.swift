/// A strict JSON parser over bytes (RFC 8259 and the I-JSON limits of RFC 7493).
///
/// Refuses duplicate keys, invalid UTF-8, lone surrogates, integers beyond 2^53 - 1, and whatever
/// exceeds the limits, always with the offset of the byte. Foundation's decoder is not used: it
/// keeps the first of two equal keys where other parsers keep the last, and it is too slow for a
/// rebuild.
public struct JSONParser {
    /// Bounds on untrusted input.
    public struct Limits: Sendable {
        /// Most bytes accepted.
        public var bytes: Int
        /// Most levels of arrays and objects.
        public var depth: Int
        /// Whether numbers with a fraction or an exponent are accepted.
        public var allowsNumbers: Bool

        /// Bounds chosen by the caller.
        public init(bytes: Int, depth: Int, allowsNumbers: Bool) {
            self.bytes = bytes
            self.depth = depth
            self.allowsNumbers = allowsNumbers
        }

        /// One entry of the log: at most 65,535 bytes (a tile bundle's limit), integers only.
        public static let entry = Limits(bytes: 65_535, depth: 16, allowsNumbers: false)
        /// A foreign document.
        public static let document = Limits(bytes: 32 << 20, depth: 64, allowsNumbers: true)
    }

    /// 2^53 - 1: beyond it a reader that knows only doubles would see another number.
    static let greatestInteger: UInt64 = 9_007_199_254_740_991

    private let bytes: UnsafeBufferPointer<UInt8>
    private let limits: Limits
    private var offset = 0

    /// The value that the bytes spell, nothing before and nothing after it.
    public static func parse(
        _ bytes: [UInt8], limits: Limits = .document
    ) throws(JSONParseError) -> JSONValue {
        guard bytes.count <= limits.bytes else {
            throw JSONParseError(.tooLong(limit: limits.bytes), at: limits.bytes)
        }
        let result = bytes.withUnsafeBufferPointer { buffer in
            var parser = JSONParser(bytes: buffer, limits: limits)
            return parser.document()
        }
        return try result.get()
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, limits: Limits) {
        self.bytes = bytes
        self.limits = limits
    }

    private mutating func document() -> Result<JSONValue, JSONParseError> {
        do throws(JSONParseError) {
            skipSpace()
            let value = try value(depth: 0)
            skipSpace()
            guard offset == bytes.count else { throw JSONParseError(.trailingBytes, at: offset) }
            return .success(value)
        } catch {
            return .failure(error)
        }
    }

    private mutating func value(depth: Int) throws(JSONParseError) -> JSONValue {
        switch try peek() {
        case UInt8(ascii: "{"): return try object(depth: depth + 1)
        case UInt8(ascii: "["): return try array(depth: depth + 1)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        case UInt8(ascii: "-"), 0x30...0x39: return try number()
        case let byte: throw JSONParseError(.unexpectedByte(byte), at: offset)
        }
    }

    private mutating func object(depth: Int) throws(JSONParseError) -> JSONValue {
        try checkDepth(depth)
        offset += 1
        var members: [JSONMember] = []
        var positions: [Int] = []
        skipSpace()
        if try peek() == UInt8(ascii: "}") {
            offset += 1
            return .object([])
        }
        while true {
            skipSpace()
            let start = offset
            guard try peek() == UInt8(ascii: "\"") else {
                throw JSONParseError(.unexpectedByte(bytes[offset]), at: offset)
            }
            let key = try string()
            skipSpace()
            try expect(UInt8(ascii: ":"))
            skipSpace()
            positions.append(start)
            members.append(JSONMember(key, try value(depth: depth)))
            skipSpace()
            if try separatorOrEnd(UInt8(ascii: "}")) { break }
        }
        try refuseDuplicates(members, positions)
        return .object(members)
    }

    private mutating func array(depth: Int) throws(JSONParseError) -> JSONValue {
        try checkDepth(depth)
        offset += 1
        var elements: [JSONValue] = []
        skipSpace()
        if try peek() == UInt8(ascii: "]") {
            offset += 1
            return .array([])
        }
        while true {
            skipSpace()
            elements.append(try value(depth: depth))
            skipSpace()
            if try separatorOrEnd(UInt8(ascii: "]")) { return .array(elements) }
        }
    }

    private mutating func separatorOrEnd(_ end: UInt8) throws(JSONParseError) -> Bool {
        let byte = try peek()
        offset += 1
        if byte == end { return true }
        guard byte == UInt8(ascii: ",") else {
            throw JSONParseError(.unexpectedByte(byte), at: offset - 1)
        }
        return false
    }

    /// Canonical objects come sorted, so that one comparison with the neighbour is enough.
    private func refuseDuplicates(
        _ members: [JSONMember], _ positions: [Int]
    ) throws(JSONParseError) {
        guard members.count > 1 else { return }
        var isSorted = true
        for index in 1..<members.count where isSorted {
            isSorted = members[index - 1].key.utf8.lexicographicallyPrecedes(
                members[index].key.utf8)
        }
        if isSorted { return }
        let order = members.indices.sorted {
            members[$0].key.hasSameBytes(as: members[$1].key)
                ? $0 < $1
                : members[$0].key.utf8.lexicographicallyPrecedes(members[$1].key.utf8)
        }
        let repeated = zip(order, order.dropFirst())
            .filter { members[$0].key.hasSameBytes(as: members[$1].key) }
            .map { $1 }.min()
        if let repeated {
            throw JSONParseError(.duplicateKey(members[repeated].key), at: positions[repeated])
        }
    }

    // MARK: - Scalars

    private mutating func literal(
        _ word: StaticString, _ value: JSONValue
    ) throws(JSONParseError) -> JSONValue {
        for index in 0..<word.utf8CodeUnitCount {
            guard offset < bytes.count else { throw JSONParseError(.unexpectedEnd, at: offset) }
            guard bytes[offset] == word.utf8Start[index] else {
                throw JSONParseError(.unexpectedByte(bytes[offset]), at: offset)
            }
            offset += 1
        }
        return value
    }

    private mutating func number() throws(JSONParseError) -> JSONValue {
        let start = offset
        let (token, end, isInteger) = try JSONNumber.scan(bytes, from: offset)
        offset = end
        guard isInteger else {
            guard limits.allowsNumbers else { throw JSONParseError(.numberNotAllowed, at: start) }
            guard let double = Double(token), double.isFinite else {
                throw JSONParseError(.invalidNumber, at: start)
            }
            return .number(double)
        }
        if let integer = Int64(token), integer.magnitude <= Self.greatestInteger {
            guard integer != 0 || bytes[start] != UInt8(ascii: "-") else {
                return limits.allowsNumbers
                    ? .integer(0) : try refuse(.invalidNumber, at: start)
            }
            return .integer(integer)
        }
        guard limits.allowsNumbers, let double = Double(token), double.isFinite else {
            throw JSONParseError(.integerOutOfRange, at: start)
        }
        return .number(double)
    }

    private func refuse(
        _ reason: JSONParseError.Reason, at offset: Int
    ) throws(JSONParseError) -> JSONValue {
        throw JSONParseError(reason, at: offset)
    }

    private mutating func string() throws(JSONParseError) -> String {
        let (text, end) = try JSONString.scan(bytes, from: offset)
        offset = end
        return text
    }

    // MARK: - Bytes

    private func peek() throws(JSONParseError) -> UInt8 {
        guard offset < bytes.count else { throw JSONParseError(.unexpectedEnd, at: offset) }
        return bytes[offset]
    }

    private mutating func expect(_ byte: UInt8) throws(JSONParseError) {
        let found = try peek()
        guard found == byte else { throw JSONParseError(.unexpectedByte(found), at: offset) }
        offset += 1
    }

    private func checkDepth(_ depth: Int) throws(JSONParseError) {
        guard depth <= limits.depth else {
            throw JSONParseError(.tooDeep(limit: limits.depth), at: offset)
        }
    }

    private mutating func skipSpace() {
        while offset < bytes.count {
            switch bytes[offset] {
            case 0x20, 0x09, 0x0A, 0x0D: offset += 1
            default: return
            }
        }
    }
}
