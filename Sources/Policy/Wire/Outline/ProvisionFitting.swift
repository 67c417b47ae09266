import Canon
import Records

/// Splits provisions whose words would not fit into one entry of the log.
///
/// The texts of one provision may take 48,000 bytes as JSON writes them, all languages together.
/// Beyond that each language's body is cut into pieces: at the last line end that fits, else the
/// last space, else the last character; the line end or space at the cut goes. The first piece
/// stays; the others become `continuation` provisions, first among the children. A number over
/// 500 bytes or a heading over 4,000 is not one: it goes before the body.
enum ProvisionFitting {
    /// Most bytes of body in one provision.
    static let limit = 48_000

    /// The provisions with positions counted again where any had to be split.
    static func fitted(_ provisions: [ProvisionContent]) -> [ProvisionContent] {
        guard provisions.contains(where: { !fits($0) }) else { return provisions }
        var taken = Set(provisions.map(\.provision))
        var result: [ProvisionContent] = []
        for provision in provisions {
            if fits(provision) {
                result.append(provision.at(result.count + 1))
            } else {
                split(demoted(provision), taken: &taken, into: &result)
            }
        }
        return result
    }

    private static func fits(_ content: ProvisionContent) -> Bool {
        hasShortNames(content) && (bytes(of: content.body) <= limit)
    }

    private static func hasShortNames(_ content: ProvisionContent) -> Bool {
        content.number.utf8.count <= 500
            && content.heading.versions.allSatisfy { $0.text.utf8.count <= 4_000 }
    }

    private static func bytes(of texts: Texts) -> Int {
        texts.versions.reduce(0) { $0 + width(of: $1.text) }
    }

    /// Bytes in canonical JSON: line ends, quotation marks and backslashes take two.
    private static func width(of text: String) -> Int {
        text.utf8.reduce(0) { $0 + width(of: $1) }
    }

    private static func width(of byte: UInt8) -> Int {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") ? 2 : 1
    }

    private static func demoted(_ content: ProvisionContent) -> ProvisionContent {
        guard !hasShortNames(content) else { return content }
        let longNumber = content.number.utf8.count > 500 ? content.number : ""
        var headings: [Texts.Version] = []
        var bodies = content.body.versions
        let languages = (content.heading.versions + bodies).map(\.language)
        for language in Set(languages).sorted() {
            let heading = content.heading[language] ?? ""
            let isLong = heading.utf8.count > 4_000
            if !isLong { headings.append(Texts.Version(language, heading)) }
            let lines = [longNumber, isLong ? heading : "", content.body[language] ?? ""]
            let text = lines.filter { !$0.isEmpty }.joined(separator: "\n")
            bodies.append(Texts.Version(language, text))
        }
        return ProvisionContent(
            provision: content.provision, parent: content.parent, position: content.position,
            element: content.element, number: longNumber.isEmpty ? content.number : "",
            heading: Texts(headings), body: Texts(bodies), objective: content.objective,
            owner: content.owner, due: content.due, indicators: content.indicators)
    }

    private static func split(
        _ content: ProvisionContent, taken: inout Set<ID<Provision>>,
        into result: inout [ProvisionContent]
    ) {
        let share = limit / max(1, content.body.versions.count)
        let pieces = content.body.versions.map { (version: $0, cut: cut($0.text, share)) }
        let count = pieces.map(\.cut.count).max() ?? 0
        for index in 0..<max(1, count) {
            let body = Texts(
                pieces.filter { index < $0.cut.count }
                    .map { Texts.Version($0.version.language, $0.cut[index]) })
            if index == 0 {
                let first = content.with(
                    heading: content.heading, body: body, objective: content.objective)
                result.append(first.at(result.count + 1))
                continue
            }
            let id = name(content.provision, index + 1, &taken)
            result.append(
                ProvisionContent(
                    provision: id, parent: content.provision, position: result.count + 1,
                    element: "continuation", body: body))
        }
    }

    private static func name(
        _ provision: ID<Provision>, _ count: Int, _ taken: inout Set<ID<Provision>>
    ) -> ID<Provision> {
        var name = "\(provision.text)--\(count)"
        while true {
            let id = ProvisionNames.cleaned(name)
            if taken.insert(id).inserted { return id }
            name += "-"
        }
    }

    /// Pieces of at most `share` bytes in canonical JSON.
    static func cut(_ text: String, _ share: Int) -> [String] {
        var pieces: [String] = []
        let utf8 = Array(text.utf8)
        var start = 0
        while start < utf8.count {
            var end = start
            var used = 0
            var (line, space) = (start, start)
            while end < utf8.count, used + width(of: utf8[end]) <= share {
                if utf8[end] == 0x0A { line = end }
                if utf8[end] == 0x20 { space = end }
                used += width(of: utf8[end])
                end += 1
            }
            var next = end
            if end < utf8.count {
                let boundary = line > start ? line : space
                if boundary > start {
                    end = boundary
                    next = boundary + 1
                } else {
                    while end > start + 1, utf8[end] & 0xC0 == 0x80 { end -= 1 }
                    next = end
                }
            }
            pieces.append(String(decoding: utf8[start..<end], as: UTF8.self))
            start = next
        }
        return pieces
    }
}

extension ProvisionContent {
    fileprivate func at(_ position: Int) -> ProvisionContent {
        ProvisionContent(
            provision: provision, parent: parent, position: position, element: element,
            number: number, heading: heading, body: body, objective: objective, owner: owner,
            due: due, indicators: indicators)
    }
}
