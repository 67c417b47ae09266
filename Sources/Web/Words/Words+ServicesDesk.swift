/// The desk of services.
extension Words {
    static let serviceDeskNew = Words(en: "List a service", ur: "خدمت درج کریں")
    static let serviceDeskRevise = Words(en: "List the next version", ur: "اگلا نسخہ درج کریں")
    static let serviceDeskEnd = Words(en: "End the service", ur: "خدمت ختم کریں")
    static let serviceDeskCases = Words(en: "Report cases", ur: "معاملات رپورٹ کریں")
    static let serviceDeskTest = Words(en: "Record a test", ur: "آزمائش درج کریں")
    static let serviceDeskDraw = Words(en: "Draw services for a test", ur: "آزمائش کا قرعہ نکالیں")
    static let serviceDeskFeedback = Words(en: "Feedback to read", ur: "پڑھنے کے لیے تجربات")
    static let serviceDeskNothingToRead = Words(
        en: "No feedback waits to be read.", ur: "کوئی تجربہ پڑھنے کا منتظر نہیں۔")
    static let serviceDeskOfficeHint = Words(
        en: "A permanent identifier, such as district-office. Who tests must be another office.",
        ur: "مستقل شناخت، مثلاً district-office۔ آزمائش دوسرا دفتر کرتا ہے۔")
    static let serviceDeskEventHint = Words(
        en: "A code, such as birth or starting-a-business; empty for none.",
        ur: "کوڈ، مثلاً birth یا starting-a-business؛ نہ ہو تو خالی۔")
    static let serviceDeskSteps = Words(en: "Steps", ur: "مراحل")
    static let serviceDeskStepsHint = Words(
        en: "One a line: channel | English | Urdu. Channels: online, office, post, phone, in_app.",
        ur: "ہر سطر میں ایک: channel | English | Urdu۔ ذرائع: online، office، post، phone، in_app۔")
    static let serviceDeskDocuments = Words(en: "Documents", ur: "دستاویزات")
    static let serviceDeskDocumentsHint = Words(
        en: "One a line: held or new | English | Urdu. Held means that government has it already.",
        ur: "ہر سطر میں ایک: held یا new | English | Urdu۔ held یعنی حکومت کے پاس پہلے سے ہے۔")
    static let serviceDeskFees = Words(en: "Fees", ur: "فیسیں")
    static let serviceDeskFeesHint = Words(
        en: "One a line: amount | English | Urdu, e.g. 250.00 | Ordinary | Aam. Empty for none.",
        ur: "ہر سطر میں ایک: رقم | English | Urdu، مثلاً 250.00 | Ordinary | عام۔ نہ ہو تو خالی۔")
    static let serviceDeskCurrency = Words(en: "Currency of the fees", ur: "فیس کی کرنسی")
    static let serviceDeskPromised = Words(
        en: "Promised days from application to decision", ur: "درخواست سے فیصلے تک موعودہ دن")
    static let serviceDeskDescription = Words(en: "What it gives", ur: "یہ کیا دیتی ہے")
    static let serviceDeskPolicy = Words(
        en: "Policy that promises it", ur: "وعدہ کرنے والی پالیسی")
    static let serviceDeskProvisions = Words(
        en: "Identifiers of the provisions, one a line", ur: "شقوں کی شناختیں، ہر سطر میں ایک")
    static let serviceDeskLanguages = Words(
        en: "Tags of the languages of use, one a line",
        ur: "استعمال کی زبانوں کے کوڈ، ہر سطر میں ایک")
    static let serviceDeskReason = Words(
        en: "Why it changes (for a next version)", ur: "تبدیلی کی وجہ (اگلے نسخے کے لیے)")
    static let serviceDeskPeriodHint = Words(
        en: "As 2026-09, 2026-Q3, 2026, or 2025-07-01/P1Y for a fiscal year.",
        ur: "مثلاً 2026-09، 2026-Q3، 2026، یا مالی سال کے لیے 2025-07-01/P1Y۔")
    static let serviceDeskTable = Words(
        en: "Decided cases by days", ur: "دنوں کے لحاظ سے نمٹائے گئے معاملات")
    static let serviceDeskTableHint = Words(
        en: "One a line: days | cases, fewest days first.",
        ur: "ہر سطر میں ایک: دن | معاملات، کم دن پہلے۔")
    static let serviceDeskRevises = Words(
        en: "Takes the place of the report", ur: "کس رپورٹ کی جگہ لیتی ہے")
    static let serviceDeskReportReason = Words(
        en: "Why the earlier report changes", ur: "پچھلی رپورٹ کیوں بدلی")
    static let serviceDeskDay = Words(en: "Day of the test", ur: "آزمائش کا دن")
    static let serviceDeskForDraw = Words(en: "For the draw", ur: "کس قرعہ کے لیے")
    static let serviceDeskNoDraw = Words(en: "No draw asked for it", ur: "کسی قرعہ کے لیے نہیں")
    static let serviceDeskNotes = Words(en: "What happened, by line", ur: "کیا ہوا، سطر بہ سطر")
    static let serviceDeskNotesHint = Words(
        en: "One a line: number of the question | English | Urdu.",
        ur: "ہر سطر میں ایک: سوال نمبر | English | Urdu۔")
    static let serviceDeskLevelFollows = Words(
        en: "The level follows from your answers; nobody types it in.",
        ur: "درجہ آپ کے جوابات سے نکلتا ہے؛ کوئی اسے خود نہیں لکھتا۔")
    static let serviceDeskCount = Words(en: "How many services", ur: "کتنی خدمات")
    static let serviceDeskDue = Words(en: "Tested by", ur: "کب تک آزمائی جائیں")
    static let serviceDeskWithhold = Words(en: "Withhold the words", ur: "الفاظ روکیں")
    static let serviceDeskGround = Words(en: "Ground", ur: "بنیاد")
    static let serviceDeskAnswer = Words(en: "Answer in public", ur: "سب کے سامنے جواب دیں")
    static let serviceDeskErase = Words(en: "Erase the words", ur: "الفاظ مٹائیں")

    static func serviceDeskQuestion(_ number: Int, _ check: Words) -> Words {
        Words(en: String(number) + ". " + check.en, ur: String(number) + "۔ " + check.ur)
    }
    static func serviceDeskWaiting(_ day: String) -> Words {
        Words(en: "To be tested by \(day)", ur: "\(day) تک آزمائی جائے")
    }
}
