import Canon
import Records

extension IndicatorContent {
    /// Indicators of pillar 6, digital entrepreneurship.
    static let enterprise: [IndicatorContent] = [
        IndicatorContent(
            "E-1", .days1, .quarterly,
            title: "نیا کاروبار رجسٹر کرنے کے دن، وسطانیہ",
            method: "درخواست سے فیصلے تک۔",
            population: Texts(en: "Applications that were decided", ur: "فیصلہ شدہ درخواستیں"),
            source: log,
            computation: .awaits(ventures)),
        IndicatorContent(
            "E-2", .percent0, .annual,
            title: "نمبروں اور وجوہ سمیت شائع دعوتیں",
            method: "مکمل دعوتیں تقسیم بند دعوتیں۔",
            population: Texts(en: "Calls that were closed", ur: "بند ہو چکی دعوتیں"),
            source: log,
            computation: .awaits(ventures)),
        IndicatorContent(
            "E-3", .days1, .quarterly,
            title: "گرانٹ کے فیصلے سے پہلی ادائیگی تک کے دن، وسطانیہ",
            method: "کھاتے کے اوقات۔",
            population: Texts(
                en: "Awards with a first payment",
                ur: "وہ گرانٹس جن کی پہلی ادائیگی ہو چکی"),
            source: log,
            computation: .daysToFirstPayment,
            mappings: [
                .goal(
                    "16.6.1", en: "Near: spending as it was budgeted.",
                    ur: "قریب: بجٹ کے مطابق خرچ۔")
            ]),
        IndicatorContent(
            "E-4", .percent1, .quarterly,
            title: "خواتین کی زیرِ قیادت اداروں کو گرانٹس",
            method: "گرانٹس کی تعداد اور مالیت میں حصہ۔",
            population: Texts(en: "Awards of programme funds", ur: "پروگرام فنڈز کی گرانٹس"),
            source: log,
            computation: .awardsToWomen,
            mappings: [
                .goal("5.5.2", en: "Near: women who lead.", ur: "قریب: قیادت کرنے والی خواتین۔")
            ]),
        IndicatorContent(
            "E-5", .percent1, .quarterly,
            title: "تین بڑے شہروں سے باہر کی گرانٹس",
            method: "رجسٹرڈ مقامِ کار۔",
            population: Texts(en: "Awards of programme funds", ur: "پروگرام فنڈز کی گرانٹس"),
            source: log,
            computation: .awardsOutsideCities,
            risk: Texts(
                en: "A firm keeps only a letter-box outside the city.",
                ur: "ادارہ شہر سے باہر صرف ڈاک کا پتا رکھتا ہے۔"),
            safeguard: Texts(
                en: "The place of work is visited before the first milestone is accepted.",
                ur: "پہلا مرحلہ قبول کرنے سے پہلے مقامِ کار کا دورہ کیا جاتا ہے۔")),
        IndicatorContent(
            "E-6", .percent2, .monthly,
            title: "کھلے اے پی آئی کی دستیابی",
            method: "خودکار جانچ۔",
            population: Texts(
                en: "Open interfaces of public bodies",
                ur: "سرکاری اداروں کے کھلے اے پی آئی"),
            source: log,
            computation: .awaits(probe)),
        IndicatorContent(
            "E-7", .percent0, .annual,
            title: "شائع شدہ رپورٹ کے ساتھ ختم ہونے والے آزمائشی ماحول",
            method: "رپورٹ کے ساتھ ختم ہونے والے تقسیم تمام ختم ہونے والے۔",
            population: Texts(en: "Test environments that ended", ur: "ختم ہو چکے آزمائشی ماحول"),
            source: log,
            computation: .awaits(ventures)),
        IndicatorContent(
            "E-8", .percent0, .quarterly,
            title: "تین سال سے کم عمر اداروں کے لیے کھلی ڈیجیٹل خریداریاں",
            method: "ٹینڈر دستاویزات کا نمونہ۔",
            population: Texts(
                en: "Digital purchases of federal bodies",
                ur: "وفاقی اداروں کی ڈیجیٹل خریداریاں"),
            source: tenders),
    ]
}
