import Canon
import Records

extension FeedbackContent {
    /// On passports, domiciles, companies and licences.
    static let onPapers: [FeedbackContent] = [
        FeedbackContent(
            "passport", day: 40, .english, .done,
            "Appointment on time, passport after eight days. The page showed each step."),
        FeedbackContent(
            "passport", day: 96, .urdu, .waiting,
            """
            بیس دن گزر گئے، ویب سائٹ پر اب بھی لکھا ہے کہ کارروائی جاری ہے۔ کوئی تاریخ نہیں \
            بتائی جاتی۔
            """,
            .answered(
                Texts(
                    en: """
                        The printing office stood still for a week. Since then every \
                        application shows the day it will be ready.
                        """,
                    ur: """
                        طباعت کا دفتر ایک ہفتہ بند رہا۔ اب ہر درخواست پر تیاری کی تاریخ دکھائی \
                        جاتی ہے۔
                        """))),
        FeedbackContent(
            "passport", day: 188, .romanUrdu, .done,
            "Passport to mil gaya lekin fee ki parchi online nahi nikli, bank jana para."),
        FeedbackContent(
            "passport", day: 300, .english, .done, paidExtra: true,
            """
            The clerk asked for 500 rupees to find my file. I paid, and it was found in a \
            minute.
            """,
            .answered(
                Texts(
                    en: """
                        Nobody may ask for money beside the fee. The centre has been inspected \
                        and files are now called by number.
                        """,
                    ur: """
                        فیس کے علاوہ کوئی رقم نہیں مانگ سکتا۔ مرکز کا معائنہ ہو چکا ہے اور اب \
                        فائلیں نمبر سے پکاری جاتی ہیں۔
                        """))),
        FeedbackContent(
            "domicile", day: 33, .urdu, .gaveUp,
            "تین بار دفتر گیا، ہر بار ایک نیا کاغذ مانگا گیا۔ آخر میں چھوڑ دیا۔",
            .answered(
                Texts(
                    en: """
                        The list of documents is now complete on the service page, and no \
                        office may add to it.
                        """,
                    ur: """
                        دستاویزات کی فہرست اب خدمت کے صفحے پر مکمل ہے اور کوئی دفتر اس میں \
                        اضافہ نہیں کر سکتا۔
                        """))),
        FeedbackContent(
            "domicile", day: 120, .english, .done,
            """
            Nineteen days. The page promises seven, and the ministry prints one day as its \
            number.
            """),
        FeedbackContent(
            "domicile", day: 205, .romanUrdu, .waiting,
            """
            Domicile ke liye do hafte se chakkar laga raha hun, affidavit attest karne wala \
            chutti par hai.
            """),
        FeedbackContent(
            "domicile", day: 330, .urdu, .done,
            "اس بار پانچ دن میں سرٹیفکیٹ مل گیا۔ پچھلے سال بھائی کو ایک مہینہ لگا تھا۔"),
        FeedbackContent(
            "company-registration", day: 50, .english, .done,
            "Two days from name to certificate, without leaving the house."),
        FeedbackContent(
            "company-registration", day: 170, .english, .waiting,
            """
            The name was reserved at once, but the articles have been under review for nine \
            days.
            """,
            .answered(
                Texts(
                    en: """
                        The delay came from a missing signature that the form did not ask for. \
                        It asks now.
                        """,
                    ur: """
                        تاخیر ایک رہ جانے والے دستخط سے ہوئی جو فارم نے مانگے ہی نہیں تھے۔ اب \
                        فارم مانگتا ہے۔
                        """))),
        FeedbackContent(
            "company-registration", day: 290, .urdu, .done,
            "پہلی کمپنی گھر بیٹھے رجسٹر ہو گئی، البتہ اردو میں ہدایات ادھوری ہیں۔"),
        FeedbackContent(
            "driving-licence", day: 61, .romanUrdu, .refused,
            """
            Road test mein fail kar diya aur wajah nahi batayi. Dobara test ki date do maah \
            baad ki mili.
            """,
            .answered(
                Texts(
                    en: """
                        Every refusal now names the reason, and a new test is offered within \
                        fifteen days.
                        """,
                    ur: """
                        اب ہر انکار کے ساتھ وجہ درج ہوتی ہے اور پندرہ دن کے اندر دوبارہ امتحان \
                        کا موقع ملتا ہے۔
                        """))),
        FeedbackContent(
            "driving-licence", day: 145, .english, .done,
            "Permit online, both tests in one morning, card by post after twelve days."),
        FeedbackContent(
            "driving-licence", day: 260, .urdu, .done, paidExtra: true,
            "دفتر کے باہر ایجنٹ نے کہا کہ اس کے بغیر کام نہیں ہو گا۔ دو ہزار روپے دیے۔"),
        FeedbackContent(
            "driving-licence", day: 350, .urdu, .waiting,
            "خواتین کے لیے امتحان کا دن ہفتے میں صرف ایک ہے، اس لیے باری دیر سے آتی ہے۔"),
    ]
}
