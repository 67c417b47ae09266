package import Canon
package import Records

/// Charts: what they say in sentences, and the names of periods.
extension Words {
    package static let chartDownload = Words(
        en: "Download this table (CSV)", ur: "یہ جدول ڈاؤن لوڈ کریں (CSV)")
    package static let chartInterval = Words(en: "Interval", ur: "وقفۂ اعتماد")
    package static let chartValue = Words(en: "Value", ur: "قدر")
    package static let chartArea = Words(en: "Area", ur: "علاقہ")
    package static let chartTarget = Words(en: "Target", ur: "ہدف")
    package static let chartCount = Words(en: "Count", ur: "تعداد")

    /// `2026`, `FY 2025–26`, `July–September 2026` or `July 2026`.
    package static func period(_ period: ReportingPeriod) -> Words {
        let first = month(Int(period.start.month))
        let last = month(Int(period.lastDay.month))
        let year = String(period.lastDay.year)
        switch period.length {
        case .month: return monthOfYear(first, year)
        case .quarter, .half: return months(first, last, year)
        case .year: return period.isFiscalYear ? fiscal(period) : Words(bare: year)
        }
    }

    private static func fiscal(_ period: ReportingPeriod) -> Words {
        let years = "\(period.start.year)–\(String(period.lastDay.year).suffix(2))"
        // A dash between two numbers would turn them around in Urdu, so they are isolated.
        return Words(en: "FY \(years)", ur: "مالی سال \u{2066}\(years)\u{2069}")
    }

    private static func monthOfYear(_ month: Words, _ year: String) -> Words {
        func written(_ month: String) -> String { "\(month) \(year)" }
        return Words(en: written(month.en), ur: written(month.ur))
    }

    private static func months(_ first: Words, _ last: Words, _ year: String) -> Words {
        let (en, ur) = ((first.en, last.en), (first.ur, last.ur))
        return Words(en: en.0 + "–" + en.1 + " " + year, ur: ur.0 + " تا " + ur.1 + " " + year)
    }

    /// The same digits in either language.
    private init(bare digits: String) { self.init(en: digits, ur: digits) }

    /// `30 June 2026`.
    package static func day(_ day: CivilDate) -> Words {
        date(day: Int(day.day), month: Int(day.month), year: Int(day.year))
    }

    /// What stands below a chart: years alone, or the month that a shorter period ends with.
    static func chartTick(_ period: ReportingPeriod, isYearly: Bool) -> Words {
        guard isYearly else {
            return monthOfYear(month(Int(period.lastDay.month)), String(period.lastDay.year))
        }
        let years = "\(period.start.year)–\(String(period.lastDay.year).suffix(2))"
        return Words(bare: period.isFiscalYear ? years : String(period.start.year))
    }
}

extension Words {
    /// The day of a target below a chart: a year that it closes, or its month.
    static func chartTick(_ day: CivilDate, isYearly: Bool) -> Words {
        let isYearEnd = isYearly && day.month == 12 && day.day == 31
        guard isYearEnd else { return monthOfYear(month(Int(day.month)), String(day.year)) }
        return Words(bare: String(day.year))
    }
}

/// The sentences; names, values and periods are handed over in the page's language.
extension Words {
    static func chartLineIs(
        _ label: String, _ first: String, _ from: String, _ last: String, _ to: String,
        _ highest: String, _ top: String
    ) -> Words {
        Words(
            en: """
                \(label): \(first) in \(from), \(last) in \(to); \
                the highest is \(highest) in \(top).
                """,
            ur: """
                \(label): \(from) میں \(first)، \(to) میں \(last)؛ \
                سب سے زیادہ \(top) میں \(highest) ہے۔
                """)
    }

    static func chartLineIsPoint(_ label: String, _ value: String, _ period: String) -> Words {
        Words(
            en: "\(label): one value, \(value) in \(period).",
            ur: "\(label): ایک ہی قدر، \(period) میں \(value)۔")
    }

    static func chartIsEmpty(_ label: String) -> Words {
        Words(en: "\(label): there is no data yet.", ur: "\(label): ابھی اعداد دستیاب نہیں۔")
    }

    static func chartTargetIs(_ value: String, by day: String) -> Words {
        Words(en: "The target is \(value) by \(day).", ur: "ہدف \(day) تک \(value) ہے۔")
    }

    static func chartTargetIs(_ value: String) -> Words {
        Words(en: "The target is \(value).", ur: "ہدف \(value) ہے۔")
    }

    static func chartBreakIs(_ label: String, _ period: String) -> Words {
        Words(
            en: "The ruler changed from \(period): \(label).",
            ur: "\(period) سے پیمانہ بدل گیا: \(label)۔")
    }

    static func chartScaleStarts(_ value: String) -> Words {
        Words(
            en: "The scale begins at \(value), not at zero.",
            ur: "پیمانہ صفر سے نہیں، \(value) سے شروع ہوتا ہے۔")
    }

    static func chartTargetRow(_ label: String, by day: String) -> Words {
        Words(en: "\(label), by \(day)", ur: "\(label)، \(day) تک")
    }

    static func chartHighest(_ label: String, _ value: String) -> Words {
        Words(
            en: "The highest is \(label) with \(value).", ur: "سب سے زیادہ \(label) ہے: \(value)۔")
    }

    static func chartLowest(_ label: String, _ value: String) -> Words {
        Words(en: "The lowest is \(label) with \(value).", ur: "سب سے کم \(label) ہے: \(value)۔")
    }

    static func chartWithoutData(_ count: Int) -> Words {
        Words(en: "Without data: \(count).", ur: "اعداد کے بغیر: \(count)۔")
    }

    static func chartShare(_ label: String, _ count: Int, of total: Int) -> Words {
        Words(en: "\(label): \(count) of \(total).", ur: "\(label): \(total) میں سے \(count)۔")
    }
}
