import Canon
import Records

extension IndicatorContent {
    /// Indicators of pillar 0, foundations.
    static let foundations: [IndicatorContent] = [
        IndicatorContent(
            "F-1", .percent1, .quarterly,
            title: "ذمہ دار، تاریخ، اشاریے اور طریقۂ کار والی شقیں",
            method: "مکمل شقیں تقسیم نافذ شقیں۔",
            population: Texts(en: "Provisions of the text in force", ur: "نافذ متن کی شقیں"),
            source: log,
            computation: .completeProvisions,
            mappings: [
                .goal(
                    "16.6.2", en: "Near: institutions that answer for what they do.",
                    ur: "قریب: اپنے کام کے جواب دہ ادارے۔"),
                .goal(
                    "16.10.2", en: "Near: access to information by right.",
                    ur: "قریب: معلومات تک رسائی کا حق۔"),
            ]),
        IndicatorContent(
            "F-2", .percent1, .annual,
            title: "منظوری سے پہلے وجہ کے ساتھ جواب پانے والے موضوعات",
            method: "منظوری سے پہلے شائع شدہ جواب والے موضوعات تقسیم تصدیق شدہ موضوعات۔",
            population: Texts(
                en: "Themes confirmed by people",
                ur: "انسانوں کے توثیق کردہ موضوعات"),
            source: log,
            computation: .answeredThemes,
            risk: Texts(
                en: "Answers with a reason that fits everything.",
                ur: "ایسے جواب جن کی وجہ ہر بات پر بیٹھ جائے۔"),
            safeguard: Texts(
                en: "A sample of the reasons is scored by readers from outside.",
                ur: "وجوہ کے ایک نمونے کو باہر کے پڑھنے والے نمبر دیتے ہیں۔"),
            mappings: [
                .goal(
                    "16.7.2", en: "Near: whether people find decisions responsive.",
                    ur: "قریب: کیا لوگ فیصلوں کو اپنی بات کا جواب پاتے ہیں۔")
            ]),
        IndicatorContent(
            "F-3", .percent1, .annual,
            title: "بیان کردہ سبب والی متن کی تبدیلیاں",
            method: """
                جواب یا دستخط شدہ اندرونی وجہ سے منسلک تبدیل شدہ حصے تقسیم تمام تبدیل شدہ حصے۔
                """,
            population: Texts(
                en: "Changes of the text after a round",
                ur: "دور کے بعد متن میں ہونے والی تبدیلیاں"),
            source: log,
            computation: .explainedChanges,
            mappings: [
                .goal(
                    "16.10.2", en: "Near: access to information by right.",
                    ur: "قریب: معلومات تک رسائی کا حق۔")
            ]),
        IndicatorContent(
            "F-4", .days1, .annual,
            title: "دور کے اختتام سے جواب تک کے دن، وسطانیہ",
            method: "تمام موضوعات کا وسطانیہ۔",
            population: Texts(en: "Themes that were answered", ur: "جن موضوعات کا جواب دیا گیا"),
            source: log,
            computation: .daysToAnswers),
        IndicatorContent(
            "F-5", .percentagePoints, .annual,
            title: "شناخت ظاہر کرنے والے افراد میں خواتین کے حصے کا فرق",
            method: "شناخت شدہ افراد میں خواتین کے حصے اور آبادی میں ان کے حصے کا مطلق فرق۔",
            population: Texts(
                en: "People who took part and stated their gender",
                ur: "حصہ لینے والے وہ افراد جنہوں نے اپنی جنس بتائی"),
            source: log,
            computation: .awaits(gender),
            dimensions: ["sex"],
            smallCell: 10,
            risk: Texts(
                en: "People of unknown gender are dropped from the count.",
                ur: "نامعلوم جنس والے افراد گنتی سے نکال دیے جاتے ہیں۔"),
            safeguard: Texts(
                en: "The unknown are shown as a share of their own.",
                ur: "نامعلوم افراد کا حصہ الگ دکھایا جاتا ہے۔"),
            mappings: [
                .goal(
                    "16.7.2", en: "Near: decisions that include everybody.",
                    ur: "قریب: سب کو شامل کرنے والے فیصلے۔")
            ]),
        IndicatorContent(
            "F-6", .percent1, .annual,
            title: "معاونت یا آف لائن ذریعے سے موصول آرا",
            method: "کاغذ، فون، جلسہ اور ایس ایم ایس کی آرا تقسیم تمام قبول شدہ آرا۔",
            population: Texts(en: "Submissions that were accepted", ur: "قبول کی گئی آرا"),
            source: log,
            computation: .assistedSubmissions,
            mappings: [
                .goal(
                    "16.7.2", en: "Near: decisions that include everybody.",
                    ur: "قریب: سب کو شامل کرنے والے فیصلے۔")
            ]),
        IndicatorContent(
            "F-7", .percent1, .annual,
            title: "30 دن میں نمٹائی گئی حذف کی درخواستیں",
            method: "بروقت نمٹائی گئی درخواستیں تقسیم موصولہ درخواستیں۔",
            population: Texts(en: "Requests for erasure", ur: "حذف کی درخواستیں"),
            source: log,
            computation: .awaits(erasure)),
    ]
}
