/// The page that walks from a sentence back to the voices behind it.
extension Words {
    package static let chainTitle = Words(
        en: "How this sentence came to be",
        ur: "یہ عبارت یہاں تک کیسے پہنچی")
    package static let chainLabel = Words(en: "The chain of this sentence", ur: "اس عبارت کی سند")
    package static let before = Words(en: "Before", ur: "پہلے")
    package static let after = Words(en: "After", ur: "بعد میں")
    package static let whyItChanged = Words(en: "Why it changed", ur: "تبدیلی کی وجہ")
    package static let theAnswer = Words(en: "The answer", ur: "جواب")
    package static let theThemes = Words(en: "The themes", ur: "موضوعات")
    package static let whatPeopleSaid = Words(en: "What people said", ur: "لوگوں نے کیا کہا")
    package static let theRecord = Words(en: "The record", ur: "ریکارڈ")
    package static let theRecordLead = Words(
        en: "Each step is a numbered entry in the public ledger.",
        ur: "ہر مرحلہ عوامی رجسٹر میں ایک نمبر شدہ اندراج ہے۔")
    package static let whatChanged = Words(en: "What changed", ur: "کیا تبدیل ہوا")
    package static let insertedText = Words(en: "Insert:", ur: "اضافہ:")
    package static let deletedText = Words(en: "Delete:", ur: "حذف:")
    package static let readInFull = Words(en: "Read the submission in full", ur: "مکمل رائے پڑھیں")
    package static let seeTheChain = Words(
        en: "See where this comes from",
        ur: "دیکھیں یہ کہاں سے آیا")
    package static let seeTheReceipt = Words(en: "See the receipt", ur: "رسید دیکھیں")
    package static let firstVersion = Words(
        en: "This sentence has not changed since the first version.",
        ur: "یہ عبارت پہلے نسخے سے اب تک تبدیل نہیں ہوئی۔")

    package static func saidIn(_ count: Int, distinct: Int) -> Words {
        Words(
            en: "Submissions: \(count); distinct texts: \(distinct)",
            ur: "آراء: \(count)؛ مختلف متن: \(distinct)")
    }
}
