/// The officers' desk of delivery: indicators, targets and numbers.
extension Words {
    static let deskDelivery = Words(en: "Indicators and numbers", ur: "اشاریے اور اعداد")
    static let deskDeliveryLead = Words(
        en: "Define what is measured, set targets, publish numbers with their evidence, answer "
            + "disputes. Status is computed; there is no field for it.",
        ur:
            "متعین کریں کہ کیا ناپا جائے، اہداف مقرر کریں، ثبوت کے ساتھ اعداد شائع کریں اور اعتراضات کا جواب دیں۔ "
            + "حیثیت خود نکلتی ہے؛ اس کا کوئی خانہ نہیں۔")
    static let defineIndicator = Words(en: "Define an indicator", ur: "اشاریہ متعین کریں")
    static let newDefinition = Words(
        en: "Change the definition: a new version", ur: "تعریف بدلیں: نیا نسخہ")
    static let newDefinitionLead = Words(
        en: "The old definition and its numbers stay. Check what changes before you publish.",
        ur:
            "پرانی تعریف اور اس کے اعداد برقرار رہتے ہیں۔ شائع کرنے سے پہلے دیکھ لیں کہ کیا بدل رہا ہے۔"
    )
    static let indicatorIDHint = Words(
        en: "Latin letters, digits and dashes, for example f-1. It becomes the address and never "
            + "changes.",
        ur: "لاطینی حروف، ہندسے اور ڈیش، مثلاً f-1۔ یہ پتا بنتا ہے اور کبھی نہیں بدلتا۔")
    static let indicatorCodeHint = Words(
        en: "The code that provisions and goals name it by, for example F-1.",
        ur: "وہ کوڈ جس سے شقیں اور اہداف اس کا نام لیتے ہیں، مثلاً F-1۔")
    static let unitCode = Words(en: "Code of the unit", ur: "اکائی کا کوڈ")
    static let unitCodeHint = Words(
        en: "Without spaces, for example PERCENT or DAYS.",
        ur: "بغیر وقفے کے، مثلاً PERCENT یا DAYS۔")
    static let unitName = Words(en: "Name of the unit", ur: "اکائی کا نام")
    static let unitPlaces = Words(en: "Digits behind the point", ur: "اعشاریے کے بعد ہندسے")
    static let betterHigher = Words(en: "Higher is better", ur: "زیادہ بہتر ہے")
    static let betterLower = Words(en: "Lower is better", ur: "کم بہتر ہے")
    static let formulaHint = Words(
        en: "In the formula language. Leave empty for an attested number.",
        ur: "کلیے کی زبان میں۔ ناشر کی تصدیق والے عدد کے لیے خالی چھوڑیں۔")
    static let foldName = Words(en: "Name of the program’s fold", ur: "پروگرام کے فولڈ کا نام")
    static let foldHint = Words(
        en: "Only where no formula can say it.", ur: "صرف جہاں کلیہ کافی نہ ہو۔")
    static let awaits = Words(en: "What it still waits for", ur: "ابھی کس کا انتظار ہے")
    static let awaitsHint = Words(
        en: "For a recomputable indicator without a formula yet.",
        ur: "ایسے قابلِ حساب اشاریے کے لیے جس کا کلیہ ابھی نہیں۔")
    static let dimensionsLabel = Words(en: "Broken down by", ur: "کس لحاظ سے تقسیم")
    static let smallCellLabel = Words(
        en: "Smallest cell that is published", ur: "شائع ہونے والا سب سے چھوٹا خانہ")
    static let smallCellHint = Words(
        en: "Cells of fewer cases are left out; 0 leaves out none.",
        ur: "اس سے کم تعداد کے خانے حذف ہوتے ہیں؛ 0 سے کوئی حذف نہیں ہوتا۔")
    static let showOnFirstPage = Words(
        en: "Show it on the scorecard’s first page", ur: "گوشوارے کے پہلے صفحے پر دکھائیں")
    static let mappingsHint = Words(
        en: "One a line: list | code | note. For example: SDG | 17.8.1 | same",
        ur: "ہر سطر میں ایک: فہرست | کوڈ | نوٹ۔ مثلاً: SDG | 17.8.1 | same")
    static let reasonOfChange = Words(en: "Why the definition changes", ur: "تعریف کیوں بدل رہی ہے")
    static let publishDefinition = Words(en: "Publish the definition", ur: "تعریف شائع کریں")
    static let compareDefinitions = Words(
        en: "See what would change", ur: "دیکھیں کیا بدلے گا")
    static let nothingWouldChange = Words(en: "Nothing would change.", ur: "کچھ نہیں بدلے گا۔")

