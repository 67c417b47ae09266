/// Spelling classes of Urdu in Latin letters, which has no orthography: `hamari`, `humari` and
/// `hamaari` have one key. The rules are published in docs/duplicates.md.
package enum RomanUrdu {
    /// The key of a word. Words that are not of the letters a–z are their own key.
    package static func classKey(_ word: String) -> String {
        String(decoding: classKey(Array(word.utf8)), as: UTF8.self)
    }

    /// The key of a word in UTF-8.
    static func classKey(_ word: [UInt8]) -> [UInt8] {
        let letters = word.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        guard !letters.isEmpty, letters.allSatisfy({ (0x61...0x7A).contains($0) })
        else { return word }
        return RomanUrduKey.bytes(of: RomanUrduSounds.of(letters))
    }
}

/// A consonant, or a run of vowels.
enum RomanUrduSound: Hashable {
    case consonant(UInt8)
    case vowels(RomanUrduVowels)

    var vowels: RomanUrduVowels? {
        if case .vowels(let run) = self { run } else { nil }
    }
}

/// What can be told from a run of vowels, whatever its length is written as.
struct RomanUrduVowels: Hashable {
    enum Ending: UInt8 {
        case a = 0x61
        case e = 0x65
        case i = 0x69
        case o = 0x6F
        case u = 0x75
    }

    /// The vowel it ends with.
    let ending: Ending
    /// The half-vowel before the ending: y in `kya`, w in `hua`.
    let glide: UInt8?
    /// Whether it is a single written u, which people also write for short a: `hum`, `sub`.
    let isSingleU: Bool

    /// Whether it is spoken in front of the mouth: the vowels of `hakeem`, not those of `hukum`.
    var isFront: Bool { ending == .e || ending == .i || glide == 0x79 }

    init(_ run: ArraySlice<UInt8>) {
        let (ending, taken) = Self.ending(of: run)
        self.ending = ending
        let rest = run.dropLast(taken)
        isSingleU = run.count == 1 && run.first == 0x75
        let isFrontRest = rest.contains { $0 == 0x69 || $0 == 0x79 }
        let isBackRest = rest.contains { $0 == 0x75 || $0 == 0x6F || $0 == 0x77 }
        if isFrontRest, !(ending == .e && run.first == 0x61) {
            glide = ending == .i ? nil : 0x79
        } else {
            glide = isBackRest && ending != .u && ending != .o ? 0x77 : nil
        }
    }

    /// The last vowel, and how many letters write it.
    private static func ending(of run: ArraySlice<UInt8>) -> (Ending, Int) {
        let pair = String(decoding: run.suffix(2), as: UTF8.self)
        switch pair {
        case "ee", "ii", "iy", "yi": return (.i, 2)
        case "oo", "uu": return (.u, 2)
        case "ou": return (.u, 2)
        case "ai", "ei", "ay", "ey", "ae": return (.e, 2)
        case "au", "ao", "aw", "ow": return (.o, 2)
        case "aa": return (.a, 2)
        default: break
        }
        switch run.last {
        case 0x65: return (.e, 1)
        case 0x69, 0x79: return (.i, 1)
        case 0x6F: return (.o, 1)
        case 0x75, 0x77: return (.u, 1)
        default: return (.a, 1)
        }
    }
}
