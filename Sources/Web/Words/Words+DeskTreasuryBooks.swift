import Canon
import Records
import Rules

/// Why an act does not fit the books, in words that say what to do.
extension Words {
    static func books(
        _ reason: BooksProblem.Reason, _ money: (Money) -> Words
    ) -> Words {
        fundReason(reason, money) ?? awardReason(reason, money)
            ?? paymentReason(reason, money)
            ?? Words(
                en: "The act fits no rule of the books. Load the page again and compare.",
                ur: "یہ عمل کھاتوں کے کسی اصول کے مطابق نہیں۔ صفحہ دوبارہ کھول کر موازنہ کریں۔")
    }

    private static func fundReason(
        _ reason: BooksProblem.Reason, _ money: (Money) -> Words
    ) -> Words? {
        switch reason {
        case .notAnOfficer:
            Words(
                en: "Only an officer acts on a fund. Sign in.",
                ur: "فنڈ پر عمل صرف افسر کر سکتا ہے۔ داخل ہوں۔")
        case .unknownFund: Words(en: "There is no such fund.", ur: "ایسا کوئی فنڈ نہیں۔")
        case .fundTaken:
            Words(
                en: "A fund has this identifier; choose another.",
                ur: "یہ شناخت ایک فنڈ کی ہے؛ کوئی اور چنیں۔")
        case .unknownInstrument: .unknownPolicy
        case .unknownProvision(let id): .serviceUnknownProvision(id.text)
        case .currencyUnfit: .currencyInvalid
        case .monthUnfit:
            Words(en: "Choose a month.", ur: "مہینہ چنیں۔")
        case .amountNotPositive:
            Words(en: "The amount must be above zero.", ur: "رقم صفر سے زیادہ ہونی چاہیے۔")
        case .amountTooLarge, .overflow:
            Words(
                en: "The amount is more than a record can hold.",
                ur: "رقم اتنی بڑی ہے کہ درج نہیں ہو سکتی۔")
        case .overdrawn(let kind, let balance): overdrawn(kind, money(balance))
        case .nothingAppropriated:
            Words(
                en: "Nothing was granted for this year; grant money first.",
                ur: "اس سال کے لیے کچھ منظور نہیں ہوا؛ پہلے رقم منظور کریں۔")
        default: yearReason(reason)
        }
    }

    private static func overdrawn(_ kind: AccountKind, _ balance: Words) -> Words {
        let (en, ur) = (account(kind).en, account(kind).ur)
        return Words(
            en: "The account “" + en + "” holds " + balance.en + " and no more.",
            ur: "کھاتہ ”" + ur + "“ میں صرف " + balance.ur + " ہیں۔")
    }

    private static func yearReason(_ reason: BooksProblem.Reason) -> Words? {
        switch reason {
        case .yearOfTheDate(let year):
            Words(
                en: "Today lies in the fiscal year \(year); choose that year.",
                ur: "آج کی تاریخ مالی سال \(year) میں ہے؛ وہی سال چنیں۔")
        case .yearLapsed(let entry):
            Words(
                en: "The fiscal year was closed in entry \(entry).",
                ur: "یہ مالی سال اندراج \(entry) میں بند ہو چکا۔")
        case .yearNotOver(let year):
            Words(
                en: "The fiscal year \(year) is not over yet.",
                ur: "مالی سال \(year) ابھی ختم نہیں ہوا۔")
        case .keyUsed(let entry): actKeyUsed(entry)
        default: nil
        }
    }

