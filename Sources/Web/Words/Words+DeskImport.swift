import Policy
import Wire

/// Bringing a text into a draft.
extension Words {
    static let importLead = Words(
        en: "Paste the whole text. You see what would change before anything is saved.",
        ur: "پورا متن چسپاں کریں۔ کچھ محفوظ ہونے سے پہلے آپ دیکھیں گے کہ کیا بدلے گا۔")
    static let format = Words(en: "Format", ur: "فارمیٹ")
    static let recogniseFormat = Words(en: "Recognise it", ur: "خود پہچانیں")
    static let plainTextFormat = Words(en: "Plain text", ur: "سادہ متن")
    static let textToImport = Words(en: "Text", ur: "متن")
    static let textToImportHint = Words(
        en: "Up to 250 kilobytes as sent by the browser; longer documents in parts.",
        ur: "براؤزر سے بھیجے جانے پر 250 کلوبائٹ تک؛ طویل دستاویز حصوں میں۔")
    static let otherLanguages = Words(en: "Other languages", ur: "دیگر زبانیں")
    static let keepTranslations = Words(
        en: "Keep the texts that the draft has in other languages",
        ur: "مسودے میں دوسری زبانوں کے متن برقرار رکھیں")
    static let compareFirst = Words(en: "Compare first", ur: "پہلے موازنہ کریں")
    static let takeTextIntoDraft = Words(
        en: "Take this text into the draft", ur: "یہ متن مسودے میں شامل کریں")
    static let changeOfDuties = Words(en: "Duties", ur: "ذمہ داری")
    static let changeOfElement = Words(en: "Element", ur: "جزو کی قسم")

    static func importWouldChange(_ changes: Int, _ provisions: Int) -> Words {
        Words(
            en: "The text has provisions: \(provisions). Changed against the draft: \(changes).",
            ur: "متن میں شقیں: \(provisions)۔ مسودے کے مقابلے میں تبدیل شدہ: \(changes)۔")
    }

    /// Sorts of change, in words.
    static func kinds(_ kinds: ProvisionChange.Kinds) -> [Words] {
        let all: [(ProvisionChange.Kinds, Words)] = [
            (.added, .changeAdded), (.removed, .changeRemoved), (.reworded, .changeReworded),
            (.renumbered, .changeRenumbered), (.moved, .changeMoved), (.split, .changeSplit),
            (.merged, .changeMerged), (.responsibility, .changeOfDuties),
            (.element, .changeOfElement),
        ]
        return all.filter { kinds.contains($0.0) }.map(\.1)
    }

    /// Why a document cannot be read. What the reader of the format said is kept as it is: it
    /// names elements and members that have no translation.
    static func document(_ problem: DocumentProblem) -> Words {
        let said = problem.description
        return Words(
            en: "This text cannot be read: \(said)",
            ur: "یہ متن پڑھا نہیں جا سکا: \(said)")
    }
}
