/// One item of CBOR (RFC 8949), of the kinds that receipts are made of.
indirect enum CBORItem: Hashable {
    case unsigned(UInt64)
    /// The number -1 - n.
    case negative(UInt64)
    case bytes([UInt8])
    case text([UInt8])
    case array([CBORItem])
    /// Pairs in the order in which they stand.
    case map([CBORPair])
    case tagged(UInt64, CBORItem)
    case null

    /// A whole number, of either sign.
    static func integer(_ value: Int64) -> CBORItem {
        value < 0 ? .negative(UInt64(-1 - value)) : .unsigned(UInt64(value))
    }

    /// Text, held as its octets so that nothing compares it by Unicode's rules.
    static func text(_ string: String) -> CBORItem { .text(Array(string.utf8)) }

    /// The value of a key in a map; nil where there is none, and for what is no map.
    subscript(key: Int64) -> CBORItem? {
        guard case .map(let pairs) = self else { return nil }
        return pairs.first { $0.key == .integer(key) }?.value
    }

    var asBytes: [UInt8]? {
        guard case .bytes(let bytes) = self else { return nil }
        return bytes
    }

    var asText: String? {
        guard case .text(let octets) = self else { return nil }
        return String(validating: octets, as: UTF8.self)
    }

    var asUnsigned: UInt64? {
        guard case .unsigned(let number) = self else { return nil }
        return number
    }

    var asArray: [CBORItem]? {
        guard case .array(let items) = self else { return nil }
        return items
    }
}

/// A key of a map and its value.
struct CBORPair: Hashable {
    let key: CBORItem
    let value: CBORItem
}
