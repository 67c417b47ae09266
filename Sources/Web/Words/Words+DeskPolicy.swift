import Policy
import Records

/// Drafting a policy at the desk.
extension Words {
    static let replacesPolicy = Words(en: "Replaces", ur: "کس کی جگہ لے گی")
    static let replacesPolicyHint = Words(
        en:
            "Each goal of the replaced policy will need a decision before the new one is published.",
        ur: "نئی پالیسی کی اشاعت سے پہلے پرانی پالیسی کے ہر ہدف پر فیصلہ ضروری ہوگا۔")
    static let importText = Words(en: "Bring in a text", ur: "متن درآمد کریں")
    static let goalsOfOldPolicy = Words(
        en: "Goals of the old policy", ur: "پرانی پالیسی کے اہداف")
    static let noDraftOnDesk = Words(
        en: "There is no draft on the desk.", ur: "ڈیسک پر کوئی مسودہ نہیں۔")
    static let startDraft = Words(en: "Start a draft", ur: "مسودہ شروع کریں")
    static let discardDraft = Words(en: "Throw this draft away", ur: "یہ مسودہ ختم کریں")
    static let draftIsFrozen = Words(
        en: "The draft is frozen until its hour. To edit it, cancel the publication first.",
        ur: "مسودہ مقررہ وقت تک منجمد ہے۔ ترمیم کے لیے پہلے اشاعت منسوخ کریں۔")
    static let changesNeedCause = Words(
        en: "A round has closed: each change needs a cause.",
        ur: "ایک مشاورتی دور مکمل ہو چکا ہے: ہر تبدیلی کا سبب بتانا ضروری ہے۔")
    static let draftIsEmpty = Words(
        en: "The draft has no provision yet. Bring in a text, or add the first one.",
        ur: "مسودے میں ابھی کوئی شق نہیں۔ متن درآمد کریں یا پہلی شق شامل کریں۔")
    static let addProvision = Words(en: "Add a provision", ur: "شق شامل کریں")
    static let provisionsOfDraft = Words(
        en: "Provisions of the draft, compared with the newest version",
        ur: "مسودے کی شقیں، تازہ ترین نسخے کے مقابلے میں")
    static let removedProvisions = Words(en: "Removed provisions", ur: "حذف شدہ شقیں")
    static let restoreProvision = Words(en: "Take back", ur: "واپس شامل کریں")
    static let noVersionYet = Words(
        en: "No version has been published yet.", ur: "ابھی کوئی نسخہ شائع نہیں ہوا۔")
    static let withdrawVersion = Words(en: "Withdraw a version", ur: "کوئی نسخہ واپس لیں")

    static func cause(_ kind: Cause.Kind) -> Words {
        switch kind {
        case .answer: .answer
        case .uniquePoint: .uniquePoint
        case .correction: .correction
        case .decision: .decision
        }
    }
}
