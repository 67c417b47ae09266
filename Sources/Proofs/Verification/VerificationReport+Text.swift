import Canon
import Ledger

extension VerificationReport {
    private static let shown = 50

    /// The report for people: what was checked, what was found, and a closing line.
    public var text: String {
        var lines = ["\(head.origin): \(head.size) entries, root \(head.root.hex)", ""]
        let width = checks.map(\.name.count).max() ?? 0
        for check in checks {
            let word = check.failures == 0 ? "ok    " : "FAILED"
            let padding = String(repeating: " ", count: width - check.name.count)
            lines.append("  \(word)  \(check.name)\(padding)  \(check.detail)")
        }
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
