import Canon

extension EarlierWording {
    /// How provisions read before the final text, oldest first within a provision.
    static let all: [EarlierWording] = [
        EarlierWording(
            provision: "0.3", versions: 1...1,
            body: Texts(
                en: """
                    Drafts and questions are published online in Urdu and English as images of \
                    the signed pages. People answer on the website.
                    """,
                ur: """
                    مسودے اور سوالات اردو اور انگریزی میں دستخط شدہ صفحات کی تصاویر کی صورت \
                    میں آن لائن شائع کیے جائیں گے۔ لوگ ویب سائٹ پر جواب دیں گے۔
                    """)),
        EarlierWording(
            provision: "0.3", versions: 2...2,
            body: Texts(
                en: """
                    Drafts, questions and answers are published in Urdu and English as images \
                    of the signed pages, and in summary in Sindhi, Pashto, Punjabi and \
                    Balochi. People may answer on paper, by phone or in a meeting; such \
                    answers carry the same weight and receipt.
                    """,
                ur: """
                    مسودے، سوالات اور جوابات اردو اور انگریزی میں دستخط شدہ صفحات کی تصاویر کی \
                    صورت میں، اور سندھی، پشتو، پنجابی اور بلوچی میں خلاصے کی صورت میں شائع کیے \
                    جائیں گے۔ لوگ کاغذ پر، فون پر یا کسی جلسے میں بھی رائے دے سکتے ہیں؛ ایسی \
                    آرا کا وزن اور رسید وہی ہو گی جو دوسری آرا کی ہے۔
                    """)),
        EarlierWording(
            provision: "1.1", versions: 1...1,
            body: Texts(
                en: """
                    Public bodies enter the AI systems they use in a public register where \
                    practicable: purpose, owner and supplier.
                    """,
                ur: """
                    سرکاری ادارے جہاں ممکن ہو اپنے زیرِ استعمال مصنوعی ذہانت کے نظام عوامی \
                    رجسٹر میں درج کریں گے: مقصد، ذمہ دار اور فراہم کنندہ۔
                    """)),
        EarlierWording(
            provision: "1.1", versions: 2...2,
            body: Texts(
                en: """
                    No public body uses an AI system that affects people unless it is first \
                    entered in the public register: purpose, owner, supplier, data and tests.
                    """,
                ur: """
                    کوئی سرکاری ادارہ لوگوں پر اثر انداز ہونے والا مصنوعی ذہانت کا نظام اس وقت \
                    تک استعمال نہیں کرے گا جب تک وہ عوامی رجسٹر میں درج نہ ہو: مقصد، ذمہ دار، \
                    فراہم کنندہ، ڈیٹا اور آزمائش۔
                    """)),
        EarlierWording(
            provision: "2.4", versions: 1...2,
            heading: Texts(
                en: "Certificates on the blockchain",
                ur: "بلاک چین پر اسناد"),
            body: Texts(
                en: """
                    Certificates issued under this policy are stored on the blockchain with \
                    the name and identity number of the holder, so that nobody can remove \
                    them.
                    """,
                ur: """
                    اس پالیسی کے تحت جاری ہونے والی اسناد حامل کے نام اور شناختی نمبر کے ساتھ \
                    بلاک چین پر محفوظ کی جائیں گی تاکہ کوئی انہیں ہٹا نہ سکے۔
                    """)),
        EarlierWording(
            provision: "3.1", versions: 1...2,
            body: Texts(
                en: """
                    The minimum download speed is 20 Mbps on 4G and 50 Mbps on 5G where \
                    offered.
                    """,
                ur: """
                    کم از کم ڈاؤن لوڈ رفتار فور جی پر 20 ایم بی پی ایس اور جہاں فائیو جی \
                    دستیاب ہو وہاں 50 ایم بی پی ایس ہو گی۔
                    """)),
        EarlierWording(
            provision: "3.1", versions: 3...3,
            body: Texts(
                en: """
                    Measured median download speed reaches 20 Mbps on 4G and 50 Mbps on 5G \
                    where offered. The slowest tenth of measurements is published beside the \
                    median.
                    """,
                ur: """
                    پیمائش شدہ ڈاؤن لوڈ رفتار کا وسطانیہ فور جی پر 20 ایم بی پی ایس اور جہاں \
                    فائیو جی دستیاب ہو وہاں 50 ایم بی پی ایس تک پہنچے گا۔ پیمائشوں کا سست ترین \
                    دسواں حصہ وسطانیے کے ساتھ شائع کیا جائے گا۔
                    """)),
        EarlierWording(
            provision: "3.6", versions: 1...1,
            body: Texts(
                en: """
                    Operators report technical interruptions of service to the regulator, \
                    which publishes a summary each year.
                    """,
                ur: """
                    آپریٹر سروس کے تکنیکی تعطل کی اطلاع نگران ادارے کو دیں گے جو ہر سال ایک \
                    خلاصہ شائع کرے گا۔
                    """)),
        EarlierWording(
            provision: "3.6", versions: 2...3,
            body: Texts(
                en: """
                    Every technical interruption of service that touches a district for more \
                    than 30 minutes is published within 72 hours: start, end and area.
                    """,
                ur: """
                    سروس کا ہر وہ تکنیکی تعطل جو کسی ضلع کو 30 منٹ سے زیادہ متاثر کرے 72 گھنٹے \
                    کے اندر شائع کیا جائے گا: آغاز، اختتام اور علاقہ۔
                    """)),
        EarlierWording(
            provision: "4.1", versions: 1...1,
            heading: Texts(
                en: "Five million enrolments",
                ur: "پچاس لاکھ اندراج"),
            body: Texts(
                en: "Training programmes reach five million enrolments.",
                ur: "تربیتی پروگراموں میں پچاس لاکھ اندراج کیے جائیں گے۔")),
        EarlierWording(
            provision: "5.1", versions: 1...1,
            body: Texts(
                en: """
                    Operators of important systems report a serious incident within 24 hours, \
                    with a full report in 72 hours.
                    """,
                ur: """
                    اہم نظام چلانے والے ادارے کسی سنگین واقعے کی اطلاع 24 گھنٹے میں اور مکمل \
                    رپورٹ 72 گھنٹے میں دیں گے۔
                    """)),
        EarlierWording(
            provision: "5.2", versions: 1...1,
            heading: Texts(
                en: "Threat information and urgent fixes",
                ur: "خطرات کی معلومات اور ہنگامی درستی"),
            body: Texts(
                en: """
                    Warnings carry a sharing label (TLP), are machine readable, and go to \
                    those who need them first. Sharing in good faith is not punished. Critical \
                    weaknesses named in a national warning are fixed without delay.
                    """,
                ur: """
                    انتباہات پر تبادلے کا نشان (ٹی ایل پی) ہو گا، وہ مشین سے پڑھے جا سکیں گے \
                    اور سب سے پہلے ان تک پہنچیں گے جنہیں ان کی ضرورت ہے۔ نیک نیتی سے معلومات \
                    دینے پر سزا نہیں دی جائے گی۔ قومی انتباہ میں بتائی گئی سنگین خامیاں بلا \
                    تاخیر دور کی جائیں گی۔
                    """)),
        EarlierWording(
            provision: "5.3", versions: 1...3,
            body: Texts(
                en: """
                    Every federal body assesses itself against one short control list; one in \
                    five is drawn by public lot for an outside audit.
                    """,
                ur: """
                    ہر وفاقی ادارہ ضوابط کی ایک مختصر فہرست کے مطابق اپنا جائزہ لے گا؛ ہر پانچ \
                    میں سے ایک ادارہ عوامی قرعہ اندازی سے بیرونی آڈٹ کے لیے چنا جائے گا۔
                    """)),
        EarlierWording(
            provision: "5.6", versions: 1...3,
            body: Texts(
                en: """
                    People whose data leaked are told within 72 hours of confirmation, with \
                    what to do.
                    """,
                ur: """
                    جن لوگوں کی معلومات لیک ہوئیں انہیں تصدیق کے 72 گھنٹے کے اندر بتایا جائے \
                    گا کہ کیا ہوا اور وہ کیا کریں۔
                    """)),
        EarlierWording(
            provision: "6.2", versions: 1...3,
            body: Texts(
                en: """
                    Criteria are fixed before a call opens; reviewers declare interests; \
                    scores are confidential and an applicant is told the result.
                    """,
                ur: """
                    معیار دعوت کھلنے سے پہلے طے ہوں گے؛ جائزہ کار اپنے مفادات ظاہر کریں گے؛ \
                    نمبر خفیہ رہیں گے اور امیدوار کو نتیجہ بتایا جائے گا۔
                    """)),
        EarlierWording(
            provision: "6.6", versions: 1...3,
            heading: Texts(
                en: "Women-led firms",
                ur: "خواتین کے زیرِ قیادت کاروبار"),
            body: Texts(
                en: "At least 30% of awards go to firms led by women.",
                ur: "کم از کم 30 فیصد گرانٹس خواتین کے زیرِ قیادت اداروں کو دی جائیں گی۔")),
    ]
}
