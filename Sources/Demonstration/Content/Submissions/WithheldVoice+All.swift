import Canon
import Records

extension WithheldVoice {
    /// Submissions that are read and counted but not shown. Everything personal in them is
    /// invented, and no number in them can be dialled.
    static let all: [WithheldVoice] = [
        WithheldVoice(
            round: 1, theme: "r1-completions", ground: .personalData, category: "citizen",
            script: .english,
            text: """
                I know a trainer who signs in his own cousins. His name is Tariq Exampleson, \
                his number is 0300-0000000 and his identity card is 00000-0000000-0. A seat is \
                sold there like a ticket. Ask him.
                """,
            quoted: "A seat is sold there like a ticket.",
            note: Texts(
                en: """
                    It holds a stranger's name, telephone number and identity number (all \
                    invented).
                    """,
                ur: "اس میں ایک اجنبی کا نام، فون نمبر اور شناختی نمبر درج ہے (سب فرضی)۔")),
        WithheldVoice(
            round: 1, theme: "r1-hearings", ground: .noPermission, category: "citizen",
            script: .urdu,
            text: """
                میں نے جلسے میں جو کہا وہ صرف وزارت کے لیے تھا۔ میرے گاؤں میں عورتوں سے کچھ \
                پوچھا ہی نہیں جاتا۔ براہِ کرم شائع نہ کریں۔
                """,
            quoted: "میرے گاؤں میں عورتوں سے کچھ پوچھا ہی نہیں جاتا۔",
            note: Texts(
                en: "The author asked that it not be shown.",
                ur: "لکھنے والی نے درخواست کی کہ اسے نہ دکھایا جائے۔")),
        WithheldVoice(
            round: 1, theme: "r1-small-firms", ground: .noPermission, category: "it_firm",
            script: .english,
            text: """
                We were attacked in March and our customers do not know it yet. We needed five \
                days, not one, to understand it. Count this but do not print it.
                """,
            quoted: "We needed five days, not one, to understand it.",
            note: Texts(
                en: "The author asked that it not be shown.",
                ur: "لکھنے والے نے درخواست کی کہ اسے نہ دکھایا جائے۔")),
        WithheldVoice(
            round: 2, theme: "r2-registration", ground: .threatOrAbuse, category: "citizen",
            script: .roman,
            text: """
                Jis gadhay ne 5.4 likha hai us ko daftar se nikal kar kisi khet mein band kar \
                dena chahiye. Yeh shiq sab ka kaam band kare gi. Bewaqoof log.
                """,
            quoted: "Yeh shiq sab ka kaam band kare gi.",
            note: Texts(
                en: "It insults the officers who wrote the provision.",
                ur: "اس میں شق لکھنے والے افسران کی توہین ہے۔")),
        WithheldVoice(
            round: 2, theme: "r2-overrule", ground: .defamation, category: "citizen",
            script: .english,
            text: """
                The head of Operator B (demonstration) bribed the office that chose the \
                scoring tool, everybody knows it. Nobody could tell me who may correct the \
                score.
                """,
            quoted: "Nobody could tell me who may correct the score.",
            note: Texts(
                en: "It accuses an identifiable (invented) person of a crime without evidence.",
                ur: "اس میں ایک قابلِ شناخت (فرضی) فرد پر بغیر ثبوت جرم کا الزام ہے۔")),
        WithheldVoice(
            round: 2, theme: "r2-ordered", ground: .noPermission, category: "freelancer",
            script: .english,
            text: """
                I had orders from abroad on the days the network was stopped. Listing those \
                days would prove to my client that I did not lie. My family would rather not \
                see this printed.
                """,
            quoted: "Listing those days would prove to my client that I did not lie.",
            note: Texts(
                en: "The author asked that it not be shown.",
                ur: "لکھنے والے نے درخواست کی کہ اسے نہ دکھایا جائے۔")),
        WithheldVoice(
            round: 3, theme: "r3-scores", ground: .personalData, category: "freelancer",
            script: .urdu,
            text: """
                مجھے جائزہ کار کے گھر کا پتا معلوم ہے: مکان 0، گلی 0، نمونہ محلہ۔ نمبر چھپانے \
                سے صرف شک بڑھتا ہے۔ ان سے پوچھ لیں۔
                """,
            quoted: "نمبر چھپانے سے صرف شک بڑھتا ہے۔",
            note: Texts(
                en: "It gives the home address of a stranger (invented).",
                ur: "اس میں ایک اجنبی کے گھر کا پتا درج ہے (فرضی)۔")),
        WithheldVoice(
            round: 3, theme: "r3-reviewers", ground: .noPermission, category: "university",
            script: .english,
            text: """
                I review for the fund and two applicants are in my corridor. With my name \
                beside the marks I would have to pass them both. Not for publication.
                """,
            quoted: "With my name beside the marks I would have to pass them both.",
            note: Texts(
                en: "The author asked that it not be shown.",
                ur: "لکھنے والے نے درخواست کی کہ اسے نہ دکھایا جائے۔")),
    ]
}
