extension Voice {
    /// People who work over encrypted connections.
    static let registration = Voice(
        theme: "r2-registration", provision: "5-registration", question: 1,
        people: 52,
        categories: [
            "freelancer", "it_firm", "journalist",
            "civil_society",
        ],
        english: Sentences(
            claims: [
                "My client abroad makes an encrypted connection a condition of the contract.",
                """
                A list of everybody who uses encryption is the first thing a thief would \
                want to steal.
                """,
                """
                I am one person in {place} with a laptop, and 5.4 makes me ask leave \
                before I can work.
                """,
                """
                Banks, hospitals and journalists all need encryption, so this provision \
                registers everybody.
                """,
                """
                Our {n} servers speak only encrypted to each other; must I register each \
                of them every year?
                """,
            ],
            reasons: [
                """
                It took a friend {n} weeks to get such a form approved and the client did \
                not wait.
                """,
                """
                Those who mean harm will not register, and those who do are the ones you \
                can trust.
                """,
                "Encryption is what keeps a lost laptop from becoming a leak.",
                "A source in {place} will not write to me if my connection stands on a list.",
            ],
            asks: [
                "Withdraw 5.4.",
                "Remove the duty to register and deal with crimes as crimes.",
                "If anything is kept, keep it to the operators and leave people out.",
            ]),
        urdu: Sentences(
            claims: [
                "بیرونِ ملک میرا گاہک معاہدے میں محفوظ کنکشن کی شرط رکھتا ہے۔",
                """
                خفیہ کاری استعمال کرنے والوں کی فہرست ہی وہ چیز ہے جسے چور سب سے پہلے \
                چرانا چاہے گا۔
                """,
                """
                {place} میں ایک لیپ ٹاپ ہی میرا روزگار ہے اور شق 5.4 مجھ سے پہلے اجازت \
                مانگتی ہے۔
                """,
                """
                بینک، ہسپتال اور صحافی سب کو خفیہ کاری درکار ہے، یوں یہ شق سب کو رجسٹر \
                کرتی ہے۔
                """,
                """
                ہمارے {n} سرور آپس میں صرف محفوظ زبان میں بات کرتے ہیں؛ کیا ہر سال ہر ایک \
                کا اندراج ہو گا؟
                """,
            ],
            reasons: [
                "ایک دوست کو ایسی منظوری میں {n} ہفتے لگے اور گاہک چلا گیا۔",
                """
                جو نقصان چاہتا ہے وہ رجسٹر نہیں ہو گا، جو ہو گا وہ تو پہلے ہی قابلِ اعتماد \
                ہے۔
                """,
                "ڈیٹا لیک کم کرنے کا وعدہ خفیہ کاری ہی پر کھڑا ہے۔",
                "{place} میں کوئی شخص بات نہیں کرے گا اگر ہمارا کنکشن کسی فہرست میں ہو۔",
            ],
            asks: [
                "شق 5.4 واپس لی جائے۔",
                "اندراج کی پابندی ختم کی جائے اور جرم کو جرم کے طور پر دیکھا جائے۔",
                "اگر کچھ رکھنا ہے تو آپریٹروں تک رکھیں، عام لوگوں کو چھوڑ دیں۔",
            ]),
        roman: Sentences(
            claims: [
                "Bahar ka client contract mein encrypted connection ki shart rakhta hai.",
                "Encryption walon ki list hi woh cheez hai jo chor sab se pehle churaye ga.",
                "{place} mein aik laptop hi mera rozgar hai aur 5.4 pehle ijazat mangta hai.",
                """
                Bank, hospital aur sahafi sab ko encryption chahiye, is tarah sab register \
                hon ge.
                """,
                """
                Hamare {n} server apas mein encrypted baat karte hain, kya har saal har \
                aik register hoga?
                """,
            ],
            reasons: [
                "Aik dost ko aisi manzoori mein {n} hafte lage aur client chala gaya.",
                "Jo nuqsan chahta hai woh register nahi hoga.",
                "Leak kam karne ka wada encryption par hi khara hai.",
                "{place} mein koi baat nahi kare ga agar hamara connection list mein ho.",
            ],
            asks: [
                "5.4 wapas lein.",
                "Registration ki pabandi khatam karein, jurm ko jurm samjhein.",
                "Kuch rakhna hai to operator tak rakhein, aam logon ko chor dein.",
            ]))
}
