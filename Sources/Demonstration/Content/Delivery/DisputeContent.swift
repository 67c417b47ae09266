import Canon
import Records

/// What an invented person says against a number, and what comes of it.
struct DisputeContent {
    let code: String
    let language: LanguageTag
    let text: String

    /// The heart of the story: the least is not what people live with.
    static let minimum = DisputeContent(
        code: "SV-1", language: .english,
        text: """
            You print one day as the time to a decision. My domicile took nineteen days, my \
            neighbour's twenty-two, and your own table of cases says that half of all people wait \
            nine days or more. One day is the single quickest case in the country. A number that \
            one lucky person can make good is not a measure of the service. Please print the \
            median, and print it for the past too.
            """)
    static let minimumUpheld = Texts(
        en: """
            The person is right. The least of all cases says nothing about how long people wait. \
            From version 2 the indicator is the median of all decided cases; the old definition \
            and its numbers stay, and the past is published again under the new one.
            """,
        ur: """
            اعتراض درست ہے۔ سب سے تیز معاملہ یہ نہیں بتاتا کہ لوگ کتنا انتظار کرتے ہیں۔ دوسرے ورژن \
            سے اشاریہ تمام فیصلہ شدہ معاملات کا وسطانیہ ہے؛ پرانی تعریف اور اس کے اعداد موجود رہیں \
            گے، اور گزشتہ مدت کے اعداد نئی تعریف کے مطابق دوبارہ شائع کیے جاتے ہیں۔
            """)

    static let village = DisputeContent(
        code: "G-8", language: .romanUrdu,
        text: """
            Hamare gaon mein teen ghar chor kar kisi ke paas internet nahi. 57 fisad ka number \
            shehron ka hai, gaon ka nahi. Is number ko ghalat qarar diya jaye.
            """)
    static let villageRejected = Texts(
        en: """
            The number is of the whole country, towns and countryside together, and follows the \
            survey as it was published. What the person sees is real and does not contradict it: \
            the share differs between town and countryside, and the next survey prints both.
            """,
        ur: """
            یہ عدد پورے ملک، شہروں اور دیہات دونوں کا ہے اور شائع شدہ سروے کے مطابق ہے۔ اعتراض کرنے \
            والے کا مشاہدہ درست ہے اور اس سے متصادم نہیں: شہر اور گاؤں کی شرح مختلف ہے، اور اگلا \
            سروے دونوں الگ الگ دے گا۔
            """)

    static let homes = DisputeContent(
        code: "C-5", language: .urdu,
        text: """
            میری گلی میں فائبر کی تار دو سال سے کھمبے پر لٹکی ہے مگر کسی گھر میں کنکشن نہیں۔ \
            ریگولیٹر کی رپورٹ میں ہماری پوری کالونی کو سروس والے گھروں میں گنا گیا ہے۔ گھر تب گنا \
            جائے جب سروس چل رہی ہو، نہ کہ جب تار گزر جائے۔
            """)
}

extension DisputeContent {
    /// A few words before the yearly report.
    static let foreword = Texts(
        en: """
            The first year of delivery, as its entries tell it: what was reached, what is late, \
            what nobody can say yet, and one number that a citizen put right. Everything in it \
            was invented for this demonstration, except numbers that name their publisher.
            """,
        ur: """
            عمل درآمد کا پہلا سال، جیسا کہ اندراجات بتاتے ہیں: کیا حاصل ہوا، کس میں تاخیر ہے، کس \
            کے بارے میں ابھی کچھ نہیں کہا جا سکتا، اور ایک عدد جسے ایک شہری نے درست کرایا۔ اس میں \
            سب کچھ اس نمونے کے لیے فرضی ہے، سوائے ان اعداد کے جن کا شائع کنندہ درج ہے۔
            """)
}

/// What an office says beside a number that it answers for.
struct ReplyContent {
    let code: String
    /// Place of the quarter, from 0.
    let quarter: Int
    let text: Texts

    static let all = [
        ReplyContent(
            code: "C-5", quarter: 3,
            text: Texts(
                en: """
                    Rights of way in two cities were granted nine months late. Work began in June; \
                    the lost homes are made up for in the second half of next year.
                    """,
                ur: """
                    دو شہروں میں راستے کا حق نو ماہ تاخیر سے ملا۔ کام جون میں شروع ہوا؛ رہ جانے \
                    والے گھر اگلے سال کی دوسری ششماہی میں پورے کیے جائیں گے۔
                    """)),
        ReplyContent(
            code: "Y-1", quarter: 1,
            text: Texts(
                en: "The late reports came from two bodies, which have been trained since.",
                ur: "تاخیر دو اداروں سے ہوئی، جن کے عملے کی اس کے بعد تربیت کی گئی۔")),
        ReplyContent(
            code: "SV-1", quarter: 2,
            text: Texts(
                en: """
                    The offices kept the promise of their rules, which speak of the least time. We \
                    accept that people read the number otherwise.
                    """,
                ur: """
                    دفاتر نے اپنے قواعد کا وعدہ پورا کیا، جن میں کم از کم وقت درج ہے۔ ہم مانتے ہیں \
                    کہ لوگ اس عدد کو کچھ اور سمجھتے ہیں۔
                    """)),
    ]
}
