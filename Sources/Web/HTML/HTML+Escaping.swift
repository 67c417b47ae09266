extension HTML {
    /// Writes text, turning `& < > " '` into entities and dropping control characters.
    ///
    /// The same five entities serve element content and quoted attributes, so no caller can
    /// choose the wrong one. Tab and line feed stay; other C0 controls and DEL go.
    package mutating func text(_ string: String) {
        var string = string
        string.withUTF8 { escape($0) }
    }

    /// Writes a sentence of the interface in the page's language.
    package mutating func text(_ words: Words) {
        text(words.in(language))
    }

    /// Writes an integer without grouping.
    package mutating func text(_ number: Int) {
        text(String(number))
    }

    /// Copies runs that need nothing in one step, because most text has no special character.
    private mutating func escape(_ utf8: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var index = 0
        while index < utf8.count {
            let byte = utf8[index]
            if byte >= 0x40, byte != 0x7F {
                index += 1
                continue
            }
            if let replacement = Self.replacement(of: byte) {
                bytes.append(contentsOf: utf8[start..<index])
                raw(replacement)
                start = index + 1
            }
            index += 1
        }
        bytes.append(contentsOf: utf8[start...])
    }

    /// What stands in for a byte, or nil if it stands for itself.
    private static func replacement(of byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case 0x09, 0x0A: nil
        case 0x00..<0x20, 0x7F: ""
        default: nil
        }
    }
}
