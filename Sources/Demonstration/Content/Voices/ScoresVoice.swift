extension Voice {
    /// Founders who were refused without a reason.
    static let scores = Voice(
        theme: "r3-scores", provision: "6.2", question: 1,
        people: 38,
        categories: [
            "freelancer", "it_firm", "university",
            "citizen",
        ],
        english: Sentences(
            claims: [
                """
                I applied {n} times and was refused with one line that could have been \
                sent to anybody.
                """,
                "A score I may not see cannot teach me what to mend.",
                """
                As long as scores are closed, everybody in {place} believes that the \
                winner had an uncle.
                """,
                """
                The fund keeps the marks confidential and then wonders why founders stop \
                applying.
                """,
                """
                We asked {n} times which criterion we had missed, and the fund answered \
                that marks are confidential.
                """,
            ],
            reasons: [
                "We wrote for {n} weeks and would have been glad of one honest paragraph.",
                "The second time we guessed what was wrong, and we guessed badly.",
                "Public money for a private firm needs a public reason.",
                """
                My students in {place} would learn more from a printed refusal than from a \
                workshop.
                """,
            ],
            asks: [
                """
                Publish scores and reasons for each application, with the applicant's \
                consent to the name.
                """,
                "Give an unsuccessful applicant a way to ask for a review.",
                "Fix the criteria before the call opens and print the weights.",
            ]),
        urdu: Sentences(
            claims: [
                """
                میں نے {n} بار درخواست دی اور ہر بار ایک ایسی سطر میں انکار ہوا جو کسی کو \
                بھی بھیجی جا سکتی تھی۔
                """,
                "جو نمبر مجھے نظر ہی نہ آئے وہ مجھے یہ نہیں سکھا سکتا کہ کیا درست کروں۔",
                "جب تک نمبر بند ہیں {place} میں سب یہی سمجھتے ہیں کہ سفارش چلی ہے۔",
                "فنڈ نمبر خفیہ رکھتا ہے اور پھر حیران ہوتا ہے کہ بانی درخواست کیوں نہیں دیتے۔",
                "ہم نے {n} بار پوچھا کہ کس معیار میں کمی رہی، جواب ملا کہ نمبر خفیہ ہیں۔",
            ],
            reasons: [
                "ہم نے {n} ہفتے لگا کر تجویز لکھی، ایک سچا پیراگراف ہی کافی ہوتا۔",
                "دوسری بار ہم نے غلطی کا اندازہ لگایا اور اندازہ بھی غلط نکلا۔",
                "سرکاری رقم نجی ادارے کو ملے تو وجہ بھی عوامی ہونی چاہیے۔",
                "{place} کے نوجوان کسی ورکشاپ سے زیادہ ایک چھپے ہوئے انکار سے سیکھیں گے۔",
            ],
            asks: [
                "ہر درخواست کے نمبر اور وجوہات شائع کی جائیں۔",
                "ناکام امیدوار کو نظرِ ثانی کا راستہ دیا جائے۔",
                "معیار اور ان کا وزن دعوت کھلنے سے پہلے طے کیے جائیں۔",
            ]),
        roman: Sentences(
            claims: [
                """
                Main ne {n} dafa apply kiya aur har dafa aik line mein inkar mila jo kisi \
                ko bhi bheji ja sakti thi.
                """,
                "Jo score mujhe nazar hi na aaye woh mujhe kya sikhaye ga.",
                "Jab tak score band hain {place} mein sab samajhte hain sifarish chali hai.",
                "Fund marks chhupata hai aur phir kehta hai founder apply nahi karte.",
                """
                Hum ne {n} dafa poocha ke kis criteria mein kami thi, jawab mila marks \
                khufia hain.
                """,
            ],
            reasons: [
                "Hum ne {n} hafte laga kar likha, aik sacha paragraph hi de dete.",
                "Doosri dafa andaza lagaya aur woh bhi ghalat nikla.",
                "Sarkari paisa private company ko mile to wajah bhi public ho.",
                "{place} ke naujawan workshop se zyada aik chhapay huay inkar se seekhein ge.",
            ],
            asks: [
                "Har application ke score aur wajah chhapein.",
                "Nakam applicant ko review ka rasta dein.",
                "Criteria call khulne se pehle tay karein.",
            ]))
}
