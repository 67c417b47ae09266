import Canon
import Records

extension ThemeContent {
    /// Themes of round 2 and what the ministry answered.
    static let round2: [ThemeContent] = [
        ThemeContent(
            key: "r2-median", answer: .accepted,
            provisions: ["3.1"],
            title: Texts(
                en: "Measure the median, not the minimum",
                ur: "کم از کم نہیں، وسطانیہ ناپا جائے"),
            summary: Texts(
                en: """
                    Operators and engineers say that a minimum is one bad reading, cannot be \
                    measured twice alike, and can be met by no network.
                    """,
                ur: """
                    آپریٹروں اور انجینئروں کا کہنا ہے کہ کم از کم ایک خراب پیمائش ہوتی ہے، دو \
                    بار یکساں نہیں ناپی جا سکتی اور کوئی نیٹ ورک اسے پورا نہیں کر سکتا۔
                    """),
            reason: Texts(
                en: """
                    A minimum over thousands of readings is decided by the worst device and \
                    not by the network, so no regulator could enforce it fairly. The target \
                    becomes the measured median. This makes the target easier to meet, and \
                    that is why the next answer adds a second figure beside it.
                    """,
                ur: """
                    ہزاروں پیمائشوں میں کم از کم کا فیصلہ نیٹ ورک نہیں، بدترین آلہ کرتا ہے، اس \
                    لیے اسے انصاف سے نافذ نہیں کیا جا سکتا۔ ہدف اب پیمائش شدہ وسطانیہ ہے۔ اس \
                    سے ہدف آسان ہو جاتا ہے، اسی لیے اگلے جواب میں اس کے ساتھ دوسرا عدد رکھا \
                    گیا ہے۔
                    """)),
        ThemeContent(
            key: "r2-tail", answer: .inPart,
            provisions: ["3.1"],
            title: Texts(
                en: "The middle hides the slowest tenth",
                ur: "درمیانی عدد سست ترین دسویں حصے کو چھپاتا ہے"),
            summary: Texts(
                en: """
                    Consumers and a university answer that a median lets the worst service rot \
                    unseen. They ask for a floor, or at least for the slowest tenth beside it.
                    """,
                ur: """
                    صارفین اور ایک یونیورسٹی کا کہنا ہے کہ وسطانیہ بدترین سروس کو چھپا دیتا \
                    ہے۔ وہ ایک نچلی حد، یا کم از کم سست ترین دسواں حصہ ساتھ دکھانے کا مطالبہ \
                    کرتے ہیں۔
                    """),
            reason: Texts(
                en: """
                    They are right that a median can be met while one in ten cannot open a \
                    page. The slowest tenth will be published beside the median, in the same \
                    place. A binding floor is not accepted for now: there is no baseline for \
                    the slowest tenth, and a floor set by guess would be either empty or \
                    impossible. One year of measurements will show where it can stand.
                    """,
                ur: """
                    یہ درست ہے کہ وسطانیہ پورا ہو کر بھی ہر دس میں سے ایک شخص صفحہ نہ کھول \
                    سکے۔ سست ترین دسواں حصہ وسطانیے کے ساتھ اسی جگہ شائع کیا جائے گا۔ لازمی \
                    نچلی حد ابھی قبول نہیں کی گئی: اس حصے کی کوئی بنیادی پیمائش موجود نہیں، \
                    اور اندازے سے رکھی گئی حد یا بے معنی ہو گی یا ناممکن۔ ایک سال کی پیمائش \
                    بتائے گی کہ حد کہاں رکھی جا سکتی ہے۔
                    """)),
        ThemeContent(
            key: "r2-on-chain", answer: .accepted,
            provisions: ["2.4"],
            title: Texts(
                en: "No certificate and no name on the chain",
                ur: "کھاتے پر نہ سند، نہ نام"),
            summary: Texts(
                en: """
                    Certificates with name and identity number on a blockchain can never be \
                    erased. People ask for salted fingerprints and a right of erasure.
                    """,
                ur: """
                    نام اور شناختی نمبر والی سند بلاک چین سے کبھی نہیں مٹ سکتی۔ لوگ نمک ملے \
                    نشان اور مٹائے جانے کا حق چاہتے ہیں۔
                    """),
            reason: Texts(
                en: """
                    What cannot be erased must not hold what a law may order erased. A plain \
                    hash of an identity number can be guessed, so only fingerprints with a \
                    secret salt go into the ledger. When record and salt are destroyed nothing \
                    personal is left, and the proof of every other record still holds.
                    """,
                ur: """
                    جو چیز مٹ نہیں سکتی اس میں وہ نہیں رکھنا چاہیے جسے قانون مٹانے کا حکم دے \
                    سکتا ہے۔ شناختی نمبر کا سادہ ہیش بوجھا جا سکتا ہے، اس لیے کھاتے میں صرف \
                    خفیہ نمک والے نشان جائیں گے۔ ریکارڈ اور نمک تلف ہو جائیں تو کچھ ذاتی باقی \
                    نہیں رہتا اور باقی ہر ریکارڈ کا ثبوت قائم رہتا ہے۔
                    """)),
        ThemeContent(
            key: "r2-trade-secrets", answer: .notAccepted,
            provisions: [],
            title: Texts(
                en: "Exempt suppliers' trade secrets altogether",
                ur: "فراہم کنندگان کے تجارتی رازوں کو مکمل استثنا"),
            summary: Texts(
                en: """
                    One letter, sent 400 times, asks that any system whose supplier claims a \
                    trade secret be left out of the register.
                    """,
                ur: """
                    ایک ہی خط، جو 400 بار بھیجا گیا، مطالبہ کرتا ہے کہ جس نظام کا فراہم کنندہ \
                    تجارتی راز کا دعویٰ کرے وہ رجسٹر سے باہر رہے۔
                    """),
            reason: Texts(
                en: """
                    The letter counts as one argument, however often it is sent. An exemption \
                    that begins when a supplier claims it would be claimed by all, and the \
                    register would be empty again. A supplier who wants to keep a system \
                    wholly secret may sell it elsewhere; a person refused by it must be able \
                    to know that it exists.
                    """,
                ur: """
                    خط کتنی بار بھی بھیجا جائے، دلیل ایک ہی شمار ہوتی ہے۔ جو استثنا فراہم \
                    کنندہ کے دعوے سے شروع ہو اس کا دعویٰ سب کریں گے اور رجسٹر پھر خالی ہو گا۔ \
                    جو اپنا نظام مکمل خفیہ رکھنا چاہے وہ اسے کہیں اور بیچ سکتا ہے؛ جس شخص کو \
                    اس نظام نے انکار کیا اسے معلوم ہونا چاہیے کہ وہ نظام موجود ہے۔
                    """)),
        ThemeContent(
            key: "r2-own-cases", answer: .accepted,
            provisions: ["1.7"],
            title: Texts(
                en: "Single fields that would do harm if published",
                ur: "وہ خانے جن کی اشاعت سے نقصان ہو"),
            summary: Texts(
                en: """
                    Within the campaign, writers added cases of their own: test sets that \
                    could be gamed, prices under tender, details that open a system to attack.
                    """,
                ur: """
                    اسی مہم میں کچھ لوگوں نے اپنے واقعات لکھے: آزمائشی مواد جس سے نظام کو \
                    دھوکا دیا جا سکے، زیرِ ٹینڈر قیمتیں، اور ایسی تفصیل جو حملے کا راستہ \
                    کھولے۔
                    """),
            reason: Texts(
                en: """
                    These cases are real and narrow: each concerns one field and not a system. \
                    A new provision lets a single field be withheld where publishing it would \
                    give away a trade secret or open the system to attack. The ground and the \
                    officer's post are published, and purpose, owner and the person who can \
                    overrule are never withheld.
                    """,
                ur: """
                    یہ واقعات حقیقی اور محدود ہیں: ہر ایک کا تعلق ایک خانے سے ہے، پورے نظام سے \
                    نہیں۔ نئی شق کے تحت کوئی ایک خانہ روکا جا سکے گا جہاں اشاعت سے تجارتی راز \
                    کھلے یا نظام پر حملہ ممکن ہو۔ وجہ اور افسر کا عہدہ شائع ہو گا، اور مقصد، \
                    ذمہ دار اور فیصلہ بدلنے والا فرد کبھی نہیں روکا جائے گا۔
                    """)),
        ThemeContent(
            key: "r2-overrule", answer: .accepted,
            provisions: ["1.1"],
            title: Texts(
                en: "Say what it costs and who can overrule it",
                ur: "لاگت اور فیصلہ بدلنے والے کا عہدہ بتایا جائے"),
            summary: Texts(
                en: """
                    The register should name the cost and the post that can overrule the \
                    machine, and bodies without AI should say so.
                    """,
                ur: """
                    رجسٹر میں لاگت اور وہ عہدہ درج ہو جو مشین کا فیصلہ بدل سکے، اور جن اداروں \
                    کے پاس ایسا نظام نہیں وہ یہ لکھ کر دیں۔
                    """),
            reason: Texts(
                en: """
                    A person who was refused needs somebody to turn to, and a silent body \
                    cannot be told from one that has nothing. Cost and the person who can \
                    overrule are added, given as a post and not as a private name. Bodies with \
                    no such system file a nil return each year.
                    """,
                ur: """
                    جس شخص کو انکار ہوا اسے کسی کے پاس جانے کا راستہ چاہیے، اور خاموش ادارے \
                    اور خالی ادارے میں فرق ہونا چاہیے۔ لاگت اور فیصلہ بدلنے والا فرد شامل کیے \
                    گئے ہیں، عہدے کی صورت میں، ذاتی نام نہیں۔ جن اداروں کے پاس ایسا نظام نہیں \
                    وہ ہر سال صفر رپورٹ دیں گے۔
                    """)),
        ThemeContent(
            key: "r2-registration", answer: .accepted,
            provisions: ["5-registration"],
            title: Texts(
                en: "Withdraw the registration of encrypted connections",
                ur: "محفوظ کنکشن کے اندراج کی شق واپس لی جائے"),
            summary: Texts(
                en: """
                    Freelancers, firms and journalists say that registering encrypted \
                    connections would stop their work, and that the list itself is a danger.
                    """,
                ur: """
                    فری لانسرز، اداروں اور صحافیوں کے مطابق محفوظ کنکشن کا اندراج ان کا کام \
                    روک دے گا، اور یہ فہرست خود ایک خطرہ ہے۔
                    """),
            reason: Texts(
                en: """
                    Nearly every connection used for work is encrypted today, so the provision \
                    would have registered everybody and told the regulator little. The list \
                    would have been a target, and honest users would have borne the cost. The \
                    provision is withdrawn; offences are dealt with under the law on offences \
                    and not in this policy.
                    """,
                ur: """
                    آج کام کا تقریباً ہر کنکشن محفوظ یعنی خفیہ ہوتا ہے، اس لیے یہ شق سب کو \
                    رجسٹر کرتی اور نگران ادارے کو بہت کم بتاتی۔ فہرست خود نشانہ بنتی اور قیمت \
                    دیانت دار صارف ادا کرتے۔ شق واپس لی جاتی ہے؛ جرائم کا معاملہ جرائم کے \
                    قانون کے تحت ہو گا، اس پالیسی میں نہیں۔
                    """)),
        ThemeContent(
            key: "r2-ordered", answer: .outOfScope,
            provisions: [],
            title: Texts(
                en: "Interruptions that were ordered",
                ur: "حکم سے ہونے والے تعطل"),
            summary: Texts(
                en: """
                    People ask that interruptions ordered by an authority be listed too, with \
                    hours, area and kind of cause, without the reasons of the order.
                    """,
                ur: """
                    لوگ چاہتے ہیں کہ کسی حاکم کے حکم سے ہونے والے تعطل بھی وقت، علاقے اور وجہ \
                    کی قسم کے ساتھ درج ہوں، حکم کی وجوہات کے بغیر۔
                    """),
            reason: Texts(
                en: """
                    The rule on telecommunication orders (demonstration) closes the record of \
                    ordered interruptions, so this policy cannot publish them. The point is \
                    passed to the regulator.
                    """,
                ur: """
                    ٹیلی مواصلات کے احکامات کا ضابطہ (نمائشی) حکم سے ہونے والے تعطل کا ریکارڈ \
                    بند رکھتا ہے، اس لیے یہ پالیسی انہیں شائع نہیں کر سکتی۔ یہ نکتہ نگران \
                    ادارے کو بھیج دیا گیا ہے۔
                    """)),
    ]
}
