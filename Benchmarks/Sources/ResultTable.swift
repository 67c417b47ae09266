import Foundation

/// Results as a Markdown table.
struct ResultTable {
    let results: [Measure]
    let thresholds: Thresholds

    /// Limits that were missed.
    var misses: Int {
        results.count { thresholds.limit(of: $0.name)?.holds($0.median) == false }
    }

    var markdown: String {
        var lines = [
            "| measure | median | unit | limit | | all runs |",
            "| --- | ---: | --- | --- | --- | --- |",
        ]
        for result in results {
            let limit = thresholds.limit(of: result.name)
            let verdict = limit.map { $0.holds(result.median) ? "holds" : "**missed**" } ?? ""
            let all = result.values.map(Figure.text).joined(separator: ", ")
            lines.append(
                "| \(result.name) | \(Figure.text(result.median)) | \(result.unit) "
                    + "| \(limit?.text ?? "") | \(verdict) | \(all) |")
        }
        return lines.joined(separator: "\n")
    }
}

/// Numbers as people read them.
enum Figure {
    /// Three significant figures, whole above a hundred.
    static func text(_ value: Double) -> String {
        let digits = value >= 100 ? 0 : value >= 10 ? 1 : 2
        let style = FloatingPointFormatStyle<Double>(locale: Locale(identifier: "en_GB"))
        let text = value.formatted(style.precision(.fractionLength(0...digits)))
        return text
    }
}
