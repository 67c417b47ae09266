extension Voice {
    /// Reviewers who want their names closed.
    static let reviewers = Voice(
        theme: "r3-reviewers", provision: "6.2", question: 1,
        people: 18,
        categories: [
            "university", "federal_body", "it_firm",
        ],
        english: Sentences(
            claims: [
                "If my name is printed beside a low score, I will not review again.",
                """
                In a field as small as ours in {place}, a reviewer who is named will be \
                visited.
                """,
                """
                Closed names with declared interests protect both the reviewer and the \
                applicant.
                """,
                """
                I marked {big} proposals for a token fee and I would not do it with my \
                name in public.
                """,
                """
                There are perhaps {n} people in {place} who can judge such a proposal, and \
                all of them know each other.
                """,
            ],
            reasons: [
                "After one call a colleague had {n} visitors with requests in a week.",
                "An honest low mark needs a quiet room.",
                "The applicant needs the reason, and the reason does not need my name.",
                """
                The fear is small at the first call and grows with each friend who is \
                refused.
                """,
            ],
            asks: [
                "Publish scores and reasons and keep the names of reviewers closed.",
                """
                Make reviewers declare their interests to the fund before they see a \
                proposal.
                """,
                "Let the auditor see the names.",
            ]),
        urdu: Sentences(
            claims: [
                "کم نمبر کے ساتھ میرا نام چھپا تو آئندہ مجھ سے جائزہ نہ لیا جائے۔",
                """
                {place} جیسے چھوٹے حلقے میں جس جائزہ کار کا نام آئے گا اس کے گھر لوگ پہنچ \
                جائیں گے۔
                """,
                "نام بند ہوں اور مفادات ظاہر ہوں تو جائزہ کار اور امیدوار دونوں محفوظ ہیں۔",
                "میں نے معمولی اعزازیے پر {big} تجاویز جانچیں، نام عام ہوا تو یہ آخری تھیں۔",
                """
                {place} میں ایسی تجویز جانچنے والے شاید {n} لوگ ہیں اور سب ایک دوسرے کو \
                جانتے ہیں۔
                """,
            ],
            reasons: [
                "ایک دعوت کے بعد ایک ساتھی کے پاس ہفتے میں {n} سفارشی آئے۔",
                "دیانت دار کم نمبر کے لیے خاموش کمرہ چاہیے۔",
                "امیدوار کو وجہ چاہیے اور وجہ کو میرے نام کی ضرورت نہیں۔",
                "پہلی دعوت میں خوف کم ہوتا ہے، ہر دوست کے انکار کے ساتھ بڑھتا ہے۔",
            ],
            asks: [
                "نمبر اور وجوہات شائع کریں، جائزہ کاروں کے نام بند رکھیں۔",
                "جائزہ کار تجویز دیکھنے سے پہلے فنڈ کو اپنے مفادات بتائیں۔",
                "آڈیٹر کو نام دیکھنے کی اجازت ہو۔",
            ]),
        roman: Sentences(
            claims: [
                "Kam score ke sath mera naam chhapa to mujh se dobara review na karwaein.",
                """
                {place} jaise chhote circle mein jis reviewer ka naam aaya us ke ghar log \
                pohanch jaein ge.
                """,
                "Naam band hon aur interest zahir hon to dono mehfooz hain.",
                """
                Main ne mamooli fees par {big} proposal dekhe, naam public hua to yeh \
                aakhri thay.
                """,
                """
                {place} mein aisi proposal dekhne wale shayad {n} log hain aur sab aik \
                doosre ko jante hain.
                """,
            ],
            reasons: [
                "Aik call ke baad saathi ko hafte mein {n} sifarishein aaein.",
                "Imandar kam number ke liye khamosh kamra chahiye.",
                "Applicant ko wajah chahiye, mera naam nahi.",
                "Pehli call mein dar kam hota hai, har dost ke inkar ke sath barhta hai.",
            ],
            asks: [
                "Score aur wajah chhapein, reviewer ke naam band rakhein.",
                "Reviewer pehle apne interest batain.",
                "Auditor naam dekh sakay.",
            ]))
}
