extension Voice {
    /// Firms that want the parks back.
    static let zones = Voice(
        theme: "r3-zones", provision: nil, question: 1,
        people: 22,
        categories: [
            "provincial_department", "it_firm", "freelancer",
            "federal_body",
        ],
        english: Sentences(
            claims: [
                """
                The old policy had technology parks and the new one does not mention them \
                at all.
                """,
                """
                We rent {n} rooms above a bakery in {place} because there is no park to go \
                to.
                """,
                "A zone with reliable power would do more for us than three training schemes.",
                "If parks were dropped, say who has them now.",
                """
                Land for a park was marked near {place} {n} years ago, and today there is \
                a wall and a guard.
                """,
            ],
            reasons: [
                "Investors we met asked first for a building with two power lines.",
                "{big} firms in our city signed a request for a park and never got an answer.",
                "A promise that vanishes without a word makes the next one weaker.",
                "Small firms cannot each buy a generator, but {big} of them can share one.",
            ],
            asks: [
                "Put technology zones back with a number and a date.",
                "Name the body that answers for parks.",
                "At least print the reason why the goal was dropped.",
            ]),
        urdu: Sentences(
            claims: [
                "پرانی پالیسی میں ٹیکنالوجی پارک تھے، نئی میں ان کا ذکر تک نہیں۔",
                """
                {place} میں پارک نہ ہونے کے باعث ہم نے بیکری کے اوپر {n} کمرے کرائے پر لیے \
                ہیں۔
                """,
                "مسلسل بجلی والا زون ہمارے لیے تین تربیتی منصوبوں سے بہتر ہے۔",
                "اگر پارک نکال دیے گئے ہیں تو بتایا جائے کہ اب ان کا ذمہ دار کون ہے۔",
                """
                {place} کے قریب {n} سال پہلے پارک کی زمین مختص ہوئی، آج وہاں ایک دیوار اور \
                ایک چوکیدار ہے۔
                """,
            ],
            reasons: [
                "جن سرمایہ کاروں سے ملے انہوں نے سب سے پہلے دو لائنوں والی عمارت مانگی۔",
                "ہمارے شہر کے {big} اداروں نے پارک کی درخواست پر دستخط کیے اور جواب نہ ملا۔",
                "جو وعدہ خاموشی سے غائب ہو جائے وہ اگلے وعدے کو کمزور کرتا ہے۔",
                "ہر چھوٹا ادارہ جنریٹر نہیں خرید سکتا مگر {big} مل کر ایک رکھ سکتے ہیں۔",
            ],
            asks: [
                "ٹیکنالوجی زون تعداد اور تاریخ کے ساتھ واپس لائے جائیں۔",
                "پارکوں کے ذمہ دار ادارے کا نام لکھا جائے۔",
                "کم از کم ہدف ختم کرنے کی وجہ شائع کی جائے۔",
            ]),
        roman: Sentences(
            claims: [
                "Purani policy mein technology park thay, nayi mein zikr tak nahi.",
                """
                {place} mein park nahi is liye hum ne bakery ke ooper {n} kamre kiraye par \
                liye.
                """,
                "Bijli wala zone hamare liye teen training scheme se behtar hai.",
                "Park nikal diye to batain ab zimmedar kaun hai.",
                """
                {place} ke qareeb {n} saal pehle park ki zameen rakhi gayi, aaj wahan \
                deewar aur chowkidar hai.
                """,
            ],
            reasons: [
                "Investor ne sab se pehle do line wali building maangi.",
                "Hamare shehar ki {big} companies ne park ki darkhwast di, jawab nahi mila.",
                "Jo wada chup chaap ghaib ho woh agle wade ko kamzor karta hai.",
                """
                Har chhoti company generator nahi le sakti magar {big} mil kar aik rakh \
                sakti hain.
                """,
            ],
            asks: [
                "Technology zone number aur tareekh ke sath wapas laein.",
                "Park ke zimmedar idare ka naam likhein.",
                "Kam az kam target khatam karne ki wajah chhapein.",
            ]))
}
