extension Voice {
    /// Training centres that fear completion rates.
    static let providers = Voice(
        theme: "r1-providers", provision: "4.1", question: 1,
        people: 30,
        categories: [
            "university", "it_firm", "provincial_department",
        ],
        english: Sentences(
            claims: [
                """
                If only completions are counted, honest training centres will look like \
                failures beside careless ones.
                """,
                """
                Our centre in {place} takes beginners who need {n} attempts, and your \
                figures will punish us for it.
                """,
                """
                Publishing completion rates in the first year will make funders cut \
                programmes that are still learning.
                """,
                """
                Learners leave when they get a job, and that would be printed as our \
                failure.
                """,
                """
                A centre that takes only graduates will shine, and ours, which takes \
                drop-outs, will close.
                """,
            ],
            reasons: [
                "Enrolment at least shows the demand, which is what brings the next grant.",
                """
                In {place} the power is off for hours and people miss the assessment \
                through no fault of ours.
                """,
                "A short course and a one-year diploma cannot share one completion rate.",
                """
                We lost {n} trainers last year and the pupils of those months never \
                finished.
                """,
            ],
            asks: [
                "Keep enrolment as the headline figure for at least two years.",
                "Please do not print completion rates centre by centre.",
                "Count a person who found work before the assessment as completed.",
            ]),
        urdu: Sentences(
            claims: [
                "اگر صرف تکمیل شمار ہو گی تو محنت کرنے والے مراکز بھی ناکام دکھائی دیں گے۔",
                """
                {place} میں ہمارا مرکز ایسے افراد کو لیتا ہے جنہیں {n} بار کوشش کرنا پڑتی \
                ہے، نئے اعداد ہمیں سزا دیں گے۔
                """,
                "پہلے سال ہی تکمیل کی شرح شائع ہوئی تو فنڈ دینے والے پروگرام بند کر دیں گے۔",
                "سیکھنے والا نوکری ملنے پر چلا جائے تو اسے ہماری ناکامی لکھا جائے گا۔",
                """
                جو مرکز صرف گریجویٹ لیتا ہے وہ چمکے گا، اور ہمارا، جو اسکول چھوڑنے والوں \
                کو لیتا ہے، بند ہو جائے گا۔
                """,
            ],
            reasons: [
                "اندراج کم از کم طلب تو دکھاتا ہے۔",
                "{place} میں گھنٹوں بجلی نہیں ہوتی اور لوگ امتحان سے رہ جاتے ہیں۔",
                "مختصر کورس اور ایک سالہ ڈپلومے کی شرح ایک جیسی نہیں ہو سکتی۔",
                "پچھلے سال {n} استاد چلے گئے اور ان مہینوں کے طلبہ کورس مکمل نہ کر سکے۔",
            ],
            asks: [
                "کم از کم دو سال اندراج ہی کو بنیادی عدد رکھا جائے۔",
                "مرکز وار تکمیل کی شرح شائع نہ کی جائے۔",
                "جسے امتحان سے پہلے کام مل جائے اسے بھی مکمل شمار کیا جائے۔",
            ]),
        roman: Sentences(
            claims: [
                """
                Agar sirf completion gini gayi to mehnat karne wale centre bhi fail nazar \
                aein ge.
                """,
                """
                {place} mein hamare bachon ko {n} dafa koshish karni parti hai, yeh figure \
                hamein saza dega.
                """,
                "Pehle saal hi rate chhap gaya to funding band ho jaye gi.",
                "Student ko job mil jaye aur woh chala jaye to hamari nakami likhi jaye gi.",
                "Jo centre sirf graduate leta hai woh chamkay ga, hamara band ho jaye ga.",
            ],
            reasons: [
                "Enrolment kam az kam demand to dikhata hai.",
                "{place} mein light nahi hoti aur log test miss kar dete hain.",
                "Chhota course aur diploma aik rate mein nahi aa sakte.",
                """
                Pichle saal {n} teacher chale gaye aur un ke bachay course poora na kar \
                sakay.
                """,
            ],
            asks: [
                "Do saal tak enrolment ko hi main figure rakhein.",
                "Centre wise completion rate na chhapein.",
                "Jisay test se pehle kaam mil jaye usay bhi complete ginein.",
            ]))
}
