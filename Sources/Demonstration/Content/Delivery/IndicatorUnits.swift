import Canon
import Records

/// Units of the sample policy's indicators, in the words of `sample-policy.json`.
extension Unit {
    static let percent0 = Unit(code: "PERCENT", name: percentName, places: 0)
    static let percent1 = Unit(code: "PERCENT", name: percentName, places: 1)
    static let percent2 = Unit(code: "PERCENT", name: percentName, places: 2)
    static let percentOfWomen = Unit(
        code: "PERCENT_OF_WOMEN", name: Texts(en: "% of adult women", ur: "بالغ خواتین کا فیصد"),
        places: 0)
    static let percentOfRespondents = Unit(
        code: "PERCENT_OF_RESPONDENTS",
        name: Texts(en: "% of respondents", ur: "جواب دینے والوں کا فیصد"), places: 1)
    static let percentagePoints = Unit(
        code: "PERCENTAGE_POINTS", name: Texts(en: "percentage points", ur: "فیصدی درجے"),
        places: 1)
    static let days1 = Unit(code: "DAYS", name: Texts(en: "days", ur: "دن"), places: 1)
    static let hours = Unit(code: "HOURS", name: Texts(en: "hours", ur: "گھنٹے"), places: 0)
    static let seconds = Unit(
        code: "SECONDS", name: Texts(en: "seconds", ur: "سیکنڈ"), places: 0)
    static let people = Unit(code: "PEOPLE", name: Texts(en: "people", ur: "افراد"), places: 0)
    static let services = Unit(
        code: "SERVICES", name: Texts(en: "services", ur: "خدمات"), places: 0)
    static let firms = Unit(code: "FIRMS", name: Texts(en: "firms", ur: "ادارے"), places: 0)
    static let pilots = Unit(
        code: "PILOTS", name: Texts(en: "pilots", ur: "آزمائشی منصوبے"), places: 0)
    static let datasets = Unit(
        code: "DATASETS", name: Texts(en: "datasets", ur: "ڈیٹا ذخیرے"), places: 0)
    static let findings = Unit(
        code: "FINDINGS", name: Texts(en: "findings", ur: "نتائج"), places: 0)
    static let runsPerMonth = Unit(
        code: "RUNS", name: Texts(en: "runs", ur: "جانچیں"), places: 0)
    static let mbps = Unit(
        code: "MBPS", name: Texts(en: "Mbps", ur: "میگابٹ فی سیکنڈ"), places: 2)
    static let millionHomes = Unit(
        code: "MILLION_HOMES", name: Texts(en: "million", ur: "ملین (دس لاکھ)"), places: 1)
    static let macroF1 = Unit(
        code: "MACRO_F1", name: Texts(en: "macro F1", ur: "میکرو ایف ون"), places: 2)
    static let pointsOf100 = Unit(
        code: "POINTS_OF_100", name: Texts(en: "points of 100", ur: "سو میں سے نمبر"), places: 1)
    static let index1 = Unit(
        code: "INDEX_0_1", name: Texts(en: "0 to 1", ur: "صفر سے ایک"), places: 4)
    static let index1coarse = Unit(
        code: "INDEX_0_1", name: Texts(en: "0 to 1", ur: "صفر سے ایک"), places: 2)
    static let index100 = Unit(
        code: "INDEX_0_100", name: Texts(en: "0 to 100", ur: "صفر سے سو"), places: 2)
    static let usdBillionPerFiscalYear = Unit(
        code: "USD_BILLION_FY",
        name: Texts(en: "USD bn per fiscal year", ur: "ارب امریکی ڈالر فی مالی سال"), places: 2)
    static let usdMillionPerFiscalYear = Unit(
        code: "USD_MILLION_FY",
        name: Texts(en: "USD m per fiscal year", ur: "ملین امریکی ڈالر فی مالی سال"), places: 0)
    static let usdMillionPerYear = Unit(
        code: "USD_MILLION_YEAR",
        name: Texts(en: "USD m per year", ur: "ملین امریکی ڈالر فی سال"), places: 0)

    private static let percentName = Texts(en: "%", ur: "فیصد")
}
