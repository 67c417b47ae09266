/// Pages of funds: what was granted and where it is.
extension Words {
    static let money = Words(en: "Money", ur: "رقوم")
    static let moneyLead = Words(
        en: "Every rupee of a programme: who granted it, who received it and why. "
            + "This site moves no money; it records what offices decide and what the bank confirms.",
        ur: "پروگرام کا ہر روپیہ: کس نے منظور کیا، کسے ملا اور کیوں۔ "
            + "یہ سائٹ رقم منتقل نہیں کرتی؛ یہ دفاتر کے فیصلے اور بینک کی تصدیق درج کرتی ہے۔")
    static let moneyNoFunds = Words(
        en: "No fund has been opened yet. Funds appear here as soon as one is.",
        ur: "ابھی کوئی فنڈ نہیں کھولا گیا۔ کھلتے ہی یہاں نظر آئے گا۔")
    static let moneyPartsAddUp = Words(
        en: "What is at disposal, promised, owed, paid and lapsed adds up to what was granted.",
        ur: "دستیاب، وعدہ شدہ، واجب الادا، ادا شدہ اور منقضی رقوم مل کر منظور شدہ رقم بنتی ہیں۔")
    static let moneyFund = Words(en: "Fund", ur: "فنڈ")
    static let moneyGranted = Words(en: "Granted", ur: "منظور شدہ")
    static let moneyAtDisposal = Words(en: "At disposal", ur: "دستیاب")
    static let moneyPromised = Words(en: "Promised", ur: "وعدہ شدہ")
    static let moneyOwed = Words(en: "Owed or under way", ur: "واجب الادا یا زیرِ ادائیگی")
    static let moneyPaid = Words(en: "Paid", ur: "ادا شدہ")
    static let moneyLapsed = Words(en: "Lapsed", ur: "منقضی")
    static let moneyRupees = Words(en: "rupees", ur: "روپے")
    static let moneyCurrency = Words(en: "Currency", ur: "کرنسی")
    static let moneyAmount = Words(en: "Amount", ur: "رقم")
    static let moneyYear = Words(en: "Fiscal year", ur: "مالی سال")
    static let moneyOffice = Words(en: "Office", ur: "دفتر")
    static let moneySum = Words(en: "Sum", ur: "میزان")
    static let moneyAwards = Words(en: "Awards", ur: "گرانٹس")
    static let moneyAward = Words(en: "Award", ur: "گرانٹ")
    static let moneyRecipient = Words(en: "Recipient", ur: "وصول کنندہ")
    static let moneyRegistration = Words(en: "Registration number", ur: "رجسٹریشن نمبر")
    static let moneyWomenLed = Words(en: "Led by a woman", ur: "سربراہ خاتون ہیں")
    static let moneyPerson = Words(
        en: "A person, whose name is not public", ur: "ایک فرد، جن کا نام عام نہیں")
    static let moneyNoAwards = Words(
        en: "No award has been made from this fund yet.",
        ur: "اس فنڈ سے ابھی کوئی گرانٹ نہیں دی گئی۔")
    static let moneyEarlierAwards = Words(en: "Earlier awards", ur: "پہلے کی گرانٹس")
    static let moneyNothingGranted = Words(
        en: "Nothing has been granted to this fund yet.",
        ur: "اس فنڈ کے لیے ابھی کچھ منظور نہیں ہوا۔")
    static let moneyNothingAllotted = Words(
        en: "Nothing is at an office’s disposal in this year.",
        ur: "اس سال کسی دفتر کے اختیار میں کچھ نہیں دیا گیا۔")
    static let fundPaysFor = Words(en: "Pays for the provisions", ur: "جن شقوں پر خرچ ہوتا ہے")
    static let fundPaysForAll = Words(
        en: "All provisions of the policy", ur: "پالیسی کی تمام شقیں")
    static let fundYearBegins = Words(en: "Fiscal year begins in", ur: "مالی سال کا آغاز")
    static let yearHasLapsed = Words(en: "The year is closed", ur: "سال بند ہو چکا")
    static let debitsDiffer = Words(
        en: "Debits and credits differ: these books are wrong, and the verifier names the entry.",
        ur: "نام اور جمع برابر نہیں: یہ کھاتے غلط ہیں، اور تصدیق کا پروگرام اندراج بتا دے گا۔")
    static let moneyPostingsCSV = Words(
        en: "All postings of the fund (CSV)", ur: "فنڈ کے تمام اندراجِ کھاتہ (CSV)")
    static let awardsForProvision = Words(
        en: "Money spent on this provision", ur: "اس شق پر خرچ ہونے والی رقم")

