import Canon
import Records

extension FeedbackContent {
    /// On the other services.
    static let onOthers: [FeedbackContent] = [
        FeedbackContent(
            "identity-card", day: 64, .english, .done,
            "Done on the telephone at home, card after nine days."),
        FeedbackContent(
            "identity-card", day: 160, .romanUrdu, .waiting,
            """
            App fingerprint nahi leti, do phone badal kar dekhe. Centre jana para, wahan \
            lambi line thi.
            """,
            .answered(
                Texts(
                    en: """
                        A list of telephones that work is on the page, and the centres take \
                        such cases without an appointment.
                        """,
                    ur: """
                        کام کرنے والے فونوں کی فہرست صفحے پر ہے اور مراکز ایسے معاملات بغیر وقت \
                        لیے نمٹاتے ہیں۔
                        """))),
        FeedbackContent(
            "identity-card", day: 275, .urdu, .done,
            "والدہ چل نہیں سکتیں، گاڑی گھر آئی اور کارڈ بن گیا۔ بہت اچھی سہولت ہے۔"),
        FeedbackContent(
            "character-certificate", day: 85, .english, .done,
            "Four visits for one certificate. It should be one."),
        FeedbackContent(
            "character-certificate", day: 210, .romanUrdu, .done,
            "Police khidmat markaz ka rawayya acha tha, 6 din mein certificate mila."),
        FeedbackContent(
            "tax-registration", day: 75, .english, .done,
            "The number came in ten minutes."),
        FeedbackContent(
            "tax-registration", day: 230, .urdu, .refused,
            "نظام کہتا ہے کہ میرا نمبر پہلے سے کسی اور کے نام ہے۔ کوئی دفتر جواب نہیں دیتا۔",
            .withheld(
                .personalData,
                Texts(
                    en: "The words hold details of another person.",
                    ur: "تحریر میں کسی دوسرے فرد کے کوائف ہیں۔"))),
        FeedbackContent(
            "vehicle-registration", day: 155, .urdu, .waiting,
            "نمبر پلیٹ چار ماہ سے نہیں ملی، پولیس روز روکتی ہے۔"),
        FeedbackContent(
            "vehicle-registration", day: 310, .english, .done,
            "Inspection took ten minutes, plates came after two weeks."),
        FeedbackContent(
            "degree-attestation", day: 165, .english, .done,
            """
            The upload is online but the original must still be brought to the capital. \
            That is not online.
            """,
            .answered(
                Texts(
                    en: """
                        That is so, and the tested level says it. Couriers take the original \
                        from five more cities since this quarter.
                        """,
                    ur: """
                        بات درست ہے اور جانچا گیا درجہ یہی کہتا ہے۔ اس سہ ماہی سے مزید پانچ \
                        شہروں سے اصل ڈگری کوریئر کے ذریعے لی جاتی ہے۔
                        """))),
        FeedbackContent(
            "degree-attestation", day: 320, .romanUrdu, .waiting,
            "Fee jama ho gayi, appointment nahi mil rahi, 15 din se portal par slot khali nahi."),
        FeedbackContent(
            "marriage-certificate", day: 215, .urdu, .done,
            "ایک ہی چکر میں کام ہو گیا، عملہ خوش اخلاق تھا۔"),
        FeedbackContent(
            "water-connection", day: 180, .english, .gaveUp,
            "There is no form online, no price list, and nobody at the counter on three days."),
        FeedbackContent(
            "water-connection", day: 355, .romanUrdu, .waiting,
            "Paani ka connection manga tha, kehte hain pipe khatam hai.", .unread),
    ]
}
