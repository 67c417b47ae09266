/// Sentences about numbers, files and disputes that an officer has to mend.
extension Words {
    static let numberComputedOnly = Words(
        en: "This number is computed, never typed in. Use “Compute a number”.",
        ur: "یہ عدد شمار کیا جاتا ہے، لکھا نہیں جاتا۔ ”عدد شمار کریں“ استعمال کریں۔")
    static let attestedIsNotComputed = Words(
        en: "A publisher vouches for this number; there is nothing to compute.",
        ur: "اس عدد کی ذمہ داری ناشر پر ہے؛ شمار کرنے کو کچھ نہیں۔")
    static let seriesReserved = Words(
        en: "The series “computed” holds computed numbers alone.",
        ur: "سلسلہ ”computed“ صرف شمار شدہ اعداد کے لیے ہے۔")
    static let numberMissing = Words(
        en: "Write the number, or mark the cell as left out.",
        ur: "عدد لکھیں، یا خانے کو حذف شدہ قرار دیں۔")
    static let suppressedWithDigits = Words(
        en: "A cell that is left out holds no digits.", ur: "حذف شدہ خانے میں ہندسے نہیں ہوتے۔")
    static let intervalUnfit = Words(
        en: "Give both ends of the interval, with the number between them.",
        ur: "حد کے دونوں سرے لکھیں، عدد ان کے درمیان ہو۔")
    static let simulatedOutside = Words(
        en: "Invented numbers belong only in a demonstration.",
        ur: "فرضی اعداد صرف نمائش میں ہو سکتے ہیں۔")
    static let addressUnfit = Words(
        en: "The address must begin with https:// or http:// and hold no spaces.",
        ur: "پتا https:// یا http:// سے شروع ہو اور اس میں وقفہ نہ ہو۔")
    static let reasonWithoutRevision = Words(
        en: "A reason is given only for a revision.", ur: "وجہ صرف نظرِ ثانی کے لیے دی جاتی ہے۔")
    static let formulaAndFold = Words(
        en: "Give a formula or a fold, not both.", ur: "کلیہ دیں یا فولڈ، دونوں نہیں۔")
    static let numberDoesNotFit = Words(
        en: "The number is too great to be written.", ur: "عدد اتنا بڑا ہے کہ لکھا نہیں جا سکتا۔")
    static let nothingToCount = Words(
        en: "The formula gives no number for this period.",
        ur: "اس مدت کے لیے کلیے سے کوئی عدد نہیں نکلتا۔")
    static let periodUnreadable = Words(
        en: "Write the period as the hint shows.", ur: "مدت اس طرح لکھیں جیسے اشارے میں ہے۔")
    static let dayUnreadable = Words(
        en: "Write a real day as YYYY-MM-DD.", ur: "درست دن YYYY-MM-DD کی صورت میں لکھیں۔")
    static let digestUnreadable = Words(
        en: "Write 64 hexadecimal digits.", ur: "64 ہیکساڈیسیمل ہندسے لکھیں۔")
    static let decimalUnreadable = Words(
        en: "Write digits with a point, without commas: 1234.5",
        ur: "ہندسے اور اعشاریہ لکھیں، بغیر کاما کے: 1234.5")
    static let entryHoldsNoNumber = Words(
        en: "This entry holds no number.", ur: "اس اندراج میں کوئی عدد نہیں۔")
    static let fileWithoutRows = Words(
        en: "The file has no number that is wanted.", ur: "فائل میں مطلوبہ کوئی عدد نہیں۔")
    static let ownLayoutHint = Words(
        en: "A row a number; the first line names the columns, as docs/delivery.md lists them.",
        ur: "ہر سطر میں ایک عدد؛ پہلی سطر میں کالموں کے نام، جیسے docs/delivery.md میں درج ہیں۔")
    static let worldBankMapping = Words(
        en: "Which series and countries of a World Bank file (JSON)",
        ur: "ورلڈ بینک کی فائل کے کون سے سلسلے اور ملک (JSON)")
    static let worldBankMappingHint = Words(
        en: "Leave empty for our own layout.", ur: "ہمارے اپنے خاکے کے لیے خالی چھوڑیں۔")
    static let disputeUnknown = Words(
        en: "There is no such dispute.", ur: "ایسا کوئی اعتراض نہیں۔")
    static let disputeAlreadyAdmitted = Words(
        en: "It has been admitted already.", ur: "یہ پہلے ہی منظور ہو چکا ہے۔")
    static let disputeAlreadyRefused = Words(
        en: "It has been refused already.", ur: "یہ پہلے ہی نامنظور ہو چکا ہے۔")
    static let disputeAlreadyAnswered = Words(
        en: "It has been answered already.", ur: "اس کا جواب پہلے ہی دیا جا چکا ہے۔")
    static let disputeNotStanding = Words(
        en: "Admit it first; only a dispute that stands is answered.",
        ur: "پہلے اسے منظور کریں؛ صرف قائم اعتراض کا جواب دیا جاتا ہے۔")
    static let upheldWithoutCorrection = Words(
        en: "If the dispute is right, correct the number first and name the entry here.",
        ur: "اگر اعتراض درست ہے تو پہلے عدد درست کریں اور اس کا اندراج یہاں لکھیں۔")

