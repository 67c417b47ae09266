import Canon
import Records

extension IndicatorContent {
    /// Indicators of the three goals.
    static let goals: [IndicatorContent] = [
        IndicatorContent(
            "G-1", .usdBillionPerFiscalYear, .annual,
            title: "آئی ٹی اور آئی ٹی سے منسلک خدمات کی برآمدی آمدن",
            method: """
                اسٹیٹ بینک کے شائع کردہ اعداد جوں کے توں؛ صرف خدمات، فری لانسروں کی آمدن الگ \
                دکھائی جاتی ہے۔
                """,
            population: Texts(
                en: "Export receipts of IT and IT-enabled services that arrive through banks",
                ur: "بینکوں کے ذریعے موصول ہونے والی آئی ٹی اور متعلقہ خدمات کی برآمدی آمدن"),
            source: centralBank,
            owner: "Trade statistics lead",
            risk: Texts(
                en: """
                    Figures by other definitions are quoted, for instance 3.8 or 4.6 for the \
                    fiscal year 2025.
                    """,
                ur: """
                    دوسری تعریف کے اعداد پیش کر دیے جاتے ہیں، مثلاً مالی سال 2025 کے لیے 3.8 یا \
                    4.6۔
                    """),
            safeguard: Texts(
                en: "One definition counts; the others stand beside it as series of their own.",
                ur: "ایک ہی تعریف شمار ہوتی ہے؛ باقی اس کے ساتھ الگ سلسلوں کے طور پر درج ہیں۔")),
        IndicatorContent(
            "G-2", .usdMillionPerFiscalYear, .annual,
            title: "فری لانسروں کی ترسیلاتِ آمدن",
            method: "جیسے شائع ہوا ویسے ہی؛ ایک دوسرے سے مختلف سلسلے ساتھ ساتھ دکھائے جاتے ہیں۔",
            population: Texts(
                en: "Earnings that freelancers bring home through banks",
                ur: "فری لانسروں کی وہ آمدن جو بینکوں کے ذریعے ملک میں آتی ہے"),
            source: centralBank,
            owner: "Trade statistics lead"),
        IndicatorContent(
            "G-3", .percent0, .annual,
            title: "تعداد کے لحاظ سے ڈیجیٹل خوردہ ادائیگیاں",
            method: "اسٹیٹ بینک کا ادائیگیوں کے نظام کا سالانہ جائزہ۔",
            population: Texts(
                en: "Retail payments through banks and electronic money institutions",
                ur: "بینکوں اور الیکٹرانک رقم کے اداروں کے ذریعے خوردہ ادائیگیاں"),
            source: centralBank,
            owner: "Payments lead"),
        IndicatorContent(
            "G-4", .usdMillionPerYear, .annual,
            title: "نئے کاروباروں میں ظاہر کردہ سرمایہ کاری",
            method: "ایک نامزد عوامی فہرست، ہر سال وہی فہرست۔",
            population: Texts(
                en: "Start-ups whose funding was disclosed",
                ur: "وہ نئے کاروبار جن کی سرمایہ کاری ظاہر کی گئی"),
            source: tracker,
            owner: "Enterprise lead",
            mappings: [
                .digitalDecade(
                    "COM(2023)570/3.2.3", en: "Near: growing firms and their finance.",
                    ur: "قریب: بڑھتی ہوئی کمپنیاں اور ان کی مالی معاونت۔")
            ]),
        IndicatorContent(
            "G-5", .index1, .annual,
            title: "اقوامِ متحدہ کا ای حکومت ترقیاتی اشاریہ",
            method: "اقوامِ متحدہ کا جائزہ، ہر دو سال بعد۔",
            population: Texts(en: "The country as a whole", ur: "پورا ملک"),
            source: unSurvey,
            owner: "Digital services lead"),
        IndicatorContent(
            "G-6", .index1coarse, .annual,
            title: "اقوامِ متحدہ کا ای شرکت اشاریہ",
            method: "اقوامِ متحدہ کا جائزہ۔",
            population: Texts(en: "The country as a whole", ur: "پورا ملک"),
            source: unSurvey,
            owner: "Consultation manager",
            mappings: [
                .goal(
                    "16.7.2", en: "Near: whether people find decisions open to them.",
                    ur: "قریب: کیا لوگ فیصلوں کو اپنے لیے کھلا پاتے ہیں۔")
            ]),
        IndicatorContent(
            "G-7", .index100, .annual,
            title: "عالمی سائبر سیکیورٹی اشاریہ (آئی ٹی یو)",
            method: "آئی ٹی یو؛ 95 کی بالائی حد پر یا اس سے اوپر رہنا۔",
            population: Texts(en: "The country as a whole", ur: "پورا ملک"),
            source: itu,
            owner: "CERT",
            risk: Texts(
                en: "The index measures commitments and not safety.",
                ur: "یہ اشاریہ وعدوں کو ناپتا ہے، تحفظ کو نہیں۔"),
            safeguard: Texts(
                en: "Y-1 to Y-6 measure what is done.",
                ur: "وائی 1 تا وائی 6 عمل کو ناپتے ہیں۔")),
        IndicatorContent(
            "G-8", .percent0, .annual,
            title: "انٹرنیٹ استعمال کرنے والے افراد",
            method: "ادارۂ شماریات کا گھریلو سروے؛ جہاں سلسلہ ٹوٹے وہاں نشان لگایا جائے۔",
            population: Texts(
                en: "People aged ten and over",
                ur: "دس سال اور اس سے زیادہ عمر کے افراد"),
            source: household,
            owner: "Statistics unit",
            dimensions: ["area", "sex", "area_type"],
            smallCell: 30,
            risk: Texts(
                en: "It jumped from 17% to 57%: perhaps the question changed.",
                ur: "عدد 17 فیصد سے 57 فیصد ہو گیا: ممکن ہے سوال بدل گیا ہو۔"),
            safeguard: Texts(
                en: """
                    The questionnaire is kept beside the number; a changed question breaks the \
                    series.
                    """,
                ur: "سوال نامہ عدد کے ساتھ رکھا جاتا ہے؛ سوال بدلے تو سلسلہ توڑا جاتا ہے۔"),
            mappings: [
                .goal("17.8.1", en: "The same measure.", ur: "یہی پیمانہ۔")
            ]),
        IndicatorContent(
            "G-9", .percentOfWomen, .annual,
            title: "موبائل انٹرنیٹ استعمال کرنے والی خواتین",
            method: "جی ایس ایم اے کا صارفین کا سروے۔",
            population: Texts(
                en: "Women aged eighteen and over",
                ur: "اٹھارہ سال اور اس سے زیادہ عمر کی خواتین"),
            source: gsma,
            dimensions: ["area_type"],
            smallCell: 30,
            risk: Texts(
                en: "Another site prints 39% from the same report.",
                ur: "ایک اور ویب سائٹ اسی رپورٹ سے 39 فیصد لکھتی ہے۔"),
            safeguard: Texts(
                en: "Both figures stand side by side until the report itself has been read.",
                ur: "جب تک اصل رپورٹ نہ پڑھ لی جائے دونوں اعداد ساتھ ساتھ رہیں گے۔"),
            mappings: [
                .goal(
                    "5.b.1", en: "Near: women who own a mobile telephone.",
                    ur: "قریب: وہ خواتین جن کے پاس اپنا موبائل فون ہے۔"),
                .goal(
                    "17.8.1", en: "Near: women only, mobile internet only.",
                    ur: "قریب: صرف خواتین، صرف موبائل انٹرنیٹ۔"),
            ]),
        IndicatorContent(
            "G-10", .services, .quarterly,
            title: "ابتدا سے انتہا تک آن لائن استعمال ہونے والی سرکاری خدمات",
            method: "خدمات کی فہرست، اور ہر خدمت کے لیے جانچ کی ایک آزمودہ فہرست۔",
            population: Texts(
                en: "Services of the public catalogue",
                ur: "عوامی فہرست میں درج خدمات"),
            source: catalogue,
            owner: "Digital services lead",
            computation: .servicesOnline,
            risk: Texts(
                en: "A form to print is called an online service.",
                ur: "چھاپنے والے فارم کو آن لائن خدمت کہہ دیا جاتا ہے۔"),
            safeguard: Texts(
                en: """
                    Only services that a tester completed from start to end are counted; some \
                    are drawn by lot and tested again.
                    """,
                ur: """
                    صرف وہ خدمات شمار ہوتی ہیں جنہیں جانچنے والے نے ابتدا سے انتہا تک مکمل کیا؛ \
                    کچھ قرعے سے چن کر دوبارہ جانچی جاتی ہیں۔
                    """),
            mappings: [
                .digitalDecade(
                    "COM(2023)570/4.2.1", en: "Near: key public services online.",
                    ur: "قریب: اہم سرکاری خدمات آن لائن۔"),
                .goal(
                    "16.6.2", en: "Near: how people found their last public service.",
                    ur: "قریب: لوگوں نے اپنی پچھلی سرکاری خدمت کو کیسا پایا۔"),
            ]),
    ]
}
