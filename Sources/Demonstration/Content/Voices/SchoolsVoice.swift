extension Voice {
    /// People who remember the promise for schools.
    static let schools = Voice(
        theme: "r3-schools", provision: "4.4", question: 1,
        people: 28,
        categories: [
            "citizen", "university", "provincial_department",
            "civil_society",
        ],
        english: Sentences(
            claims: [
                """
                The 2018 policy promised computers in public schools, and this text speaks \
                only of trainers.
                """,
                """
                Our school in {place} has {big} pupils and one computer, which is in the \
                head's office.
                """,
                "Children should meet a keyboard before the age at which girls leave school.",
                "A trainer in each district does not reach a classroom with no electricity.",
                """
                The girls' school in {place} got {n} computers in 2018 and they are still \
                in their boxes.
                """,
            ],
            reasons: [
                "My son learned to type at a shop, for money.",
                """
                {n} schools in our union council share one teacher who has ever written a \
                program.
                """,
                "Skills taught at eighteen repair what was missed at eight.",
                """
                A pupil who has never saved a file cannot be trained for artificial \
                intelligence.
                """,
            ],
            asks: [
                "Put a computer room in each public school into pillar 4.",
                "Say openly what became of the old promise for schools.",
                "Make programming a subject from class six.",
            ]),
        urdu: Sentences(
            claims: [
                """
                2018 کی پالیسی میں سرکاری اسکولوں کے لیے کمپیوٹر کا وعدہ تھا، یہ متن صرف \
                تربیت کاروں کی بات کرتا ہے۔
                """,
                """
                {place} میں ہمارے اسکول میں {big} بچے ہیں اور ایک کمپیوٹر جو ہیڈ ماسٹر کے \
                کمرے میں ہے۔
                """,
                "بچیاں جس عمر میں اسکول چھوڑتی ہیں اس سے پہلے انہیں کمپیوٹر ملنا چاہیے۔",
                "ہر ضلع میں ایک تربیت کار اس کمرۂ جماعت تک نہیں پہنچتا جہاں بجلی ہی نہیں۔",
                """
                {place} کے گرلز اسکول کو 2018 میں {n} کمپیوٹر ملے جو آج بھی ڈبوں میں بند \
                ہیں۔
                """,
            ],
            reasons: [
                "میرے بیٹے نے ٹائپنگ ایک دکان پر پیسے دے کر سیکھی۔",
                """
                ہماری یونین کونسل کے {n} اسکولوں میں ایک ہی استاد ہے جس نے کبھی پروگرام \
                لکھا ہو۔
                """,
                "اٹھارہ سال میں دی گئی مہارت آٹھ سال کی کمی پوری کرتی ہے۔",
                "جس بچے نے کبھی فائل محفوظ نہ کی ہو اسے مصنوعی ذہانت نہیں سکھائی جا سکتی۔",
            ],
            asks: [
                "ہر سرکاری اسکول میں کمپیوٹر کا کمرہ ستون 4 میں شامل کیا جائے۔",
                "صاف بتایا جائے کہ اسکولوں کے پرانے وعدے کا کیا ہوا۔",
                "چھٹی جماعت سے پروگرامنگ بطور مضمون پڑھائی جائے۔",
            ]),
        roman: Sentences(
            claims: [
                """
                2018 ki policy mein sarkari schoolon ka wada tha, yeh text sirf trainer ki \
                baat karta hai.
                """,
                """
                {place} mein hamare school mein {big} bachay hain aur aik computer head \
                sahib ke kamre mein.
                """,
                """
                Bachiyan jis umar mein school chorti hain us se pehle unhein computer \
                milna chahiye.
                """,
                "Har zilay mein trainer us class tak nahi pohanchta jahan bijli nahi.",
                """
                {place} ke girls school ko 2018 mein {n} computer mile jo aaj bhi dabbon \
                mein hain.
                """,
            ],
            reasons: [
                "Mere betay ne typing dukan par paise de kar seekhi.",
                """
                Hamari union council ke {n} schoolon mein aik hi teacher ne kabhi program \
                likha hai.
                """,
                "Athara saal ka hunar aath saal ki kami poori karta hai.",
                "Jis bachay ne kabhi file save nahi ki usay AI nahi sikhai ja sakti.",
            ],
            asks: [
                "Har sarkari school mein computer room pillar 4 mein dalein.",
                "Saaf batain ke schoolon ke purane wade ka kya hua.",
                "Chhati class se programming parhaein.",
            ]))
}
