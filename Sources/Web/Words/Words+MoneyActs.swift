/// What each kind of entry of the treasury room records.
extension Words {
    static let moneyActs: [(kind: String, words: Words)] = [
        ("treasury.fund_opened.v1", Words(en: "A fund was opened", ur: "ایک فنڈ کھولا گیا")),
        (
            "treasury.appropriated.v1",
            Words(en: "Money was granted to a fund", ur: "فنڈ کے لیے رقم منظور ہوئی")
        ),
        (
            "treasury.allotted.v1",
            Words(
                en: "Money was put at an office’s disposal", ur: "رقم ایک دفتر کے اختیار میں دی گئی"
            )
        ),
        ("treasury.awarded.v1", Words(en: "An award was made", ur: "ایک گرانٹ دی گئی")),
        ("treasury.award_voided.v1", Words(en: "An award was voided", ur: "ایک گرانٹ منسوخ ہوئی")),
        (
            "treasury.milestone_accepted.v1",
            Words(en: "A milestone was accepted", ur: "ایک سنگِ میل تسلیم ہوا")
        ),
        (
            "treasury.payment_instructed.v1",
            Words(
                en: "A payment was prepared and signed once",
                ur: "ادائیگی تیار ہوئی اور پہلا دستخط ہوا")
        ),
        (
            "treasury.payment_approved.v1",
            Words(
                en: "A payment was signed by a second office",
                ur: "ادائیگی پر دوسرے دفتر کا دستخط ہوا")
        ),
        (
            "treasury.payment_confirmed.v1",
            Words(en: "The bank confirmed a payment", ur: "بینک نے ادائیگی کی تصدیق کی")
        ),
        (
            "treasury.payment_voided.v1",
            Words(en: "A payment was taken back", ur: "ایک ادائیگی واپس لی گئی")
        ),
        (
            "treasury.refunded.v1",
            Words(en: "A recipient gave money back", ur: "وصول کنندہ نے رقم واپس کی")
        ),
        (
            "treasury.lapsed.v1",
            Words(
                en: "What was left of a year’s money lapsed",
                ur: "مالی سال کی بچی ہوئی رقم منقضی ہوئی")
        ),
    ]
}