    static func unitMismatch(_ expected: String, _ found: String) -> Words {
        Words(
            en: "The definition’s unit is \(expected); the number is given in “\(found)”.",
            ur: "تعریف کی اکائی \(expected) ہے؛ عدد ”\(found)“ میں دیا گیا ہے۔")
    }
    static func definitionUnknown(_ version: Int) -> Words {
        Words(en: "There is no definition \(version).", ur: "تعریف \(version) موجود نہیں۔")
    }
    static func olderDefinition(_ present: Int, _ since: String) -> Words {
        Words(
            en: "Definition \(present) is in force since \(since); an older one takes only periods "
                + "that ended before.",
            ur:
                "تعریف \(present) تاریخ \(since) سے نافذ ہے؛ پرانی تعریف صرف اس سے پہلے ختم ہونے والی مدتیں لیتی ہے۔"
        )
    }
    static func periodNotOver(_ day: String) -> Words {
        Words(
            en: "The period ends on \(day) and is not over: a number of the future.",
            ur: "مدت \(day) کو ختم ہوتی ہے اور ابھی باقی ہے: یہ مستقبل کا عدد ہے۔")
    }
    static func readBeforeThePeriodEnded(_ day: String) -> Words {
        Words(
            en: "The document was read before the period ended on \(day).",
            ur: "دستاویز مدت کے اختتام \(day) سے پہلے پڑھی گئی۔")
    }
    static func tooManyPlaces(_ limit: Int) -> Words {
        Words(
            en:
                "The unit has \(limit) digits behind the point; the number has more, or is too great.",
            ur: "اکائی کے اعشاریے کے بعد \(limit) ہندسے ہیں؛ عدد میں زیادہ ہیں یا عدد بہت بڑا ہے۔")
    }
    static func areaUnknown(_ area: String) -> Words {
        Words(en: "There is no area \(area).", ur: "علاقہ \(area) فہرست میں نہیں۔")
    }
    static func numberStandsAlready(_ entry: Int) -> Words {
        Words(
            en:
                "Entry \(entry) holds a number of this period already. To replace it, name it as the "
                + "revised entry and say why.",
            ur:
                "اندراج \(entry) میں اس مدت کا عدد پہلے سے ہے۔ بدلنا ہو تو اسے نظرِ ثانی شدہ اندراج کے طور پر وجہ کے "
                + "ساتھ لکھیں۔")
    }
    static func sameAsRow(_ row: Int) -> Words {
        Words(en: "The same as row \(row).", ur: "یہ سطر \(row) جیسی ہی ہے۔")
    }
    static func revisesAnother(_ entry: Int) -> Words {
        Words(
            en: "Entry \(entry) holds no standing number of this period, series and cell.",
            ur: "اندراج \(entry) میں اس مدت، سلسلے اور خانے کا کوئی قائم عدد نہیں۔")
    }
    static func nothingRevised(_ entry: Int) -> Words {
        Words(
            en: "Entry \(entry) says the same already.",
            ur: "اندراج \(entry) میں یہی پہلے سے درج ہے۔")
    }
    static func digitsStandAlready(_ entry: Int) -> Words {
        Words(
            en: "The same digits stand already, in entry \(entry).",
            ur: "یہی ہندسے پہلے سے اندراج \(entry) میں درج ہیں۔")
    }
    static func onlyTheOwnerReplies(_ owner: String) -> Words {
        Words(
            en: "Only the office that answers for the indicator replies: \(owner).",
            ur: "صرف اشاریے کا ذمہ دار ادارہ مؤقف دیتا ہے: \(owner)۔")
    }
    static func entryIsNoCorrection(_ entry: Int) -> Words {
        Words(
            en: "Entry \(entry) did not change this indicator after the dispute was raised.",
            ur: "اندراج \(entry) نے اعتراض کے بعد اس اشاریے میں کچھ نہیں بدلا۔")
    }
    static func formulaUnreadable(_ byte: Int, _ expected: String) -> Words {
        Words(
            en: "The formula cannot be read at byte \(byte): expected \(expected).",
            ur: "کلیہ بائٹ \(byte) پر پڑھا نہیں جاتا، یہاں درکار تھا: \(expected)۔")
    }
    static func foldUnknown(_ name: String) -> Words {
        Words(en: "There is no fold “\(name)”.", ur: "فولڈ ”\(name)“ موجود نہیں۔")
    }
    static func fileTooLong(_ limit: Int) -> Words {
        Words(
            en: "One file may hold \(limit) numbers.",
            ur: "ایک فائل میں \(limit) اعداد ہو سکتے ہیں۔")
    }
    static func fileUnreadable(_ why: String) -> Words {
        Words(en: "The file cannot be read: \(why).", ur: "فائل پڑھی نہیں جاتی: \(why)۔")
    }
    static func mappingUnreadable(_ why: String) -> Words {
        Words(en: "The choice cannot be read: \(why).", ur: "انتخاب پڑھا نہیں جاتا: \(why)۔")
    }
    static func columnUnknown(_ name: String) -> Words {
        Words(en: "There is no column “\(name)”.", ur: "کالم ”\(name)“ معلوم نہیں۔")
    }
    static func columnRepeated(_ name: String) -> Words {
        Words(en: "Column “\(name)” stands there twice.", ur: "کالم ”\(name)“ دو بار ہے۔")
    }
    static func columnMissing(_ name: String) -> Words {
        Words(en: "Column “\(name)” is missing.", ur: "کالم ”\(name)“ موجود نہیں۔")
    }
    static func cellUnfit(_ column: String, _ text: String) -> Words {
        Words(
            en: "“\(text)” does not fit column “\(column)”.",
            ur: "”\(text)“ کالم ”\(column)“ میں درست نہیں۔")
    }
}
