/// Text from outside that has been checked: valid, bounded, without control characters.
public struct PlainText: Sendable, Hashable {
    /// Why a text is refused.
    public enum Problem: Error, Hashable, Sendable {
        case empty
        case tooLong(limit: Int, bytes: Int)
        case controlCharacter(UInt32, scalarOffset: Int)
    }

    /// The text, its line ends as line feeds, without white space at either end.
    public let text: String

    /// A checked text of at most `limit` bytes of UTF-8.
    ///
    /// Line ends are unified and the ends trimmed; nothing else is changed, so that a quotation
    /// can be exact. Characters that steer direction stay: pages isolate each text instead.
    public init(checking raw: String, limit: Int) throws(Problem) {
        guard raw.utf8.count <= limit else {
            throw .tooLong(limit: limit, bytes: raw.utf8.count)
        }
        guard !Self.isPlain(raw) else {
            text = raw
            return
        }
        var scalars = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for (offset, scalar) in raw.unicodeScalars.enumerated() {
            defer { previous = scalar }
            switch scalar.value {
            case 0x0D: scalars.append("\n")
            case 0x0A: if previous != "\r" { scalars.append("\n") }
            case 0x09: scalars.append(scalar)
            case 0..<0x20, 0x7F..<0xA0: throw .controlCharacter(scalar.value, scalarOffset: offset)
            default: scalars.append(scalar)
            }
        }
        let trimmed = scalars.drop { $0.properties.isWhitespace }
        guard let last = trimmed.lastIndex(where: { !$0.properties.isWhitespace }) else {
            throw .empty
        }
        text = String(String.UnicodeScalarView(trimmed[...last]))
    }

    /// Whether a text stays as it is, like nearly all: no control character but line feed and tab,
    /// no white space at either end. Looking at bytes takes a tenth of what scalars take.
    private static func isPlain(_ raw: String) -> Bool {
        guard let first = raw.unicodeScalars.first, let last = raw.unicodeScalars.last,
            !first.properties.isWhitespace, !last.properties.isWhitespace
        else { return false }
        var previous: UInt8 = 0
        for byte in raw.utf8 {
            switch byte {
            case 0x09, 0x0A: break
            case 0..<0x20, 0x7F: return false
            // U+0080 to U+009F are the byte C2 and one more.
            case 0x80..<0xA0: if previous == 0xC2 { return false }
            default: break
            }
            previous = byte
        }
        return true
    }

    /// How many Unicode scalars: the unit of quotation spans.
    public var scalarCount: Int { text.unicodeScalars.count }
}
