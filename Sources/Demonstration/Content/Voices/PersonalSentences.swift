/// Sentences in which people say who they are, and how they end.
enum PersonalSentences {
    /// Who is speaking, by category.
    static func details(of category: String, in script: Script) -> [String] {
        switch (category, script) {
        case ("citizen", .english):
            [
                "I keep a small grocery in {place}.",
                "I drive a school van in {place} and have two children.",
                "I retired from the post office {n} years ago.",
                "I study at a college in {place}.",
                "I sew at home in {place} and sell through a neighbour.",
            ]
        case ("citizen", .urdu):
            [
                "میں {place} میں کریانے کی چھوٹی دکان چلاتا ہوں۔",
                "میں {place} کے ایک کالج میں پڑھتی ہوں۔",
                "میں ڈاک خانے سے {n} سال پہلے ریٹائر ہوا۔",
                "میں {place} میں گھر پر سلائی کرتی ہوں۔",
            ]
        case ("citizen", .roman):
            [
                "Main {place} mein choti si dukan chalata hoon.",
                "Main {place} ke college mein parhti hoon.",
                "Main {place} mein rickshaw chalata hoon.",
                "Main ghar par silai karti hoon, {place} se likh rahi hoon.",
            ]
        case ("it_firm", .english):
            [
                "We write software in {place} with {n} people.",
                """
                Our firm, a member of the Chenab Startup Forum (demonstration), makes \
                billing software.
                """,
                "We have hosted websites from {place} for {n} years.",
            ]
        case ("it_firm", .urdu):
            [
                "ہم {place} میں {n} افراد کا سافٹ ویئر ادارہ ہیں۔",
                "ہمارا ادارہ چناب اسٹارٹ اپ فورم (نمائشی) کا رکن ہے۔",
            ]
        case ("it_firm", .roman):
            [
                "Hum {place} mein {n} logon ki software company hain.",
                "Hum Chenab Startup Forum (demonstration) ke member hain.",
            ]
        case ("freelancer", .english):
            [
                "I design logos from {place} for clients abroad.",
                "I have lived from freelance work for {n} years.",
                "I translate and edit from a room in {place}.",
            ]
        case ("freelancer", .urdu):
            [
                "میں {place} سے فری لانس ڈیزائن کا کام کرتی ہوں۔",
                "میں {n} سال سے فری لانس کام کر رہا ہوں۔",
            ]
        case ("freelancer", .roman):
            [
                "Main {place} se freelancing karta hoon.",
                "Main {n} saal se online design ka kaam kar rahi hoon.",
            ]
        case ("telecom_operator", .english):
            [
                "This is the view of the field engineers of Operator A (demonstration).",
                "Operator C (demonstration) maintains {big} sites around {place}.",
            ]
        case ("telecom_operator", .urdu):
            [
                "یہ آپریٹر اے (نمائشی) کے فیلڈ انجینئروں کی رائے ہے۔",
                "میں {place} میں ٹاوروں کی دیکھ بھال کرتا ہوں۔",
            ]
        case ("telecom_operator", .roman):
            [
                "Main {place} mein tower ki maintenance karta hoon.",
                "Hum Operator C (demonstration) ki field team hain.",
            ]
        case ("university", .english):
            [
                "I teach computing at Ravi Valley University (demonstration).",
                "Our class at the Kunhar Institute (demonstration) read the draft together.",
                "I examine students in {place} every term.",
            ]
        case ("university", .urdu):
            [
                "میں راوی ویلی یونیورسٹی (نمائشی) میں پڑھاتا ہوں۔",
                "ہماری جماعت نے {place} میں مسودہ مل کر پڑھا۔",
            ]
        case ("university", .roman):
            [
                "Main Ravi Valley University (demonstration) mein parhata hoon.",
                "Hamari class ne draft mil kar parha.",
            ]
        case ("civil_society", .english):
            [
                """
                The Kunhar Rights Desk (demonstration) held a reading in {place} with \
                {big} people.
                """,
                "We help people in {place} to fill in forms.",
            ]
        case ("civil_society", .urdu):
            [
                "کنہار رائٹس ڈیسک (نمائشی) نے {place} میں {big} افراد کے ساتھ مسودہ پڑھا۔",
                "ہم {place} میں لوگوں کے فارم بھرنے میں مدد کرتے ہیں۔",
            ]
        case ("civil_society", .roman):
            [
                "Hum {place} mein logon ke form bharne mein madad karte hain.",
                "Hamari tanzeem ne {place} mein {big} logon se baat ki.",
            ]
        case ("provincial_department", .english):
            [
                "Our section in {place} runs these programmes on the ground.",
                "I write as a planning officer of a province (demonstration).",
            ]
        case ("provincial_department", .urdu):
            [
                "ہمارا شعبہ {place} میں یہ پروگرام چلاتا ہے۔",
                "میں ایک صوبے (نمائشی) کا پلاننگ افسر ہوں۔",
            ]
        case ("provincial_department", .roman):
            [
                "Hamara section {place} mein yeh program chalata hai.",
                "Main soobay ka planning officer hoon (demonstration).",
            ]
        case ("federal_body", .english):
            [
                """
                Our body (demonstration) keeps {big} systems running with {n} \
                administrators.
                """,
                "I answer for the server room of a federal office (demonstration).",
            ]
        case ("federal_body", .urdu):
            [
                "ہمارا ادارہ (نمائشی) {n} منتظمین کے ساتھ {big} نظام چلاتا ہے۔",
                "میں ایک وفاقی دفتر (نمائشی) کے سرور روم کا ذمہ دار ہوں۔",
            ]
        case ("federal_body", .roman):
            [
                "Hamara idara (demonstration) {n} admin ke sath {big} system chalata hai.",
                "Main aik wafaqi daftar (demonstration) ke server dekhta hoon.",
            ]
        case ("journalist", .english):
            [
                "I report on local government for the Bolan Courier (demonstration).",
                "I have covered {place} for {n} years.",
            ]
        case ("journalist", .urdu):
            [
                "میں بولان کوریئر (نمائشی) کے لیے مقامی حکومت پر لکھتی ہوں۔",
                "میں {n} سال سے {place} کی خبریں دے رہا ہوں۔",
            ]
        case ("journalist", .roman):
            [
                "Main Bolan Courier (demonstration) ke liye likhta hoon.",
                "Main {n} saal se {place} cover kar rahi hoon.",
            ]
        case ("disability_organisation", .english):
            [
                """
                The Keenjhar Disability Network (demonstration) asked its members in \
                {place}.
                """,
                "I use a wheelchair and I live in {place}.",
            ]
        case ("disability_organisation", .urdu):
            [
                "کینجھر معذوری نیٹ ورک (نمائشی) نے {place} میں اپنے ارکان سے پوچھا۔",
                "میں وہیل چیئر استعمال کرتا ہوں اور {place} میں رہتا ہوں۔",
            ]
        case ("disability_organisation", .roman):
            [
                "Main wheelchair use karta hoon aur {place} mein rehta hoon.",
                "Hamare network (demonstration) ne {place} ke members se poocha.",
            ]
        default: []
        }
    }

