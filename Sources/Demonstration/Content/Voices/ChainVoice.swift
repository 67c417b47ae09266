extension Voice {
    /// People who do not want their name where it cannot be erased.
    static let chain = Voice(
        theme: "r2-on-chain", provision: "2.4", question: 1,
        people: 44,
        categories: [
            "civil_society", "university", "citizen",
            "freelancer", "journalist",
        ],
        english: Sentences(
            claims: [
                """
                What is written on a blockchain can never be taken back, and a girl's \
                certificate carries her name for ever.
                """,
                """
                A hash of an identity number can be guessed in minutes, because there are \
                only so many numbers.
                """,
                """
                Once my marks are on {big} machines, the law can order erasure and nobody \
                can obey.
                """,
                """
                You do not need the certificate on the chain to prove that the certificate \
                is genuine.
                """,
                """
                A student who fails and tries again should not carry the failure on a \
                public chain for {big} years.
                """,
            ],
            reasons: [
                """
                I changed my name after a divorce in {place} and I do not want the old one \
                carved in stone.
                """,
                "A salted fingerprint proves the same thing and can die with its salt.",
                """
                The draft on personal data asks for erasure and this provision makes it \
                impossible.
                """,
                """
                An employer in {place} asked me for my number and could then have looked \
                up everything.
                """,
            ],
            asks: [
                "Keep only salted fingerprints in the ledger.",
                "Write a right of erasure into 2.4.",
                "Say that the ledger stays valid when a record is destroyed.",
            ]),
        urdu: Sentences(
            claims: [
                """
                بلاک چین پر لکھی بات واپس نہیں ہو سکتی اور ایک لڑکی کی سند پر اس کا نام \
                ہمیشہ رہے گا۔
                """,
                "شناختی نمبر کا ہیش چند منٹ میں بوجھا جا سکتا ہے کیونکہ نمبر محدود ہیں۔",
                "میرے نمبر {big} مشینوں پر چلے گئے تو قانون کے حکم پر بھی کوئی مٹا نہ سکے گا۔",
                "سند اصلی ثابت کرنے کے لیے پوری سند بلاک چین پر رکھنا ضروری نہیں۔",
                """
                جو طالب علم ناکام ہو کر دوبارہ کوشش کرے اس کی ناکامی {big} سال عوامی کھاتے \
                پر نہ رہے۔
                """,
            ],
            reasons: [
                """
                {place} میں طلاق کے بعد میری بہن نے نام بدلا، پرانا نام پتھر پر لکھا رہے \
                تو یہ سزا ہے۔
                """,
                "نمک ملا نشان بھی یہی ثابت کرتا ہے اور نمک ضائع ہو تو وہ بھی ختم۔",
                "ذاتی معلومات کا مسودہ مٹانے کا حق دیتا ہے اور یہ شق اسے ناممکن بناتی ہے۔",
                "{place} میں آجر نے نمبر مانگا، اس نمبر سے وہ سب کچھ دیکھ سکتا تھا۔",
            ],
            asks: [
                "کھاتے میں صرف نمک ملے نشان رکھے جائیں۔",
                "شق 2.4 میں مٹائے جانے کا حق لکھا جائے۔",
                "لکھا جائے کہ ریکارڈ ضائع ہونے پر بھی کھاتہ درست رہے گا۔",
            ]),
        roman: Sentences(
            claims: [
                """
                Blockchain par likhi baat wapas nahi hoti, larki ki sanad par us ka naam \
                hamesha rahe ga.
                """,
                """
                Shanakhti number ka hash minute mein guess ho jata hai kyun ke number \
                mehdood hain.
                """,
                "Mere marks {big} machinon par chale gaye to qanoon bhi nahi mita sakay ga.",
                "Sanad asli sabit karne ke liye poori sanad chain par rakhna zaroori nahi.",
                """
                Jo student fail ho kar dobara koshish kare us ki nakami {big} saal public \
                chain par na rahe.
                """,
            ],
            reasons: [
                """
                {place} mein talaq ke baad meri behan ne naam badla, purana naam pathar \
                par nahi chahiye.
                """,
                """
                Salted fingerprint bhi yehi sabit karta hai aur salt ke sath khatam ho \
                jata hai.
                """,
                """
                Personal data ka draft mitane ka haq deta hai, yeh shiq usay namumkin \
                banati hai.
                """,
                "{place} mein employer ne number manga, us se woh sab kuch dekh sakta tha.",
            ],
            asks: [
                "Ledger mein sirf salted fingerprint rakhein.",
                "2.4 mein mitane ka haq likhein.",
                "Likhein ke record zaya hone par bhi ledger durust rahe ga.",
            ]))
}
