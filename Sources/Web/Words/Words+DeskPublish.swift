/// Publishing a version, and the goals of the policy it replaces.
extension Words {
    static let notReadyToPublish = Words(
        en: "The draft cannot be published as it is:", ur: "مسودہ اس حالت میں شائع نہیں ہو سکتا:")
    static let draftSaysTheSame = Words(
        en: "The draft says what is published already.",
        ur: "مسودے میں وہی ہے جو پہلے سے شائع شدہ ہے۔")
    static let publishAs = Words(en: "Publish as", ur: "کس حیثیت میں شائع کریں")
    static let publishAsDraft = Words(
        en: "Draft, for people to speak to", ur: "مسودہ، جس پر لوگ رائے دیں")
    static let publishAsFinal = Words(en: "Final text, in force", ur: "حتمی متن، نافذ")
    static let versionLabel = Words(en: "What it is called", ur: "اس کا نام")
    static let labelHint = Words(
        en: "For example “First draft”; may be left empty.",
        ur: "مثلاً “پہلا مسودہ”؛ خالی چھوڑا جا سکتا ہے۔")
    static let whenToPublish = Words(en: "When", ur: "کب")
    static let publishNow = Words(en: "Now", ur: "ابھی")
    static let atAnHour = Words(
        en: "At the hour below; until then only its fingerprint is public",
        ur: "نیچے درج وقت پر؛ تب تک صرف اس کا ہیش عوامی ہوگا")
    static let publicationHour = Words(en: "Hour of publication", ur: "اشاعت کا وقت")
    static let cancelPublication = Words(
        en: "Cancel this publication", ur: "یہ اشاعت منسوخ کریں")
    static let replacesNothing = Words(
        en: "This policy replaces none, so no goal needs a decision.",
        ur: "یہ پالیسی کسی کی جگہ نہیں لیتی، اس لیے کسی ہدف پر فیصلے کی ضرورت نہیں۔")
    static let whatBecomesOfIt = Words(
        en: "What becomes of this goal", ur: "اس ہدف کا کیا ہوگا")
    static let goalCarriedHint = Words(
        en: "Provisions of the new policy that carry it on.",
        ur: "نئی پالیسی کی وہ شقیں جو اسے آگے بڑھاتی ہیں۔")
    static let decideGoal = Words(en: "Record the decision", ur: "فیصلہ ریکارڈ کریں")

    static func draftOutdated(_ newest: Int) -> Words {
        Words(
            en: "Version \(newest) was published since this draft was started; start a new one.",
            ur: "یہ مسودہ شروع ہونے کے بعد نسخہ \(newest) شائع ہو چکا ہے؛ نیا مسودہ شروع کریں۔")
    }
    static func publishWillChange(_ version: Int, _ changes: Int) -> Words {
        Words(
            en: "It becomes version \(version). Provisions that change: \(changes).",
            ur: "یہ نسخہ \(version) بنے گا۔ تبدیل ہونے والی شقیں: \(changes)۔")
    }
}
