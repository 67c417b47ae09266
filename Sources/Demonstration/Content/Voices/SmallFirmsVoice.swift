extension Voice {
    /// Firms with nobody awake at night.
    static let smallFirms = Voice(
        theme: "r1-small-firms", provision: "5.1", question: 1,
        people: 36,
        categories: [
            "it_firm", "freelancer",
        ],
        english: Sentences(
            claims: [
                """
                We are {n} people and nobody is awake at night to file a report within 24 \
                hours.
                """,
                "A 24 hour duty for a firm of our size means a false report or no report.",
                """
                The first day of an incident goes into getting customers back online, not \
                into forms.
                """,
                """
                A small hosting firm in {place} cannot do what a bank with a security team \
                does.
                """,
                """
                Our only administrator also answers the phone, and in an attack he cannot \
                do three things at once.
                """,
            ],
            reasons: [
                "Last winter it took us {n} days only to learn what had happened.",
                """
                If the deadline cannot be met, people will hide incidents instead of \
                reporting them.
                """,
                "Our lawyer alone would cost more than the damage.",
                """
                A report written at hour {n} would have named the wrong cause, and it \
                would be on record for ever.
                """,
            ],
            asks: [
                "Give firms with few staff 72 hours for the first report.",
                "Keep 24 hours for banks and operators, and a longer time for the small ones.",
                "Accept a two line first notice from small firms.",
            ]),
        urdu: Sentences(
            claims: [
                "ہم کل {n} افراد ہیں، رات کو 24 گھنٹے میں رپورٹ بھرنے والا کوئی نہیں۔",
                "چھوٹے ادارے کے لیے 24 گھنٹے کی پابندی کا مطلب غلط رپورٹ یا کوئی رپورٹ نہیں۔",
                """
                واقعے کا پہلا دن گاہکوں کی سروس بحال کرنے میں گزر جاتا ہے، فارم بھرنے میں \
                نہیں۔
                """,
                """
                {place} کی ایک چھوٹی ہوسٹنگ کمپنی وہ نہیں کر سکتی جو بینک کی پوری ٹیم کرتی \
                ہے۔
                """,
                """
                ہمارا واحد منتظم فون بھی خود سنتا ہے، حملے کے وقت وہ تین کام ایک ساتھ نہیں \
                کر سکتا۔
                """,
            ],
            reasons: [
                "پچھلی سردیوں میں ہمیں صرف یہ سمجھنے میں {n} دن لگے کہ ہوا کیا ہے۔",
                "جب مہلت پوری نہ ہو سکے تو لوگ واقعہ چھپانے لگتے ہیں۔",
                "وکیل کی فیس نقصان سے بڑھ جاتی ہے۔",
                "پہلے {n} گھنٹوں میں لکھی گئی رپورٹ میں وجہ ہی غلط ہوتی۔",
            ],
            asks: [
                "کم عملے والے اداروں کو پہلی اطلاع کے لیے 72 گھنٹے دیے جائیں۔",
                "بینکوں اور آپریٹروں کے لیے 24 گھنٹے رہنے دیں، چھوٹوں کو زیادہ وقت دیں۔",
                "چھوٹے اداروں سے پہلی اطلاع دو سطروں میں قبول کی جائے۔",
            ]),
        roman: Sentences(
            claims: [
                "Hum kul {n} log hain, raat ko 24 ghante mein report bharne wala koi nahi.",
                "Chhoti company ke liye 24 ghante ka matlab ghalat report ya koi report nahi.",
                """
                Pehla din customers ko wapas online lane mein guzar jata hai, form mein \
                nahi.
                """,
                "{place} ki chhoti hosting company bank jaisi team nahi rakh sakti.",
                """
                Hamara aik hi admin hai jo phone bhi uthata hai, attack mein teen kaam \
                nahi kar sakta.
                """,
            ],
            reasons: [
                "Pichli sardiyon mein hamein samajhne mein hi {n} din lag gaye.",
                "Deadline poori na ho sakay to log incident chhupa lete hain.",
                "Wakeel ki fees nuqsan se zyada ho jati hai.",
                "Pehle {n} ghanton mein likhi report mein wajah hi ghalat hoti.",
            ],
            asks: [
                "Kam staff walon ko pehli report ke liye 72 ghante dein.",
                "Bank aur operator ke liye 24 ghante rakhein, chhoton ko zyada waqt dein.",
                "Chhoti firm se do line ki pehli ittila qabool karein.",
            ]))
}
