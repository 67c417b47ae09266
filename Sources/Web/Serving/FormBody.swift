/// The fields of a form (`application/x-www-form-urlencoded`, WHATWG URL section 5), in order.
package struct FormBody: Sendable {
    /// A body that is not a form.
    package enum Problem: Error, Hashable {
        case invalidEncoding(field: Int)
        case tooManyFields
    }

    private let fields: [(name: String, value: String)]

    /// Most fields accepted.
    private static let fieldLimit = 2000

    /// The fields that the bytes spell; they must decode to valid UTF-8.
    package init(parsing bytes: some Collection<UInt8>) throws(Problem) {
        var fields: [(String, String)] = []
        let pairs = bytes.split(separator: UInt8(ascii: "&"), maxSplits: Self.fieldLimit)
        guard pairs.count <= Self.fieldLimit else { throw .tooManyFields }
        for (position, pair) in pairs.enumerated() {
            let parts = pair.split(
                separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decode(parts[0]),
                let value = parts.count > 1 ? Self.decode(parts[1]) : ""
            else { throw .invalidEncoding(field: position + 1) }
            fields.append((name, value))
        }
        self.fields = fields
    }

    /// No fields at all.
    package static let empty = FormBody()

    private init() { fields = [] }

    /// The first value of a field, empty where there is none.
    package subscript(_ name: String) -> String {
        fields.first { $0.name.utf8.elementsEqual(name.utf8) }?.value ?? ""
    }

    /// All values of a field, in order.
    package func values(_ name: String) -> [String] {
        fields.filter { $0.name.utf8.elementsEqual(name.utf8) }.map(\.value)
    }

    private static func decode(_ bytes: some Collection<UInt8>) -> String? {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var rest = bytes.makeIterator()
        while let byte = rest.next() {
            switch byte {
            case UInt8(ascii: "+"): decoded.append(0x20)
            case UInt8(ascii: "%"):
                guard let high = rest.next().flatMap(digit), let low = rest.next().flatMap(digit)
                else { return nil }
                decoded.append(high << 4 | low)
            default: decoded.append(byte)
            }
        }
        return String(validating: decoded, as: UTF8.self)
    }

    private static func digit(_ character: UInt8) -> UInt8? {
        switch character {
        case 0x30...0x39: character - 0x30
        case 0x41...0x46: character - 0x41 + 10
        case 0x61...0x66: character - 0x61 + 10
        default: nil
        }
    }
}
