/// What each kind of entry of the delivery room records.
extension Words {
    static let deliveryActs: [(kind: String, words: Words)] = [
        (
            "delivery.areas_listed.v1",
            Words(en: "Areas were listed", ur: "علاقوں کی فہرست درج ہوئی")
        ),
        (
            "delivery.indicator_defined.v1",
            Words(en: "An indicator was defined", ur: "ایک اشاریہ متعین ہوا")
        ),
        ("delivery.target_set.v1", Words(en: "A target was set", ur: "ایک ہدف مقرر ہوا")),
        ("delivery.goal_set.v1", Words(en: "A goal was set", ur: "ایک بڑا ہدف مقرر ہوا")),
        (
            "delivery.observation_attested.v1",
            Words(en: "An attested number was published", ur: "ناشر کا عدد شائع ہوا")
        ),
        (
            "delivery.observation_computed.v1",
            Words(en: "A number was computed", ur: "ایک عدد شمار ہوا")
        ),
        (
            "delivery.observation_withdrawn.v1",
            Words(en: "A number was withdrawn", ur: "ایک عدد واپس لیا گیا")
        ),
        (
            "delivery.reply_given.v1",
            Words(en: "An office gave its side", ur: "ایک ادارے نے اپنا مؤقف دیا")
        ),
        (
            "delivery.report_published.v1",
            Words(en: "A yearly report was published", ur: "سالانہ رپورٹ شائع ہوئی")
        ),
        (
            "delivery.dispute_raised.v1",
            Words(en: "A number was disputed", ur: "ایک عدد پر اعتراض ہوا")
        ),
        (
            "delivery.dispute_admitted.v1",
            Words(en: "A dispute was admitted", ur: "ایک اعتراض منظور ہوا")
        ),
        (
            "delivery.dispute_refused.v1",
            Words(en: "A dispute was not admitted", ur: "ایک اعتراض نامنظور ہوا")
        ),
        (
            "delivery.dispute_answered.v1",
            Words(en: "A dispute was answered", ur: "ایک اعتراض کا جواب دیا گیا")
        ),
    ]
}
