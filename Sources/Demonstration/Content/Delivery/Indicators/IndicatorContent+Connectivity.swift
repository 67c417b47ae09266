import Canon
import Records

extension IndicatorContent {
    /// Indicators of pillar 3, connectivity.
    static let connectivity: [IndicatorContent] = [
        IndicatorContent(
            "C-1", .mbps, .quarterly,
            title: "4G ڈاؤن لوڈ، سب سے کمزور ضلع",
            method: "90 دن کے درست نمونوں کا ہر ضلع میں وسطانیہ؛ سب سے کم عدد دیا جائے۔",
            population: Texts(
                en: "Measurements of 4G in every district",
                ur: "ہر ضلع میں 4G کی پیمائشیں"),
            source: measurements,
            risk: Texts(
                en: "Probes are placed near towers.",
                ur: "آلات ٹاوروں کے قریب رکھ دیے جاتے ہیں۔"),
            safeguard: Texts(
                en: """
                    Places are drawn by lot, people measure too, and the number of samples is \
                    shown.
                    """,
                ur: """
                    جگہیں قرعے سے چنی جاتی ہیں، عام لوگ بھی ناپتے ہیں، اور نمونوں کی تعداد \
                    دکھائی جاتی ہے۔
                    """),
            mappings: [
                .goal(
                    "9.c.1",
                    en: "Near: people covered by a mobile network; this measures how good it is.",
                    ur: "قریب: موبائل نیٹ ورک کے دائرے میں آبادی؛ یہ اس کا معیار ناپتا ہے۔"),
                .digitalDecade(
                    "COM(2023)570/3.1.1", en: "Near: fast wireless networks where people live.",
                    ur: "قریب: آبادی میں تیز وائرلیس نیٹ ورک۔"),
            ]),
        IndicatorContent(
            "C-2", .mbps, .quarterly,
            title: "5G ڈاؤن لوڈ کا وسطانیہ، جہاں دستیاب ہو",
            method: "سی 1 کی طرح، صرف 5G۔",
            population: Texts(
                en: "Measurements of 5G where it is offered",
                ur: "جہاں 5G دستیاب ہے وہاں کی پیمائشیں"),
            source: log,
            computation: .awaits(connectivityMeasured),
            mappings: [
                .digitalDecade(
                    "COM(2023)570/3.1.1", en: "Near: fast wireless networks where people live.",
                    ur: "قریب: آبادی میں تیز وائرلیس نیٹ ورک۔")
            ]),
        IndicatorContent(
            "C-3", .mbps, .quarterly,
            title: "سب سے سست دسویں حصے کی 4G رفتار (دسواں صدک)",
            method: "ہر ضلع کا دسواں صدک۔",
            population: Texts(
                en: "Measurements of 4G in every district",
                ur: "ہر ضلع میں 4G کی پیمائشیں"),
            source: log,
            computation: .awaits(connectivityMeasured),
            mappings: [
                .goal(
                    "9.c.1", en: "Near: people covered by a mobile network.",
                    ur: "قریب: موبائل نیٹ ورک کے دائرے میں آبادی۔")
            ]),
        IndicatorContent(
            "C-4", .percent0, .quarterly,
            title: "فائبر سے منسلک ٹاور",
            method: "وزارت یا ریگولیٹر کی رپورٹ۔",
            population: Texts(en: "Towers of all operators", ur: "تمام آپریٹروں کے ٹاور"),
            source: regulator),
        IndicatorContent(
            "C-5", .millionHomes, .quarterly,
            title: "فائبر سروس والے گھر",
            method: "ریگولیٹر کی رپورٹ۔",
            population: Texts(
                en: "Households with a fibre service",
                ur: "فائبر سروس والے گھرانے"),
            source: regulator,
            dimensions: ["area"],
            mappings: [
                .digitalDecade(
                    "COM(2023)570/3.1.1", en: "Near: homes with a gigabit network.",
                    ur: "قریب: گیگابٹ نیٹ ورک والے گھر۔")
            ]),
        IndicatorContent(
            "C-6", .percent0, .quarterly,
            title: "72 گھنٹے میں شائع ہونے والے تعطل",
            method: "بروقت شائع تعطل تقسیم تمام شائع یا آلات سے معلوم تعطل۔",
            population: Texts(
                en: "Interruptions that were published or that probes detected",
                ur: "شائع شدہ یا آلات سے معلوم ہونے والے تعطل"),
            source: log,
            computation: .awaits(connectivityMeasured),
            risk: Texts(
                en: "Interruptions are not reported.",
                ur: "تعطل کی اطلاع ہی نہیں دی جاتی۔"),
            safeguard: Texts(en: "Probes notice silence.", ur: "آلات خاموشی کو پہچان لیتے ہیں۔")),
        IndicatorContent(
            "C-7", .hours, .annual,
            title: "فی ضلع سالانہ تعطل کے گھنٹے، وسطانیہ",
            method: "تعطل کے گھنٹوں کا مجموعہ۔",
            population: Texts(en: "Districts", ur: "اضلاع"),
            source: log,
            computation: .awaits(connectivityMeasured)),
        IndicatorContent(
            "C-8", .percent0, .quarterly,
            title: "اپنی کلید والے پروگرام کے آئی او ٹی آلات",
            method: "درست کلید والے آلات تقسیم درج آلات۔",
            population: Texts(en: "Devices enrolled in a programme", ur: "پروگرام میں درج آلات"),
            source: log,
            computation: .awaits(devices)),
        IndicatorContent(
            "C-9", .percent0, .monthly,
            title: "ماہانہ کم از کم 200 درست نمونوں والے اضلاع",
            method: "گنتی۔",
            population: Texts(en: "Districts", ur: "اضلاع"),
            source: log,
            computation: .awaits(connectivityMeasured),
            safeguard: Texts(
                en: "It guards C-1 to C-3: a district with too few samples is named.",
                ur: "یہ سی 1 تا سی 3 کا محافظ ہے: کم نمونوں والے ضلع کا نام دیا جاتا ہے۔")),
    ]
}
