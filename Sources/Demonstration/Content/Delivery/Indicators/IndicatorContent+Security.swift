import Canon
import Records

extension IndicatorContent {
    /// Indicators of pillar 5, cybersecurity.
    static let security: [IndicatorContent] = [
        IndicatorContent(
            "Y-1", .percent0, .quarterly,
            title: "24 گھنٹے میں پہلی اطلاع والے سنگین واقعات",
            method: "سائبر ہنگامی ٹیم کے دستخط شدہ مجموعی اعداد؛ انفرادی معاملات بند رہتے ہیں۔",
            population: Texts(
                en: "Serious incidents that became known to the CERT",
                ur: "سائبر ہنگامی ٹیم کے علم میں آنے والے سنگین واقعات"),
            source: cert,
            risk: Texts(en: "Fewer reports look better.", ur: "کم اطلاعات بہتر دکھائی دیتی ہیں۔"),
            safeguard: Texts(
                en: "The number of incidents is published beside the share.",
                ur: "شرح کے ساتھ واقعات کی تعداد بھی شائع ہوتی ہے۔")),
        IndicatorContent(
            "Y-2", .percent0, .annual,
            title: "اس سال خود جائزہ جمع کرانے والے وفاقی ادارے",
            method: "جمع کرائے گئے جائزے تقسیم فہرست کے ادارے۔",
            population: Texts(
                en: "Federal bodies on the published list",
                ur: "شائع شدہ فہرست کے وفاقی ادارے"),
            source: log,
            computation: .awaits(cyber)),
        IndicatorContent(
            "Y-3", .pointsOf100, .annual,
            title: "خود جائزے اور آڈٹ کا اوسط فرق",
            method: "آڈٹ شدہ اداروں میں مطلق فرق کا اوسط۔",
            population: Texts(
                en: "Bodies drawn for an audit",
                ur: "آڈٹ کے لیے قرعے سے چنے گئے ادارے"),
            source: log,
            computation: .awaits(cyber),
            safeguard: Texts(
                en: "It guards Y-2: who flatters in the self-assessment is seen here.",
                ur: "یہ وائی 2 کا محافظ ہے: جائزے میں مبالغہ یہاں نظر آ جاتا ہے۔")),
        IndicatorContent(
            "Y-4", .days1, .quarterly,
            title: "سنگین کمزوریاں دور کرنے کے دن، وسطانیہ",
            method: "خبردار کیے جانے سے تصدیق شدہ درستی تک کا وقت۔",
            population: Texts(
                en: "Critical weaknesses that bodies were warned of",
                ur: "وہ سنگین کمزوریاں جن سے ادارے خبردار کیے گئے"),
            source: cert),
        IndicatorContent(
            "Y-5", .percent0, .quarterly,
            title: "پانچ ایامِ کار میں وصولی کی تصدیق پانے والی کمزوری کی اطلاعات",
            method: "بروقت تصدیق شدہ اطلاعات تقسیم تمام اطلاعات۔",
            population: Texts(
                en: "Reports of weaknesses by people outside",
                ur: "باہر کے لوگوں کی طرف سے کمزوری کی اطلاعات"),
            source: log,
            computation: .awaits(cyber)),
        IndicatorContent(
            "Y-6", .percent0, .annual,
            title: "72 گھنٹے میں لیک کی اطلاع",
            method: "بروقت اطلاعات تقسیم تمام اطلاعات۔",
            population: Texts(en: "Leaks of personal data", ur: "ذاتی ڈیٹا کے افشا کے واقعات"),
            source: log,
            computation: .awaits(cyber)),
    ]
}
