/// The `d` of a path, written from whole tenths of a unit.
struct ChartPath {
    private(set) var text = ""

    mutating func move(_ x: Int, _ y: Int) { add("M", x, y) }
    mutating func line(_ x: Int, _ y: Int) { add("L", x, y) }
    mutating func close() { text += "Z" }
    /// A piece drawn relative to where the pen stands.
    mutating func piece(_ piece: String) { text += piece }

    private mutating func add(_ letter: String, _ x: Int, _ y: Int) {
        text += letter + Self.tenths(x) + " " + Self.tenths(y)
    }

    /// `1234` tenths as `123.4`, `120` as `12`.
    static func tenths(_ value: Int) -> String {
        let (whole, part) = value.magnitude.quotientAndRemainder(dividingBy: 10)
        return (value < 0 ? "-" : "") + String(whole) + (part == 0 ? "" : ".\(part)")
    }
}

/// How a line is told from the others without colour: its dashes and the shape of its points.
struct ChartMark {
    /// Place among the lines, from 1; it also names the class that colours it.
    let number: Int

    /// Lengths of dash and gap; empty for a whole line.
    var dashes: String? {
        [nil, "7 3", "2 3", "9 3 2 3", "4 2", "12 3 2 3 2 3"][(number - 1) % 6]
    }

    /// A shape around the pen, six units wide.
    var shape: String {
        [
            "m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0Z", "m-2.7-2.7h5.4v5.4h-5.4Z", "m0-3.6l3.5 6h-7Z",
            "m0-4l4 4l-4 4l-4-4Z", "m-3-3l6 6m0-6l-6 6", "m-4 0h8m-4-4v8",
        ][(number - 1) % 6]
    }
}

extension HTML {
    /// Writes one word or number of a drawing, at tenths of a unit.
    mutating func drawnText(
        _ string: String, x: Int, y: Int, anchor: ChartAnchor = .start
    ) {
        // Figures and letters keep the Latin face beside Urdu.
        let isLatin = language != .en && string.utf8.allSatisfy { $0 < 0x80 }
        element(
            "text", .optional("lang", isLatin ? "en" : nil), Attribute("x", ChartPath.tenths(x)),
            Attribute("y", ChartPath.tenths(y)),
            .optional("text-anchor", anchor == .start ? nil : anchor.rawValue), text: string)
    }

    /// Writes a path of a drawing.
    mutating func drawnPath(_ path: ChartPath, class name: String, dashes: String? = nil) {
        guard !path.text.isEmpty else { return }
        element(
            "path", .class(name), .optional("stroke-dasharray", dashes),
            Attribute("d", path.text), content: { _ in })
    }

    /// Writes the frame of a drawing with the name and the sentences that stand for it.
    mutating func drawing(
        id: String, width: Int, height: Int, title: String, summary: String,
        class name: String = "chart__drawing", _ content: (inout HTML) -> Void
    ) {
        let size = "0 0 \(ChartPath.tenths(width)) \(ChartPath.tenths(height))"
        // Inside the drawing text starts at its left end, whatever the page's direction.
        element(
            "svg", .class(name), Attribute("viewBox", size), Attribute("role", "img"),
            Attribute("direction", "ltr"),
            Attribute("aria-labelledby", "\(id)-title \(id)-summary")
        ) { html in
            html.element("title", .id(id + "-title"), text: title)
            html.element("desc", .id(id + "-summary"), text: summary)
            content(&html)
        }
    }
}

/// Which end of a text stands at its place.
enum ChartAnchor: String {
    case start, middle, end
}
