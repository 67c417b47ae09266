import Canon
import Records

/// The two indicators whose minimum became a median.
extension IndicatorDefined {
    /// The story's own indicator as it began: the least of all cases.
    static func decisionDays(of policy: ID<Instrument>) -> IndicatorDefined {
        IndicatorDefined(
            indicator: known("SV-1"), version: 1, instrument: policy, code: "SV-1",
            title: Texts(
                en: "Days to a decision, sampled public services",
                ur: "فیصلے تک کے دن، منتخب سرکاری خدمات"),
            unit: .days1,
            population: Texts(
                en: "Cases decided in the sampled services of the catalogue",
                ur: "فہرست کی منتخب خدمات میں فیصلہ شدہ معاملات"),
            method: Texts(
                en: "The least number of days from application to decision",
                ur: "درخواست سے فیصلے تک دنوں کی کم سے کم تعداد"),
            owner: "Digital services lead", source: IndicatorContent.cases,
            evidence: .recomputable, better: .lower, frequency: .quarterly,
            formula: "min(decided.days in services.cases_reported.v1)", smallCell: 10,
            isCore: true,
            gamingRisk: Texts(
                en: "One quick case makes the number good.",
                ur: "ایک تیز معاملہ پورے عدد کو اچھا بنا دیتا ہے۔"),
            mappings: [
                .goal(
                    "16.6.2", en: "Near: how people found their last public service.",
                    ur: "قریب: لوگوں نے اپنی پچھلی سرکاری خدمت کو کیسا پایا۔")
            ])
    }

    /// After a citizen's dispute was upheld: the median of all cases, province by province.
    var asMedianOfDays: IndicatorDefined {
        changed(
            title: title,
            method: Texts(
                en: "The median of the days from application to decision, over all decided cases",
                ur: "تمام فیصلہ شدہ معاملات میں درخواست سے فیصلے تک کے دنوں کا وسطانیہ"),
            formula: """
                median(decided.days weighted decided.count in services.cases_reported.v1) by \
                area as area
                """,
            dimensions: ["area"],
            gamingRisk: Texts(
                en: "Slow cases are left undecided, so that they are not counted.",
                ur: "سست معاملات کا فیصلہ روک لیا جاتا ہے تاکہ وہ گنتی میں نہ آئیں۔"),
            gamingGuard: Texts(
                en: "Cases that still wait are reported beside those decided.",
                ur: "زیرِ التوا معاملات فیصلہ شدہ معاملات کے ساتھ رپورٹ کیے جاتے ہیں۔"),
            seriesBreak: Texts(
                en: "A minimum and a median do not compare. The past is published under both.",
                ur: """
                    کم سے کم اور وسطانیے کا موازنہ نہیں ہو سکتا۔ گزشتہ مدت دونوں کے مطابق شائع کی \
                    گئی ہے۔
                    """),
            reason: Texts(
                en: """
                    A citizen disputed the number and was right: the least of all cases says \
                    nothing about how long people wait.
                    """,
                ur: """
                    ایک شہری نے عدد پر اعتراض کیا اور وہ درست تھا: سب سے تیز معاملہ یہ نہیں بتاتا \
                    کہ لوگ کتنا انتظار کرتے ہیں۔
                    """))
    }

    /// The speed of the slowest district as the licence first had it.
    var asMinimumOfSpeed: IndicatorDefined {
        changed(
            version: 1,
            title: Texts(
                en: "Minimum 4G download, lowest district",
                ur: "کم سے کم 4G ڈاؤن لوڈ، سب سے کمزور ضلع"),
            method: Texts(
                en: "per district the least valid sample in 90 days; report the lowest",
                ur: "90 دن کا سب سے کم درست نمونہ ہر ضلع میں؛ سب سے کم عدد دیا جائے۔"),
            formula: "", dimensions: dimensions, gamingRisk: gamingRisk,
            gamingGuard: gamingGuard, seriesBreak: .none, reason: .none)
    }

    /// The same as the sample policy words it.
    var asMedianOfSpeed: IndicatorDefined {
        changed(
            title: title, method: method, formula: "", dimensions: dimensions,
            gamingRisk: gamingRisk, gamingGuard: gamingGuard,
            seriesBreak: Texts(
                en: "A minimum and a median do not compare: the median is far easier to reach.",
                ur: "کم سے کم اور وسطانیے کا موازنہ نہیں ہو سکتا: وسطانیہ پانا کہیں آسان ہے۔"),
            reason: Texts(
                en: """
                    The licence says median instead of minimum since its amendment; the policy \
                    measures what the licence asks. Both series stay visible.
                    """,
                ur: """
                    ترمیم کے بعد لائسنس میں کم سے کم کی جگہ وسطانیہ درج ہے؛ پالیسی وہی ناپتی ہے جو \
                    لائسنس مانگتا ہے۔ دونوں سلسلے نظر آتے رہیں گے۔
                    """))
    }

    private func changed(
        version: Int = 2, title: Texts, method: Texts, formula: String, dimensions: [String],
        gamingRisk: Texts, gamingGuard: Texts, seriesBreak: Texts, reason: Texts
    ) -> IndicatorDefined {
        IndicatorDefined(
            indicator: indicator, version: version, instrument: instrument, code: code,
            title: title, unit: unit, population: population, method: method, owner: owner,
            source: source, evidence: evidence, better: better, frequency: frequency,
            formula: formula, fold: fold, awaits: awaits, dimensions: dimensions,
            smallCell: smallCell, isCore: isCore, gamingRisk: gamingRisk,
            gamingGuard: gamingGuard, seriesBreak: seriesBreak, mappings: mappings,
            reason: reason)
    }
}
