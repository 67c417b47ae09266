/// The links of a page as the site writes it: finds them, and writes others in their place.
///
/// It reads tags and attributes alone, because the site's own writer escapes everything else.
struct PageLinks {
    private static let named: [String] = ["href", "src", "action"]

    let html: [UInt8]

    /// Where the page leads, in order.
    var all: [String] {
        var found: [String] = []
        _ = rewritten { link in
            found.append(link)
            return link
        }
        return found
    }

    /// The page with each link replaced. Forms ask instead of sending: nobody receives them.
    func rewritten(_ change: (String) -> String) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(html.count)
        var position = 0
        while position < html.count {
            let byte = html[position]
            out.append(byte)
            position += 1
            guard byte == UInt8(ascii: "<") else { continue }
            position = tag(from: position, into: &out, change)
        }
        return out
    }

    /// Copies a tag up to its end and returns where that is.
    private func tag(
        from start: Int, into out: inout [UInt8], _ change: (String) -> String
    ) -> Int {
        var position = start
        var nameStart = start
        while position < html.count, html[position] != UInt8(ascii: ">") {
            let byte = html[position]
            if byte == UInt8(ascii: " ") { nameStart = position + 1 }
            out.append(byte)
            position += 1
            guard byte == UInt8(ascii: "\"") else { continue }
            let end = html[position...].firstIndex(of: UInt8(ascii: "\"")) ?? html.count
            let name = String(
                decoding: html[nameStart..<max(nameStart, position - 2)], as: UTF8.self)
            out += value(of: name, Array(html[position..<end]), change)
            position = end
            if position < html.count {
                out.append(html[position])
                position += 1
            }
        }
        return position
    }

    private func value(
        of name: String, _ bytes: [UInt8], _ change: (String) -> String
    ) -> [UInt8] {
        if name == "method" { return Array("get".utf8) }
        guard Self.named.contains(name) else { return bytes }
        let link = Self.plain(String(decoding: bytes, as: UTF8.self))
        return Array(Self.escaped(change(link)).utf8)
    }

    private static func plain(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        return text.replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
            .replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&amp;", with: "&")
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
            .replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
