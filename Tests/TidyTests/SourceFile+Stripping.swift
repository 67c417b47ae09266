extension SourceFile {
    /// Lines with comments cut off and the content of texts left out; the number of lines stays.
    static func withoutCommentsAndTexts(_ lines: [String]) -> [String] {
        var stripper = Stripper()
        return lines.map { stripper.strip($0) }
    }
}

/// Walks over lines and remembers whether a block comment or a long text is open.
private struct Stripper {
    private var isInComment = false
    private var longTextEnd: String?

    mutating func strip(_ line: String) -> String {
        var rest = Substring(line)
        var code = ""
        while !rest.isEmpty {
            if isInComment {
                guard let end = rest.firstRange(of: "*/") else { return code }
                rest = rest[end.upperBound...]
                isInComment = false
            } else if let end = longTextEnd {
                guard let range = rest.firstRange(of: end) else { return code }
                rest = rest[range.upperBound...]
                longTextEnd = nil
                code += "\"\""
            } else if rest.hasPrefix("//") {
                return code
            } else if rest.hasPrefix("/*") {
                isInComment = true
                rest = rest.dropFirst(2)
            } else if let text = openText(rest) {
                rest = rest.dropFirst(text.mark.count)
                if text.isLong { longTextEnd = text.end } else { skip(&rest, to: text.end, &code) }
            } else {
                code.append(rest.removeFirst())
            }
        }
        return code
    }

    private func openText(_ rest: Substring) -> (mark: String, end: String, isLong: Bool)? {
        if rest.hasPrefix("#/") { return ("#/", "/#", false) }
        let hashes = String(rest.prefix { $0 == "#" })
        let quotes = rest.dropFirst(hashes.count)
        if quotes.hasPrefix("\"\"\"") { return (hashes + "\"\"\"", "\"\"\"" + hashes, true) }
        return quotes.hasPrefix("\"") ? (hashes + "\"", "\"" + hashes, false) : nil
    }

    /// Skips a text on one line; what is interpolated is skipped with it, nested texts too.
    private func skip(_ rest: inout Substring, to end: String, _ code: inout String) {
        let escape = "\\" + String(repeating: "#", count: end.count - 1)
        var depth = 0
        while !rest.isEmpty {
            if depth == 0, rest.hasPrefix(end) {
                rest = rest.dropFirst(end.count)
                break
            }
            if rest.hasPrefix(escape + "(") {
                depth += 1
                rest = rest.dropFirst(escape.count + 1)
            } else if depth == 0, rest.hasPrefix(escape) {
                rest = rest.dropFirst(escape.count + 1)
            } else {
                let character = rest.removeFirst()
                if depth > 0, character == "(" { depth += 1 }
                if depth > 0, character == ")" { depth -= 1 }
            }
        }
        code += "\"\""
    }
}
