/// What each kind of entry of the insight room records.
extension Words {
    static let insightActs: [(kind: String, words: Words)] = [
        (
            "insight.analysis_recorded.v1",
            Words(en: "A machine analysed what was said", ur: "مشین نے آراء کا تجزیہ کیا")
        ),
        (
            "insight.suggestion_judged.v1",
            Words(
                en: "An officer judged a suggestion of a machine",
                ur: "افسر نے مشین کی تجویز پر فیصلہ دیا")
        ),
        (
            "insight.switched.v1",
            Words(
                en: "Machine analysis was turned on or off", ur: "مشینی تجزیہ چالو یا بند کیا گیا")
        ),
        (
            "insight.objection_raised.v1",
            Words(en: "Somebody disagreed with a machine", ur: "کسی نے مشین سے اختلاف کیا")
        ),
        (
            "insight.objection_answered.v1",
            Words(
                en: "A disagreement with a machine was answered",
                ur: "مشین سے اختلاف کا جواب دیا گیا")
        ),
        (
            "insight.labels_given.v1",
            Words(
                en: "A person read a submission for the labelled set",
                ur: "کسی شخص نے جانچ کے مجموعے کے لیے رائے پڑھی")
        ),
        (
            "insight.labels_frozen.v1",
            Words(
                en: "The labelled set of a round was fixed",
                ur: "دور کا جانچ کا مجموعہ طے کر دیا گیا")
        ),
        (
            "insight.submissions_set_aside.v1",
            Words(
                en: "Submissions were set aside as automated",
                ur: "آراء خودکار سمجھ کر الگ رکھی گئیں")
        ),
        (
            "insight.submissions_restored.v1",
            Words(
                en: "Submissions that were set aside count again",
                ur: "الگ رکھی گئی آراء دوبارہ شمار ہوئیں")
        ),
    ]
}
