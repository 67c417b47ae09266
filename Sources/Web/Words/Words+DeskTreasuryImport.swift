import Treasury

/// What a bank's file confirms, line by line.
extension Words {
    static let importBankFile = Words(en: "Import a bank file", ur: "بینک کی فائل شامل کریں")
    static let importBankLead = Words(
        en:
            "Paste the bank’s file. You see what becomes of every line before anything is recorded; "
            + "it is then taken as a whole or not at all.",
        ur: "بینک کی فائل یہاں چسپاں کریں۔ کچھ درج ہونے سے پہلے ہر سطر کا انجام دکھایا جائے گا؛ "
            + "فائل یا پوری لی جائے گی یا بالکل نہیں۔")
    static let bankFileText = Words(
        en: "The file: CSV or camt.053 XML", ur: "فائل: CSV یا camt.053 XML")
    static let bankFileHint = Words(
        en: "CSV begins with the columns payment, amount, currency, value_date, bank_reference. "
            + "The SHA-256 kept is that of the text as pasted, with plain line ends.",
        ur: "CSV کی پہلی سطر: payment، amount، currency، value_date، bank_reference۔ "
            + "محفوظ کیا جانے والا SHA-256 چسپاں کیے گئے متن کا ہے، سادہ سطری اختتام کے ساتھ۔")
    static let bankUnknownLines = Words(
        en: "Lines with payments nobody here knows", ur: "نامعلوم ادائیگیوں کی سطریں")
    static let bankLeaveOutUnknown = Words(
        en: "Leave them out: the account serves other purposes too",
        ur: "انہیں چھوڑ دیں: یہ کھاتہ دیگر مقاصد کے لیے بھی ہے")
    static let bankMendFile = Words(
        en: "Nothing can be recorded while a line stands in the way. Go back and mend the file.",
        ur: "جب تک کوئی سطر رکاوٹ ہے کچھ درج نہیں ہو سکتا۔ واپس جا کر فائل درست کریں۔")
    static let bankNothingNew = Words(
        en: "Nothing in the file is new, so there is nothing to record.",
        ur: "فائل میں کچھ نیا نہیں، اس لیے درج کرنے کو کچھ نہیں۔")
    static let bankTakeFile = Words(
        en: "Record these movements", ur: "یہ لین دین درج کریں")
    static let fatesOfLines = Words(
        en: "What becomes of each line", ur: "ہر سطر کا انجام")
    static let bankLine = Words(en: "Line", ur: "سطر")
    static let fateOfLine = Words(en: "What becomes of it", ur: "اس کا انجام")
    static let bankLinesRefused = Words(
        en: "Some lines stand in the way, so nothing was recorded. The table names them.",
        ur: "کچھ سطریں رکاوٹ ہیں، اس لیے کچھ درج نہیں ہوا۔ جدول میں وہ بتائی گئی ہیں۔")

    static func bankPreview(
        _ confirming: Int, returning: Int, refused: Int, of lines: Int
    ) -> Words {
        Words(
            en: "Of \(lines) lines, \(confirming) confirm a payment, \(returning) return one, and "
                + "\(refused) stand in the way.",
            ur:
                "\(lines) سطروں میں سے \(confirming) ادائیگی کی تصدیق کرتی ہیں، \(returning) ادائیگی واپس "
                + "لاتی ہیں اور \(refused) رکاوٹ ہیں۔")
    }

    /// What becomes of one line.
    static func fate(_ fate: LineFate.Fate) -> Words {
        switch fate {
        case .confirms: Words(en: "Confirms the payment", ur: "ادائیگی کی تصدیق ہوگی")
        case .alreadyRecorded(let entry):
            Words(en: "Recorded before, in entry \(entry)", ur: "پہلے ہی اندراج \(entry) میں درج")
        case .namesNoPayment:
            Words(en: "Names no payment; passed over", ur: "کسی ادائیگی کا نام نہیں؛ چھوڑ دی گئی")
        case .credit: Words(en: "Money came in; passed over", ur: "رقم آئی ہے؛ چھوڑ دی گئی")
        case .refunds:
            Words(
                en: "The money came back; recorded as a refund",
                ur: "رقم واپس آئی؛ واپسی کے طور پر درج ہوگی")
        case .returnedVoid:
            Words(
                en: "A voided payment came back; passed over",
                ur: "منسوخ ادائیگی واپس آئی؛ چھوڑ دی گئی")
        case .undone:
            Words(
                en: "What had come in was taken back; passed over",
                ur: "آئی ہوئی رقم واپس لے لی گئی؛ چھوڑ دی گئی")
        case .notBooked:
            Words(en: "Not booked yet; passed over", ur: "ابھی بینک کے کھاتے میں نہیں؛ چھوڑ دی گئی")
        case .unknownPayment:
            Words(en: "Nobody here knows the payment", ur: "یہ ادائیگی یہاں معلوم نہیں")
        default: refusedFate(fate)
        }
    }

