import Canon
import Records

extension IndicatorContent {
    /// Indicators of pillar 2, the trusted ledger.
    static let ledger: [IndicatorContent] = [
        IndicatorContent(
            "L-1", .percent1, .quarterly,
            title: "گواہوں کے مکمل نصاب والے چیک پوائنٹ",
            method: "کم از کم تین درست تائیدی دستخط والے چیک پوائنٹ تقسیم تمام چیک پوائنٹ۔",
            population: Texts(
                en: "Checkpoints of the public log",
                ur: "عوامی کھاتے کے چیک پوائنٹ"),
            source: log,
            computation: .awaits(witnesses)),
        IndicatorContent(
            "L-2", .seconds, .quarterly,
            title: "عمل سے کھاتے میں اندراج تک کی تاخیر، وسطانیہ",
            method: "اندراج کے وقت اور عمل کے وقت کے فرق کا وسطانیہ۔",
            population: Texts(en: "Official acts", ur: "سرکاری اعمال"),
            source: log,
            computation: .awaits(actTimes)),
        IndicatorContent(
            "L-3", .percent1, .quarterly,
            title: "دس ایامِ کار میں شائع ہونے والی گرانٹ ادائیگیاں",
            method: "بروقت شائع ادائیگیاں تقسیم تمام ادائیگیاں۔",
            population: Texts(
                en: "Payments of programme funds that the bank confirmed",
                ur: "پروگرام فنڈز کی وہ ادائیگیاں جن کی بینک نے تصدیق کی"),
            source: log,
            computation: .paymentsInTime,
            mappings: [
                .goal(
                    "16.6.1", en: "Near: spending as it was budgeted.",
                    ur: "قریب: بجٹ کے مطابق خرچ۔")
            ]),
        IndicatorContent(
            "L-4", .runsPerMonth, .monthly,
            title: "ہر ماہ رپورٹ ہونے والی بیرونی جانچیں",
            method: "الگ الگ کلیدوں سے دستخط شدہ رپورٹیں۔",
            population: Texts(
                en: "Checks of the log by people outside the ministry",
                ur: "وزارت سے باہر کے لوگوں کی طرف سے کھاتے کی جانچ"),
            source: verifiers,
            mappings: [
                .goal(
                    "16.10.2", en: "Near: access to information by right.",
                    ur: "قریب: معلومات تک رسائی کا حق۔")
            ]),
        IndicatorContent(
            "L-5", .findings, .halfYearly,
            title: "جانچ میں کھاتے سے ملنے والا ذاتی ڈیٹا",
            method: """
                تمام عوامی اندراجات میں شناختی کارڈ، فون، ای میل اور ناموں کی فہرست کے نمونوں \
                کی تلاش۔
                """,
            population: Texts(
                en: "All entries of the public log",
                ur: "عوامی کھاتے کے تمام اندراجات"),
            source: log,
            computation: .personalData),
    ]
}
