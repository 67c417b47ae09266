/// The officers' desk: its overview and what its forms share.
extension Words {
    static let inEnglish = Words(en: "In English", ur: "انگریزی میں")
    static let inUrdu = Words(en: "In Urdu", ur: "اردو میں")
    static let recorded = Words(en: "Recorded as", ur: "ریکارڈ ہو گیا بطور")
    static let whatWaits = Words(en: "What waits for you", ur: "آپ کے منتظر کام")
    static let nothingWaits = Words(
        en: "Nothing waits. Everything received is read, sorted and answered.",
        ur: "کوئی کام باقی نہیں۔ جو کچھ موصول ہوا وہ پڑھا، ترتیب دیا اور جواب دیا جا چکا ہے۔")
    static let registerPolicy = Words(en: "Register a policy", ur: "پالیسی کا اندراج کریں")
    static let openConsultation = Words(en: "Open a consultation", ur: "مشاورت شروع کریں")
    static let noConsultationOnDesk = Words(
        en: "No consultation has been opened yet.", ur: "ابھی کوئی مشاورت شروع نہیں ہوئی۔")
    static let booksCanClose = Words(
        en: "The books balance and can be closed", ur: "حساب برابر ہے اور بند کیا جا سکتا ہے")
    static let permanentName = Words(en: "Permanent identifier", ur: "مستقل شناخت")
    static let permanentNameHint = Words(
        en: "Latin letters, digits, dots and dashes; it becomes the address and never changes.",
        ur: "لاطینی حروف، ہندسے، نقطے اور ڈیش؛ یہی پتہ بنتا ہے اور کبھی نہیں بدلتا۔")
    static let title = Words(en: "Title", ur: "عنوان")
    static let summary = Words(en: "Summary", ur: "خلاصہ")
    static let note = Words(en: "Note", ur: "نوٹ")
    static let whyReason = Words(en: "Reason, for everybody to read", ur: "وجہ، جو سب پڑھ سکیں گے")
    static let edit = Words(en: "Edit", ur: "ترمیم کریں")
    static let nothingTyped = Words(
        en: "Choose one of the answers.", ur: "کوئی ایک جواب منتخب کریں۔")

    static func draftSaved(_ revision: Int) -> Words {
        Words(
            en: "Saved as revision \(revision) of the draft. It becomes official when published.",
            ur: "مسودے کی ترمیم \(revision) محفوظ ہو گئی۔ یہ شائع ہونے پر سرکاری ہوگا۔")
    }
    static func roundOf(_ round: Int, _ consultation: String) -> Words {
        Words(
            en: "Round \(round): \(consultation)", ur: "مشاورتی دور \(round): \(consultation)")
    }
    static func roundOverdue(_ closed: String) -> Words {
        Words(
            en: "Ended on \(closed); its count is not fixed yet",
            ur: "\(closed) کو ختم ہوا؛ اس کی گنتی ابھی حتمی نہیں")
    }
    static func submissionsToRead(_ count: Int) -> Words {
        Words(en: "Submissions to read: \(count)", ur: "پڑھنے کے لیے آراء: \(count)")
    }
    static func submissionsUnsorted(_ count: Int) -> Words {
        Words(
            en: "Submissions in no theme: \(count)", ur: "آراء جو کسی موضوع میں نہیں: \(count)")
    }
    static func themesWithoutAnswer(_ count: Int) -> Words {
        Words(en: "Themes without an answer: \(count)", ur: "موضوعات جن کا جواب باقی ہے: \(count)")
    }
    static func publicationScheduled(_ version: Int, _ hour: String) -> Words {
        Words(
            en: "Version \(version) comes out on \(hour)",
            ur: "نسخہ \(version) کی اشاعت کا وقت: \(hour)")
    }
    static func draftWaits(_ version: Int, _ revision: Int) -> Words {
        Words(
            en: "Draft of version \(version), revision \(revision)",
            ur: "نسخہ \(version) کا مسودہ، ترمیم \(revision)")
    }
    static func goalsWithoutFate(_ count: Int) -> Words {
        Words(
            en: "Goals of the old policy without a decision: \(count)",
            ur: "پرانی پالیسی کے اہداف جن پر فیصلہ باقی ہے: \(count)")
    }
}