    /// How a text ends.
    static func closings(in script: Script) -> [String] {
        switch script {
        case .english:
            [
                "Thank you for asking.",
                "I hope somebody reads this.",
                "I will look for your answer.",
                "Please do not let this round be the last.",
                "The rest of the provision is good.",
                "I can show you the papers if you come to {place}.",
                "My neighbours say the same.",
                "It is a small change and it would help.",
            ]
        case .urdu:
            [
                "رائے لینے کا شکریہ۔",
                "امید ہے کوئی یہ پڑھے گا۔",
                "جواب کا انتظار رہے گا۔",
                "باقی شق اچھی ہے۔",
                "تبدیلی چھوٹی ہے مگر فائدہ بڑا ہو گا۔",
                "میرے پڑوسی بھی یہی کہتے ہیں۔",
                "{place} آئیں تو کاغذات دیکھ سکتے ہیں۔",
            ]
        case .roman:
            [
                "Poochne ka shukriya.",
                "Umeed hai koi parhe ga.",
                "Jawab ka intezar rahe ga.",
                "Baqi shiq achi hai.",
                "Choti si tabdeeli hai magar faida bara hai.",
                "Mere parosi bhi yehi kehte hain.",
                "{place} aaein to kaghaz dekh lein.",
            ]
        }
    }
}
