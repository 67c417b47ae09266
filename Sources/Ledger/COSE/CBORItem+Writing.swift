extension CBORItem {
    /// The item as bytes, in the one deterministic encoding (RFC 8949 §4.2.1): shortest numbers,
    /// definite lengths, keys of maps in the order of their bytes.
    var encoded: [UInt8] {
        switch self {
        case .unsigned(let number): return Self.head(0, number)
        case .negative(let number): return Self.head(1, number)
        case .bytes(let bytes): return Self.head(2, UInt64(bytes.count)) + bytes
        case .text(let octets): return Self.head(3, UInt64(octets.count)) + octets
        case .array(let items):
            return Self.head(4, UInt64(items.count)) + items.flatMap(\.encoded)
        case .map(let pairs):
            let encoded = pairs.map { (key: $0.key.encoded, value: $0.value.encoded) }
                .sorted { $0.key.lexicographicallyPrecedes($1.key) }
            return Self.head(5, UInt64(pairs.count)) + encoded.flatMap { $0.key + $0.value }
        case .tagged(let tag, let item): return Self.head(6, tag) + item.encoded
        case .null: return [0xF6]
        }
    }

    /// The first bytes of an item: its major type and a number in the fewest bytes.
    private static func head(_ major: UInt8, _ number: UInt64) -> [UInt8] {
        let type = major << 5
        switch number {
        case 0..<24: return [type | UInt8(number)]
        case 24...0xFF: return [type | 24, UInt8(number)]
        case 0x100...0xFFFF: return [type | 25] + BigEndian.bytes(number).suffix(2)
        case 0x1_0000...0xFFFF_FFFF: return [type | 26] + BigEndian.bytes(number).suffix(4)
        default: return [type | 27] + BigEndian.bytes(number)
        }
    }
}
