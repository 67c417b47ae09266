public import Canon

/// The code an author keeps: 80 random bits as four groups of four characters of base 32.
/// The fact holds its digest only, so that nobody but the holder can ask with it.
public struct ReceiptCode: Hashable, Sendable {
    /// The code as printed: `7k2m-9qxr-…`.
    public let text: String

    /// A code from 10 random bytes.
    public init(random: [UInt8]) {
        precondition(random.count == 10, "a receipt code takes 80 random bits")
        let characters = Array(Base32.encode(random))
        text = stride(from: 0, to: 16, by: 4)
            .map { String(characters[$0..<($0 + 4)]) }.joined(separator: "-")
    }

    /// A code as a person typed it: case, spaces and dashes do not matter, and the letters that
    /// Crockford's alphabet leaves out are read as the digits they look like. `nil` for others.
    public init?(typed: String) {
        guard typed.utf8.count <= 64 else { return nil }
        // Scalars, not characters: a letter with a combining mark sorts among the plain letters.
        var scalars: [Unicode.Scalar] = []
        for scalar in typed.lowercased().unicodeScalars {
            switch scalar {
            case "-", " ": continue
            case "o": scalars.append("0")
            case "i", "l": scalars.append("1")
            case "0"..."9", "a"..."h", "j", "k", "m", "n", "p"..."t", "v"..."z":
                scalars.append(scalar)
            default: return nil
            }
        }
        guard scalars.count == 16 else { return nil }
        text = stride(from: 0, to: 16, by: 4).map { start in
            String(String.UnicodeScalarView(scalars[start..<(start + 4)]))
        }.joined(separator: "-")
    }

    /// What the fact holds: SHA-256 of `sanad-receipt-code/v1`, a line feed, and the code.
    public var digest: Digest { .sha256(Array("sanad-receipt-code/v1\n\(text)".utf8)) }
}
