import Canon
import Records

extension IndicatorContent {
    /// Indicators of pillar 1, artificial intelligence.
    static let intelligence: [IndicatorContent] = [
        IndicatorContent(
            "AI-1", .percent0, .annual,
            title: "رجسٹر اندراج یا صفر رپورٹ والے وفاقی ادارے",
            method: "اس سال اندراج کرنے والے ادارے تقسیم فہرست کے ادارے۔",
            population: Texts(
                en: "Federal bodies on the published list",
                ur: "شائع شدہ فہرست کے وفاقی ادارے"),
            source: log,
            computation: .awaits(aiRegister),
            risk: Texts(
                en: "A body files a nil return although it bought such a system.",
                ur: "ادارہ ایسا نظام خریدنے کے باوجود صفر رپورٹ دے دیتا ہے۔"),
            safeguard: Texts(
                en: "Nil returns are checked against purchases.",
                ur: "صفر رپورٹوں کا خریداری سے موازنہ کیا جاتا ہے۔")),
        IndicatorContent(
            "AI-2", .percent0, .annual,
            title: "ایک سال سے کم پرانے شائع شدہ جائزے والے زیادہ اثر کے نظام",
            method: "جائزہ شدہ نظام تقسیم زیادہ اثر کے درج شدہ نظام۔",
            population: Texts(
                en: "Systems registered as high-impact",
                ur: "زیادہ اثر والے درج شدہ نظام"),
            source: log,
            computation: .awaits(aiRegister)),
        IndicatorContent(
            "AI-3", .pilots, .annual,
            title: "شائع شدہ جائزے والے آزمائشی منصوبے",
            method: "گنتی۔",
            population: Texts(
                en: "Pilots of the sector programmes",
                ur: "شعبہ جاتی پروگراموں کے آزمائشی منصوبے"),
            source: log,
            computation: .awaits(aiRegister)),
        IndicatorContent(
            "AI-4", .macroF1, .annual,
            title: "موضوعات کی تجاویز کی درستی، سب سے کمزور زبان میں",
            method: """
                ہر زبان (انگریزی، اردو، رومن اردو) کا منجمد، انسانوں کا نشان زدہ مجموعہ؛ ہر ایک \
                کا اور سب سے کم کا عدد دیا جائے۔
                """,
            population: Texts(
                en: "Texts labelled by people, by language",
                ur: "انسانوں کے نشان زدہ متن، ہر زبان میں"),
            source: log,
            computation: .awaits(analyser),
            risk: Texts(
                en: "Easy texts are chosen for the test.",
                ur: "جانچ کے لیے آسان متن چنے جاتے ہیں۔"),
            safeguard: Texts(
                en: "The set is frozen before the test and its digest is published.",
                ur: "مجموعہ جانچ سے پہلے منجمد ہوتا ہے اور اس کا ہیش شائع کیا جاتا ہے۔")),
        IndicatorContent(
            "AI-5", .firms, .annual,
            title: "اختتامی رپورٹ دینے والے آزمائشی ماحول کے ادارے",
            method: "رپورٹ کے ساتھ اختتام کی گنتی۔",
            population: Texts(
                en: "Firms that left the test environment",
                ur: "آزمائشی ماحول سے نکلنے والے ادارے"),
            source: log,
            computation: .awaits(aiRegister),
            mappings: [
                .digitalDecade(
                    "COM(2023)570/3.2.1", en: "Near: firms that use AI.",
                    ur: "قریب: مصنوعی ذہانت استعمال کرنے والے ادارے۔")
            ]),
        IndicatorContent(
            "AI-6", .datasets, .annual,
            title: "شائع شدہ کھلے لسانی ذخیرے",
            method: "لائسنس اور کوائف نامے والے ذخیروں کی گنتی۔",
            population: Texts(en: "Sets of text or speech", ur: "متن یا آواز کے ذخیرے"),
            source: log,
            computation: .awaits(aiRegister)),
    ]
}
