/// A permanent identifier of one kind of thing. The phantom type keeps a theme's id out of a
/// place where a submission's belongs.
///
/// 1 to 64 characters of `A-Z a-z 0-9 . _ -`, the first a letter or digit: safe in a URL, a file
/// name and an XML id, and immune to Unicode normalisation.
public struct ID<Subject>: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The identifier as written.
    public let text: String

    /// An identifier, or `nil` when the text is not one.
    public init?(_ text: String) {
        guard (1...64).contains(text.utf8.count) else { return nil }
        for (position, byte) in text.utf8.enumerated() {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: continue
            case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
                if position == 0 { return nil }
            default: return nil
            }
        }
        self.text = text
    }

    /// A fresh identifier: a letter for the kind and 128 random bits in base 32.
    public init(prefix: Character, random: [UInt8]) {
        precondition(random.count == 16, "an id takes 128 random bits")
        precondition(prefix.isASCII && prefix.isLetter, "an id starts with a letter")
        text = "\(prefix)\(Base32.encode(random))"
    }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}
