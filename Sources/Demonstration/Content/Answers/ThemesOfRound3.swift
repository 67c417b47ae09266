import Canon
import Records

extension ThemeContent {
    /// Themes of round 3 and what the ministry answered.
    static let round3: [ThemeContent] = [
        ThemeContent(
            key: "r3-scores", answer: .inPart,
            provisions: ["6.2"],
            title: Texts(
                en: "Publish scores and reasons",
                ur: "نمبر اور وجوہات شائع کی جائیں"),
            summary: Texts(
                en: """
                    Founders are refused without a reason and suspect favour. They ask for \
                    scores, reasons and a review.
                    """,
                ur: """
                    بانیوں کو بغیر وجہ انکار ہوتا ہے اور وہ سفارش کا شک کرتے ہیں۔ وہ نمبر، \
                    وجوہات اور نظرِ ثانی کا مطالبہ کرتے ہیں۔
                    """),
            reason: Texts(
                en: """
                    Public money given to a private firm needs a public reason, and an \
                    applicant who learns why can do better. Scores and reasons are published \
                    and a review may be asked for. The names of reviewers are not published, \
                    as the next answer explains, so the wish is met in part.
                    """,
                ur: """
                    نجی ادارے کو دی گئی سرکاری رقم کی وجہ عوامی ہونی چاہیے، اور وجہ جان کر \
                    امیدوار بہتر تیاری کر سکتا ہے۔ نمبر اور وجوہات شائع ہوں گی اور نظرِ ثانی \
                    کی درخواست دی جا سکے گی۔ جائزہ کاروں کے نام شائع نہیں ہوں گے جیسا کہ اگلے \
                    جواب میں بیان ہے، اس لیے مطالبہ جزوی طور پر مانا گیا ہے۔
                    """)),
        ThemeContent(
            key: "r3-reviewers", answer: .accepted,
            provisions: ["6.2"],
            title: Texts(
                en: "Keep the names of reviewers closed",
                ur: "جائزہ کاروں کے نام بند رکھے جائیں"),
            summary: Texts(
                en: """
                    Reviewers would stop, or soften their marks, if their names stood beside \
                    them. They accept that interests be declared.
                    """,
                ur: """
                    نام ظاہر ہوئے تو جائزہ کار کام چھوڑ دیں گے یا نرم نمبر دیں گے۔ وہ مفادات \
                    ظاہر کرنے پر آمادہ ہیں۔
                    """),
            reason: Texts(
                en: """
                    In small fields a named reviewer is put under pressure, and the fund loses \
                    the honest low mark. Reviewers declare their interests before they see a \
                    proposal, and the auditor may see the names. The public gets the score and \
                    the reason, which is what can be checked.
                    """,
                ur: """
                    چھوٹے حلقوں میں نامزد جائزہ کار پر دباؤ آتا ہے اور فنڈ دیانت دار کم نمبر \
                    کھو دیتا ہے۔ جائزہ کار تجویز دیکھنے سے پہلے اپنے مفادات ظاہر کریں گے اور \
                    آڈیٹر نام دیکھ سکے گا۔ عوام کو نمبر اور وجہ ملے گی، اور جانچی بھی وہی جا \
                    سکتی ہے۔
                    """)),
        ThemeContent(
            key: "r3-districts", answer: .accepted,
            provisions: ["3.1"],
            title: Texts(
                en: "Show the slowest tenth by district and operator",
                ur: "سست ترین دسواں حصہ ضلع اور آپریٹر کے حساب سے"),
            summary: Texts(
                en: """
                    A national figure hides the districts that have the worst service, and \
                    does not say whose service it is.
                    """,
                ur: """
                    قومی عدد ان اضلاع کو چھپا دیتا ہے جہاں سروس سب سے خراب ہے، اور یہ بھی نہیں \
                    بتاتا کہ سروس کس کی ہے۔
                    """),
            reason: Texts(
                en: """
                    A figure helps only where somebody can act on it, and that is an operator \
                    in a district. The figures are published by district and operator. A cell \
                    with too few measurements is left blank and says so, because a guess \
                    beside a name would be unfair.
                    """,
                ur: """
                    عدد وہیں فائدہ دیتا ہے جہاں کوئی اس پر عمل کر سکے، یعنی کسی ضلع میں کوئی \
                    آپریٹر۔ اعداد ضلع اور آپریٹر کے حساب سے شائع ہوں گے۔ جہاں پیمائشیں کم ہوں \
                    وہاں خانہ خالی رہے گا اور یہ لکھا ہو گا، کیونکہ کسی کے نام کے ساتھ اندازہ \
                    ناانصافی ہے۔
                    """)),
        ThemeContent(
            key: "r3-reason", answer: .accepted,
            provisions: ["3.6"],
            title: Texts(
                en: "The reason given in round 2 was wrong",
                ur: "دوسرے دور میں دی گئی وجہ غلط تھی"),
            summary: Texts(
                en: """
                    A law faculty (demonstration) and others show that the rule closes the \
                    text of an order, not the hours and area of an interruption.
                    """,
                ur: """
                    قانون کے ایک شعبے (نمائشی) اور دوسروں نے دکھایا کہ ضابطہ حکم کے متن کو بند \
                    کرتا ہے، تعطل کے وقت اور علاقے کو نہیں۔
                    """),
            reason: Texts(
                en: """
                    They are right. The ministry cited a rule about the text of orders as if \
                    it covered the hours of an interruption. The answer of round 2 is revised \
                    and stays visible beside the new one, and 3.6 will name ordered \
                    interruptions.
                    """,
                ur: """
                    ان کی بات درست ہے۔ وزارت نے حکم کے متن سے متعلق ضابطے کا حوالہ یوں دیا \
                    گویا وہ تعطل کے اوقات پر بھی لاگو ہو۔ دوسرے دور کے جواب پر نظرِ ثانی کی \
                    گئی ہے، پرانا جواب نئے کے ساتھ نظر آتا رہے گا، اور شق 3.6 میں حکم سے ہونے \
                    والے تعطل شامل ہوں گے۔
                    """)),
        ThemeContent(
            key: "r3-shares", answer: .accepted,
            provisions: ["6.6"],
            title: Texts(
                en: "One provision for both shares, and no lower pass mark",
                ur: "دونوں حصے ایک شق میں، معیار کم کیے بغیر"),
            summary: Texts(
                en: """
                    Firms led by women and firms outside the big cities ask that the two \
                    shares be planned together, and that nobody can say the mark was lowered \
                    for them.
                    """,
                ur: """
                    خواتین کے زیرِ قیادت اور بڑے شہروں سے باہر کے ادارے چاہتے ہیں کہ دونوں \
                    حصوں کی منصوبہ بندی اکٹھی ہو اور کوئی یہ نہ کہہ سکے کہ ان کے لیے معیار \
                    گھٹایا گیا۔
                    """),
            reason: Texts(
                en: """
                    Two shares in two provisions were filled at each other's cost. They are \
                    merged into 6.6, and a firm that belongs to both counts in both. The text \
                    now says that the pass mark is not lowered, which protects those who win \
                    as much as those who do not.
                    """,
                ur: """
                    دو شقوں میں رکھے گئے دو حصے ایک دوسرے کی قیمت پر پورے کیے گئے۔ انہیں شق \
                    6.6 میں ضم کیا گیا ہے اور جو ادارہ دونوں میں آئے وہ دونوں میں شمار ہو گا۔ \
                    متن میں اب درج ہے کہ کامیابی کا معیار کم نہیں ہو گا، جو جیتنے والوں کا بھی \
                    تحفظ ہے اور دوسروں کا بھی۔
                    """)),
        ThemeContent(
            key: "r3-schools", answer: .outOfScope,
            provisions: [],
            title: Texts(
                en: "Computers in public schools",
                ur: "سرکاری اسکولوں میں کمپیوٹر"),
            summary: Texts(
                en: """
                    People ask what became of the promise of 2018 for schools and want \
                    computer rooms and programming lessons.
                    """,
                ur: """
                    لوگ پوچھتے ہیں کہ 2018 میں اسکولوں سے کیے گئے وعدے کا کیا ہوا، اور کمپیوٹر \
                    کے کمرے اور پروگرامنگ کے اسباق چاہتے ہیں۔
                    """),
            reason: Texts(
                en: """
                    Public schools are led and paid for by the provinces, and a federal text \
                    cannot bind their budgets. What this policy can do stays in 4.4: qualified \
                    trainers in each district, whom the provinces may use in schools. The \
                    submissions are passed to the provincial departments with their wording \
                    unchanged.
                    """,
                ur: """
                    سرکاری اسکولوں کا انتظام اور اخراجات صوبوں کے پاس ہیں اور وفاقی متن ان کے \
                    بجٹ کو پابند نہیں کر سکتا۔ جو اس پالیسی کے بس میں ہے وہ شق 4.4 میں برقرار \
                    ہے: ہر ضلع میں اہل تربیت کار، جن سے صوبے اسکولوں میں کام لے سکتے ہیں۔ یہ \
                    آرا انہی الفاظ میں صوبائی محکموں کو بھیج دی گئی ہیں۔
                    """)),
        ThemeContent(
            key: "r3-zones", answer: .notAccepted,
            provisions: [],
            title: Texts(
                en: "Bring technology zones and parks back",
                ur: "ٹیکنالوجی زون اور پارک واپس لائے جائیں"),
            summary: Texts(
                en: """
                    The parks of the 2018 policy are missing. Firms ask for them back, or at \
                    least for the reason.
                    """,
                ur: """
                    2018 کی پالیسی کے پارک غائب ہیں۔ ادارے ان کی واپسی، یا کم از کم وجہ چاہتے \
                    ہیں۔
                    """),
            reason: Texts(
                en: """
                    Zones belong to another body that has a law and a budget of its own. Two \
                    promises with two owners would leave each free to point at the other, so \
                    none is made here. The complaint that the goal vanished without a word is \
                    justified, and the reason now stands beside it in the table of older \
                    goals.
                    """,
                ur: """
                    زون ایک اور ادارے کے پاس ہیں جس کا اپنا قانون اور بجٹ ہے۔ دو ذمہ داروں کے \
                    دو وعدوں سے ہر ایک دوسرے کی طرف اشارہ کر سکے گا، اس لیے یہاں وعدہ نہیں کیا \
                    گیا۔ یہ شکایت بجا ہے کہ ہدف خاموشی سے غائب ہوا، اور اب وجہ پرانے اہداف کی \
                    جدول میں اس کے ساتھ درج ہے۔
                    """)),
    ]
}
