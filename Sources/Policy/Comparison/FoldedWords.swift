/// The words of a text as numbers that overlook case, joiners, vowel signs and letter variants.
///
/// Only for finding what resembles what; differences are shown on the exact text. The numbers are
/// FNV-1a, not Swift's `Hasher`, because that one is seeded anew in every process.
struct FoldedWords: Sendable {
    let hashes: [UInt64]

    init(_ text: TokenizedText) {
        hashes = text.tokens.compactMap { token in
            guard token.kind == .word else { return nil }
            var hash = Self.seed
            for scalar in text.scalars[token.range] {
                guard let folded = Self.fold(scalar.value) else { continue }
                hash = Self.mix(hash, UInt64(folded))
            }
            return hash
        }
    }

    init(_ text: String) { self.init(TokenizedText(text)) }

    /// FNV-1a, 64 bits: offset basis and prime.
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    static func mix(_ hash: UInt64, _ value: UInt64) -> UInt64 {
        (hash ^ value) &* 0x0000_0100_0000_01B3
    }

    /// The scalar that stands for it, or nothing when it is overlooked.
    private static func fold(_ value: UInt32) -> UInt32? {
        switch value {
        case 0x41...0x5A: return value + 0x20
        case 0..<0x80: return value
        case 0x064B...0x065F, 0x0670, 0x0640, 0x200C, 0x200D: return nil
        case 0x064A, 0x0649: return 0x06CC  // Arabic yeh and alef maksura, for Farsi yeh
        case 0x0643: return 0x06A9  // Arabic kaf, for keheh
        case 0x0647, 0x06D5: return 0x06C1  // heh and ae, for heh goal
        case 0x0660...0x0669: return value - 0x0660 + 0x30
        case 0x06F0...0x06F9: return value - 0x06F0 + 0x30
        default: return value
        }
    }
}

/// How many members two sorted lists share, counting repeats.
func sharedCount(_ left: [UInt64], _ right: [UInt64]) -> Int {
    var (i, j, shared) = (0, 0, 0)
    while i < left.count, j < right.count {
        if left[i] == right[j] {
            shared += 1
            i += 1
            j += 1
        } else if left[i] < right[j] {
            i += 1
        } else {
            j += 1
        }
    }
    return shared
}