    private static func refusedFate(_ fate: LineFate.Fate) -> Words {
        switch fate {
        case .amountDiffers: Words(en: "The amount is another one", ur: "رقم مختلف ہے")
        case .currencyDiffers(let currency):
            Words(
                en: "The fund’s currency is \(currency)", ur: "فنڈ کی کرنسی \(currency) ہے")
        case .notApproved(let phase):
            Words(
                en: "Not an approved payment: " + paymentPhase(phase).en,
                ur: "منظور شدہ ادائیگی نہیں: " + paymentPhase(phase).ur)
        case .notConfirmed(let phase):
            Words(
                en: "It came back and is not confirmed as gone: " + paymentPhase(phase).en
                    + ". Import the file that shows it going out first",
                ur: "واپس آئی مگر جانے کی تصدیق درج نہیں: " + paymentPhase(phase).ur
                    + "۔ پہلے وہ فائل شامل کریں جس میں یہ گئی")
        case .beyondPaid:
            Words(
                en: "More came back than is left of the payment",
                ur: "ادائیگی کے باقی سے زیادہ رقم واپس آئی")
        case .confirmedOtherwise(let entry):
            Words(
                en: "Entry \(entry) confirms it by another reference",
                ur: "اندراج \(entry) دوسرے حوالے سے اس کی تصدیق کر چکا")
        case .noReference:
            Words(en: "The bank’s reference is missing", ur: "بینک کا حوالہ موجود نہیں")
        case .referenceUsed(let entry):
            Words(
                en: "The reference was used in entry \(entry)",
                ur: "یہ حوالہ اندراج \(entry) میں استعمال ہو چکا")
        case .repeats(let place):
            Words(en: "Repeats line \(place)", ur: "سطر \(place) کی تکرار ہے")
        default: Words(en: "The amount does not read", ur: "رقم پڑھی نہیں جا سکی")
        }
    }

    /// Why a file cannot be read.
    static func bankFile(_ problem: StatementProblem) -> Words {
        let words = bankFile(problem.reason)
        guard let place = problem.place else { return words }
        return Words(en: "Line \(place): " + words.en, ur: "سطر \(place): " + words.ur)
    }

    private static func bankFile(_ reason: StatementProblem.Reason) -> Words {
        switch reason {
        case .malformed(let why):
            Words(
                en: "The file is not well formed (\(why)). Take it from the bank again.",
                ur: "فائل کی ساخت درست نہیں (\(why))۔ بینک سے دوبارہ لیں۔")
        case .noColumn(let name):
            Words(
                en: "The first line names no column \(name). Add it.",
                ur: "پہلی سطر میں خانہ \(name) نہیں۔ اسے شامل کریں۔")
        case .notCamt053(let found):
            Words(
                en: "The XML is \(found), not camt.053. Ask the bank for camt.053 or use CSV.",
                ur:
                    "XML کی قسم \(found) ہے، camt.053 نہیں۔ بینک سے camt.053 مانگیں یا CSV استعمال کریں۔"
            )
        case .member(let name):
            Words(
                en: "\(name) is missing or does not read. Mend it.",
                ur: "\(name) موجود نہیں یا پڑھا نہیں جا سکا۔ اسے درست کریں۔")
        case .batchDiffers:
            Words(
                en: "The transactions do not add up to their entry. Ask the bank.",
                ur: "لین دین کا میزان اندراج کے برابر نہیں۔ بینک سے پوچھیں۔")
        case .tooManyLines(let limit):
            Words(
                en: "The file has more than \(limit) lines. Divide it.",
                ur: "فائل میں \(limit) سے زیادہ سطریں ہیں۔ اسے تقسیم کریں۔")
        case .nothing:
            Words(
                en: "The file has no line. Paste all of it.",
                ur: "فائل میں کوئی سطر نہیں۔ پوری فائل چسپاں کریں۔")
        }
    }
}
