/// The words by which texts name provisions, and those that show that a number counts something else.
/// All are folded as `CitationText` folds.
enum CitationWords {
    /// A word that names provisions.
    struct Keyword: Hashable, Sendable {
        let element: Citation.Element
        /// Whether several numbers follow as a matter of course: "sections 3, 4".
        var isPlural = false
        /// Whether it counts only with a full stop or a capital behind which a number stands: "art. 7".
        var isShort = false
    }

    static let keywords: [String: Keyword] = {
        var words: [String: Keyword] = [:]
        func add(_ element: Citation.Element, _ one: [String], _ several: [String]) {
            for word in one { words[folded(word)] = Keyword(element: element) }
            for word in several { words[folded(word)] = Keyword(element: element, isPlural: true) }
        }
        add(.part, ["part", "حصہ", "حصے"], ["parts", "حصوں"])
        add(.chapter, ["chapter", "باب", "چیپٹر"], ["chapters", "ابواب"])
        add(
            .schedule, ["schedule", "annex", "annexure", "appendix", "ضمیمہ", "شیڈول"],
            ["schedules"])
        add(.section, ["section", "دفعہ", "سیکشن"], ["sections", "دفعات", "سیکشنز"])
        add(.article, ["article", "آرٹیکل"], ["articles", "آرٹیکلز"])
        add(.rule, ["rule", "regulation", "قاعدہ"], ["rules", "regulations", "قواعد"])
        add(.clause, ["clause", "شق", "کلاز"], ["clauses", "شقوں", "شقیں", "شقات"])
        add(.subsection, ["subsection"], ["subsections"])
        add(.subclause, ["subclause"], ["subclauses"])
        add(.paragraph, ["paragraph", "para", "پیراگراف", "پیرا"], ["paragraphs", "paras"])
        for (word, element) in [
            ("sec", Citation.Element.section), ("art", .article), ("cl", .clause),
            ("ch", .chapter), ("sch", .schedule),
        ] {
            words[word] = Keyword(element: element, isShort: true)
        }
        return words
    }()

    /// Letters with which keywords begin, so that other words cost next to nothing.
    static let initials: Set<UInt32> = Set(
        keywords.keys.compactMap { $0.unicodeScalars.first?.value })
    static let longestKeyword = 12

    /// Stand before a keyword and make it the smaller element: "sub-section", "ذیلی دفعہ".
    static let sub: Set<String> = ["sub", "ذیلی"]

    /// What stands between a keyword and its number.
    static let numberSigns: Set<String> = ["no", "nos", "number", "numbers", "num", "نمبر"]

    /// Join numbers of a list.
    static let joining: Set<String> = ["and", "or", "اور", "یا", "aur", "ya"].folded
    /// Join the ends of a run of numbers.
    static let spanning: Set<String> = ["to", "through", "until", "تا"].folded

    /// A number before one of these counts them: "the article 5 days ago".
    static let counted: Set<String> = [
        "percent", "per", "pc", "million", "billion", "thousand", "hundred", "lakh", "lakhs", "lac",
        "crore", "crores", "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days",
        "week", "weeks", "month", "months", "year", "years", "time", "times", "people", "persons",
        "citizens", "men", "women", "children", "students", "rupees", "rs", "pkr", "usd", "dollars",
        "km", "kg", "mb", "gb", "mbps", "gbps", "am", "pm", "st", "nd", "rd", "th", "out", "saal",
        "log", "din", "january", "february", "march", "april", "may", "june", "july", "august",
        "september", "october", "november", "december", "jan", "feb", "aug", "sept", "oct", "nov",
        "dec", "فیصد", "لاکھ", "کروڑ", "ارب", "ہزار", "سو", "سال", "سالوں", "سالہ", "دن", "دنوں",
        "ماہ", "مہینے", "مہینوں", "ہفتے", "ہفتوں", "گھنٹے", "گھنٹوں", "منٹ", "بار", "مرتبہ", "دفعہ",
        "لوگ", "لوگوں", "افراد", "اشخاص", "بچے", "بچوں", "روپے", "ڈالر", "کلومیٹر", "جنوری",
        "فروری",
        "مارچ", "اپریل", "مئی", "جون", "جولائی", "اگست", "ستمبر", "اکتوبر", "نومبر", "دسمبر",
    ].folded

    /// After "section 4 and 5" the second number belongs to the list where one of these follows; any other
    /// word may be what it counts.
    static let afterLists: Set<String> = [
        "and", "or", "are", "is", "was", "were", "should", "shall", "must", "can", "cannot", "will",
        "would", "could", "do", "does", "did", "has", "have", "had", "need", "needs", "of", "in",
        "to", "for", "on", "with", "by", "both", "also", "together", "because", "as", "that",
        "which", "but", "together", "contradict", "conflict", "overlap", "give", "say", "اور", "یا",
        "میں", "کے", "کی", "کا", "کو", "سے", "پر", "دونوں", "بھی", "تک", "نے", "ہے", "ہیں",
    ].folded

    /// دفعہ is also "time": "this time", "the second time". What stands before it tells.
    static let occasions: Set<String> = [
        "اس", "پہلی", "دوسری", "تیسری", "چوتھی", "آخری", "پچھلی", "گزشتہ", "اگلی", "ہر", "کئی",
        "ایک",
        "دو", "تین", "چار", "پانچ", "بہت", "کتنی", "جتنی", "اتنی", "متعدد", "پہلے", "بے",
    ].folded

    /// Words of numbers behind which no digits are needed.
    static let ordinals: [String: Int] = {
        var words: [String: Int] = [:]
        let english = [
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve",
        ]
        for (place, word) in english.enumerated() { words[word] = place + 2 }
        let urdu = [
            "اول", "دوم", "سوم", "چہارم", "پنجم", "ششم", "ہفتم", "ہشتم", "نہم", "دہم",
        ]
        for (place, word) in urdu.enumerated() { words[folded(word)] = place + 1 }
        return words
    }()

    /// What laws are called: "of the Prevention of Electronic Crimes Act".
    static let laws: Set<String> = [
        "act", "acts", "ordinance", "constitution", "code", "convention", "treaty", "covenant",
        "declaration", "gdpr", "peca", "crpc", "ppc", "directive", "statute", "charter",
        "ایکٹ", "آئین", "آرڈیننس", "کنونشن", "ضابطہ", "تعزیرات", "قانون",
    ].folded

    static func folded(_ word: String) -> String {
        let text = CitationText(word)
        return text.word(0..<text.count)
    }
}

extension [String] {
    /// The words as `CitationText` reads them.
    fileprivate var folded: Set<String> { Set(map { CitationWords.folded($0) }) }
}