    static let setTarget = Words(en: "Set a target", ur: "ہدف مقرر کریں")
    static let targetPath = Words(en: "Path to the target", ur: "ہدف کا راستہ")
    static let targetPathHint = Words(
        en: "One point a line, the target last: YYYY-MM-DD | value",
        ur: "ہر سطر میں ایک نقطہ، ہدف آخر میں: YYYY-MM-DD | عدد")
    static let baselineHint = Words(
        en: "YYYY-MM-DD | value. Leave empty to begin at the first number.",
        ur: "YYYY-MM-DD | عدد۔ پہلے عدد سے آغاز کے لیے خالی چھوڑیں۔")
    static let targetAuthority = Words(
        en: "Who set it, in which text", ur: "کس نے، کس متن میں مقرر کیا")
    static let whyTargetChanges = Words(
        en: "Why it differs from the one before", ur: "پچھلے ہدف سے مختلف کیوں ہے")
    static let publishTarget = Words(en: "Publish the target", ur: "ہدف شائع کریں")

    static let attestNumber = Words(en: "Publish an attested number", ur: "ناشر کا عدد شائع کریں")
    static let attestLead = Words(
        en: "Say exactly where the number stands, so that anybody can read it there.",
        ur: "ٹھیک ٹھیک لکھیں کہ عدد کہاں درج ہے، تاکہ کوئی بھی اسے وہاں پڑھ سکے۔")
    static let periodHint = Words(
        en: "2026, 2026-S1, 2026-Q3, 2026-07, or 2025-07-01/P1Y for a fiscal year.",
        ur: "2026، 2026-S1، 2026-Q3، 2026-07، یا مالی سال کے لیے 2025-07-01/P1Y۔")
    static let seriesID = Words(en: "Identifier of the series", ur: "سلسلے کی شناخت")
    static let seriesHint = Words(
        en: "Numbers that conflict stand in series of their own, side by side.",
        ur: "جو اعداد آپس میں متفق نہ ہوں وہ الگ سلسلوں میں ساتھ ساتھ رہتے ہیں۔")
    static let lowEnd = Words(en: "Lower end of the interval", ur: "حد کا نچلا سرا")
    static let highEnd = Words(en: "Upper end of the interval", ur: "حد کا اوپری سرا")
    static let documentTitle = Words(en: "Title of the document", ur: "دستاویز کا عنوان")
    static let documentAddress = Words(en: "Address of the document", ur: "دستاویز کا پتا")
    static let quotedPlaceHint = Words(
        en: "Page, table or paragraph.", ur: "صفحہ، جدول یا پیراگراف۔")
    static let quotationHint = Words(
        en: "The words or cells that hold the number.", ur: "وہ الفاظ یا خانے جن میں عدد درج ہے۔")
    static let digestHint = Words(
        en: "64 hexadecimal digits, from the file as you read it.",
        ur: "64 ہیکساڈیسیمل ہندسے، اسی فائل سے جو آپ نے پڑھی۔")
    static let isSimulated = Words(
        en: "This number is invented, for a demonstration", ur: "یہ عدد نمائش کے لیے فرضی ہے")
    static let revisesEntry = Words(
        en: "Entry of the number it replaces", ur: "جس عدد کی جگہ لے رہا ہے اس کا اندراج")
    static let revisesHint = Words(
        en: "Only for a revision. Then a reason is required.",
        ur: "صرف نظرِ ثانی کے لیے۔ تب وجہ لازم ہے۔")
    static let publishNumber = Words(en: "Publish the number", ur: "عدد شائع کریں")

