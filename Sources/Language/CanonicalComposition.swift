import Foundation

/// Unicode normal form C (UAX #15).
enum CanonicalComposition {
    /// The text with shapes of letters replaced by letters, in normal form C.
    static func of(_ scalars: some Sequence<Unicode.Scalar>) -> String.UnicodeScalarView {
        var plain = String.UnicodeScalarView()
        for scalar in scalars {
            let letters = PresentationForms.letters(of: scalar.value)
            if letters.isEmpty { plain.append(scalar) }
            plain.append(contentsOf: letters.compactMap(Unicode.Scalar.init))
        }
        return String(plain).precomposedStringWithCanonicalMapping.unicodeScalars
    }

    /// Whether a scalar may change by composition or stands for others: everything outside the plain
    /// letters of the Latin and Arabic scripts, general punctuation, symbols and pictographs.
    static func mayChange(_ value: UInt32) -> Bool {
        switch value {
        case 0..<0x300, 0x600..<0x653, 0x656..<0x700, 0x2010..<0x2070, 0x2190..<0x2300,
            0x2500..<0x2A00, 0x4E00..<0xA000, 0xFE00..<0xFE10, 0x1F000..<0x1FB00:
            false
        default: true
        }
    }
}
