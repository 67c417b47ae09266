import Canon
import Records

/// Days and spans of time as people write them.
extension Words {
    /// `23 November 2026`.
    static func day(_ date: CivilDate) -> Words {
        Words.date(day: Int(date.day), month: Int(date.month), year: Int(date.year))
    }

    /// `2026`, `July to September 2026`, `fiscal year 2025–26`.
    static func period(_ period: ReportingPeriod) -> Words {
        let year = Int(period.start.year)
        switch period.length {
        case .year where period.isFiscalYear: return fiscalYear(year, Int(period.lastDay.year))
        case .year: return Words(en: String(year), ur: String(year))
        case .month: return month(of: period.start)
        case .quarter, .half:
            let first = Words.month(Int(period.start.month))
            let last = month(of: period.lastDay)
            return Words(en: first.en + "–" + last.en, ur: first.ur + " تا " + last.ur)
        }
    }

    private static func fiscalYear(_ first: Int, _ last: Int) -> Words {
        let end = String(last % 100 + 100).dropFirst()
        return Words(en: "Fiscal year \(first)–\(end)", ur: "مالی سال \(first)–\(end)")
    }

    private static func month(of date: CivilDate) -> Words {
        let name = Words.month(Int(date.month))
        return Words(en: "\(name.en) " + String(date.year), ur: name.ur + " " + String(date.year))
    }
}

extension FixedPoint {
    /// The digits with thousands grouped: `-12345.60` is `-12,345.60`.
    var grouped: String {
        let text = description
        let digits = text.drop { $0 == "-" }
        let whole = digits.prefix { $0 != "." }
        var written = ""
        for (place, digit) in whole.enumerated() {
            if place > 0, (whole.count - place).isMultiple(of: 3) { written.append(",") }
            written.append(digit)
        }
        return (text.hasPrefix("-") ? "\u{2212}" : "") + written + digits.dropFirst(whole.count)
    }
}
