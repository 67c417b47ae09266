/// The scripts that matter for choosing how a text is read.
package enum Script: String, Sendable, CaseIterable {
    case latin, arabic, devanagari, other

    /// The script of a letter; `nil` for anything that is not a letter.
    package init?(_ scalar: Unicode.Scalar) {
        guard scalar.properties.isAlphabetic else { return nil }
        switch scalar.value {
        case 0x41...0x24F, 0x1E00...0x1EFF: self = .latin
        case 0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC:
            self = .arabic
        case 0x900...0x97F, 0xA8E0...0xA8FF: self = .devanagari
        default: self = .other
        }
    }
}
