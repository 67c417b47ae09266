import Records
import Rules

/// The page of one service.
extension Words {
    static let serviceSteps = Words(en: "What you do", ur: "آپ کو کیا کرنا ہے")
    static let serviceNoSteps = Words(
        en: "The office has not listed the steps.", ur: "دفتر نے مراحل درج نہیں کیے۔")
    static let serviceDocuments = Words(en: "What you bring", ur: "آپ کو کیا لانا ہے")
    static let serviceNoDocuments = Words(
        en: "No document is asked for.", ur: "کوئی دستاویز درکار نہیں۔")
    static let serviceDocumentHeld = Words(
        en: "Government holds it already", ur: "حکومت کے پاس پہلے سے موجود ہے")
    static let serviceFee = Words(en: "Fee", ur: "فیس")
    static let serviceNoFee = Words(en: "No fee", ur: "کوئی فیس نہیں")
    static let serviceAudience = Words(en: "Who may ask for it", ur: "کون درخواست دے سکتا ہے")
    static let serviceOutput = Words(en: "What you get", ur: "آپ کو کیا ملے گا")
    static let serviceLegalBasis = Words(en: "The rule it rests on", ur: "قانونی بنیاد")
    static let serviceWebAddress = Words(en: "Online at", ur: "آن لائن پتا")
    static let serviceLanguages = Words(en: "Languages of use", ur: "استعمال کی زبانیں")
    static let serviceTime = Words(en: "How long it takes", ur: "کتنا وقت لگتا ہے")
    static let serviceOnline = Words(en: "How far it is online", ur: "کہاں تک آن لائن ہے")
    static let serviceByPeriod = Words(
        en: "Decided cases by period, all areas",
        ur: "مدت کے لحاظ سے نمٹائے گئے معاملات، تمام علاقے")
    static let serviceReports = Words(en: "All reports of cases", ur: "معاملات کی تمام رپورٹیں")
    static let serviceReceived = Words(en: "Received", ur: "موصول")
    static let serviceDecided = Words(en: "Decided", ur: "فیصلہ ہوا")
    static let servicePending = Words(en: "Still waiting", ur: "زیرِ التوا")
    static let serviceMedianDays = Words(en: "Median, days", ur: "وسطانیہ، دن")
    static let serviceWithin = Words(en: "Within the promise", ur: "وعدے کے اندر")
    static let serviceNoCasesYet = Words(
        en: "No office has reported cases of this service yet.",
        ur: "ابھی کسی دفتر نے اس خدمت کے معاملات رپورٹ نہیں کیے۔")
    static let servicePromiseNote = Words(
        en: "Cases are held against the promise that stood when their period ended; a later, "
            + "longer promise does not make them good.",
        ur: "معاملات کو اس وعدے سے پرکھا جاتا ہے جو مدت کے اختتام پر قائم تھا؛ بعد کا لمبا وعدہ "
            + "انہیں درست نہیں کر دیتا۔")
    static let serviceNewestTest = Words(en: "The newest test", ur: "تازہ ترین آزمائش")
    static let serviceEarlierTests = Words(en: "Earlier tests", ur: "پچھلی آزمائشیں")
    static let serviceChecklist = Words(en: "Checklist", ur: "جانچ فہرست")
    static let serviceCheckLine = Words(en: "What was tried", ur: "کیا آزمایا گیا")
    static let serviceCheckPassed = Words(en: "Worked", ur: "ہو گیا")
    static let serviceCheckFailed = Words(en: "Did not work", ur: "نہیں ہو سکا")
    static let serviceNobodyTested = Words(
        en: "Nobody has tested this service yet. The level that its office claims is a claim.",
        ur: "ابھی کسی نے یہ خدمت نہیں آزمائی۔ دفتر کا بتایا ہوا درجہ محض دعویٰ ہے۔")
    static let serviceEvidence = Words(
        en: "SHA-256 of the recording", ur: "ریکارڈنگ کا SHA-256")
    static let serviceTestedBy = Words(en: "Tested by", ur: "آزمائش کنندہ")
    static let serviceAskedByDraw = Words(en: "Asked for by a draw", ur: "قرعہ کے تحت")
    static let serviceHistory = Words(en: "Versions of this listing", ur: "اس اندراج کے نسخے")
    static let servicePromisedBy = Words(
        en: "Provisions that promise it", ur: "وعدہ کرنے والی شقیں")
    static let serviceNotPromised = Words(
        en: "No provision of a policy names it.", ur: "کسی پالیسی کی کوئی شق اس کا ذکر نہیں کرتی۔")
    static let serviceFirstListed = Words(en: "First listed", ur: "پہلا اندراج")
    static func serviceRevisedBy(_ entry: Int) -> Words {
        Words(en: "Entry \(entry) took its place.", ur: "اندراج \(entry) نے اس کی جگہ لی۔")
    }
    /// Where a step is done.
    static func serviceChannel(_ channel: ServiceStep.Channel) -> Words {
        switch channel {
        case .online: Words(en: "online", ur: "آن لائن")
        case .office: Words(en: "at an office", ur: "دفتر میں")
        case .post: Words(en: "by post", ur: "ڈاک سے")
        case .phone: Words(en: "by phone", ur: "فون پر")
        case .inApp: Words(en: "in an app", ur: "ایپ میں")
        }
    }

    /// A line of the checklist.
    static func serviceCheck(_ check: ServiceCheck) -> Words {
        switch check {
        case .informationFound:
            Words(
                en: "Steps, documents, fee and time were found online",
                ur: "مراحل، دستاویزات، فیس اور وقت آن لائن مل گئے")
        case .formFound:
            Words(
                en: "The form could be downloaded, or was online",
                ur: "فارم ڈاؤن لوڈ ہو سکا یا آن لائن تھا")
        case .formOnline:
            Words(
                en: "The application was filled in and sent online",
                ur: "درخواست آن لائن پُر ہو کر بھیجی گئی")
        case .documentsUpload:
            Words(
                en: "Each document could be sent online, or none was asked for",
                ur: "ہر دستاویز آن لائن بھیجی جا سکی یا طلب نہیں ہوئی")
        case .paysOnline:
            Words(
                en: "The fee could be paid online, or there was none",
                ur: "فیس آن لائن ادا ہو سکی یا تھی ہی نہیں")
        case .noVisit: Words(en: "Nobody had to come to an office", ur: "کسی کو دفتر نہیں آنا پڑا")
        case .resultOnline: Words(en: "The result came online", ur: "نتیجہ آن لائن ملا")
        default: serviceQuality(check)
        }
    }

    private static func serviceQuality(_ check: ServiceCheck) -> Words {
        switch check {
        case .statusTracked:
            Words(
                en: "Where the case stood could be seen at any time",
                ur: "معاملہ کہاں ہے، ہر وقت دیکھا جا سکا")
        case .heldDocumentsNotAskedAgain:
            Words(
                en: "Nothing was asked for that government holds already",
                ur: "حکومت کے پاس موجود کوئی دستاویز دوبارہ طلب نہیں ہوئی")
        case .worksOnPhone:
            Words(en: "All of it worked on an ordinary phone", ur: "سب کچھ عام فون پر چلا")
        case .inUrdu: Words(en: "All of it could be done in Urdu", ur: "سب کچھ اردو میں ہو سکا")
        default:
            Words(en: "All of it could be done in English", ur: "سب کچھ انگریزی میں ہو سکا")
        }
    }
}
