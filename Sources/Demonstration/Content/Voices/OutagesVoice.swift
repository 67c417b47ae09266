extension Voice {
    /// People who lost work to an outage nobody announced.
    static let outages = Voice(
        theme: "r1-outages", provision: "3.6", question: 1,
        people: 50,
        categories: [
            "freelancer", "it_firm", "citizen",
            "journalist",
        ],
        english: Sentences(
            claims: [
                """
                A yearly report on outages is of no use to somebody who lost a client that \
                week.
                """,
                "My connection in {place} was down for {n} hours and no one ever said why.",
                """
                Operators know within minutes that a district is off, so the public can \
                know within days.
                """,
                """
                I lost {n} orders because I could not tell the customer when the service \
                would be back.
                """,
                """
                I pay for two lines in {place} because I cannot find out which of them \
                failed {n} times last month.
                """,
            ],
            reasons: [
                """
                Clients abroad forgive an outage that is announced, never one that is \
                denied.
                """,
                """
                Without a public list the same cable is cut in {place} every rainy season \
                and nobody is asked.
                """,
                "We cannot plan a backup line if we do not know which line fails.",
                """
                The card machine of a shop stops with the network, and the customer thinks \
                the shop is a fraud.
                """,
            ],
            asks: [
                "Publish each interruption within three days, with start, end and area.",
                "Make the list of interruptions open data.",
                "Replace the yearly report in 3.6 with a public log.",
            ]),
        urdu: Sentences(
            claims: [
                "تعطل کی سالانہ رپورٹ اس شخص کے کسی کام کی نہیں جس کا گاہک اسی ہفتے چلا گیا۔",
                "{place} میں ہمارا انٹرنیٹ {n} گھنٹے بند رہا اور کسی نے وجہ نہیں بتائی۔",
                """
                آپریٹر کو چند منٹ میں پتا چل جاتا ہے کہ ضلع بند ہے، عوام کو چند دن میں تو \
                بتایا جا سکتا ہے۔
                """,
                "میرے {n} آرڈر منسوخ ہوئے کیونکہ گاہک کو بحالی کا وقت کوئی نہ بتا سکا۔",
                """
                {place} میں دو لائنوں کے پیسے دیتے ہیں کیونکہ معلوم نہیں کہ پچھلے مہینے \
                کون سی {n} بار بند ہوئی۔
                """,
            ],
            reasons: [
                "بیرونِ ملک گاہک اعلان شدہ تعطل معاف کر دیتے ہیں، چھپایا ہوا نہیں۔",
                "{place} میں ہر برسات میں وہی تار کٹتی ہے اور کسی سے سوال نہیں ہوتا۔",
                "جب یہ معلوم نہ ہو کہ کون سی لائن خراب ہوتی ہے تو متبادل کیسے رکھیں۔",
                "نیٹ ورک بند ہو تو دکان کی کارڈ مشین بند، اور گاہک دکان کو جھوٹا سمجھتا ہے۔",
            ],
            asks: [
                "ہر تعطل تین دن کے اندر وقت اور علاقے کے ساتھ شائع کیا جائے۔",
                "تعطل کی فہرست کھلے ڈیٹا کے طور پر دی جائے۔",
                "شق 3.6 میں سالانہ رپورٹ کی جگہ عوامی فہرست رکھی جائے۔",
            ]),
        roman: Sentences(
            claims: [
                """
                Saal mein aik report us banday ke kis kaam ki jis ka client usi hafte \
                chala gaya.
                """,
                "{place} mein net {n} ghante band raha aur kisi ne wajah nahi batai.",
                "Operator ko minute mein pata chal jata hai, awam ko din mein to bata dein.",
                "Mere {n} order cancel huay kyun ke wapsi ka time kisi ko pata nahi tha.",
                """
                {place} mein do line ke paise dete hain kyun ke pata nahi kaun si {n} dafa \
                band hui.
                """,
            ],
            reasons: [
                "Bahar ke client elaan wala outage maaf kar dete hain, chhupaya hua nahi.",
                "{place} mein har barsaat mein wohi cable katti hai aur koi nahi poochta.",
                "Pata hi na ho ke kaun si line kharab hoti hai to backup kaise rakhein.",
                "Network band ho to card machine band, customer dukan ko jhoota samajhta hai.",
            ],
            asks: [
                "Har outage teen din ke andar time aur area ke sath chhapein.",
                "Outage ki list open data mein dein.",
                "3.6 mein salana report ki jagah public list rakhein.",
            ]))
}
