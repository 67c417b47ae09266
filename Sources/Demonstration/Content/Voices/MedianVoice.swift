extension Voice {
    /// Engineers who cannot promise a minimum.
    static let median = Voice(
        theme: "r2-median", provision: "3.1", question: 2,
        people: 20,
        categories: [
            "telecom_operator", "it_firm", "university",
        ],
        english: Sentences(
            claims: [
                """
                A minimum is the one measurement taken in a basement, and no network on \
                earth can promise it.
                """,
                "Judge us on the median of many measurements, not on the worst single second.",
                """
                With a minimum, one broken handset in {place} decides whether a licence is \
                kept.
                """,
                "The word \"minimum\" in 3.1 cannot be measured the same way twice.",
                """
                A tower in {place} with {big} good readings and one bad one would fail \
                your test.
                """,
            ],
            reasons: [
                """
                We repeated the same test {n} times at one spot and the lowest value \
                changed each time.
                """,
                "Engineers abroad regulate on the median because it survives a faulty probe.",
                "A target that can never be met is the same as no target.",
                """
                What is measured at the edge of a cell says where the cell ends and not \
                how well it serves.
                """,
            ],
            asks: [
                "Replace \"minimum\" by \"median\" in 3.1.",
                "State how many measurements a district needs before it counts.",
                "Fix the method before the first measurement is taken.",
            ]),
        urdu: Sentences(
            claims: [
                """
                کم از کم رفتار تہ خانے میں لی گئی ایک پیمائش ہوتی ہے، اس کا وعدہ کوئی نیٹ \
                ورک نہیں کر سکتا۔
                """,
                "ہمیں بہت سی پیمائشوں کے وسطانیے پر پرکھا جائے، بدترین ایک لمحے پر نہیں۔",
                "\"کم از کم\" رکھا گیا تو {place} کا ایک خراب فون لائسنس کا فیصلہ کرے گا۔",
                "شق 3.1 میں \"کم از کم\" کو دو بار ایک طرح ناپا ہی نہیں جا سکتا۔",
                """
                {place} کا ایک ٹاور {big} اچھی اور ایک خراب پیمائش کے ساتھ آپ کے امتحان \
                میں فیل ہو جائے گا۔
                """,
            ],
            reasons: [
                "ہم نے ایک ہی جگہ {n} بار جانچا اور کم ترین عدد ہر بار بدل گیا۔",
                "دوسرے ملکوں میں وسطانیہ اس لیے رکھا جاتا ہے کہ خراب آلہ اسے نہیں بگاڑتا۔",
                "جو ہدف کبھی پورا نہ ہو سکے وہ ہدف نہیں۔",
                """
                سیل کے کنارے کی پیمائش یہ بتاتی ہے کہ سیل کہاں ختم ہوتا ہے، یہ نہیں کہ \
                سروس کیسی ہے۔
                """,
            ],
            asks: [
                "شق 3.1 میں \"کم از کم\" کی جگہ وسطانیہ لکھا جائے۔",
                "بتایا جائے کہ ضلع کے لیے کتنی پیمائشیں لازم ہیں۔",
                "پہلی پیمائش سے پہلے طریقہ طے کیا جائے۔",
            ]),
        roman: Sentences(
            claims: [
                """
                Minimum speed basement mein li gayi aik reading hoti hai, koi network is \
                ka wada nahi kar sakta.
                """,
                """
                Hamein bohat si readings ke median par parkhein, sab se bure second par \
                nahi.
                """,
                "Minimum rakha to {place} ka aik kharab phone licence ka faisla kare ga.",
                "3.1 mein \"minimum\" ko do dafa aik tarah napa hi nahi ja sakta.",
                "{place} ka tower {big} achi reading aur aik kharab ke sath fail ho jaye ga.",
            ],
            reasons: [
                "Hum ne aik jagah {n} dafa test kiya, lowest har dafa badal gaya.",
                "Bahar median is liye rakhte hain ke kharab probe usay kharab nahi karta.",
                "Jo target kabhi poora na ho woh target nahi.",
                "Cell ke kinaray ki reading yeh batati hai ke cell kahan khatam hota hai.",
            ],
            asks: [
                "3.1 mein minimum ki jagah median likhein.",
                "Batain ke zilay ke liye kitni readings zaroori hain.",
                "Pehli reading se pehle method tay karein.",
            ]))
}
