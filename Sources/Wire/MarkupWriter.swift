/// Writes XML: a line for each element that holds elements, and no space where text stands.
package struct MarkupWriter {
    private var bytes: [UInt8] = []

    /// The document with its declaration, in UTF-8.
    package static func write(_ root: MarkupElement) -> [UInt8] {
        var writer = MarkupWriter()
        writer.bytes.append(contentsOf: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
        writer.write(root)
        writer.bytes.append(0x0A)
        return writer.bytes
    }

    private mutating func write(_ element: MarkupElement) {
        bytes.append(UInt8(ascii: "<"))
        bytes.append(contentsOf: element.name.utf8)
        for attribute in element.attributes {
            bytes.append(contentsOf: " \(attribute.name)=\"".utf8)
            escape(attribute.value, isAttribute: true)
            bytes.append(UInt8(ascii: "\""))
        }
        guard !element.children.isEmpty else {
            bytes.append(contentsOf: "/>".utf8)
            return
        }
        bytes.append(UInt8(ascii: ">"))
        let hasText = element.children.contains { if case .text = $0 { true } else { false } }
        for child in element.children {
            if !hasText { bytes.append(0x0A) }
            switch child {
            case .text(let text): escape(text, isAttribute: false)
            case .element(let element): write(element)
            }
        }
        if !hasText { bytes.append(0x0A) }
        bytes.append(contentsOf: "</\(element.name)>".utf8)
    }

    /// Characters that XML 1.0 cannot hold become U+FFFD; checked texts have none.
    private mutating func escape(_ text: String, isAttribute: Bool) {
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x26: bytes.append(contentsOf: "&amp;".utf8)
            case 0x3C: bytes.append(contentsOf: "&lt;".utf8)
            case 0x3E: bytes.append(contentsOf: "&gt;".utf8)
            case 0x22 where isAttribute: bytes.append(contentsOf: "&quot;".utf8)
            case 0x09 where isAttribute: bytes.append(contentsOf: "&#9;".utf8)
            case 0x0A where isAttribute: bytes.append(contentsOf: "&#10;".utf8)
            case 0x0D: bytes.append(contentsOf: "&#13;".utf8)
            case 0x09, 0x0A: bytes.append(UInt8(scalar.value))
            case 0..<0x20, 0xFFFE, 0xFFFF: bytes.append(contentsOf: "\u{FFFD}".utf8)
            default: bytes.append(contentsOf: scalar.utf8)
            }
        }
    }
}
