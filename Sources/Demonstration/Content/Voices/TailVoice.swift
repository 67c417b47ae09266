extension Voice {
    /// People in the slowest tenth.
    static let tail = Voice(
        theme: "r2-tail", provision: "3.1", question: 2,
        people: 50,
        categories: [
            "citizen", "university", "freelancer",
            "journalist", "civil_society",
        ],
        english: Sentences(
            claims: [
                """
                If you publish only the middle, the worst half can rot and the number \
                stays green.
                """,
                """
                In our street in {place} the speed is {n} Mbps while the city average \
                looks fine.
                """,
                """
                The people who suffer most are in the slowest tenth, and no figure of \
                yours shows them.
                """,
                "A median is honest about the middle and silent about the edge.",
                """
                Half the houses of {place} could lose service tomorrow and the median \
                would not move.
                """,
            ],
            reasons: [
                """
                My daughter uploads her homework at two in the morning because that is \
                when it works.
                """,
                """
                We computed it for our students: the median passed and one in ten could \
                not open a lecture.
                """,
                "A promise that half may miss is not a promise of service.",
                """
                My clinic's video call freezes {n} times in ten minutes, in a town that \
                counts as covered.
                """,
            ],
            asks: [
                "Publish the slowest tenth beside whatever you choose.",
                "Keep a floor that nobody falls under.",
                "Show both numbers on the same line, in the same size.",
            ]),
        urdu: Sentences(
            claims: [
                """
                صرف درمیانی عدد شائع ہوا تو نچلا آدھا حصہ بگڑتا رہے گا اور ہندسہ سبز ہی \
                رہے گا۔
                """,
                """
                {place} میں ہماری گلی میں رفتار {n} ایم بی پی ایس ہے جبکہ شہر کا اوسط ٹھیک \
                دکھائی دیتا ہے۔
                """,
                """
                سب سے زیادہ تکلیف سست ترین دسویں حصے کو ہے اور آپ کا کوئی عدد اسے نہیں \
                دکھاتا۔
                """,
                "وسطانیہ درمیان کی بات سچ بتاتا ہے اور کنارے پر خاموش رہتا ہے۔",
                "{place} کے آدھے گھروں کی سروس کل بند ہو جائے تو بھی وسطانیہ اپنی جگہ رہے گا۔",
            ],
            reasons: [
                "میری بیٹی رات دو بجے ہوم ورک بھیجتی ہے کیونکہ اسی وقت انٹرنیٹ چلتا ہے۔",
                """
                ہم نے اپنے طلبہ کا حساب لگایا: وسطانیہ پورا تھا مگر ہر دس میں سے ایک لیکچر \
                نہ کھول سکا۔
                """,
                "جس وعدے سے آدھے لوگ محروم رہ جائیں وہ وعدہ نہیں۔",
                """
                جس شہر میں سروس موجود مانی جاتی ہے وہاں ڈاکٹر سے ویڈیو کال دس منٹ میں {n} \
                بار رکتی ہے۔
                """,
            ],
            asks: [
                "جو بھی پیمانہ ہو، اس کے ساتھ سست ترین دسواں حصہ بھی شائع کیا جائے۔",
                "ایک حد رکھی جائے جس سے نیچے کوئی نہ جائے۔",
                "دونوں اعداد ایک ہی سطر میں برابر دکھائے جائیں۔",
            ]),
        roman: Sentences(
            claims: [
                """
                Sirf darmiyan ka number chhapa to neeche wala hissa kharab hota rahe ga \
                aur number green rahe ga.
                """,
                """
                {place} mein hamari gali ki speed {n} Mbps hai aur shehar ka average theek \
                dikhta hai.
                """,
                """
                Sab se zyada takleef slow wale daswein hissay ko hai, aap ka number usay \
                nahi dikhata.
                """,
                "Median darmiyan ka sach batata hai aur kinaray par chup rehta hai.",
                """
                {place} ke aadhay gharon ki service kal band ho jaye to bhi median wahin \
                rahe ga.
                """,
            ],
            reasons: [
                """
                Meri beti raat do bajay homework upload karti hai kyun ke tab net chalta \
                hai.
                """,
                """
                Hum ne students ka hisab lagaya: median pass tha magar das mein se aik \
                lecture na khol saka.
                """,
                "Jis waday se aadhay log reh jaein woh wada nahi.",
                """
                Doctor ki video call das minute mein {n} dafa rukti hai, aur shehar \
                covered gina jata hai.
                """,
            ],
            asks: [
                "Jo bhi rakhein us ke sath slowest tenth bhi chhapein.",
                "Aik had rakhein jis se neeche koi na jaye.",
                "Dono number aik hi line mein dikhaein.",
            ]))
}
