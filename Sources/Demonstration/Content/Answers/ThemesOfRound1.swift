import Canon
import Records

extension ThemeContent {
    /// Themes of round 1 and what the ministry answered.
    static let round1: [ThemeContent] = [
        ThemeContent(
            key: "r1-completions", answer: .accepted,
            provisions: ["4.1"],
            title: Texts(
                en: "Count people who finish, not seats",
                ur: "نشستیں نہیں، تکمیل کرنے والے افراد گنے جائیں"),
            summary: Texts(
                en: """
                    A target of five million enrolments rewards enrolments. People are counted \
                    several times, and nobody can see who finished or passed.
                    """,
                ur: """
                    پچاس لاکھ اندراج کا ہدف اندراج ہی بڑھاتا ہے۔ ایک فرد کئی بار گنا جاتا ہے \
                    اور معلوم نہیں ہوتا کہ کس نے کورس مکمل کیا یا امتحان پاس کیا۔
                    """),
            reason: Texts(
                en: """
                    An enrolment is the start of the work and not its result, and the same \
                    person can enrol many times. Provision 4.1 will count each person once and \
                    keep enrolment, completion and assessment in three separate figures. The \
                    figure will be lower than five million; it will mean something.
                    """,
                ur: """
                    اندراج کام کا آغاز ہے، نتیجہ نہیں، اور ایک ہی فرد کئی بار اندراج کرا سکتا \
                    ہے۔ شق 4.1 ہر فرد کو ایک بار شمار کرے گی اور اندراج، تکمیل اور جانچ کے تین \
                    الگ اعداد دے گی۔ عدد پچاس لاکھ سے کم ہو گا مگر بامعنی ہو گا۔
                    """)),
        ThemeContent(
            key: "r1-providers", answer: .notAccepted,
            provisions: [],
            title: Texts(
                en: "Providers fear that completion rates punish them",
                ur: "تربیتی اداروں کو تکمیل کی شرح سے نقصان کا خدشہ"),
            summary: Texts(
                en: """
                    Training centres ask to keep enrolment as the headline, because beginners, \
                    power cuts and short courses lower the completion rate.
                    """,
                ur: """
                    تربیتی مراکز چاہتے ہیں کہ اندراج ہی بنیادی عدد رہے، کیونکہ نئے سیکھنے \
                    والوں، بجلی کی بندش اور مختصر کورسوں سے تکمیل کی شرح گرتی ہے۔
                    """),
            reason: Texts(
                en: """
                    The fear is understood, and enrolment stays visible as a figure of its \
                    own. But hiding the completion rate would leave learners and funders \
                    unable to tell a good course from a bad one. Differences in length and in \
                    learners are met by showing the figures side by side, with the number of \
                    people, and not by leaving one out.
                    """,
                ur: """
                    خدشہ قابلِ فہم ہے، اور اندراج الگ عدد کے طور پر نظر آتا رہے گا۔ لیکن تکمیل \
                    کی شرح چھپانے سے سیکھنے والے اور فنڈ دینے والے اچھے اور کمزور کورس میں فرق \
                    نہ کر سکیں گے۔ مدت اور سیکھنے والوں کے فرق کا حل یہ ہے کہ اعداد افراد کی \
                    تعداد کے ساتھ برابر برابر دکھائے جائیں، نہ کہ کوئی عدد چھوڑ دیا جائے۔
                    """)),
        ThemeContent(
            key: "r1-hearings", answer: .accepted,
            provisions: ["0.3"],
            title: Texts(
                en: "Paper, phone, meetings and more languages",
                ur: "کاغذ، فون، جلسے اور مزید زبانیں"),
            summary: Texts(
                en: """
                    Two hearings showed that most people present could not answer on a \
                    website, and that Urdu and English leave many out.
                    """,
                ur: """
                    دو کھلی کچہریوں سے معلوم ہوا کہ حاضرین کی اکثریت ویب سائٹ پر رائے نہیں دے \
                    سکتی، اور صرف اردو اور انگریزی سے بہت سے لوگ باہر رہ جاتے ہیں۔
                    """),
            reason: Texts(
                en: """
                    A consultation that only the connected can answer measures connection and \
                    not opinion. Answers on paper, by phone and in meetings will be taken with \
                    the same weight and the same receipt. Summaries will be published in four \
                    more languages; full texts in six would delay each round by weeks and \
                    cannot be promised yet.
                    """,
                ur: """
                    جس مشاورت میں صرف انٹرنیٹ والے جواب دے سکیں وہ رائے نہیں، رابطہ ناپتی ہے۔ \
                    کاغذ، فون اور جلسوں میں دی گئی آرا اسی وزن اور اسی رسید کے ساتھ لی جائیں \
                    گی۔ چار مزید زبانوں میں خلاصے شائع ہوں گے؛ چھ زبانوں میں مکمل متن ہر دور \
                    کو کئی ہفتے مؤخر کر دے گا، اس کا وعدہ ابھی نہیں کیا جا سکتا۔
                    """)),
        ThemeContent(
            key: "r1-small-firms", answer: .accepted,
            provisions: ["5.1"],
            title: Texts(
                en: "More time for small firms to report incidents",
                ur: "چھوٹے اداروں کو واقعے کی اطلاع کے لیے زیادہ وقت"),
            summary: Texts(
                en: """
                    Firms with few staff cannot file a report within 24 hours and would report \
                    nothing, or report wrongly.
                    """,
                ur: """
                    کم عملے والے ادارے 24 گھنٹے میں رپورٹ نہیں دے سکتے؛ وہ یا تو اطلاع نہیں \
                    دیں گے یا غلط دیں گے۔
                    """),
            reason: Texts(
                en: """
                    A duty that cannot be met produces silence, and silence is what the \
                    provision was written against. Small firms get 72 hours for the first \
                    report. Operators of large systems keep 24 hours, because they have staff \
                    on duty and the damage spreads faster from them.
                    """,
                ur: """
                    جو ذمہ داری پوری نہ ہو سکے وہ خاموشی پیدا کرتی ہے، اور یہ شق خاموشی ہی کے \
                    خلاف لکھی گئی تھی۔ چھوٹے اداروں کو پہلی اطلاع کے لیے 72 گھنٹے ملیں گے۔ بڑے \
                    نظام چلانے والوں کے لیے 24 گھنٹے برقرار ہیں کیونکہ ان کا عملہ ہر وقت موجود \
                    ہوتا ہے اور نقصان ان سے تیزی سے پھیلتا ہے۔
                    """)),
        ThemeContent(
            key: "r1-where-practicable", answer: .accepted,
            provisions: ["1.1"],
            title: Texts(
                en: "\"Where practicable\" empties the register",
                ur: "\"جہاں ممکن ہو\" رجسٹر کو خالی کر دے گا"),
            summary: Texts(
                en: """
                    The words let each body decide that registering its AI is not practicable. \
                    People ask for no exception, and for data and tests in the register.
                    """,
                ur: """
                    ان الفاظ سے ہر ادارہ خود طے کر سکتا ہے کہ اندراج ممکن نہیں۔ لوگ چاہتے ہیں \
                    کہ کوئی استثنا نہ ہو اور رجسٹر میں ڈیٹا اور آزمائش بھی درج ہو۔
                    """),
            reason: Texts(
                en: """
                    An exception that need not be stated cannot be checked. The words are \
                    struck, and a system that affects people may be used only after it stands \
                    in the register. Data and tests are added, because a purpose alone does \
                    not show whether a system works.
                    """,
                ur: """
                    جس استثنا کی وجہ نہ بتانی پڑے اس کی جانچ نہیں ہو سکتی۔ یہ الفاظ نکال دیے \
                    گئے ہیں، اور لوگوں پر اثر انداز ہونے والا نظام رجسٹر میں درج ہونے کے بعد \
                    ہی استعمال ہو گا۔ ڈیٹا اور آزمائش شامل کیے گئے ہیں کیونکہ صرف مقصد سے \
                    معلوم نہیں ہوتا کہ نظام کام کرتا ہے یا نہیں۔
                    """)),
        ThemeContent(
            key: "r1-outages", answer: .inPart,
            provisions: ["3.6"],
            title: Texts(
                en: "Publish interruptions within days",
                ur: "تعطل چند دن میں شائع کیا جائے"),
            summary: Texts(
                en: """
                    A yearly summary of outages helps nobody. People ask for start, end and \
                    area within days, as open data.
                    """,
                ur: """
                    تعطل کا سالانہ خلاصہ کسی کے کام کا نہیں۔ لوگ چند دن میں آغاز، اختتام اور \
                    علاقہ کھلے ڈیٹا کی صورت میں چاہتے ہیں۔
                    """),
            reason: Texts(
                en: """
                    Operators hold these times within minutes, so 72 hours is fair, and the \
                    yearly summary is replaced by a public list. The duty begins at 30 minutes \
                    and at the size of a district, because shorter and smaller ones cannot yet \
                    be measured alike everywhere. Interruptions that were ordered are left to \
                    the next round, as the security division (demonstration) had not been \
                    heard.
                    """,
                ur: """
                    آپریٹروں کے پاس یہ اوقات چند منٹ میں ہوتے ہیں، اس لیے 72 گھنٹے مناسب ہیں \
                    اور سالانہ خلاصے کی جگہ عوامی فہرست ہو گی۔ پابندی 30 منٹ اور ضلع کی سطح سے \
                    شروع ہو گی کیونکہ اس سے کم کی پیمائش ابھی ہر جگہ یکساں نہیں۔ حکم سے ہونے \
                    والے تعطل اگلے دور پر چھوڑے گئے ہیں کیونکہ سیکیورٹی ڈویژن (نمائشی) کو ابھی \
                    نہیں سنا گیا تھا۔
                    """)),
        ThemeContent(
            key: "r1-fix-dates", answer: .accepted,
            provisions: ["5.2", "5.5"],
            title: Texts(
                en: "A date for urgent fixes, in a provision of their own",
                ur: "ہنگامی درستی کے لیے الگ شق اور تاریخ"),
            summary: Texts(
                en: """
                    "Without delay" gives administrators nothing to plan with, and one \
                    sentence hides two duties with two owners.
                    """,
                ur: """
                    "بلا تاخیر" سے منتظمین منصوبہ نہیں بنا سکتے، اور ایک جملے میں دو ذمہ \
                    داریاں چھپی ہیں۔
                    """),
            reason: Texts(
                en: """
                    Sharing a warning and fixing a weakness are done by different people and \
                    measured differently. The provision is split: 5.2 keeps the sharing, and a \
                    new provision gives critical weaknesses 14 days. Systems that cannot be \
                    fixed may be fenced off, so that an old machine is no excuse.
                    """,
                ur: """
                    انتباہ پہنچانا اور خامی دور کرنا مختلف لوگوں کا کام ہے اور الگ طرح ناپا \
                    جاتا ہے۔ شق تقسیم کر دی گئی ہے: 5.2 میں تبادلہ رہے گا اور نئی شق سنگین \
                    خامیوں کے لیے 14 دن دے گی۔ جو نظام درست نہ ہو سکے اسے الگ تھلگ کیا جا سکتا \
                    ہے تاکہ پرانی مشین بہانہ نہ بنے۔
                    """)),
        ThemeContent(
            key: "r1-advertising", answer: .outOfScope,
            provisions: [],
            title: Texts(
                en: "Advertising sent by a machine",
                ur: "مشین سے بھیجے گئے اشتہار"),
            summary: Texts(
                en: """
                    Near-identical messages praise the policy and offer paid help with \
                    registrations.
                    """,
                ur: """
                    تقریباً یکساں پیغامات جن میں پالیسی کی تعریف کے ساتھ رجسٹریشن میں معاوضے \
                    پر مدد کی پیشکش ہے۔
                    """),
            reason: Texts(
                en: """
                    These messages were read. They say nothing about the text and offer a \
                    service for money; the ministry charges nothing and works with no agents. \
                    They are counted and published so that everybody can see how many there \
                    were, and they were given no weight.
                    """,
                ur: """
                    یہ پیغامات پڑھے گئے۔ ان میں متن کے بارے میں کوئی بات نہیں، صرف معاوضے پر \
                    خدمت کی پیشکش ہے؛ وزارت کوئی فیس نہیں لیتی اور کسی ایجنٹ کے ساتھ کام نہیں \
                    کرتی۔ انہیں گن کر شائع کیا گیا ہے تاکہ سب دیکھ سکیں کہ کتنے تھے، اور انہیں \
                    کوئی وزن نہیں دیا گیا۔
                    """)),
    ]
}
