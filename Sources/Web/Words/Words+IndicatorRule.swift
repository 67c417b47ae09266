/// The rule behind a status, printed with its figures.
extension Words {
    static let theRule = Words(en: "The rule", ur: "قاعدہ")
    static let statusByRule = Words(en: "Status, by rule", ur: "حیثیت، قاعدے کے مطابق")
    static let ruleStraightLine = Words(
        en: "Expected is what a straight line from point to point of the target’s path gives for "
            + "the last day of the period.",
        ur:
            "متوقع عدد وہ ہے جو ہدف کے راستے کے ایک نقطے سے دوسرے تک سیدھی لکیر مدت کے آخری دن پر دیتی ہے۔"
    )
    static let ruleWithinUncertainty = Words(
        en: "What is expected lies within the number’s interval: the difference may be chance.",
        ur: "متوقع عدد غیر یقینی کی حد کے اندر ہے: فرق اتفاقی ہو سکتا ہے۔")
    static let ruleHigherIsBetter = Words(en: "Higher is better.", ur: "زیادہ ہونا بہتر ہے۔")
    static let ruleLowerIsBetter = Words(en: "Lower is better.", ur: "کم ہونا بہتر ہے۔")
    static let ruleDisputed = Words(
        en: "An admitted dispute waits for its answer; until then the number is shown as disputed.",
        ur: "ایک منظور شدہ اعتراض جواب کا منتظر ہے؛ تب تک عدد زیرِ اعتراض دکھایا جاتا ہے۔")
    static let forecast = Words(en: "Forecast", ur: "رجحان کے مطابق تخمینہ")
    static let forecastRule = Words(
        en:
            "The median of the slopes between all pairs of numbers so far, carried on to the day of "
            + "the target. It is arithmetic, not a promise.",
        ur:
            "اب تک کے اعداد کے ہر جوڑے کی رفتار کا وسطانیہ، ہدف کی تاریخ تک بڑھایا گیا۔ یہ محض حساب ہے، وعدہ نہیں۔"
    )
    static let noForecast = Words(
        en: "Too few numbers for a forecast: it takes three.",
        ur: "تخمینے کے لیے اعداد کافی نہیں: کم از کم تین درکار ہیں۔")
    static let forecastReachesTarget = Words(en: "Reaches the target", ur: "ہدف تک پہنچے گا")
    static let forecastFallsShort = Words(en: "Falls short", ur: "ہدف سے کم رہے گا")
    static let forecastUnsure = Words(
        en: "The band of the forecast holds both outcomes.",
        ur: "تخمینے کی حد میں دونوں امکان موجود ہیں۔")

    static let absentNoTarget = Words(
        en: "No target is set, so there is nothing to compare with.",
        ur: "کوئی ہدف مقرر نہیں، اس لیے موازنہ ممکن نہیں۔")
    static let absentTargetWithoutPath = Words(
        en: "The target names no points, so no path can be drawn.",
        ur: "ہدف میں کوئی نقطہ درج نہیں، اس لیے راستہ نہیں بنتا۔")
    static let absentNoObservation = Words(
        en: "No number has been published under the present definition.",
        ur: "موجودہ تعریف کے تحت ابھی کوئی عدد شائع نہیں ہوا۔")

    static func absentOlderTarget(_ version: Int) -> Words {
        Words(
            en: "The target belongs to definition \(version); the present definition has none.",
            ur: "ہدف تعریف \(version) کا ہے؛ موجودہ تعریف کا کوئی ہدف نہیں۔")
    }
    static func absentTooOld(_ day: String, _ periods: Int) -> Words {
        Words(
            en: "The newest number ends on \(day); \(periods) periods have passed since.",
            ur: "تازہ ترین عدد \(day) تک کا ہے؛ اس کے بعد \(periods) مدتیں گزر چکی ہیں۔")
    }
    static func forecastBand(_ low: String, _ high: String) -> Words {
        Words(en: "Between \(low) and \(high).", ur: "\(low) اور \(high) کے درمیان۔")
    }
    static let ruleExactly = Words(en: "Exactly as expected.", ur: "عین متوقع کے مطابق۔")

    static func ruleExpected(
        _ value: String, by day: String, from: String, on first: String, to: String,
        on last: String
    ) -> Words {
        Words(
            en: "Expected \(value) by \(day), on the straight line from \(from) on \(first) to "
                + "\(to) on \(last).",
            ur:
                "\(day) تک متوقع عدد \(value)، اس سیدھی لکیر پر جو \(first) کے \(from) سے \(last) کے "
                + "\(to) تک جاتی ہے۔")
    }
    static func ruleExpectedOnly(_ value: String, by day: String) -> Words {
        Words(en: "Expected \(value) by \(day).", ur: "\(day) تک متوقع عدد \(value)۔")
    }
    static func ruleMeasured(_ value: String) -> Words {
        Words(en: "Measured \(value).", ur: "پیمائش کے مطابق \(value)۔")
    }
    static func ruleMeasuredBetween(_ value: String, low: String, high: String) -> Words {
        Words(
            en: "Measured \(value), between \(low) and \(high).",
            ur: "پیمائش کے مطابق \(value)، یعنی \(low) اور \(high) کے درمیان۔")
    }
    static func ruleBehindBy(_ gap: String) -> Words {
        Words(en: "Behind by \(gap).", ur: "\(gap) پیچھے۔")
    }
    static func ruleAheadBy(_ gap: String) -> Words {
        Words(en: "Ahead by \(gap).", ur: "\(gap) آگے۔")
    }
    static func forecastReaches(_ value: String, on day: String, target: String) -> Words {
        Words(
            en: "If it goes on like this: \(value) on \(day). The target is \(target).",
            ur: "اگر رفتار یہی رہی تو \(day) کو \(value)۔ ہدف \(target) ہے۔")
    }
}
