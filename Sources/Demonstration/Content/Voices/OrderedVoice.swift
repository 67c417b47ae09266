extension Voice {
    /// People who count interruptions that were ordered.
    static let ordered = Voice(
        theme: "r2-ordered", provision: "3.6", question: 1,
        people: 46,
        categories: [
            "freelancer", "journalist", "citizen",
            "it_firm", "civil_society", "telecom_operator",
        ],
        english: Sentences(
            claims: [
                """
                The list in 3.6 leaves out the interruptions that hurt us most, the ones \
                that were ordered.
                """,
                """
                On {n} days last year in {place} the service stopped by order and the \
                public record is empty.
                """,
                """
                An outage is an outage to the shop that cannot take a payment, whatever \
                the cause.
                """,
                "We do not ask for the reasons of the order, only for its hours and its area.",
                """
                My courier riders in {place} stood still for {n} days and the official \
                list says that nothing happened.
                """,
            ],
            reasons: [
                "A log with a hole in it teaches people to distrust the whole log.",
                """
                As long as the kind of cause is missing, the operator is blamed for what \
                it was told to do.
                """,
                "Exporters need the true hours of loss to show to their clients and insurers.",
                "Hospitals also keep a log of power cuts, and nobody calls that a danger.",
            ],
            asks: [
                "Count all interruptions, and give the kind of cause.",
                "Publish start, end and area of ordered ones too.",
                "If detail must stay closed, say that it is closed and keep the count.",
            ]),
        urdu: Sentences(
            claims: [
                """
                شق 3.6 کی فہرست سے وہی تعطل غائب ہیں جن سے سب سے زیادہ نقصان ہوتا ہے، یعنی \
                حکم سے ہونے والے۔
                """,
                "پچھلے سال {place} میں {n} دن حکم پر سروس بند رہی اور عوامی ریکارڈ خالی ہے۔",
                "جس دکان پر ادائیگی نہ ہو سکے اس کے لیے تعطل تعطل ہے، وجہ کوئی بھی ہو۔",
                "ہم حکم کی وجوہات نہیں مانگتے، صرف وقت اور علاقہ مانگتے ہیں۔",
                """
                {place} میں ہمارے ڈیلیوری والے {n} دن کھڑے رہے اور سرکاری فہرست کہتی ہے \
                کچھ نہیں ہوا۔
                """,
            ],
            reasons: [
                "جس فہرست میں سوراخ ہو لوگ پوری فہرست پر شک کرتے ہیں۔",
                "وجہ کی قسم نہ لکھی جائے تو آپریٹر اس کام پر بدنام ہوتا ہے جس کا اسے حکم ملا۔",
                "برآمد کنندہ کو گاہک اور بیمہ کمپنی کے لیے اصل گھنٹے درکار ہیں۔",
                "ہسپتال بجلی کی بندش کا ریکارڈ رکھتے ہیں اور کوئی اسے خطرہ نہیں کہتا۔",
            ],
            asks: [
                "تمام تعطل شمار کیے جائیں اور وجہ کی قسم لکھی جائے۔",
                "حکم سے ہونے والے تعطل کا آغاز، اختتام اور علاقہ بھی شائع ہو۔",
                "تفصیل بند رکھنی ہو تو لکھا جائے کہ بند ہے، گنتی بہرحال رکھی جائے۔",
            ]),
        roman: Sentences(
            claims: [
                """
                3.6 ki list mein wohi outage nahi jin se sab se zyada nuqsan hota hai, \
                yani order wale.
                """,
                """
                Pichle saal {place} mein {n} din order par service band rahi aur record \
                khali hai.
                """,
                "Jis dukan par payment na ho us ke liye outage outage hai, wajah jo bhi ho.",
                "Hum order ki wajah nahi mangte, sirf time aur area mangte hain.",
                """
                {place} mein hamare rider {n} din kharay rahe aur sarkari list kehti hai \
                kuch nahi hua.
                """,
            ],
            reasons: [
                "Jis list mein sooraakh ho log poori list par shak karte hain.",
                """
                Wajah na likhi jaye to operator us kaam par badnaam hota hai jo us se \
                karwaya gaya.
                """,
                "Exporter ko client ke liye asal ghante chahiyein.",
                "Hospital bijli ki bandish ka record rakhte hain, koi usay khatra nahi kehta.",
            ],
            asks: [
                "Sab outage ginein aur wajah ki qism likhein.",
                "Order wale outage ka start, end aur area bhi chhapein.",
                "Detail band rakhni ho to likhein ke band hai, ginti zaroor rakhein.",
            ]))
}
