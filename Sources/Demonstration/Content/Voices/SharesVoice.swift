extension Voice {
    /// Firms that belong to both shares or to neither.
    static let shares = Voice(
        theme: "r3-shares", provision: "6.6", question: 1,
        people: 26,
        categories: [
            "it_firm", "civil_society", "freelancer",
            "university", "citizen",
        ],
        english: Sentences(
            claims: [
                "Two provisions with two shares let one firm be counted against the other.",
                """
                We are a firm of {n} women in {place} and nobody can say which of the two \
                queues is ours.
                """,
                "A share without a pass mark will be used to say that we won by favour.",
                "Put the 30% and the 40% in one place, so that they are planned together.",
                """
                In {place} a man registered a firm in his sister's name for the share, and \
                she never saw the award.
                """,
            ],
            reasons: [
                """
                In one call the reviewers filled the women's share in the big city and the \
                city share with men.
                """,
                "Nothing helps us less than an award that others call a gift.",
                "A firm may be both, and it should count in both.",
                "One table would show in a minute what two reports hide for a year.",
            ],
            asks: [
                "Merge 6.6 and 6.7.",
                "Say that the pass mark is not lowered.",
                "Report both shares from the same table.",
            ]),
        urdu: Sentences(
            claims: [
                "دو شقوں میں دو الگ حصے ہوں تو ایک ادارے کو دوسرے کے خلاف گنا جا سکتا ہے۔",
                """
                {place} میں ہمارا {n} خواتین کا ادارہ ہے اور معلوم نہیں کون سی قطار ہماری \
                ہے۔
                """,
                "کامیابی کے نمبر کی شرط نہ ہو تو کہا جائے گا کہ ہم رعایت سے جیتیں۔",
                "30 اور 40 فیصد ایک ہی جگہ رکھے جائیں تاکہ منصوبہ بندی اکٹھی ہو۔",
                """
                {place} میں ایک شخص نے حصے کی خاطر بہن کے نام ادارہ بنایا اور بہن نے گرانٹ \
                دیکھی تک نہیں۔
                """,
            ],
            reasons: [
                """
                ایک دعوت میں خواتین کا حصہ بڑے شہر سے اور شہروں کا حصہ مردوں سے پورا کیا \
                گیا۔
                """,
                "جس انعام کو لوگ خیرات کہیں وہ ہمارے کسی کام کا نہیں۔",
                "ادارہ دونوں میں آ سکتا ہے اور دونوں میں شمار ہونا چاہیے۔",
                "ایک جدول وہ بات ایک منٹ میں دکھا دے گی جو دو رپورٹیں سال بھر چھپاتی ہیں۔",
            ],
            asks: [
                "شق 6.6 اور 6.7 کو یکجا کیا جائے۔",
                "لکھا جائے کہ کامیابی کا معیار کم نہیں ہو گا۔",
                "دونوں حصوں کی رپورٹ ایک ہی جدول سے دی جائے۔",
            ]),
        roman: Sentences(
            claims: [
                "Do shiqon mein do hissay hon to aik company doosre ke khilaf gini jati hai.",
                """
                {place} mein hamari {n} khawateen ki company hai, pata nahi kaun si line \
                hamari hai.
                """,
                "Pass mark ki shart na ho to kahein ge riayat se jeet gayin.",
                "30 aur 40 feesad aik jagah rakhein taake planning ikathi ho.",
                """
                {place} mein aik bande ne behan ke naam company banai aur behan ne award \
                dekha tak nahi.
                """,
            ],
            reasons: [
                """
                Aik call mein khawateen ka hissa baray shehar se aur shehron ka hissa \
                mardon se poora kiya gaya.
                """,
                "Jis award ko log khairat kahein woh hamare kis kaam ka.",
                "Company dono mein aa sakti hai, dono mein ginein.",
                """
                Aik table woh baat minute mein dikha de gi jo do report saal bhar chhupati \
                hain.
                """,
            ],
            asks: [
                "6.6 aur 6.7 ko aik karein.",
                "Likhein ke pass mark kam nahi hoga.",
                "Dono hisson ki report aik table se dein.",
            ]))
}