    private static func awardReason(
        _ reason: BooksProblem.Reason, _ money: (Money) -> Words
    ) -> Words? {
        switch reason {
        case .awardTaken:
            Words(
                en: "An award has this identifier; choose another.",
                ur: "یہ شناخت ایک گرانٹ کی ہے؛ کوئی اور چنیں۔")
        case .unknownAward: Words(en: "There is no such award.", ur: "ایسی کوئی گرانٹ نہیں۔")
        case .awardVoid(let entry):
            Words(
                en: "The award was voided in entry \(entry); nothing more is done with it.",
                ur: "گرانٹ اندراج \(entry) میں منسوخ ہو چکی؛ اس پر مزید کچھ نہیں ہو سکتا۔")
        case .decisionMissing:
            Words(
                en: "Write who decided, and on which ground.",
                ur: "لکھیں کہ کس نے کس بنیاد پر فیصلہ کیا۔")
        case .provisionNotFunded:
            Words(
                en: "The fund does not pay for this provision; choose one that it pays for.",
                ur: "یہ فنڈ اس شق پر خرچ نہیں ہوتا؛ وہ شق چنیں جس پر خرچ ہوتا ہے۔")
        case .milestonesMissing:
            Words(
                en: "Write 1 to \(FundBooks.milestoneLimit) milestones, one a line.",
                ur: "1 سے \(FundBooks.milestoneLimit) تک سنگِ میل لکھیں، ہر سطر میں ایک۔")
        case .unknownMilestone:
            Words(en: "The award has no such milestone.", ur: "گرانٹ میں ایسا کوئی سنگِ میل نہیں۔")
        case .milestoneAccepted(let entry):
            Words(
                en: "The milestone was accepted in entry \(entry).",
                ur: "یہ سنگِ میل اندراج \(entry) میں تسلیم ہو چکا۔")
        case .milestoneNotAccepted:
            Words(
                en: "The milestone is not accepted yet; accept it before paying.",
                ur: "سنگِ میل ابھی تسلیم نہیں ہوا؛ ادائیگی سے پہلے تسلیم کریں۔")
        case .beyondPayable(let left):
            Words(
                en: "For this milestone " + money(left).en + " are still owed, and no more.",
                ur: "اس سنگِ میل کے صرف " + money(left).ur + " واجب الادا ہیں۔")
        case .amountDiffers(let amount):
            Words(
                en: "The amount must be " + money(amount).en + ".",
                ur: "رقم " + money(amount).ur + " ہونی چاہیے۔")
        default: nil
        }
    }

    private static func paymentReason(
        _ reason: BooksProblem.Reason, _ money: (Money) -> Words
    ) -> Words? {
        switch reason {
        case .paymentTaken:
            Words(
                en: "A payment has this identifier; choose another.",
                ur: "یہ شناخت ایک ادائیگی کی ہے؛ کوئی اور چنیں۔")
        case .paymentNameTooLong(let limit):
            Words(
                en: "The identifier travels with the bank: at most \(limit) characters.",
                ur: "یہ شناخت بینک کے ساتھ جاتی ہے: زیادہ سے زیادہ \(limit) حروف۔")
        case .unknownPayment: Words(en: "There is no such payment.", ur: "ایسی کوئی ادائیگی نہیں۔")
        case .paymentUnderWay:
            Words(
                en: "A payment of the award is under way. Take it back or wait for the bank.",
                ur: "گرانٹ کی ایک ادائیگی جاری ہے۔ اسے واپس لیں یا بینک کا انتظار کریں۔")
        case .paymentNotPending(let phase), .paymentNotApproved(let phase),
            .paymentNotConfirmed(let phase):
            wrongPhase(paymentPhase(phase))
        case .sameOffice(let office):
            Words(
                en: "Your office \(office) signed first. Another office must sign now.",
                ur: "آپ کا دفتر \(office) پہلے دستخط کر چکا۔ اب دوسرے دفتر کے دستخط لازم ہیں۔")
        case .bankReferenceUnfit:
            Words(
                en: "The bank’s reference is 1 to 140 letters, digits and signs without accents.",
                ur: "بینک کا حوالہ 1 سے 140 انگریزی حروف اور ہندسوں کا ہوتا ہے۔")
        case .bankReferenceUsed(let entry):
            Words(
                en: "Entry \(entry) used this reference; compare with the bank’s file.",
                ur: "یہ حوالہ اندراج \(entry) میں استعمال ہو چکا؛ بینک کی فائل سے موازنہ کریں۔")
        case .beyondPaid(let left):
            Words(
                en: "Of this payment " + money(left).en + " can be given back, and no more.",
                ur: "اس ادائیگی میں سے صرف " + money(left).ur + " واپس ہو سکتے ہیں۔")
        default: nil
        }
    }

    private static func wrongPhase(_ phase: Words) -> Words {
        Words(
            en: "The payment has moved on meanwhile: " + phase.en + ". Load the page again.",
            ur: "اس دوران ادائیگی کی حیثیت بدل گئی: " + phase.ur + "۔ صفحہ دوبارہ کھولیں۔")
    }
}
