/// A text as citations are read in it: one folded value for each Unicode scalar, so that places stay
/// those of the original.
struct CitationText {
    /// Lower-case letters, digits 0–9, one form of each Urdu letter; 0 for marks within words.
    let scalars: [UInt32]
    /// Whether the original letter is a capital one (A–Z).
    private let capitals: [Bool]

    init(_ text: String) {
        var scalars: [UInt32] = []
        var capitals: [Bool] = []
        scalars.reserveCapacity(text.utf8.count)
        capitals.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            scalars.append(Self.fold(scalar.value))
            capitals.append((0x41...0x5A).contains(scalar.value))
        }
        self.scalars = scalars
        self.capitals = capitals
    }

    var count: Int { scalars.count }

    func isCapital(_ index: Int) -> Bool { capitals[index] }

    /// The scalar at a place; a space behind the end.
    func at(_ index: Int) -> UInt32 {
        index >= 0 && index < scalars.count ? scalars[index] : 0x20
    }

    func isDigit(_ index: Int) -> Bool { (0x30...0x39).contains(at(index)) }

    /// Whether the scalar belongs to a word of letters; marks do.
    func isLetter(_ index: Int) -> Bool {
        let value = at(index)
        return (0x61...0x7A).contains(value) || value == 0
            || (value >= 0xC0 && value != 0xD7 && value != 0xF7
                && !(0x2000...0x2E7F).contains(value) && !Self.isArabicStop(value))
    }

    /// The first place from `index` on that is no space, on the same line.
    func skippingSpaces(_ index: Int) -> Int {
        var index = index
        while index < count, at(index) == 0x20 { index += 1 }
        return index
    }

    /// The place behind the word that begins here.
    func wordEnd(_ start: Int) -> Int {
        var index = start
        while index < count, isLetter(index) { index += 1 }
        return index
    }

    /// The folded letters of a range, without marks; what is longer than any word that matters is cut.
    func word(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        for index in range.prefix(40) where scalars[index] != 0 {
            if let scalar = Unicode.Scalar(scalars[index]) { view.append(scalar) }
        }
        return String(view)
    }

    /// The next word behind spaces on the line, and its place; `nil` at a stop or the end.
    func nextWord(_ index: Int) -> (word: String, range: Range<Int>)? {
        let start = skippingSpaces(index)
        let end = wordEnd(start)
        return end > start ? (word(start..<end), start..<end) : nil
    }

    /// The word that ends before spaces before a place.
    func wordBefore(_ index: Int) -> (word: String, range: Range<Int>)? {
        var end = index
        while end > 0, at(end - 1) == 0x20 { end -= 1 }
        var start = end
        // A run of letters that is longer than any word is not read to its beginning.
        while start > 0, end - start < 40, isLetter(start - 1) { start -= 1 }
        return end > start ? (word(start..<end), start..<end) : nil
    }

    private static func isArabicStop(_ value: UInt32) -> Bool {
        switch value {
        case 0x60C, 0x61B, 0x61F, 0x66A...0x66D, 0x6D4: true
        default: false
        }
    }

    private static func fold(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x41...0x5A: value | 0x20
        case 0x660...0x669: value - 0x660 + 0x30
        case 0x6F0...0x6F9: value - 0x6F0 + 0x30
        case 0x622, 0x623, 0x625: 0x627
        case 0x643: 0x6A9
        case 0x649, 0x64A, 0x626: 0x6CC
        case 0x629, 0x647, 0x6C0, 0x6C2, 0x6C3, 0x6D5: 0x6C1
        case 0x640, 0x64B...0x65F, 0x670, 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF:
            0
        case 0x09, 0xA0, 0x2000...0x200A, 0x202F, 0x3000: 0x20
        case 0x2010...0x2015, 0x2212: 0x2D
        case 0x66B: 0x2E
        default: value
        }
    }
}
