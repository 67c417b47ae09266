import Canon

extension SingleVoice {
    /// Points of round 3 that one person made and nobody else.
    static let round3: [SingleVoice] = [
        SingleVoice(
            name: "language", provision: "5.6", category: "citizen", script: .urdu,
            text: """
                میرے والد کا ڈیٹا لیک ہوا تو انہیں انگریزی میں پیغام آیا۔ انہوں نے اسے اشتہار \
                سمجھ کر مٹا دیا۔ اطلاع اسی زبان میں دیں جو بندہ پڑھتا ہے۔
                """,
            point: Texts(
                en: "A leak notice in a language that the person cannot read is no notice.",
                ur: "جس زبان کو فرد پڑھ نہ سکے اس میں لیک کی اطلاع، اطلاع نہیں۔"),
            response: Texts(
                en: """
                    One message deleted unread shows the gap better than any figure. The words \
                    "in their language" are added to 5.6.
                    """,
                ur: """
                    بغیر پڑھے مٹایا گیا ایک پیغام کسی بھی عدد سے بہتر خلا دکھاتا ہے۔ شق 5.6 \
                    میں "ان کی اپنی زبان میں" کے الفاظ شامل کیے گئے ہیں۔
                    """)),
        SingleVoice(
            name: "inherit", provision: "6.1", category: "freelancer", script: .english,
            text: """
                If the founder dies, who holds the single registration? My partner's account \
                closed with her and we could not even file the tax.
                """,
            point: Texts(
                en: "Say what happens to a start-up's record when its founder dies.",
                ur: "بانی کی وفات پر اسٹارٹ اپ کے ریکارڈ کا کیا ہو گا، یہ بتایا جائے۔"),
            response: Texts(
                en: """
                    A gap nobody had seen. The registration form will name a second person, \
                    and the procedure will be published with the register.
                    """,
                ur: """
                    ایسا خلا جو کسی نے نہ دیکھا تھا۔ اندراج کے فارم میں دوسرے فرد کا نام ہو گا \
                    اور طریقۂ کار رجسٹر کے ساتھ شائع ہو گا۔
                    """)),
        SingleVoice(
            name: "lottery", provision: "5.3", category: "federal_body", script: .english,
            text: """
                A public lot needs a seed that nobody can choose. Take it from a number that \
                is published by others, after the list of bodies is closed.
                """,
            point: Texts(
                en: """
                    Draw the audit lot from a number that others publish after the list is \
                    closed.
                    """,
                ur: "قرعہ ایسے عدد سے نکالا جائے جو فہرست بند ہونے کے بعد کوئی اور شائع کرے۔"),
            response: Texts(
                en: """
                    Accepted as method: the list is sealed first, and the seed is the ledger's \
                    next final checkpoint.
                    """,
                ur: """
                    طریقے کے طور پر قبول ہے: پہلے فہرست مہر بند ہو گی اور بیج کھاتے کا اگلا \
                    حتمی سنگِ میل ہو گا۔
                    """)),
        SingleVoice(
            name: "market", provision: "6.5", category: "it_firm", script: .roman,
            text: """
                Tender mein turnover hata bhi dein to bid security itni hoti hai ke nayi \
                company de hi nahi sakti. Us ki bhi had rakhein.
                """,
            point: Texts(
                en: "The bid security keeps new firms out even without a turnover rule.",
                ur: """
                    کاروباری حجم کی شرط نہ ہو تب بھی بولی کی ضمانت نئے اداروں کو باہر رکھتی \
                    ہے۔
                    """),
            response: Texts(
                en: """
                    Bid security is set by the procurement rules and cannot be changed here. \
                    The point goes to the procurement regulator with the figures you gave.
                    """,
                ur: """
                    بولی کی ضمانت خریداری کے قواعد میں طے ہے اور یہاں بدلی نہیں جا سکتی۔ نکتہ \
                    آپ کے اعداد کے ساتھ خریداری کے نگران ادارے کو بھیجا گیا ہے۔
                    """)),
        SingleVoice(
            name: "changelog", provision: "6.4", category: "journalist", script: .english,
            text: """
                Data sets disappear more often than they change. A changelog should also say \
                what was taken away, and keep the old file for a year.
                """,
            point: Texts(
                en: "Say in the changelog what was withdrawn, and keep it for a year.",
                ur: """
                    تبدیلیوں کی فہرست میں یہ بھی ہو کہ کیا ہٹایا گیا، اور پرانی فائل ایک سال \
                    رکھی جائے۔
                    """),
            response: Texts(
                en: """
                    Withdrawals are listed from now on. Keeping each old file for a year is \
                    tried for six months, to learn what it costs.
                    """,
                ur: """
                    اب سے ہٹائی گئی اشیا بھی درج ہوں گی۔ پرانی فائل ایک سال رکھنا چھ ماہ کے \
                    لیے آزمایا جائے گا تاکہ لاگت معلوم ہو۔
                    """)),
        SingleVoice(
            name: "survey", provision: "4.6", category: "university", script: .english,
            text: """
                Six months is too early for a teacher in training and too late for a rider \
                with an app. Ask twice, at three and at twelve months.
                """,
            point: Texts(
                en: "Ask graduates twice, at three and at twelve months.",
                ur: "فارغ التحصیل افراد سے دو بار پوچھا جائے، تین اور بارہ ماہ پر۔"),
            response: Texts(
                en: """
                    One date keeps the programmes comparable, so six months stays. A second \
                    question at twelve months will be tried with the first group.
                    """,
                ur: """
                    ایک تاریخ سے پروگراموں کا موازنہ ممکن رہتا ہے، اس لیے چھ ماہ برقرار ہیں۔ \
                    پہلے گروہ سے بارہ ماہ پر دوسری بار بھی پوچھا جائے گا۔
                    """)),
        SingleVoice(
            name: "meter", provision: "3.5", category: "it_firm", script: .english,
            text: """
                A sensor that signs its readings still lies if somebody puts ice on it. Ask \
                for one human visit a year to a random few.
                """,
            point: Texts(
                en: "Signed sensors can still be deceived; visit a random few each year.",
                ur: """
                    دستخط کرنے والے سینسر کو بھی دھوکا دیا جا سکتا ہے؛ ہر سال چند کا اتفاقی \
                    معائنہ ہو۔
                    """),
            response: Texts(
                en: """
                    True: a signature proves who measured and not that the measure is right. \
                    Random visits become part of the method of indicator C-8.
                    """,
                ur: """
                    درست: دستخط یہ بتاتا ہے کہ کس نے ناپا، یہ نہیں کہ پیمائش درست ہے۔ اتفاقی \
                    معائنہ اشاریہ C-8 کے طریقۂ کار کا حصہ ہو گا۔
                    """)),
    ]
}
