import Policy
import Records

/// Editing a provision at the desk.
extension Words {
    static let whyThisChange = Words(en: "Why this change?", ur: "یہ تبدیلی کیوں؟")
    static let causeRequired = Words(
        en: "A round has closed: choose at least one cause.",
        ur: "ایک مشاورتی دور مکمل ہو چکا ہے: کم از کم ایک سبب منتخب کریں۔")
    static let causeOptional = Words(
        en: "No round has closed yet, so a cause may be left out.",
        ur: "ابھی کوئی مشاورتی دور مکمل نہیں ہوا، اس لیے سبب چھوڑا جا سکتا ہے۔")
    static let causeCorrection = Words(
        en: "Correction: a slip is mended, the meaning stays",
        ur: "تصحیح: غلطی درست کی گئی، مفہوم وہی ہے")
    static let causeDecision = Words(
        en: "Decision of an authority, outside the consultation",
        ur: "کسی مجاز ادارے کا فیصلہ، مشاورت سے باہر")
    static let causeNoteHint = Words(
        en: "Required for a correction or a decision; everybody can read it.",
        ur: "تصحیح یا فیصلے کے لیے لازمی؛ اسے سب پڑھ سکتے ہیں۔")
    static let objective = Words(en: "What it is for", ur: "مقصد")
    static let ownerHint = Words(
        en: "A role or an office, never a person’s name.",
        ur: "کوئی عہدہ یا دفتر، کسی فرد کا نام نہیں۔")
    static let dueHint = Words(en: "For example 2028 or 2028-06-30", ur: "مثلاً 2028 یا 2028-06-30")
    static let indicatorCodes = Words(en: "Codes of its indicators", ur: "اشاریوں کے کوڈ")
    static let onePerLine = Words(en: "One on each line.", ur: "ہر سطر پر ایک۔")
    static let printedNumber = Words(en: "Number as printed", ur: "طبع شدہ نمبر")
    static let heading = Words(en: "Heading", ur: "سرخی")
    static let provisionText = Words(en: "Text of the provision", ur: "شق کا متن")
    static let otherActs = Words(en: "Other acts", ur: "دیگر کام")
    static let changesSoFar = Words(
        en: "How the draft differs from what is published",
        ur: "مسودہ شائع شدہ متن سے کس طرح مختلف ہے")
    static let noWordsDiffer = Words(
        en: "The words are the same; number, place or duties differ.",
        ur: "الفاظ وہی ہیں؛ نمبر، مقام یا ذمہ داری مختلف ہے۔")
    static let staleKept = Words(
        en: "Your text is kept in the form below. Sending it again replaces what was saved.",
        ur: "آپ کا متن نیچے فارم میں محفوظ ہے۔ دوبارہ بھیجنے سے یہ محفوظ شدہ متن کی جگہ لے لے گا۔")
    static let savedAndTyped = Words(
        en: "From what is saved now to what you wrote",
        ur: "اب محفوظ متن سے آپ کے لکھے ہوئے متن تک")
    static let element = Words(en: "Element", ur: "جزو کی قسم")
    static let elementHint = Words(
        en: "An Akoma Ntoso name: chapter, section, article, paragraph, goal.",
        ur: "Akoma Ntoso کا نام: chapter، section، article، paragraph، goal۔")
    static let newProvisionIDHint = Words(
        en: "Leave it empty to have one made. It never changes, whatever the number.",
        ur: "خالی چھوڑیں تو خود بن جائے گی۔ نمبر کچھ بھی ہو، یہ کبھی نہیں بدلتی۔")
    static let place = Words(en: "Place", ur: "مقام")
    static let placeHint = Words(
        en: "Without a choice it becomes the very first.",
        ur: "انتخاب نہ کرنے پر یہ سب سے پہلی شق ہوگی۔")
    static let moveProvision = Words(en: "Move it", ur: "مقام تبدیل کریں")
    static let splitProvision = Words(en: "Split it in two", ur: "دو شقوں میں تقسیم کریں")
    static let mergeProvision = Words(en: "Merge it into another", ur: "دوسری شق میں ضم کریں")
    static let removeProvision = Words(en: "Remove it", ur: "حذف کریں")
    static let carriedOnBy = Words(en: "Carried on by", ur: "اس کے الفاظ کہاں گئے")
    static let carriedOnByHint = Words(
        en: "Choose one if its words live on elsewhere.",
        ur: "اگر الفاظ کہیں اور برقرار ہیں تو وہ شق منتخب کریں۔")
    static let splitLead = Words(
        en: "The first part keeps the identifier and the history; the second is new.",
        ur: "پہلے حصے کی شناخت اور تاریخ برقرار رہتی ہے؛ دوسرا نیا ہے۔")
    static let firstPart = Words(en: "First part", ur: "پہلا حصہ")
    static let secondPart = Words(en: "Second part", ur: "دوسرا حصہ")
    static let mergeLead = Words(
        en: "Write the joined provision as it is to read from now on.",
        ur: "مشترکہ شق اس طرح لکھیں جیسی وہ آئندہ پڑھی جائے۔")
    static let mergeInto = Words(en: "Merge it into", ur: "کس شق میں ضم کریں")

    static func placeAfter(_ name: String) -> Words {
        Words(en: "After: \(name)", ur: "اس کے بعد: \(name)")
    }
    static func placeInside(_ name: String) -> Words {
        Words(en: "First inside: \(name)", ur: "اس کے اندر سب سے پہلے: \(name)")
    }
    static func part(_ part: Rewording.Part) -> Words {
        switch part {
        case .heading: .heading
        case .body: .provisionText
        case .objective: .objective
        }
    }
    static func answer(_ answer: ThemeAnswered.Answer) -> Words {
        switch answer {
        case .accepted: .accepted
        case .inPart: .acceptedInPart
        case .notAccepted: .notAccepted
        case .outOfScope: .outOfScope
        }
    }
}
