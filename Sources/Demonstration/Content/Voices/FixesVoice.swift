extension Voice {
    /// Administrators who need a date.
    static let fixes = Voice(
        theme: "r1-fix-dates", provision: "5.2", question: 1,
        people: 26,
        categories: [
            "it_firm", "federal_body", "university",
            "telecom_operator",
        ],
        english: Sentences(
            claims: [
                """
                "Without delay" is not a date, and what has no date is done after the \
                audit.
                """,
                """
                Sharing a warning and fixing a weakness are two duties and should not hide \
                in one sentence.
                """,
                """
                We saw a server in {place} that stayed open {n} months after the public \
                warning.
                """,
                "An administrator needs a number of days to show to the finance section.",
                """
                Of {big} critical warnings we received, not one carried a day by which it \
                had to be closed.
                """,
            ],
            reasons: [
                "The budget officer releases money for a deadline, never for an adverb.",
                """
                In our office the warning was shared the same day and nobody was told to \
                act on it.
                """,
                "With one owner for both, each half blames the other.",
                """
                An auditor in {place} asked me what "without delay" means and I had no \
                answer.
                """,
            ],
            asks: [
                "Split 5.2 and give the fixes a provision with their own date.",
                "Fourteen days for critical weaknesses is hard and possible.",
                "Allow a system that cannot be fixed to be fenced off instead.",
            ]),
        urdu: Sentences(
            claims: [
                """
                "بلا تاخیر" کوئی تاریخ نہیں، اور جس کام کی تاریخ نہ ہو وہ آڈٹ کے بعد ہی \
                ہوتا ہے۔
                """,
                """
                انتباہ پہنچانا اور خامی دور کرنا دو الگ ذمہ داریاں ہیں، ایک جملے میں نہ \
                چھپائی جائیں۔
                """,
                "{place} میں ایک سرور عوامی انتباہ کے {n} ماہ بعد بھی کھلا پڑا تھا۔",
                "منتظم کو دنوں کی گنتی چاہیے جو وہ شعبۂ مالیات کو دکھا سکے۔",
                "ہمیں ملنے والے {big} سنگین انتباہات میں سے کسی پر بھی آخری تاریخ درج نہ تھی۔",
            ],
            reasons: [
                "بجٹ مہلت پر جاری ہوتا ہے، لفظوں پر نہیں۔",
                "ہمارے دفتر میں انتباہ اسی دن پہنچ گیا تھا مگر عمل کی ہدایت کسی کو نہ ملی۔",
                "دونوں کا ایک ہی ذمہ دار ہو تو ہر حصہ دوسرے پر الزام ڈالتا ہے۔",
                """
                {place} میں آڈیٹر نے پوچھا کہ "بلا تاخیر" کا مطلب کیا ہے، جواب کسی کے پاس \
                نہ تھا۔
                """,
            ],
            asks: [
                "شق 5.2 کو دو حصوں میں تقسیم کر کے درستی کی الگ تاریخ دی جائے۔",
                "سنگین خامیوں کے لیے چودہ دن مشکل ہیں مگر ممکن ہیں۔",
                "جو نظام درست نہ ہو سکے اسے الگ تھلگ کرنے کی اجازت دی جائے۔",
            ]),
        roman: Sentences(
            claims: [
                """
                "Bila takheer" koi tareekh nahi, jis kaam ki tareekh na ho woh audit ke \
                baad hota hai.
                """,
                "Warning dena aur kamzori theek karna do alag zimmedariyan hain.",
                "{place} mein aik server warning ke {n} mahine baad bhi khula para tha.",
                "Admin ko dinon ki ginti chahiye jo finance ko dikha sakay.",
                "{big} critical warning mili, kisi par aakhri tareekh nahi thi.",
            ],
            reasons: [
                "Budget deadline par milta hai, lafzon par nahi.",
                """
                Hamare daftar mein warning usi din aa gayi thi magar kaam kisi ko nahi \
                kaha gaya.
                """,
                "Dono ka aik hi owner ho to har aik doosre par daal deta hai.",
                """
                {place} mein auditor ne poocha "bila takheer" ka matlab kya hai, jawab \
                nahi tha.
                """,
            ],
            asks: [
                "5.2 ko do hisson mein karein aur fix ki apni tareekh dein.",
                "Critical kamzori ke liye chaudah din mushkil hain magar mumkin hain.",
                "Jo system theek na ho sakay usay alag karne ki ijazat dein.",
            ]))
}
