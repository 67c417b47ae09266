extension Voice {
    /// People who looked for somebody above the machine.
    static let overrule = Voice(
        theme: "r2-overrule", provision: "1.1", question: 1,
        people: 30,
        categories: [
            "citizen", "civil_society", "provincial_department",
            "university", "federal_body",
        ],
        english: Sentences(
            claims: [
                """
                The register names the supplier but not the officer who may say no to the \
                machine.
                """,
                "Tell us what the system costs, because that is our money too.",
                """
                A body that uses no such system should have to say so, or its silence will \
                look like a nil.
                """,
                """
                I spent {n} weeks in {place} looking for somebody with the power to \
                correct one wrong field.
                """,
                """
                The letter of refusal from {place} had a system's name on it and no human \
                one, not even a post.
                """,
            ],
            reasons: [
                "Only a named post can be asked for a second look.",
                "Without a nil return an empty register may mean honesty or laziness.",
                "Our department bought {n} such tools and the price of none was ever printed.",
                """
                A supplier can be changed in a year, but a wrong decision stays in my file \
                for {n}.
                """,
            ],
            asks: [
                "Add cost and the person who can overrule to 1.1.",
                "Make every body file a nil return if it has none.",
                "Give the post and not the private name of the officer.",
            ]),
        urdu: Sentences(
            claims: [
                """
                رجسٹر میں فراہم کنندہ کا نام ہے مگر اس افسر کا نہیں جو مشین کا فیصلہ بدل \
                سکے۔
                """,
                "بتایا جائے کہ نظام پر کتنا خرچ آیا کیونکہ یہ ہمارا بھی پیسہ ہے۔",
                """
                جس ادارے کے پاس ایسا نظام نہیں وہ یہ بات لکھ کر دے، ورنہ خاموشی کا مطلب \
                معلوم نہ ہو گا۔
                """,
                "{place} میں یہ جاننے میں {n} ہفتے لگے کہ ایک غلط خانہ کون درست کر سکتا ہے۔",
                "{place} سے آئے انکار کے خط پر نظام کا نام تھا، کسی انسان یا عہدے کا نہیں۔",
            ],
            reasons: [
                "نظرِ ثانی کی درخواست صرف کسی متعین عہدے کو دی جا سکتی ہے۔",
                "صفر رپورٹ نہ ہو تو خالی رجسٹر دیانت بھی ہو سکتا ہے اور سستی بھی۔",
                "ہمارے محکمے نے ایسے {n} نظام خریدے اور کسی کی قیمت شائع نہ ہوئی۔",
                "فراہم کنندہ سال میں بدل سکتا ہے مگر غلط فیصلہ میری فائل میں {n} سال رہتا ہے۔",
            ],
            asks: [
                "شق 1.1 میں لاگت اور فیصلہ بدلنے والے فرد کا اضافہ کیا جائے۔",
                "جس کے پاس کوئی نظام نہ ہو وہ صفر رپورٹ دے۔",
                "عہدہ لکھا جائے، افسر کا ذاتی نام نہیں۔",
            ]),
        roman: Sentences(
            claims: [
                """
                Register mein supplier ka naam hai magar us officer ka nahi jo machine ko \
                roke.
                """,
                "Batain system par kitna kharcha aaya, yeh hamara bhi paisa hai.",
                """
                Jis idare ke paas system nahi woh likh kar de, warna khamoshi ka matlab \
                pata nahi chale ga.
                """,
                """
                {place} mein yeh janne mein {n} hafte lage ke aik ghalat field kaun theek \
                kare ga.
                """,
                """
                {place} se inkar ke khat par system ka naam tha, kisi insan ya ohday ka \
                nahi.
                """,
            ],
            reasons: [
                "Dobara dekhne ki darkhwast sirf kisi ohday ko di ja sakti hai.",
                "Nil return na ho to khali register imandari bhi ho sakta hai susti bhi.",
                "Hamare mehkamay ne aise {n} tool liye, kisi ki qeemat nahi chhapi.",
                """
                Supplier saal mein badal sakta hai, ghalat faisla meri file mein {n} saal \
                rehta hai.
                """,
            ],
            asks: [
                "1.1 mein cost aur overrule karne wala shakhs shamil karein.",
                "Jis ke paas kuch na ho woh nil return de.",
                "Ohda likhein, officer ka zaati naam nahi.",
            ]))
}
