import Canon
import Records

extension IndicatorContent {
    /// Indicators of pillar 4, digital skills.
    static let skills: [IndicatorContent] = [
        IndicatorContent(
            "S-1", .people, .quarterly,
            title: "جانچ کے بعد سند یافتہ افراد (ہر ایک ایک بار)",
            method: "غیر منسوخ سند رکھنے والے الگ الگ افراد کے عہد۔",
            population: Texts(
                en: "People with a certificate that is not revoked",
                ur: "وہ افراد جن کی سند منسوخ نہیں ہوئی"),
            source: log,
            computation: .awaits(certificates),
            risk: Texts(en: "The assessment is made easy.", ur: "جانچ آسان کر دی جاتی ہے۔"),
            safeguard: Texts(
                en: "A sample is tested again by others.",
                ur: "ایک نمونے کو دوسرے لوگ دوبارہ جانچتے ہیں۔"),
            mappings: [
                .goal(
                    "4.4.1", en: "Near: people with digital skills.",
                    ur: "قریب: ڈیجیٹل مہارت والے افراد۔"),
                .digitalDecade(
                    "COM(2023)570/4.1.1", en: "Near: people with basic digital skills.",
                    ur: "قریب: بنیادی ڈیجیٹل مہارت والے افراد۔"),
            ]),
        IndicatorContent(
            "S-2", .percent1, .quarterly,
            title: "اندراج یافتہ افراد میں سند یافتہ",
            method: "الگ الگ سند یافتہ افراد تقسیم الگ الگ اندراج یافتہ افراد۔",
            population: Texts(en: "People who enrolled", ur: "اندراج کرانے والے افراد"),
            source: log,
            computation: .awaits(certificates)),
        IndicatorContent(
            "S-3", .people, .quarterly,
            title: "مصنوعی ذہانت اور اعلیٰ مہارتوں میں سند یافتہ افراد",
            method: "ایس 1 کی طرح، نشان زدہ اسناد۔",
            population: Texts(
                en: "People with a certificate tagged as advanced",
                ur: "اعلیٰ درجے کی سند والے افراد"),
            source: log,
            computation: .awaits(certificates),
            mappings: [
                .digitalDecade(
                    "COM(2023)570/4.1.2", en: "Near: specialists in information technology.",
                    ur: "قریب: انفارمیشن ٹیکنالوجی کے ماہرین۔")
            ]),
        IndicatorContent(
            "S-4", .percent1, .quarterly,
            title: "سند یافتہ افراد میں خواتین",
            method: "خود بتائی گئی جنس؛ نامعلوم افراد الگ دکھائے جاتے ہیں۔",
            population: Texts(en: "People with a certificate", ur: "سند یافتہ افراد"),
            source: log,
            computation: .awaits(certificates),
            dimensions: ["area"],
            smallCell: 10),
        IndicatorContent(
            "S-5", .percent1, .quarterly,
            title: "آف لائن تصدیق ہونے والی اسناد",
            method: "تصدیق شدہ نمونہ تقسیم پورا نمونہ۔",
            population: Texts(en: "A sample of certificates", ur: "اسناد کا ایک نمونہ"),
            source: log,
            computation: .awaits(certificates)),
        IndicatorContent(
            "S-6", .percentOfRespondents, .quarterly,
            title: "چھ ماہ بعد بااجرت کام میں",
            method: "جواب کی شرح اور وقفے کے ساتھ سروے۔",
            population: Texts(
                en: "People certified six months before",
                ur: "چھ ماہ پہلے سند پانے والے افراد"),
            source: followUp,
            dimensions: ["sex", "area"],
            smallCell: 30,
            mappings: [
                .goal(
                    "8.6.1", en: "Near: young people neither at work nor in training.",
                    ur: "قریب: وہ نوجوان جو نہ کام میں ہیں نہ تربیت میں۔")
            ]),
        IndicatorContent(
            "S-7", .people, .quarterly,
            title: "اہل تربیت کار",
            method: "الگ الگ سند یافتہ تربیت کار۔",
            population: Texts(en: "Trainers with a certificate", ur: "سند یافتہ تربیت کار"),
            source: log,
            computation: .awaits(certificates),
            mappings: [
                .goal(
                    "4.c.1", en: "Near: teachers with the required qualification.",
                    ur: "قریب: مطلوبہ اہلیت والے اساتذہ۔")
            ]),
    ]
}