    /// The name of a currency behind an amount, in Urdu.
    static func moneyUnit(_ currency: String) -> Words {
        currency.utf8.elementsEqual("PKR".utf8)
            ? moneyRupees : Words(en: currency, ur: currency)
    }

    /// An amount in a sentence.
    static func moneyAmount(_ digits: String, _ currency: String) -> Words {
        let english = "\(currency)\u{00A0}\(digits)"
        let urdu = "\(digits)\u{00A0}\(moneyUnit(currency).ur)"
        return Words(en: english, ur: urdu)
    }

    static func moneySentence(funds: Int, granted: Words, paid: Words) -> Words {
        Words(
            en: funds == 1
                ? "One fund was granted " + granted.en + ", of which recipients have " + paid.en
                    + "."
                : "\(funds) funds were granted " + granted.en + ", of which recipients have "
                    + paid.en + ".",
            ur: funds == 1
                ? "ایک فنڈ کے لیے " + granted.ur + " منظور ہوئے، جن میں سے " + paid.ur
                    + " وصول کنندگان کو مل چکے۔"
                : "\(funds) فنڈز کے لیے " + granted.ur + " منظور ہوئے، جن میں سے " + paid.ur
                    + " وصول کنندگان کو مل چکے۔"
        )
    }

    static func fundSentence(granted: Words, paid: Words, left: Words) -> Words {
        Words(
            en: "The fund was granted " + granted.en + "; recipients have " + paid.en + ", "
                + "and " + left.en + " can still be promised.",
            ur:
                "فنڈ کے لیے " + granted.ur + " منظور ہوئے؛ " + paid.ur + " ادا ہو چکے، اور "
                + left.ur
                + " کا وعدہ ابھی کیا جا سکتا ہے۔"
        )
    }

    static func moneyFundsIn(_ currency: String) -> Words {
        Words(
            en: "Funds in \(currency), all fiscal years",
            ur: "تمام مالی سالوں کے فنڈز، کرنسی \(currency)")
    }

    static func fiscalYear(_ year: Int) -> Words {
        Words(en: "Fiscal year \(year)", ur: "مالی سال \(year)")
    }

    static func trialBalance(_ year: Int, _ currency: String) -> Words {
        Words(
            en: "Trial balance of the fiscal year \(year), in \(currency)",
            ur: "مالی سال \(year) کا آزمائشی میزان، کرنسی \(currency)")
    }

    static func debitsEqualCredits(_ sum: Words) -> Words {
        Words(
            en: "Debits equal credits: " + sum.en + " arrived and " + sum.en
                + " left, over all accounts.",
            ur: "نام اور جمع برابر ہیں: تمام کھاتوں میں " + sum.ur + " آئے اور " + sum.ur + " گئے۔")
    }

    static func allotmentsByOffice(_ currency: String) -> Words {
        Words(
            en: "What offices have at their disposal, in \(currency)",
            ur: "دفاتر کے اختیار میں رقوم، کرنسی \(currency)")
    }

    static func awardsOfFund(_ currency: String) -> Words {
        Words(
            en: "Awards of the fund, the newest first, in \(currency)",
            ur: "فنڈ کی گرانٹس، نئی پہلے، کرنسی \(currency)")
    }
}
