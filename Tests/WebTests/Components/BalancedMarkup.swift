/// A tiny reader of our own markup: it finds tags left open, stray closings and repeated ids.
struct BalancedMarkup {
    private(set) var problems: [String] = []
    private(set) var ids: [String] = []
    private(set) var references: [String] = []
    private var open: [String] = []

    private static let voids = ["input", "meta", "link", "br", "hr", "img"]

    init(_ html: String) {
        var rest = Substring(html)
        if rest.hasPrefix("<!DOCTYPE html>") { rest = rest.dropFirst(15) }
        while let start = rest.firstIndex(of: "<") {
            guard let end = rest[start...].firstIndex(of: ">") else {
                problems.append("a tag without an end")
                return
            }
            read(rest[rest.index(after: start)..<end])
            rest = rest[rest.index(after: end)...]
        }
        problems += open.map { "left open: \($0)" }
        problems += repeatedIDs.map { "id twice: \($0)" }
        problems += references.filter { !ids.contains($0) }.map { "nothing has the id \($0)" }
    }

    private mutating func read(_ tag: Substring) {
        if tag.hasPrefix("/") {
            let name = String(tag.dropFirst())
            if open.popLast() != name { problems.append("closed out of turn: \(name)") }
            return
        }
        let name = String(tag.prefix { $0 != " " && $0 != "/" })
        ids += values(of: "id", in: tag)
        references += values(of: "for", in: tag)
        references += values(of: "aria-describedby", in: tag).flatMap {
            $0.split(separator: " ").map(String.init)
        }
        if !Self.voids.contains(name), !tag.hasSuffix("/") { open.append(name) }
    }

    private func values(of attribute: String, in tag: Substring) -> [String] {
        tag.split(separator: " \(attribute)=\"").dropFirst().map {
            String($0.prefix { $0 != "\"" })
        }
    }

    private var repeatedIDs: [String] {
        let sorted = ids.sorted()
        return zip(sorted, sorted.dropFirst()).filter { $0 == $1 }.map(\.0)
    }
}
