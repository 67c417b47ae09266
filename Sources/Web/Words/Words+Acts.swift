/// What each kind of entry records, in words that a first-time visitor knows.
extension Words {
    /// A kind that has no words yet is shown by its name in the record.
    package static func act(_ kind: String) -> Words {
        (acts + ledgerActs + deliveryActs + serviceActs + moneyActs + insightActs + statementActs)
            .first { $0.kind == kind }?
            .words
            ?? Words(en: kind, ur: kind)
    }

    private static let acts: [(kind: String, words: Words)] = [
        ("log.started.v1", Words(en: "The register was opened", ur: "رجسٹر کا آغاز ہوا")),
        (
            "log.key_announced.v1",
            Words(en: "The register’s key was announced", ur: "رجسٹر کی کلید کا اعلان ہوا")
        ),
        ("vault.payload_erased.v1", Words(en: "Words were erased", ur: "کچھ الفاظ مٹائے گئے")),
        (
            "policy.instrument_registered.v1",
            Words(en: "A policy was registered", ur: "ایک پالیسی درج ہوئی")
        ),
        ("policy.provision_added.v1", Words(en: "A provision was added", ur: "ایک شق شامل ہوئی")),
        (
            "policy.provision_revised.v1",
            Words(en: "A provision was changed", ur: "ایک شق تبدیل ہوئی")
        ),
        (
            "policy.provision_removed.v1",
            Words(en: "A provision was removed", ur: "ایک شق حذف ہوئی")
        ),
        (
            "policy.version_published.v1",
            Words(en: "A version was published", ur: "ایک نسخہ شائع ہوا")
        ),
        (
            "policy.version_withdrawn.v1",
            Words(en: "A version was withdrawn", ur: "ایک نسخہ واپس لیا گیا")
        ),
        (
            "policy.publication_scheduled.v1",
            Words(en: "A publication was scheduled", ur: "اشاعت کا وقت مقرر ہوا")
        ),
        (
            "policy.publication_cancelled.v1",
            Words(en: "A publication was cancelled", ur: "ایک اشاعت منسوخ ہوئی")
        ),
        (
            "policy.goal_fate_decided.v1",
            Words(en: "The fate of a goal was decided", ur: "ایک ہدف کا فیصلہ ہوا")
        ),
        (
            "consultation.opened.v1",
            Words(en: "A consultation was opened", ur: "ایک مشاورت شروع ہوئی")
        ),
        (
            "consultation.round_opened.v1",
            Words(en: "A round was opened", ur: "ایک مشاورتی دور شروع ہوا")
        ),
        (
            "consultation.round_extended.v1",
            Words(en: "A round was extended", ur: "مشاورتی دور کی مدت بڑھائی گئی")
        ),
        (
            "consultation.round_closed.v1",
            Words(en: "A round was closed", ur: "مشاورتی دور ختم ہوا")
        ),
        (
            "consultation.books_closed.v1",
            Words(en: "The books of a round were closed", ur: "مشاورتی دور کا حساب بند ہوا")
        ),
        (
            "consultation.submission_received.v1",
            Words(en: "A submission was received", ur: "ایک رائے موصول ہوئی")
        ),
        (
            "consultation.submissions_published.v1",
            Words(en: "Submissions were published", ur: "آراء شائع ہوئیں")
        ),
        (
            "consultation.submission_withheld.v1",
            Words(en: "A submission was withheld", ur: "ایک رائے روکی گئی")
        ),
        (
            "consultation.submission_marked_unique.v1",
            Words(en: "A unique point was marked", ur: "ایک منفرد نکتہ درج ہوا")
        ),
        ("consultation.theme_created.v1", Words(en: "A theme was made", ur: "ایک موضوع بنا")),
        (
            "consultation.theme_revised.v1",
            Words(en: "A theme was reworded", ur: "ایک موضوع کے الفاظ بدلے")
        ),
        (
            "consultation.theme_retired.v1",
            Words(en: "A theme was retired", ur: "ایک موضوع ختم ہوا")
        ),
        (
            "consultation.submissions_themed.v1",
            Words(en: "Submissions were put into a theme", ur: "آراء ایک موضوع میں شامل ہوئیں")
        ),
        (
            "consultation.submissions_unthemed.v1",
            Words(en: "Submissions were taken out of a theme", ur: "آراء ایک موضوع سے نکالی گئیں")
        ),
        (
            "consultation.theme_answered.v1",
            Words(en: "A theme was answered", ur: "ایک موضوع کا جواب دیا گیا")
        ),
    ]
}
