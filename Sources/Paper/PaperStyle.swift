package import Canon

/// How text of a kind is set in a language; sizes are in points.
struct PaperStyle: Hashable {
    enum Role: Hashable {
        case title, heading(Int), body, strong, small
    }

    let families: [String]
    let size: Double
    let isBold: Bool
    /// Distance of the base lines.
    let leading: Double
    /// From the top of a line to its base line.
    let ascent: Double

    /// Nastaliq falls from line to line: below 1.9 em neighbouring lines cross, 2.2 em is safe, and
    /// less than 12 points cannot be read on paper.
    init(_ role: Role, isUrdu: Bool, families: [String]) {
        let (latin, urdu): (Double, Double) =
            switch role {
            case .title: (22, 22)
            case .heading(1): (15, 17)
            case .heading: (12.5, 14.5)
            case .body, .strong: (10, 12.5)
            case .small: (8, 12)
            }
        self.families = families
        size = isUrdu ? urdu : latin
        isBold = role != .body && role != .small
        leading = size * (isUrdu ? 2.2 : role == .body || role == .strong ? 1.45 : 1.3)
        ascent = size * (isUrdu ? 1.36 : 1.06)
    }
}

/// Which typefaces can write a language, the best first.
package enum PaperTypefaces {
    static let latin = ["Noto Sans", "DejaVu Sans", "Liberation Sans"]
    static let urdu = [
        "Noto Nastaliq Urdu", "Jameel Noori Nastaleeq", "Urdu Typesetting", "Noto Naskh Arabic",
        "Noto Sans Arabic",
    ]

    /// Families that are installed, in order.
    ///
    /// - Throws: `PaperProblem.noTypeface` where none of them is.
    package static func chosen(
        for language: LanguageTag, among installed: [String]
    ) throws(PaperProblem) -> [String] {
        let isUrdu = language.isRightToLeft
        let wanted = isUrdu ? urdu : latin
        let found = wanted.filter(installed.contains)
        guard !found.isEmpty else { throw .noTypeface(language, wanted: wanted) }
        let other = (isUrdu ? latin : urdu).filter(installed.contains)
        return Array(found.prefix(1) + other.prefix(1))
    }
}

extension LanguageTag {
    /// Whether documents in it run from the right.
    var isRightToLeft: Bool { text == "ur" }
}
