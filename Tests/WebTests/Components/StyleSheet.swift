import Foundation
import Web

/// The style sheet as its tests read it: without comments, cut into layers and declarations.
struct StyleSheet {
    let text: String

    init() {
        text = String(decoding: Stylesheet.bytes, as: UTF8.self)
            .replacing(/\/\*[\s\S]*?\*\//, with: "")
    }

    /// The text of one `@layer name { … }`.
    func layer(_ name: String) -> String { block(after: "@layer \(name) {") }

    /// What stands between the brace that ends `opening` and its partner.
    func block(after opening: String) -> String {
        guard let start = text.range(of: opening)?.upperBound else { return "" }
        var depth = 1
        for index in text[start...].indices {
            if text[index] == "{" { depth += 1 }
            if text[index] == "}" { depth -= 1 }
            if depth == 0 { return String(text[start..<index]) }
        }
        return ""
    }

    struct Declaration {
        let property: String
        let value: String
    }

    /// Every `property: value` of a piece; selectors and media queries are left out.
    static func declarations(in piece: String) -> [Declaration] {
        piece.matches(of: /(?:^|[{;]|\n)\s*([a-z-]+)\s*:\s*([^;{}]+);/).map { match in
            Declaration(property: String(match.output.1), value: String(match.output.2))
        }
            + piece.matches(of: /;\s*([a-z-]+)\s*:\s*([^;{}]+)(?=;)/).map { match in
                Declaration(property: String(match.output.1), value: String(match.output.2))
            }
    }
}

/// A set of tokens in force, resolved to colours.
struct Palette {
    private let values: [String: String]

    /// Later pieces override earlier ones, as a media query does.
    init(_ pieces: [String]) {
        var values: [String: String] = [:]
        for piece in pieces {
            for match in piece.matches(of: /--([a-z0-9-]+)\s*:\s*([^;]+);/) {
                values[String(match.output.1)] = String(match.output.2)
            }
        }
        self.values = values
    }

    /// The ratio of WCAG 2.2 between two roles, or nil if one of them is not a colour.
    func contrast(_ one: String, _ other: String) -> Double? {
        guard let one = luminance(one), let other = luminance(other) else { return nil }
        return (max(one, other) + 0.05) / (min(one, other) + 0.05)
    }

    private func luminance(_ role: String) -> Double? {
        guard let value = values[role] else { return nil }
        if let reference = value.firstMatch(of: /var\(--([a-z0-9-]+)\)/) {
            return luminance(String(reference.output.1))
        }
        guard value.hasPrefix("#"), value.count == 7, let rgb = Int(value.dropFirst(), radix: 16)
        else { return nil }
        let channels = [rgb >> 16, rgb >> 8 & 255, rgb & 255].map { channel -> Double in
            let share = Double(channel) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    }
}
