import Canon
import Delivery
import Registrar
import Treasury

/// Erasing, and why it was refused.
extension DeskRefusal {
    static func eraseDispute(_ refusal: EraseDispute.Refusal) -> DeskRefusal {
        switch refusal {
        case .unknownDispute: DeskRefusal("", .noSuchDispute)
        case .alreadyErased: DeskRefusal("", .wordsAreErased, isStale: true)
        }
    }

    static func eraseRecipient(_ refusal: EraseRecipient.Refusal) -> DeskRefusal {
        switch refusal {
        case .unknownAward: DeskRefusal("", .noSuchAward)
        case .organisation: DeskRefusal("", .organisationsStayNamed)
        case .alreadyErased: DeskRefusal("", .nameIsErased, isStale: true)
        case .paymentUnderWay(let payment): DeskRefusal("", .nameNeededFor(payment.text))
        }
    }

    static func erasePayloads(_ refusal: ErasePayloads.Refusal) -> DeskRefusal {
        switch refusal {
        case .unknownEntry: DeskRefusal("", .noSuchEntry)
        case .nothingHeld: DeskRefusal("", .vaultHoldsNothing)
        case .notHeld(let member): DeskRefusal("", .vaultDoesNotHold(member))
        }
    }
}

extension Words {
    static let eraseDispute = Words(
        en: "Erase the words of this dispute", ur: "اس اعتراض کے الفاظ مٹائیں")
    static let eraseRecipient = Words(
        en: "Erase the name of the recipient", ur: "وصول کنندہ کا نام مٹائیں")
    static let noSuchDispute = Words(
        en: "There is no such dispute.", ur: "ایسا کوئی اعتراض موجود نہیں۔")
    static let noSuchAward = Words(
        en: "There is no such award.", ur: "ایسی کوئی گرانٹ موجود نہیں۔")
    static let organisationsStayNamed = Words(
        en: "The name of an organisation is part of the public record and stays.",
        ur: "ادارے کا نام عوامی ریکارڈ کا حصہ ہے اور برقرار رہتا ہے۔")
    static let nameIsErased = Words(
        en: "This name was erased for ever; the award and every proof stay.",
        ur: "یہ نام ہمیشہ کے لیے مٹا دیا گیا؛ گرانٹ اور ہر ثبوت باقی ہیں۔")
    static let noSuchEntry = Words(
        en: "The log has no such entry.", ur: "رجسٹر میں ایسا کوئی اندراج نہیں۔")
    static let vaultHoldsNothing = Words(
        en: "The vault holds nothing of this entry: it never did, or it was erased.",
        ur: "محفوظ خانے میں اس اندراج کا کچھ نہیں: کبھی تھا ہی نہیں، یا مٹا دیا گیا۔")

    static func nameNeededFor(_ payment: String) -> Words {
        Words(
            en: "Payment \(payment) is under way and needs the name. Erase it once the bank has "
                + "confirmed the payment, or void the payment first.",
            ur: "ادائیگی \(payment) جاری ہے اور اسے نام درکار ہے۔ بینک کی تصدیق کے بعد نام مٹائیں، "
                + "یا پہلے ادائیگی منسوخ کریں۔")
    }

    static func vaultDoesNotHold(_ member: String) -> Words {
        Words(
            en: "The vault does not hold \(member) of this entry.",
            ur: "محفوظ خانے میں اس اندراج کا \(member) موجود نہیں۔")
    }
}
