/// The addresses that a site answers, as patterns. From one address that exists, others follow:
/// where `/en/funds/x` is a page, `/api/v1/funds/x` is its data.
struct RouteTable: Sendable {
    private struct Pattern: Sendable {
        let pieces: [Piece]
        let names: [String]
    }

    private enum Piece: Sendable {
        case literal(String)
        /// A variable piece with what stands behind it, such as the `.pdf` of `{year}.pdf`.
        case variable(String, ending: String)
    }

    private let patterns: [Pattern]
    /// Addresses without variable pieces, sorted by bytes.
    let fixed: [String]

    /// A table of patterns such as `/policies/:instrument` or `/reports/{year}.pdf`; those that
    /// stand for whole trees are left out.
    init(_ texts: [String]) {
        let plain = texts.filter { !$0.contains("*") }
        fixed = plain.filter { !$0.contains(":") && !$0.contains("{") }
        patterns = plain.map { text in
            let pieces = text.split(separator: "/").map { Self.piece(String($0)) }
            return Pattern(
                pieces: pieces,
                names: pieces.compactMap { piece in
                    guard case .variable(let name, _) = piece else { return nil }
                    return name
                })
        }.filter { !$0.names.isEmpty }
    }

    private static func piece(_ text: String) -> Piece {
        if text.hasPrefix(":") { return .variable(String(text.dropFirst()), ending: "") }
        guard let open = text.firstIndex(of: "{"), let close = text.firstIndex(of: "}"),
            open == text.startIndex
        else { return .literal(text) }
        return .variable(
            String(text[text.index(after: open)..<close]),
            ending: String(text[text.index(after: close)...]))
    }

    /// The addresses that have all their variable pieces from this one.
    func following(from path: String) -> [String] {
        var found: [String] = []
        for pattern in patterns {
            guard let bound = Self.bound(path, to: pattern) else { continue }
            found += patterns.compactMap { Self.address($0, with: bound) }
        }
        return found
    }

    private static func bound(_ path: String, to pattern: Pattern) -> [String: String]? {
        let pieces = path.split(separator: "/")
        guard pieces.count == pattern.pieces.count else { return nil }
        var bound: [String: String] = [:]
        for (text, piece) in zip(pieces, pattern.pieces) {
            switch piece {
            case .literal(let literal): guard text == literal else { return nil }
            case .variable(let name, let ending):
                guard text.hasSuffix(ending), text.count > ending.count else { return nil }
                bound[name] = String(text.dropLast(ending.count))
            }
        }
        return bound
    }

    private static func address(_ pattern: Pattern, with bound: [String: String]) -> String? {
        var address = ""
        for piece in pattern.pieces {
            switch piece {
            case .literal(let literal): address += "/" + literal
            case .variable(let name, let ending):
                guard let value = bound[name] else { return nil }
                address += "/" + value + ending
            }
        }
        return address
    }
}
