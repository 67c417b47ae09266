import Canon
import Ledger
import Records

extension VerificationReport {
    private static let shown = 50

    /// The report for people: what was checked, what was found, and a closing line.
    public var text: String { text(numbers: []) }

    /// The report for people with the table of numbers that were computed again.
    public var textWithNumbers: String { text(numbers: numberLines) }

    /// One line a number: indicator, period, whom it is of, as published, as computed here.
    private var numberLines: [String] {
        guard !numbers.isEmpty else { return ["", "No number was computed again."] }
        let rows = numbers.map { number in
            [
                number.isSame ? "same" : "DIFFERS", number.code, "v\(number.version)",
                number.period.description,
                number.group.isEmpty ? "all" : number.group, number.published ?? "-",
                number.recomputed ?? "-",
            ]
        }
        let heads = ["", "indicator", "", "period", "of", "published", "recomputed"]
        let widths = heads.indices.map { column in
            ([heads] + rows).map { $0[column].count }.max() ?? 0
        }
        let lines = ([heads] + rows).map { row in
            zip(row, widths).map { cell, width in
                cell + String(repeating: " ", count: width - cell.count)
            }.joined(separator: "  ")
        }
        return ["", "Numbers computed again"] + lines.map { "  " + $0 }
    }

    private func text(numbers: [String]) -> String {
        var lines = ["\(head.origin): \(head.size) entries, root \(head.root.hex)", ""]
        let width = checks.map(\.name.count).max() ?? 0
        for check in checks {
            let word = check.failures == 0 ? "ok    " : "FAILED"
            let padding = String(repeating: " ", count: width - check.name.count)
            lines.append("  \(word)  \(check.name)\(padding)  \(check.detail)")
        }
        lines += numbers
        lines += section("Broken", .failure)
        lines += section("Not balanced yet", .open)
        lines += section("Worth knowing", .note)
        if findings.leftOut > 0 {
            lines.append("  … and \(findings.leftOut) more findings that are not listed.")
        }
        lines += ["", closing, ""]
        return lines.joined(separator: "\n")
    }

    private func section(_ title: String, _ severity: Finding.Severity) -> [String] {
        let found = findings.kept.filter { $0.severity == severity }
        guard !found.isEmpty else { return [] }
        var lines = ["", title]
        for finding in found.prefix(Self.shown) {
            lines.append("  \(finding.invariant.title): \(finding.line)")
        }
        if found.count > Self.shown {
            lines.append("  … and \(found.count - Self.shown) more; --json lists them.")
        }
        return lines
    }

    private var closing: String {
        guard !isSound else {
            return "Sound: everything above was recomputed here, and nothing is broken."
        }
        let places = findings.failures == 1 ? "one place" : "\(findings.failures) places"
        return "Not sound: a rule is broken in \(places). Keep this copy; it is your evidence."
    }
}
