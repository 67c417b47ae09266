import Canon
import Records

extension GoalFateContent {
    /// What becomes of the fourteen goals of the older policy.
    static let all: [GoalFateContent] = [
        GoalFateContent(
            goal: "OLD-01", fate: .kept, carriedTo: ["0.1"],
            urdu: "پورے ڈیجیٹل نظام کے لیے ایک حکمتِ عملی",
            reason: Texts(
                en: """
                    The aim of one strategy stays. It is made firmer: every provision now \
                    names an owner, a date, an indicator and a method, so that one strategy \
                    can also be checked as one.
                    """,
                ur: """
                    ایک حکمتِ عملی کا مقصد برقرار ہے۔ اسے مضبوط کیا گیا ہے: اب ہر شق میں ذمہ \
                    دار، تاریخ، اشاریہ اور طریقۂ کار درج ہے، تاکہ ایک حکمتِ عملی کی جانچ بھی \
                    ایک ساتھ ہو سکے۔
                    """)),
        GoalFateContent(
            goal: "OLD-02", fate: .changed, carriedTo: ["1.3"],
            urdu: "شعبوں کو ڈیجیٹل بنانا: تعلیم، صحت، زراعت اور دیگر",
            reason: Texts(
                en: """
                    "Digitalise the sectors" could not be measured. It is narrowed to pilots \
                    with a question, a comparison and a published evaluation, because a failed \
                    pilot that is published saves the next one.
                    """,
                ur: """
                    "شعبوں کو ڈیجیٹل بنانا" ناپا نہیں جا سکتا تھا۔ اسے ایسے آزمائشی منصوبوں تک \
                    محدود کیا گیا ہے جن میں سوال، موازنہ اور شائع شدہ جائزہ ہو، کیونکہ شائع \
                    شدہ ناکامی اگلے منصوبے کو بچا لیتی ہے۔
                    """)),
        GoalFateContent(
            goal: "OLD-03", fate: .dropped, carriedTo: [],
            urdu: "ای کامرس کا فروغ؛ 2020 تک حجم تین گنا کرنا",
            reason: Texts(
                en: """
                    The date has passed and no source found states the result, so we can say \
                    neither that it was met nor that it was missed. Digital payments are \
                    followed by indicator G-3 instead.
                    """,
                ur: """
                    تاریخ گزر چکی ہے اور کسی دستیاب ماخذ میں نتیجہ درج نہیں، اس لیے نہ کامیابی \
                    کہی جا سکتی ہے نہ ناکامی۔ اس کی جگہ ڈیجیٹل ادائیگیوں پر اشاریہ G-3 کے \
                    ذریعے نظر رکھی جائے گی۔
                    """)),
        GoalFateContent(
            goal: "OLD-04", fate: .changed, carriedTo: ["3.4", "4.5", "6.6"],
            urdu: "نوجوانوں، خواتین اور لڑکیوں کی آئی سی ٹی کے ذریعے ترقی",
            reason: Texts(
                en: """
                    The goal had no number. It is now three provisions with shares and gaps: \
                    use of mobile internet, certified learners, and awards to firms.
                    """,
                ur: """
                    پرانے ہدف میں کوئی عدد نہ تھا۔ اب یہ تین شقوں میں ہے جن میں حصے اور فرق \
                    درج ہیں: موبائل انٹرنیٹ کا استعمال، سند یافتہ افراد، اور اداروں کو گرانٹ۔
                    """)),
        GoalFateContent(
            goal: "OLD-05", fate: .changed, carriedTo: ["6.2", "1.5"],
            urdu: "اختراع، انکیوبیشن اور کاروبار کا فروغ",
            reason: Texts(
                en: """
                    Support stays, but the way it is given changes: open criteria, published \
                    scores and reasons, and a test environment that ends with a report.
                    """,
                ur: """
                    معاونت برقرار ہے مگر اس کا طریقہ بدلا گیا ہے: کھلے معیار، شائع شدہ نمبر \
                    اور وجوہات، اور ایسا آزمائشی ماحول جس کا اختتام رپورٹ پر ہو۔
                    """)),
        GoalFateContent(
            goal: "OLD-06", fate: .dropped, carriedTo: [],
            urdu: "2020 تک آئی ٹی اور متعلقہ برآمدات دگنی کرنا",
            reason: Texts(
                en: """
                    Sources define exports differently, so the result is in dispute. A new \
                    target with one stated definition, indicator G-1, takes its place rather \
                    than a claim of success.
                    """,
                ur: """
                    مختلف ذرائع برآمدات کی تعریف مختلف کرتے ہیں، اس لیے نتیجہ متنازع ہے۔ \
                    کامیابی کے دعوے کی جگہ ایک واضح تعریف کے ساتھ نیا ہدف، اشاریہ G-1، رکھا \
                    گیا ہے۔
                    """)),
        GoalFateContent(
            goal: "OLD-07", fate: .merged, carriedTo: [],
            urdu: "آئی سی ٹی کی عالمی درجہ بندیوں میں بہتر مقام",
            reason: Texts(
                en: """
                    Rank depends on other countries too. The aim is merged into the overall \
                    goals, where indicators G-5 to G-7 follow the scores and not the rank \
                    alone.
                    """,
                ur: """
                    درجہ دوسرے ملکوں پر بھی منحصر ہوتا ہے۔ یہ ہدف مجموعی اہداف میں ضم کیا گیا \
                    ہے جہاں اشاریے G-5 تا G-7 صرف درجے پر نہیں بلکہ نمبر پر نظر رکھتے ہیں۔
                    """)),
        GoalFateContent(
            goal: "OLD-08", fate: .changed, carriedTo: ["3.2", "0.3"],
            urdu: "ڈیجیٹل تفریق کا خاتمہ؛ محروم علاقوں میں ٹیلی سینٹر",
            reason: Texts(
                en: """
                    Telecentres were one remedy. The new text fixes the order instead: a \
                    ranked public list of unserved areas, and the right to be heard without a \
                    connection.
                    """,
                ur: """
                    ٹیلی سینٹر ایک علاج تھا۔ نیا متن ترتیب طے کرتا ہے: محروم علاقوں کی درجہ \
                    بند عوامی فہرست، اور انٹرنیٹ کے بغیر بھی بات سنائے جانے کا حق۔
                    """)),
        GoalFateContent(
            goal: "OLD-09", fate: .kept, carriedTo: ["2.5"],
            urdu: "ای گورننس",
            reason: Texts(
                en: """
                    The aim stays and becomes checkable: documents that are accepted as paper \
                    would be, and indicator G-10 counts services that can be used online from \
                    start to end.
                    """,
                ur: """
                    مقصد برقرار ہے اور اب قابلِ جانچ ہے: دستاویزات کاغذ کی طرح قبول ہوں گی، \
                    اور اشاریہ G-10 ان خدمات کو گنتا ہے جو شروع سے آخر تک آن لائن ہوں۔
                    """)),
        GoalFateContent(
            goal: "OLD-10", fate: .changed, carriedTo: ["6.1"],
            urdu: "ملکی اور غیر ملکی سرمایہ کاری",
            reason: Texts(
                en: """
                    Investment at large belongs to other policies. This text keeps what it can \
                    deliver: registering a start-up once, in three working days.
                    """,
                ur: """
                    مجموعی سرمایہ کاری دوسری پالیسیوں کا موضوع ہے۔ یہ متن وہی رکھتا ہے جو پورا \
                    کیا جا سکے: اسٹارٹ اپ کا ایک بار، تین ایامِ کار میں اندراج۔
                    """)),
        GoalFateContent(
            goal: "OLD-11", fate: .dropped, carriedTo: [],
            urdu: "آئی ٹی زون اور ٹیکنالوجی پارک",
            reason: Texts(
                en: """
                    Zones and parks belong to another body with its own law and budget; a \
                    second promise here would have no owner. The reason was asked for in round \
                    3 and is given in the answer there.
                    """,
                ur: """
                    زون اور پارک ایک اور ادارے کا کام ہے جس کا اپنا قانون اور بجٹ ہے؛ یہاں \
                    دوسرا وعدہ بے ذمہ دار رہتا۔ تیسرے دور میں وجہ پوچھی گئی اور وہیں جواب میں \
                    دی گئی ہے۔
                    """)),
        GoalFateContent(
            goal: "OLD-12", fate: .merged, carriedTo: ["6.4"],
            urdu: "معیارات اور کوالٹی",
            reason: Texts(
                en: """
                    General standards had no test. They are merged into one that has: stable \
                    open APIs and data formats with a licence and a changelog.
                    """,
                ur: """
                    عمومی معیارات کی کوئی جانچ نہ تھی۔ انہیں ایک قابلِ جانچ شق میں ضم کیا گیا \
                    ہے: مستحکم کھلے اے پی آئی اور ڈیٹا کی شکلیں، لائسنس اور تبدیلیوں کی فہرست \
                    کے ساتھ۔
                    """)),
        GoalFateContent(
            goal: "OLD-13", fate: .kept, carriedTo: ["0.3", "4.5"],
            urdu: "کوئی شہری پیچھے نہ رہے (افرادِ باہم معذوری)",
            reason: Texts(
                en: """
                    The promise stays and gets two duties: texts that everybody can read and \
                    answer, and training whose places, transport and formats are planned for \
                    all.
                    """,
                ur: """
                    وعدہ برقرار ہے اور دو ذمہ داریاں شامل کی گئی ہیں: ایسا متن جسے ہر کوئی پڑھ \
                    سکے اور جواب دے سکے، اور ایسی تربیت جس کی نشستیں، سفر اور شکل سب کے لیے \
                    ہو۔
                    """)),
        GoalFateContent(
            goal: "OLD-14", fate: .changed, carriedTo: ["4.4"],
            urdu: "سرکاری اسکولوں میں آئی سی ٹی",
            reason: Texts(
                en: """
                    Schools are led by the provinces, and a federal text that promises \
                    classrooms promises what others must pay for. What remains is the help the \
                    provinces asked for: qualified trainers in each district.
                    """,
                ur: """
                    اسکول صوبوں کے ماتحت ہیں، اور جو وفاقی متن کمروں کا وعدہ کرے وہ دوسروں کے \
                    خرچ پر وعدہ کرتا ہے۔ وہ مدد برقرار رکھی گئی ہے جو صوبوں نے مانگی: ہر ضلع \
                    میں اہل تربیت کار۔
                    """)),
    ]
}
