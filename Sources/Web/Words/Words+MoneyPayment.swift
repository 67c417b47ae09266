import Rules

/// Awards with their milestones, and the chain of a payment.
extension Words {
    static let awardIsVoid = Words(en: "Void", ur: "منسوخ")
    static let awardVoidSentence = Words(
        en: "This award was voided: nothing more is paid from it.",
        ur: "یہ گرانٹ منسوخ ہو چکی: اس میں سے مزید کچھ ادا نہیں ہوگا۔")
    static let awardBalances = Words(en: "Where its money is", ur: "اس کی رقم کہاں ہے")
    static let moneyDecidedBy = Words(en: "Recorded by the office", ur: "درج کرنے والا دفتر")
    static let moneyMinutesDigest = Words(
        en: "SHA-256 of the minutes", ur: "روداد کا SHA-256")
    static let moneyMilestones = Words(en: "Milestones", ur: "سنگِ میل")
    static let moneyMilestone = Words(en: "Milestone", ur: "سنگِ میل")
    static let moneyDueOn = Words(en: "Due on", ur: "مقررہ تاریخ")
    static let moneyAcceptedIn = Words(en: "Accepted in", ur: "تسلیم کا اندراج")
    static let milestoneNotReached = Words(en: "Not reached yet", ur: "ابھی حاصل نہیں ہوا")
    static let milestoneNoLonger = Words(en: "No longer asked for", ur: "اب مطلوب نہیں")
    static let milestoneAccepted = Words(en: "Accepted, owed", ur: "تسلیم شدہ، رقم واجب")
    static let milestonePaid = Words(en: "Accepted and paid", ur: "تسلیم اور ادا شدہ")
    static let moneyPayment = Words(en: "Payment", ur: "ادائیگی")
    static let moneyPayments = Words(en: "Payments", ur: "ادائیگیاں")
    static let moneyNoPayments = Words(
        en: "Nothing has been paid yet. A payment follows an accepted milestone.",
        ur: "ابھی کچھ ادا نہیں ہوا۔ ادائیگی سنگِ میل تسلیم ہونے کے بعد ہوتی ہے۔")
    static let moneySignatures = Words(en: "Signed by the offices", ur: "دستخط کرنے والے دفاتر")
    static let paymentChain = Words(
        en: "From the payment back to the policy", ur: "ادائیگی سے واپس پالیسی تک")
    static let paymentChainLead = Words(
        en: "Each step names the entry that seals it. Two offices signed, and the bank confirmed: "
            + "follow the line down to the words of the policy.",
        ur:
            "ہر قدم کے ساتھ وہ اندراج ہے جس پر مہر لگی۔ نیچے چلتے جائیں: بینک، دونوں دفاتر کے دستخط، "
            + "سنگِ میل، گرانٹ، اور آخر میں پالیسی کے الفاظ۔")
    static let bankConfirmation = Words(en: "The bank’s confirmation", ur: "بینک کی تصدیق")
    static let bankReference = Words(en: "Bank’s reference", ur: "بینک کا حوالہ")
    static let valueDate = Words(en: "Value date", ur: "بینک کی مؤثر تاریخ")
    static let statementDigest = Words(
        en: "SHA-256 of the bank’s file", ur: "بینک کی فائل کا SHA-256")
    static let statementNone = Words(
        en: "Recorded without a file", ur: "فائل کے بغیر درج ہوا")
    static let secondSignature = Words(
        en: "Second signature, by another office", ur: "دوسرا دستخط، دوسرے دفتر کا")
    static let firstSignature = Words(
        en: "First signature: the payment was prepared", ur: "پہلا دستخط: ادائیگی تیار ہوئی")
    static let moneyGivenBack = Words(
        en: "The recipient gave money back", ur: "وصول کنندہ نے رقم واپس کی")
    static let paymentTakenBack = Words(
        en: "The payment was taken back", ur: "ادائیگی واپس لے لی گئی")
    static let milestoneWasAccepted = Words(
        en: "The milestone and its evidence", ur: "سنگِ میل اور اس کا ثبوت")
    static let evidenceDigest = Words(
        en: "SHA-256 of the evidence", ur: "ثبوت کا SHA-256")
    static let awardAndDecision = Words(
        en: "The award and its decision", ur: "گرانٹ اور اس کا فیصلہ")
    static let provisionServed = Words(
        en: "The words of the policy it serves", ur: "پالیسی کے وہ الفاظ جن کے لیے رقم دی گئی")

    static func paymentTitle(_ name: String) -> Words {
        Words(en: "Payment \(name)", ur: "ادائیگی \u{2066}\(name)\u{2069}")
    }

    /// How far a payment is.
    static func paymentPhase(_ phase: PaymentStanding.Phase) -> Words {
        switch phase {
        case .pending:
            Words(en: "Waits for the second signature", ur: "دوسرے دستخط کا انتظار")
        case .approved: Words(en: "Waits for the bank", ur: "بینک کا انتظار")
        case .confirmed: Words(en: "Paid, as the bank confirms", ur: "ادا شدہ، بینک سے تصدیق شدہ")
        case .voided: Words(en: "Taken back", ur: "واپس لی گئی")
        }
    }

    /// What the bank's step says before the bank has said anything.
    static func waitsForPhase(_ phase: PaymentStanding.Phase) -> Words {
        phase == .pending
            ? Words(
                en: "The bank has nothing to confirm before a second office has signed.",
                ur: "دوسرے دفتر کے دستخط سے پہلے بینک کے پاس تصدیق کو کچھ نہیں۔")
            : Words(
                en: "The bank has not confirmed the payment yet.",
                ur: "بینک نے ابھی ادائیگی کی تصدیق نہیں کی۔")
    }

    static func awardSentence(_ amount: Words) -> Words {
        Words(
            en: "The promise is " + amount.en + ", to be paid as milestones are reached.",
            ur: "کل " + amount.ur + " کا وعدہ ہے، جو سنگِ میل حاصل ہونے پر ادا ہوتے ہیں۔")
    }

    static func milestonesAddUp(_ currency: String) -> Words {
        Words(
            en: "Milestones, which add up to the award, in \(currency)",
            ur: "سنگِ میل، جن کا میزان گرانٹ کے برابر ہے، کرنسی \(currency)")
    }

    static func paymentsOfAward(_ currency: String) -> Words {
        Words(
            en: "Payments of the award, in \(currency)", ur: "گرانٹ کی ادائیگیاں، کرنسی \(currency)"
        )
    }

    static func balancesOfAward(_ currency: String) -> Words {
        Words(
            en: "Accounts of the award, in \(currency)", ur: "گرانٹ کے کھاتے، کرنسی \(currency)")
    }
}
