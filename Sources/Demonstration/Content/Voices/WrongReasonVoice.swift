extension Voice {
    /// Readers who checked the reason of an answer.
    static let wrongReason = Voice(
        theme: "r3-reason", provision: "3.6", question: 2,
        people: 30,
        categories: [
            "university", "civil_society", "journalist",
            "freelancer", "it_firm",
        ],
        english: Sentences(
            claims: [
                """
                Your answer of the second round says the law forbids it, and the law does \
                not say that.
                """,
                """
                The rule you cite closes the text of an order, not the hour at which a \
                district went dark.
                """,
                """
                We read the {n} sections you named and none of them speaks of hours or \
                areas.
                """,
                "An answer whose reason is wrong should be answered again, in the open.",
                """
                Point us to the line of the law that forbids the hours, because {n} of us \
                looked and could not find it.
                """,
            ],
            reasons: [
                """
                Every shopkeeper in {place} knows the hours already, so publishing them \
                reveals nothing.
                """,
                "Operators give the same hours to their clients abroad under contract.",
                "A ministry that corrects one reason is believed for the next.",
                "If this reason stands, the next office will copy it.",
            ],
            asks: [
                "Revise the answer and keep the old one visible.",
                """
                Publish start, end, area and kind of cause, and leave the reasons of the \
                order out.
                """,
                "Keep at least the count of ordered interruptions.",
            ]),
        urdu: Sentences(
            claims: [
                """
                دوسرے دور کے جواب میں لکھا ہے کہ قانون منع کرتا ہے، حالانکہ قانون یہ نہیں \
                کہتا۔
                """,
                """
                آپ کا حوالہ حکم کے متن کو بند کرتا ہے، اس گھڑی کو نہیں جب ضلع کی سروس بند \
                ہوئی۔
                """,
                "ہم نے آپ کی بتائی ہوئی {n} دفعات پڑھیں، کسی میں وقت یا علاقے کا ذکر نہیں۔",
                "جس جواب کی وجہ غلط ہو اس کا جواب سب کے سامنے دوبارہ دیا جائے۔",
                """
                قانون کی وہ سطر دکھائیں جو اوقات شائع کرنے سے روکتی ہے، ہم {n} افراد نے \
                ڈھونڈی اور نہیں ملی۔
                """,
            ],
            reasons: [
                """
                {place} کا ہر دکاندار یہ اوقات پہلے ہی جانتا ہے، شائع کرنے سے کوئی راز \
                نہیں کھلتا۔
                """,
                "آپریٹر یہی اوقات معاہدے کے تحت بیرونی گاہکوں کو دیتے ہیں۔",
                "جو وزارت ایک وجہ درست کرے اس کی اگلی بات مانی جاتی ہے۔",
                "یہ وجہ قائم رہی تو اگلا دفتر بھی یہی نقل کرے گا۔",
            ],
            asks: [
                "جواب پر نظرِ ثانی کی جائے اور پرانا جواب بھی نظر آتا رہے۔",
                "آغاز، اختتام، علاقہ اور وجہ کی قسم شائع ہو، حکم کی وجوہات بے شک نہ ہوں۔",
                "کم از کم حکم سے ہونے والے تعطل کی گنتی رکھی جائے۔",
            ]),
        roman: Sentences(
            claims: [
                """
                Doosre round ke jawab mein likha hai qanoon mana karta hai, qanoon yeh \
                nahi kehta.
                """,
                """
                Aap ka hawala order ke text ko band karta hai, us waqt ko nahi jab zila \
                band hua.
                """,
                "Hum ne aap ki {n} dafaat parhin, kisi mein waqt ya ilaqay ka zikr nahi.",
                "Jis jawab ki wajah ghalat ho us ka jawab sab ke samne dobara dein.",
                """
                Qanoon ki woh line dikhaein jo ghante chhapne se rokti hai, hum {n} logon \
                ko nahi mili.
                """,
            ],
            reasons: [
                "{place} ka har dukandar yeh ghante pehle hi janta hai.",
                "Operator yehi ghante contract mein bahar ke client ko dete hain.",
                "Jo ministry aik wajah theek kare us ki agli baat maani jati hai.",
                "Yeh wajah qaim rahi to agla daftar bhi yehi copy kare ga.",
            ],
            asks: [
                "Jawab revise karein aur purana bhi nazar aata rahe.",
                "Start, end, area aur wajah ki qism chhapein, order ki wajah chahe na dein.",
                "Kam az kam order walon ki ginti rakhein.",
            ]))
}
