import Canon
import Records

extension FeedbackContent {
    /// On connections, births and land.
    static let onHomes: [FeedbackContent] = [
        FeedbackContent(
            "electricity-connection", day: 70, .english, .waiting,
            "The surveyor came after a month. The demand notice has still not been issued."),
        FeedbackContent(
            "electricity-connection", day: 150, .urdu, .gaveUp, paidExtra: true,
            "لائن مین نے صاف کہا کہ پیسے دو تو میٹر لگے گا۔ شکایت نمبر پر کوئی فون نہیں اٹھاتا۔",
            .answered(
                Texts(
                    en: """
                        The complaint was passed to the inspector. The telephone line is \
                        answered from eight to eight since then.
                        """,
                    ur: """
                        شکایت انسپکٹر کو بھیج دی گئی ہے۔ اب فون لائن صبح آٹھ سے رات آٹھ بجے تک \
                        سنی جاتی ہے۔
                        """))),
        FeedbackContent(
            "electricity-connection", day: 240, .romanUrdu, .done,
            """
            Meter lag gaya 26 din mein, lekin online form teen dafa bharna para kyun ke \
            save nahi hota tha.
            """),
        FeedbackContent(
            "electricity-connection", day: 340, .english, .done,
            "Everything online except the visit, and the visit was on the day they said."),
        FeedbackContent(
            "birth-certificate", day: 45, .urdu, .done,
            "بیٹی کی پیدائش کا سرٹیفکیٹ دو دن میں فون پر آ گیا۔ شکریہ۔"),
        FeedbackContent(
            "birth-certificate", day: 132, .romanUrdu, .waiting,
            """
            Hospital ki parchi ka number system qabool nahi karta. Union council wale kehte \
            hain wapas hospital jao.
            """),
        FeedbackContent(
            "birth-certificate", day: 222, .english, .done,
            """
            Quick, but the Urdu spelling of the name came out wrong and the correction took \
            longer than the certificate.
            """,
            .answered(
                Texts(
                    en: "The form now shows the spelling in both languages before it is sent.",
                    ur: "فارم اب بھیجنے سے پہلے دونوں زبانوں میں نام کی املا دکھاتا ہے۔"))),
        FeedbackContent(
            "birth-certificate", day: 365, .urdu, .done,
            "گاؤں میں یونین کونسل کے دفتر نے اسی دن اندراج کر دیا۔"),
        FeedbackContent(
            "land-record-copy", day: 58, .urdu, .done,
            "فرد کی نقل پانچ منٹ میں مل گئی۔ پہلے پٹواری کے پاس جانا پڑتا تھا۔"),
        FeedbackContent(
            "land-record-copy", day: 140, .english, .refused,
            """
            The record of my village is not in the system, and the centre could not say \
            when it will be.
            """,
            .answered(
                Texts(
                    en: """
                        Twelve villages of that district are entered by hand and follow this \
                        year; their list is on the page.
                        """,
                    ur: """
                        اس ضلع کے بارہ گاؤں ابھی دستی ریکارڈ پر ہیں اور اسی سال شامل ہوں گے؛ ان \
                        کی فہرست صفحے پر ہے۔
                        """))),
        FeedbackContent(
            "land-record-copy", day: 250, .romanUrdu, .done, paidExtra: true,
            "Nakal to mil gayi lekin centre wale ne chai pani ke naam par paise liye."),
        FeedbackContent(
            "land-record-copy", day: 345, .urdu, .waiting,
            "والد کے انتقال کے بعد وراثت درج نہیں ہو رہی، اس لیے نقل بھی نہیں ملتی۔"),
    ]
}