    static let computeNumber = Words(en: "Compute a number", ur: "عدد شمار کریں")
    static let computeLead = Words(
        en: "The formula reads the register as it stands now. You see the digits first.",
        ur: "کلیہ رجسٹر کو اس کی موجودہ حالت میں پڑھتا ہے۔ پہلے ہندسے دکھائے جاتے ہیں۔")
    static let computeFirst = Words(en: "Show me the digits", ur: "ہندسے دکھائیں")
    static let theDigits = Words(en: "The digits", ur: "ہندسے")
    static let publishComputed = Words(
        en: "Compute again and publish", ur: "دوبارہ شمار کر کے شائع کریں")

    static let withdrawNumber = Words(en: "Withdraw a number", ur: "عدد واپس لیں")
    static let replyToNumber = Words(
        en: "Give the owner’s reply", ur: "ذمہ دار ادارے کا مؤقف دیں")
    static let replyText = Words(en: "The reply", ur: "مؤقف")
    static let whichNumber = Words(en: "Which number?", ur: "کون سا عدد؟")
    static let whichIndicator = Words(en: "Which indicator?", ur: "کون سا اشاریہ؟")
    static let whyWithdraw = Words(en: "Why it no longer stands", ur: "یہ کیوں قائم نہیں رہا")

    static let importNumbers = Words(en: "Import numbers from a file", ur: "فائل سے اعداد لیں")
    static let importNumbersLead = Words(
        en: "Paste the file. You see every number first; either all are recorded or none.",
        ur:
            "فائل کا متن یہاں چسپاں کریں۔ پہلے ہر عدد دکھایا جاتا ہے؛ یا سب درج ہوتے ہیں یا کوئی نہیں۔"
    )
    static let fileText = Words(en: "Text of the file", ur: "فائل کا متن")
    static let ownLayout = Words(en: "Our own layout (CSV)", ur: "ہمارا اپنا خاکہ (CSV)")
    static let tableRow = Words(en: "Row", ur: "سطر")
    static let readFile = Words(en: "Read the file", ur: "فائل پڑھیں")
    static let recordNumbers = Words(en: "Record these numbers", ur: "یہ اعداد درج کریں")

    static let admitDispute = Words(en: "Admit it", ur: "منظور کریں")
    static let refuseDispute = Words(en: "Refuse it", ur: "نامنظور کریں")
    static let answerDispute = Words(en: "Answer it", ur: "جواب دیں")
    static let disputesOnDesk = Words(
        en: "Disputes that wait for you", ur: "آپ کے منتظر اعتراضات")
    static let noDisputesWaiting = Words(
        en: "No dispute waits.", ur: "کوئی اعتراض منتظر نہیں۔")
    static let outcome = Words(en: "Who is right?", ur: "کون درست ہے؟")
    static let correctingEntries = Words(
        en: "Entries that put it right", ur: "درستی کرنے والے اندراجات")
    static let correctingEntriesHint = Words(
        en: "Entry numbers, separated by spaces: the revision or withdrawal that you published "
            + "first.",
        ur: "اندراج نمبر، وقفے سے الگ: وہ نظرِ ثانی یا واپسی جو آپ نے پہلے شائع کی۔")

    static let publishReport = Words(
        en: "Publish the yearly report", ur: "سالانہ رپورٹ شائع کریں")
    static let publishReportLead = Words(
        en: "The report is written by the program from the register. You add only a foreword.",
        ur: "رپورٹ پروگرام خود رجسٹر سے لکھتا ہے۔ آپ صرف پیش لفظ دیتے ہیں۔")
    static let reportYear = Words(en: "Year that it closes", ur: "سال جس کی رپورٹ ہے")
    static let asOfDay = Words(en: "Statuses as of", ur: "حیثیت بتاریخ")
    static let dayHint = Words(en: "YYYY-MM-DD", ur: "سال، مہینہ، دن: YYYY-MM-DD")
    static let foreword = Words(en: "Foreword", ur: "پیش لفظ")

    static func importWouldRecord(_ count: Int) -> Words {
        Words(
            en: "Numbers that would be recorded: \(count)", ur: "جو اعداد درج ہوں گے: \(count)")
    }
    static func publishedSoFar(_ count: Int) -> Words {
        Words(en: "Numbers published: \(count)", ur: "شائع شدہ اعداد: \(count)")
    }
}
