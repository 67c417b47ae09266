import Records

/// The account of a round on its public page.
extension Words {
    static let booksHeading = Words(en: "The books", ur: "حساب")
    static let booksAccount = Words(en: "Account", ur: "مد")
    static let booksReceived = Words(en: "Received", ur: "موصول ہوئیں")
    static let booksPublished = Words(en: "of these, published", ur: "ان میں سے شائع ہوئیں")
    static let booksWaiting = Words(
        en: "of these, waiting for publication", ur: "ان میں سے اشاعت کی منتظر")
    static let booksThemed = Words(
        en: "of those received, in at least one theme",
        ur: "موصول شدہ میں سے کم از کم ایک موضوع میں شامل")
    static let booksUnique = Words(
        en: "of those received, unique points", ur: "موصول شدہ میں سے منفرد نکات")
    static let booksUnsorted = Words(
        en: "of those received, not sorted yet", ur: "موصول شدہ میں سے ابھی غیر مرتب")
    static let booksThemes = Words(en: "Themes in use", ur: "مستعمل موضوعات")
    static let booksAnswered = Words(
        en: "of these themes, answered", ur: "ان موضوعات میں سے جواب یافتہ")
    static let booksClosedSentence = Words(
        en: "The books balance and are closed: nothing in this round changes any more.",
        ur: "حساب برابر ہے اور بند کیا جا چکا ہے: اس دور میں اب کچھ تبدیل نہیں ہوگا۔")
    static let categoriesCaption = Words(
        en: "Submissions by the category that their authors chose",
        ur: "آراء، لکھنے والوں کے منتخب کردہ زمرے کے لحاظ سے")
    static let categoryHeading = Words(en: "Category", ur: "زمرہ")
    static let categoryNotGiven = Words(en: "No category given", ur: "زمرہ نہیں بتایا گیا")
    static let fewerThanFive = Words(en: "fewer than 5", ur: "5 سے کم")
    static let fewerThanFiveNote = Words(
        en: "Counts under 5 are not shown, so that no table points at a person.",
        ur: "5 سے کم تعداد ظاہر نہیں کی جاتی، تاکہ کوئی جدول کسی فرد کی نشان دہی نہ کرے۔")

    static func booksWithheld(_ ground: SubmissionWithheld.Ground) -> Words {
        switch ground {
        case .personalData:
            Words(
                en: "of these, withheld for personal data",
                ur: "ان میں سے ذاتی معلومات کے باعث روکی گئیں")
        case .defamation:
            Words(
                en: "of these, withheld for defamation",
                ur: "ان میں سے ہتکِ عزت کے باعث روکی گئیں")
        case .threatOrAbuse:
            Words(
                en: "of these, withheld for threat or abuse",
                ur: "ان میں سے دھمکی یا بدزبانی کے باعث روکی گئیں")
        case .noPermission:
            Words(
                en: "of these, withheld because their authors gave no permission",
                ur: "ان میں سے لکھنے والوں کی اجازت نہ ہونے کے باعث روکی گئیں")
        }
    }

    static func booksDifference(waiting: Int, unsorted: Int, unanswered: Int) -> Words {
        Words(
            en: """
                The books do not balance yet. Waiting for publication: \(waiting); not sorted: \
                \(unsorted); themes without an answer: \(unanswered).
                """,
            ur: """
                حساب ابھی برابر نہیں۔ اشاعت کی منتظر: \(waiting)؛ غیر مرتب: \(unsorted)؛ \
                بلا جواب موضوعات: \(unanswered)۔
                """)
    }
}
