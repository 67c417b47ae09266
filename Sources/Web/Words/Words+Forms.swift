/// Buttons, form words and error words that any form may use.
extension Words {
    package static let continueButton = Words(en: "Continue", ur: "آگے بڑھیں")
    package static let change = Words(en: "Change", ur: "تبدیل کریں")
    package static let send = Words(en: "Send", ur: "بھیجیں")
    package static let publish = Words(en: "Publish", ur: "شائع کریں")
    package static let save = Words(en: "Save", ur: "محفوظ کریں")
    package static let withdraw = Words(en: "Withdraw", ur: "واپس لیں")
    package static let check = Words(en: "Check", ur: "جانچیں")
    package static let search = Words(en: "Search", ur: "تلاش کریں")
    package static let cancel = Words(en: "Cancel", ur: "منسوخ کریں")
    package static let back = Words(en: "Back", ur: "واپس")
    package static let open = Words(en: "Open", ur: "کھولیں")
    package static let closeButton = Words(en: "Close", ur: "بند کریں")
    package static let accept = Words(en: "Accept", ur: "منظور کریں")
    package static let refuse = Words(en: "Refuse", ur: "نامنظور کریں")
    package static let download = Words(en: "Download", ur: "ڈاؤن لوڈ کریں")
    package static let print = Words(en: "Print", ur: "پرنٹ کریں")
    package static let signIn = Words(en: "Sign in", ur: "سائن اِن کریں")
    package static let signOut = Words(en: "Sign out", ur: "سائن آؤٹ کریں")
    package static let startNow = Words(en: "Start now", ur: "ابھی شروع کریں")

    package static let errorPrefix = Words(en: "Error:", ur: "غلطی:")
    package static let thereIsAProblem = Words(en: "There is a problem", ur: "ایک مسئلہ ہے")
    package static let optional = Words(en: "optional", ur: "اختیاری")
    package static let yes = Words(en: "Yes", ur: "ہاں")
    package static let no = Words(en: "No", ur: "نہیں")
    package static let chooseOne = Words(en: "Choose one", ur: "ایک منتخب کریں")
    package static let chooseAllThatApply = Words(
        en: "Choose all that apply",
        ur: "جو درست ہوں سب منتخب کریں")
    package static let dateHint = Words(en: "For example, 27 3 2026", ur: "مثلاً 27 3 2026")
    package static let timeHint = Words(
        en: "Use the 24-hour clock, Pakistan time.",
        ur: "پاکستان کا وقت، 24 گھنٹے کی گھڑی کے مطابق۔")
    package static let dateNotReal = Words(en: "Enter a real date.", ur: "درست تاریخ درج کریں۔")
    package static let fieldEmpty = Words(en: "Fill in this field.", ur: "یہ خانہ پُر کریں۔")

    package static let checkYourAnswers = Words(
        en: "Check your answers",
        ur: "اپنے جوابات جانچ لیں")
    package static let checkYourAnswersLead = Words(
        en: "Nothing is recorded until you send it.",
        ur: "جب تک آپ بھیج نہ دیں، کچھ ریکارڈ نہیں ہوگا۔")
    package static let nowSend = Words(en: "Now send your comment", ur: "اب اپنی رائے بھیجیں")
    package static let staleForm = Words(
        en: "This changed while you were filling in the form. Compare, then send again.",
        ur: "آپ کے فارم پُر کرنے کے دوران اس میں تبدیلی ہو گئی۔ موازنہ کر کے دوبارہ بھیجیں۔")

    package static func textTooLong(_ limit: Int) -> Words {
        Words(
            en: "The text must be \(limit) characters or fewer.",
            ur: "متن زیادہ سے زیادہ \(limit) حروف کا ہو سکتا ہے۔")
    }
    package static func upToCharacters(_ limit: Int) -> Words {
        Words(
            en: "Up to \(limit) characters.",
            ur: "زیادہ سے زیادہ \(limit) حروف۔")
    }
    package static func stepOf(_ step: Int, _ total: Int) -> Words {
        Words(
            en: "Step \(step) of \(total)",
            ur: "مرحلہ \(step) از \(total)")
    }
}
