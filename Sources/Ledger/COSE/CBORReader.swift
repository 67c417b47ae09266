/// Says at which byte, from 0, bytes are not the CBOR that is read.
public struct CBORError: Error, Hashable, Sendable {
    /// The byte.
    public let byte: Int
    /// What is wrong there.
    public let reason: Reason

    /// Makes the refusal of a byte.
    public init(byte: Int, reason: Reason) {
        self.byte = byte
        self.reason = reason
    }

    /// Why CBOR is refused.
    public enum Reason: String, Hashable, Sendable {
        /// The item goes on beyond the end.
        case endsEarly = "the item goes on beyond the last byte"
        /// Bytes follow the item.
        case trailingBytes = "bytes follow the item"
        /// A number, length or tag is written in more bytes than it needs.
        case notShortest = "the number has more bytes than it needs"
        /// A string, array or map does not say its length.
        case indefiniteLength = "the length is left open"
        /// A map has a key twice.
        case duplicateKey = "the map has the same key twice"
        /// Text is not UTF-8.
        case notUTF8 = "the text is not UTF-8"
        /// Items lie inside items more deeply than is read.
        case tooDeep = "the items are nested too deeply"
        /// A kind of item that receipts do not have: a float, a truth value, undefined.
        case unsupported = "the item is of a kind that is not read"
    }
}

extension CBORError: CustomStringConvertible {
    /// One sentence for a log or a terminal.
    public var description: String { "byte \(byte): \(reason.rawValue)" }
}

/// Reads CBOR strictly: one item, each number in its shortest form, lengths stated, no key twice.
///
/// Keys may stand in any order: RFC 9942 does not ask its receipts to be deterministic.
struct CBORReader {
    private static let maximumDepth = 16

    private let bytes: [UInt8]
    private var position = 0

    /// Reads the one item that the bytes are.
    static func read(_ bytes: [UInt8]) throws(CBORError) -> CBORItem {
        var reader = CBORReader(bytes: bytes)
        let item = try reader.item(depth: 0)
        guard reader.position == bytes.count else {
            throw CBORError(byte: reader.position, reason: .trailingBytes)
        }
        return item
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func item(depth: Int) throws(CBORError) -> CBORItem {
        let start = position
        guard depth < Self.maximumDepth else { throw CBORError(byte: start, reason: .tooDeep) }
        let (major, number) = try head()
        switch major {
        case 0: return .unsigned(number)
        case 1: return .negative(number)
        case 2: return .bytes(try string(number))
        case 3:
            let octets = try string(number)
            guard String(validating: octets, as: UTF8.self) != nil else {
                throw CBORError(byte: start, reason: .notUTF8)
            }
            return .text(octets)
        case 4: return .array(try items(number, depth: depth))
        case 5: return .map(try pairs(number, depth: depth))
        case 6: return .tagged(number, try item(depth: depth + 1))
        case 7 where number == 22 && position == start + 1: return .null
        default: throw CBORError(byte: start, reason: .unsupported)
        }
    }

    /// The major type of the next item, and its number.
    private mutating func head() throws(CBORError) -> (major: UInt8, number: UInt64) {
        let start = position
        let first = try take(1, from: start)[0]
        let (major, short) = (first >> 5, first & 0x1F)
        guard short >= 24 else { return (major, UInt64(short)) }
        guard short != 31 else { throw CBORError(byte: start, reason: .indefiniteLength) }
        guard short < 28, major != 7 else { throw CBORError(byte: start, reason: .unsupported) }
        let width = 1 << Int(short - 24)
        let number = BigEndian.uint64(try take(UInt64(width), from: start)[...])
        let least: UInt64 = width == 1 ? 24 : 1 << UInt64(width * 4)
        guard number >= least else { throw CBORError(byte: start, reason: .notShortest) }
        return (major, number)
    }

    private mutating func string(_ count: UInt64) throws(CBORError) -> [UInt8] {
        try take(count, from: position)
    }

    /// Nothing is reserved by a stated count: each item has to be there first.
    private mutating func items(_ count: UInt64, depth: Int) throws(CBORError) -> [CBORItem] {
        var items: [CBORItem] = []
        while UInt64(items.count) < count { items.append(try item(depth: depth + 1)) }
        return items
    }

    private mutating func pairs(_ count: UInt64, depth: Int) throws(CBORError) -> [CBORPair] {
        var pairs: [CBORPair] = []
        var keys: Set<CBORItem> = []
        while UInt64(pairs.count) < count {
            let start = position
            let key = try item(depth: depth + 1)
            guard keys.insert(key).inserted else {
                throw CBORError(byte: start, reason: .duplicateKey)
            }
            pairs.append(CBORPair(key: key, value: try item(depth: depth + 1)))
        }
        return pairs
    }

    private mutating func take(_ count: UInt64, from start: Int) throws(CBORError) -> [UInt8] {
        guard count <= UInt64(bytes.count - position) else {
            throw CBORError(byte: start, reason: .endsEarly)
        }
        defer { position += Int(count) }
        return Array(bytes[position..<(position + Int(count))])
    }
}
