/// The pages of policies and their texts.
extension Words {
    static let policiesLead = Words(
        en: "Every policy in all its versions, each version with what it changed and why.",
        ur: "ہر پالیسی اپنے تمام نسخوں کے ساتھ؛ ہر نسخے میں کیا بدلا اور کیوں، سب درج ہے۔")
    static let stageDraft = Words(en: "Draft for consultation", ur: "مسودہ برائے مشاورت")
    static let nothingPublishedYet = Words(en: "No version yet", ur: "ابھی کوئی نسخہ نہیں")
    static let replaced = Words(en: "Replaced", ur: "اس کی جگہ نئی پالیسی آ چکی ہے")
    static let replaces = Words(en: "Replaces", ur: "کس پالیسی کی جگہ")
    static let replacedBy = Words(en: "Replaced by", ur: "نئی پالیسی")
    static let registered = Words(en: "Registered", ur: "اندراجِ پالیسی")
    static let newestVersion = Words(en: "Newest version", ur: "تازہ ترین نسخہ")
    static let readTheText = Words(en: "Read the text", ur: "متن پڑھیں")
    static let readTheCurrentText = Words(
        en: "Read the current text", ur: "موجودہ متن پڑھیں")
    static let scheduledPublications = Words(
        en: "Publications at a set hour", ur: "مقررہ وقت پر اشاعت")
    static let scheduledLead = Words(
        en:
            "A text that will be published at a set hour is frozen first. Until then the record "
            + "holds only a commitment to it, so it can neither leak from here nor be changed.",
        ur:
            "جو متن مقررہ وقت پر شائع ہونا ہو وہ پہلے منجمد کیا جاتا ہے۔ اس وقت تک ریکارڈ میں صرف اس کا وعدہ "
            + "ہوتا ہے، اس لیے نہ یہ یہاں سے افشا ہو سکتا ہے نہ بدلا جا سکتا ہے۔")
    static let hourOfPublication = Words(en: "Hour of publication", ur: "وقتِ اشاعت")
    static let commitment = Words(en: "Commitment", ur: "وعدہ")
    static let cancelled = Words(en: "Cancelled", ur: "منسوخ")
    static let noConsultationOnThis = Words(
        en: "There has been no consultation on this policy yet.",
        ur: "اس پالیسی پر ابھی کوئی مشاورت نہیں ہوئی۔")

    static let goalsOfTheOlder = Words(
        en: "Goals of the policy it replaces", ur: "سابقہ پالیسی کے اہداف")
    static let goalsLead = Words(
        en: "Nothing the older policy promised vanishes without a word: each goal has its fate.",
        ur: "سابقہ پالیسی کا کوئی وعدہ خاموشی سے غائب نہیں ہوتا: ہر ہدف کا انجام درج ہے۔")
    static let everyGoal = Words(
        en: "Every goal, what became of it and why", ur: "ہر ہدف، اس کا انجام اور وجہ")
    static let replacesNoOther = Words(
        en: "This policy replaces no other.", ur: "یہ پالیسی کسی دوسری کی جگہ نہیں لیتی۔")
    static let undecided = Words(en: "Undecided", ur: "فیصلہ باقی")
    static let undecidedSentence = Words(
        en: "Nobody has decided yet what becomes of this goal.",
        ur: "ابھی طے نہیں ہوا کہ اس ہدف کا کیا ہوگا۔")
    static let earlierDecisions = Words(en: "Earlier decisions", ur: "سابقہ فیصلے")
    static let carriedTo = Words(en: "Carried on in:", ur: "یہاں جاری ہے:")
    static let derivedFrom = Words(en: "Comes from:", ur: "اس سے ماخوذ:")

    static let everySentenceLeads = Words(
        en: "Every sentence is a link: it leads to the voices and reasons behind it.",
        ur: "ہر جملہ ایک لنک ہے: یہ ان آوازوں اور دلائل تک لے جاتا ہے جو اس کے پیچھے ہیں۔")
    static let contents = Words(en: "Contents", ur: "فہرست")
    static let olderVersionNotice = Words(
        en: "This is an older version.", ur: "یہ پرانا نسخہ ہے۔")
    static let onlyInOtherLanguage = Words(
        en: "This text has not been published in English.",
        ur: "یہ متن اردو میں شائع نہیں ہوا۔")
    static let objectiveOfProvision = Words(en: "Objective", ur: "مقصد")
    static let due = Words(en: "Due", ur: "تاریخِ تکمیل")
    static let indicators = Words(en: "Indicators", ur: "اشاریے")
    static let provisionOverTime = Words(en: "This provision over time", ur: "یہ شق، وقت کے ساتھ")
    static let provisionIsGone = Words(
        en: "The newest version no longer has this provision.",
        ur: "تازہ ترین نسخے میں یہ شق موجود نہیں۔")
    static let readInTheText = Words(en: "Read it in the text", ur: "متن میں پڑھیں")
    static let themesOnThis = Words(en: "Themes on this provision", ur: "اس شق سے متعلق موضوعات")
    static let themesOnThisCaption = Words(
        en: "Themes that speak to it, with the answer that stands",
        ur: "متعلقہ موضوعات اور ان کا قائم جواب")
    static let submissionsOnThis = Words(
        en: "Submissions on this provision", ur: "اس شق پر آراء")

    static let fileAkomaNtoso = Words(en: "Akoma Ntoso (XML)", ur: "اکوما نتوسو (XML)")
    static let fileHTML = Words(en: "One page (HTML)", ur: "ایک صفحہ (HTML)")
    static let fileJSON = Words(en: "All data (JSON)", ur: "تمام مواد (JSON)")

    static func versionPublishedOn(_ version: Int, _ day: String) -> Words {
        Words(en: "Version \(version), \(day)", ur: "نسخہ \(version)، \(day)")
    }
    static func publishedOn(_ day: String) -> Words {
        Words(en: "Published \(day)", ur: "تاریخِ اشاعت: \(day)")
    }
    static func withdrawnOn(_ day: String) -> Words {
        Words(
            en: "This version was withdrawn on \(day). Its text and its entries stay.",
            ur: "یہ نسخہ \(day) کو واپس لے لیا گیا۔ اس کا متن اور اندراجات برقرار ہیں۔")
    }
    static func decidedOn(_ day: String) -> Words {
        Words(en: "Decided \(day)", ur: "تاریخِ فیصلہ: \(day)")
    }
    static func provisionCount(_ count: Int) -> Words {
        Words(en: "Provisions: \(count)", ur: "شقیں: \(count)")
    }
    static func changesOfVersion(_ version: Int) -> Words {
        Words(en: "What version \(version) changed", ur: "نسخہ \(version) نے کیا بدلا")
    }
    static func changedIn(_ version: Int) -> Words {
        Words(en: "changed in version \(version)", ur: "نسخہ \(version) میں تبدیل ہوا")
    }
    static func submissionInEntry(_ entry: Int) -> Words {
        Words(en: "Submission in entry \(entry)", ur: "رائے، اندراج \(entry)")
    }
}
