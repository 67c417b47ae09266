extension Voice {
    /// People who want completions counted.
    static let enrolments = Voice(
        theme: "r1-completions", provision: "4.1", question: 1,
        people: 52,
        categories: [
            "university", "journalist", "citizen",
            "it_firm", "civil_society",
        ],
        english: Sentences(
            claims: [
                "Five million enrolments tells me nothing about how many people finished.",
                "I enrolled {n} times in the same course and I was counted {n} times.",
                """
                A seat that somebody opened once and never used again should not be called \
                a trained person.
                """,
                """
                Of {big} classmates in {place} who enrolled with me, fewer than {n} sat \
                the final test.
                """,
                """
                The report counts logins in {place} that came from one cyber café on one \
                afternoon.
                """,
            ],
            reasons: [
                """
                When we interview, we find that the certificate list and the enrolment \
                list are two different worlds.
                """,
                "A programme that is paid for enrolments will find enrolments, not learners.",
                """
                The same person with two e-mail addresses becomes two successes in the \
                report.
                """,
                """
                I teach the same {big} people every year and every year they are new in \
                your table.
                """,
            ],
            asks: [
                """
                Please count each person once and show enrolment, completion and \
                assessment apart.
                """,
                "Publish how many were assessed and how many passed, by district.",
                "Change the target in 4.1 from enrolments to people who passed an assessment.",
            ]),
        urdu: Sentences(
            claims: [
                "پچاس لاکھ اندراج سے یہ پتا نہیں چلتا کہ کتنے لوگوں نے کورس مکمل کیا۔",
                """
                میں نے ایک ہی کورس میں {n} بار اندراج کرایا اور ہر بار مجھے نیا طالب علم \
                گنا گیا۔
                """,
                "جس نے ایک بار لاگ اِن کر کے چھوڑ دیا، اسے تربیت یافتہ شمار کرنا درست نہیں۔",
                """
                {place} میں ہماری جماعت کے {big} افراد میں سے {n} سے بھی کم نے آخری امتحان \
                دیا۔
                """,
                """
                {place} میں ایک ہی کیفے سے ایک دوپہر میں ہونے والے لاگ اِن بھی رپورٹ میں \
                طالب علم بن گئے۔
                """,
            ],
            reasons: [
                "جب ادائیگی اندراج پر ہو تو ادارے اندراج ہی بڑھاتے ہیں، سیکھنے والے نہیں۔",
                """
                انٹرویو میں معلوم ہوتا ہے کہ سند کی فہرست اور اندراج کی فہرست کا آپس میں \
                کوئی تعلق نہیں۔
                """,
                "ایک شخص دو ای میل سے دو کامیابیاں بن جاتا ہے۔",
                "وہی {big} لوگ ہر سال آتے ہیں اور جدول میں ہر سال نئے ہوتے ہیں۔",
            ],
            asks: [
                """
                ہر فرد کو ایک بار گنا جائے اور اندراج، تکمیل اور امتحان کے اعداد الگ الگ \
                دیے جائیں۔
                """,
                "ضلع وار بتایا جائے کہ کتنوں نے امتحان دیا اور کتنے کامیاب ہوئے۔",
                "شق 4.1 کا ہدف اندراج کے بجائے امتحان میں کامیاب افراد پر رکھا جائے۔",
            ]),
        roman: Sentences(
            claims: [
                """
                Pachas lakh enrolment se yeh pata nahi chalta ke course kitnon ne poora \
                kiya.
                """,
                """
                Main ne aik hi course mein {n} dafa enrol kiya aur har dafa naya student \
                gina gaya.
                """,
                "Jo banda aik dafa login kar ke chor gaya us ko trained kehna theek nahi.",
                """
                {place} mein hamari class ke {big} logon mein se {n} se bhi kam ne final \
                test diya.
                """,
                "{place} mein aik hi net cafe ke login report mein student ban gaye.",
            ],
            reasons: [
                "Jab paise enrolment pe milein ge to idare enrolment hi barhaein ge.",
                """
                Interview mein pata chalta hai ke certificate aur hunar alag alag cheez \
                hain.
                """,
                "Aik banda do email se do kamyabiyan ban jata hai.",
                "Wohi {big} log har saal aate hain aur table mein har saal naye hote hain.",
            ],
            asks: [
                """
                Har banday ko aik dafa ginein aur enrolment, completion aur test alag \
                dikhaein.
                """,
                "Zila ke hisab se batain ke kitne pass huay.",
                "4.1 ka target enrolment ki jagah pass honay walon par rakhein.",
            ]))
}
