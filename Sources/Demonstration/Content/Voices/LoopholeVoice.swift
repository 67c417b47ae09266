extension Voice {
    /// People who read "where practicable" as a hole.
    static let loophole = Voice(
        theme: "r1-where-practicable", provision: "1.1", question: 1,
        people: 48,
        categories: [
            "civil_society", "university", "journalist",
            "citizen", "it_firm",
        ],
        english: Sentences(
            claims: [
                """
                The words "where practicable" let every office decide for itself that it \
                is not practicable.
                """,
                """
                I was refused a subsidy in {place} by a score that nobody could explain to \
                me.
                """,
                "A register with exceptions that nobody has to state is not a register.",
                """
                I asked {n} offices whether they use such software and not one could tell \
                me.
                """,
                """
                If the office that buys the machine also decides whether it is practicable \
                to say so, it will never be practicable.
                """,
            ],
            reasons: [
                "Other countries have tried voluntary registers and they stayed almost empty.",
                """
                The clerk told me the computer had decided, and there was no one above the \
                computer.
                """,
                "If a system is too urgent to be registered, it is too urgent to be trusted.",
                "In {place} the word was used for {n} years to leave a road off a map.",
            ],
            asks: [
                "Strike \"where practicable\" from 1.1.",
                "No system should be used on people before it is in the register.",
                "Name the data and the tests too, not only the purpose.",
            ]),
        urdu: Sentences(
            claims: [
                "\"جہاں ممکن ہو\" کے الفاظ سے ہر دفتر خود طے کر لے گا کہ ممکن نہیں۔",
                """
                {place} میں مجھے ایک ایسے نمبر کی بنیاد پر امداد سے انکار ہوا جس کی وضاحت \
                کوئی نہ کر سکا۔
                """,
                "جس رجسٹر کے استثنا کی وجہ نہ بتانی پڑے وہ رجسٹر نہیں۔",
                """
                میں نے {n} دفتروں سے پوچھا کہ کیا وہ ایسا سافٹ ویئر استعمال کرتے ہیں، کوئی \
                نہ بتا سکا۔
                """,
                """
                جو دفتر مشین خریدے وہی طے کرے کہ بتانا ممکن ہے یا نہیں، تو بتانا کبھی ممکن \
                نہ ہو گا۔
                """,
            ],
            reasons: [
                "رضاکارانہ رجسٹر دوسرے ملکوں میں تقریباً خالی رہے ہیں۔",
                "کلرک نے کہا کہ کمپیوٹر نے فیصلہ کیا ہے اور کمپیوٹر سے اوپر کوئی نہیں۔",
                "جو نظام اتنا فوری ہو کہ درج نہ ہو سکے، اس پر بھروسا بھی نہیں کیا جا سکتا۔",
                "{place} میں انہی الفاظ کے سہارے {n} سال ایک سڑک نقشے سے باہر رہی۔",
            ],
            asks: [
                "شق 1.1 سے \"جہاں ممکن ہو\" نکال دیا جائے۔",
                "رجسٹر میں درج ہونے سے پہلے کوئی نظام لوگوں پر استعمال نہ ہو۔",
                "صرف مقصد نہیں، ڈیٹا اور آزمائش کی تفصیل بھی دی جائے۔",
            ]),
        roman: Sentences(
            claims: [
                "\"Jahan mumkin ho\" likhne se har daftar keh dega ke mumkin nahi.",
                """
                {place} mein mujhe aik score ki wajah se imdad se inkar hua aur wajah koi \
                na bata saka.
                """,
                "Jis register mein exception ki wajah na deni paray woh register nahi.",
                """
                Main ne {n} daftaron se poocha ke aisa software hai ya nahi, kisi ko pata \
                nahi tha.
                """,
                """
                Jo daftar machine khareeday wohi tay kare ke batana mumkin hai, to kabhi \
                mumkin nahi hoga.
                """,
            ],
            reasons: [
                "Doosre mulkon mein marzi wale register taqreeban khali rahe.",
                "Clerk ne kaha computer ka faisla hai, computer se ooper koi nahi.",
                "Jo system register karne ka waqt na ho us par bharosa bhi na karein.",
                "{place} mein inhi lafzon par {n} saal aik sarak naqshay se bahar rahi.",
            ],
            asks: [
                "1.1 se \"jahan mumkin ho\" nikal dein.",
                "Register mein aane se pehle koi system logon par na chale.",
                "Sirf maqsad nahi, data aur testing bhi likhein.",
            ]))
}
