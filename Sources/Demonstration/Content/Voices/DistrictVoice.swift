extension Voice {
    /// People whose district disappears in an average.
    static let district = Voice(
        theme: "r3-districts", provision: "3.1", question: 1,
        people: 34,
        categories: [
            "citizen", "provincial_department", "journalist",
            "university", "telecom_operator",
        ],
        english: Sentences(
            claims: [
                """
                One national line for the slowest tenth will show the cities and hide \
                {place}.
                """,
                "We changed operator {n} times because nothing tells us who is slow where.",
                "A district that sees its own number can ask its own operator.",
                """
                In {place} two of the operators share a mast and a third does not reach us \
                at all.
                """,
                """
                I drove {big} kilometres around {place} with a phone on the seat and saw \
                three bars twice.
                """,
            ],
            reasons: [
                """
                The ranking of areas in 3.2 needs the same districts, or the two lists \
                will disagree.
                """,
                "A figure that belongs to nobody is repaired by nobody.",
                "Averages of a province are made by its capital.",
                """
                A member of our council wanted to complain and had no number to complain \
                with.
                """,
            ],
            asks: [
                "Publish it by district and operator.",
                "Leave a district blank when there are too few measurements, do not guess.",
                "Add a table that a newspaper can print.",
            ]),
        urdu: Sentences(
            claims: [
                """
                سست ترین دسویں حصے کی ایک قومی سطر شہروں کو دکھائے گی اور {place} کو چھپا \
                دے گی۔
                """,
                "ہم نے {n} بار کمپنی بدلی کیونکہ کہیں نہیں لکھا کہ کہاں کون سست ہے۔",
                "جو ضلع اپنا عدد دیکھ سکے وہ اپنے آپریٹر سے پوچھ بھی سکتا ہے۔",
                """
                {place} میں دو آپریٹر ایک ہی کھمبا استعمال کرتے ہیں اور تیسرا پہنچتا ہی \
                نہیں۔
                """,
                """
                {place} کے گرد {big} کلومیٹر گاڑی میں فون رکھ کر دیکھا، تین لکیریں صرف دو \
                بار آئیں۔
                """,
            ],
            reasons: [
                """
                شق 3.2 کی درجہ بندی کو بھی یہی اضلاع درکار ہیں ورنہ دونوں فہرستیں الگ بات \
                کہیں گی۔
                """,
                "جو عدد کسی کا نہ ہو اسے کوئی درست نہیں کرتا۔",
                "صوبے کا اوسط اس کا صدر مقام بناتا ہے۔",
                "ہماری کونسل کا رکن شکایت کرنا چاہتا تھا مگر شکایت کے لیے کوئی عدد نہ تھا۔",
            ],
            asks: [
                "ضلع اور آپریٹر کے حساب سے شائع کیا جائے۔",
                "پیمائشیں کم ہوں تو خانہ خالی رکھا جائے، اندازہ نہ لگایا جائے۔",
                "ایسی جدول دی جائے جو اخبار چھاپ سکے۔",
            ]),
        roman: Sentences(
            claims: [
                """
                Slowest tenth ki aik qaumi line shehar dikhaye gi aur {place} ko chhupa de \
                gi.
                """,
                "Hum ne {n} dafa company badli kyun ke kahin nahi likha kahan kaun slow hai.",
                "Jo zila apna number dekhe woh apne operator se pooch sakta hai.",
                """
                {place} mein do operator aik khamba share karte hain aur teesra pohanchta \
                hi nahi.
                """,
                """
                {place} ke gird {big} kilometre phone rakh kar dekha, teen lakeerein sirf \
                do dafa aaein.
                """,
            ],
            reasons: [
                "3.2 ki ranking ko bhi yehi zilay chahiyein warna dono list alag hon gi.",
                "Jo number kisi ka na ho usay koi theek nahi karta.",
                "Soobay ka average us ka capital banata hai.",
                """
                Hamari council ka member shikayat karna chahta tha magar koi number nahi \
                tha.
                """,
            ],
            asks: [
                "Zila aur operator ke hisab se chhapein.",
                "Readings kam hon to khali chorein, andaza na lagaein.",
                "Aisi table dein jo akhbar chhap sakay.",
            ]))
}
