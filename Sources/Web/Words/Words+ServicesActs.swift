/// What each kind of entry of the services room records.
extension Words {
    static let serviceActs: [(kind: String, words: Words)] = [
        (
            "services.service_listed.v1",
            Words(en: "A service was listed or changed", ur: "ایک خدمت درج یا تبدیل ہوئی")
        ),
        (
            "services.service_tested.v1",
            Words(en: "A service was tested", ur: "ایک خدمت آزمائی گئی")
        ),
        (
            "services.retests_drawn.v1",
            Words(en: "Services were drawn for a test", ur: "آزمائش کے لیے خدمات کا قرعہ نکلا")
        ),
        (
            "services.cases_reported.v1",
            Words(en: "Decided cases were reported", ur: "نمٹائے گئے معاملات رپورٹ ہوئے")
        ),
        (
            "services.feedback_received.v1",
            Words(en: "Somebody said how it went with a service", ur: "کسی نے خدمت کا تجربہ بتایا")
        ),
        (
            "services.feedback_published.v1",
            Words(
                en: "Words about a service were published", ur: "خدمت کے بارے میں الفاظ شائع ہوئے")
        ),
        (
            "services.feedback_withheld.v1",
            Words(en: "Words about a service were withheld", ur: "خدمت کے بارے میں الفاظ روکے گئے")
        ),
        (
            "services.feedback_answered.v1",
            Words(en: "An office answered about a service", ur: "دفتر نے خدمت کے بارے میں جواب دیا")
        ),
    ]
}
