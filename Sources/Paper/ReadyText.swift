/// Text made ready for a paragraph that runs from the right: stretches of Latin letters and
/// digits are isolated, so that `F-1` or `2025–26` keeps its own order.
struct ReadyText {
    /// A stretch of Latin, as places of bytes in `text`.
    private(set) var latin: [Range<Int>] = []
    private(set) var text = ""

    init(_ source: String, isRightToLeft: Bool) {
        guard isRightToLeft else {
            text = source
            return
        }
        let scalars = Array(source.unicodeScalars)
        var index = 0
        while index < scalars.count {
            let end = Self.end(of: scalars, from: index)
            if end == index {
                text.unicodeScalars.append(scalars[index])
                index += 1
                continue
            }
            text += "\u{2066}"
            let start = text.utf8.count
            text.unicodeScalars.append(contentsOf: scalars[index..<end])
            latin.append(start..<text.utf8.count)
            text += "\u{2069}"
            index = end
        }
    }

    /// Where the stretch of Latin that begins here ends; here, if none begins.
    private static func end(of scalars: [Unicode.Scalar], from start: Int) -> Int {
        let isSigned = isSign(scalars, start)
        guard isLatin(scalars[start]) || isSigned else { return start }
        var end = start
        var index = isSigned ? start + 1 : start
        while index < scalars.count, isLatin(scalars[index]) || isJoint(scalars[index]) {
            index += 1
            if isLatin(scalars[index - 1]) || scalars[index - 1] == "%" { end = index }
        }
        return end
    }

    private static func isSign(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        (scalars[index] == "-" || scalars[index] == "/") && index + 1 < scalars.count
            && isLatin(scalars[index + 1])
    }

    private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
        ("0"..."9").contains(scalar) || ("A"..."Z").contains(scalar) || ("a"..."z").contains(scalar)
    }

    private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "–"
            || (scalar.isASCII && scalar.value > 0x20 && !"()[]".unicodeScalars.contains(scalar))
            || scalar == " "
    }

    /// Whether a text has letters of the Arabic script, whose lines need more height.
    static func hasArabic(_ text: String) -> Bool {
        text.unicodeScalars.contains { (0x0600...0x06FF).contains($0.value) }
    }
}
