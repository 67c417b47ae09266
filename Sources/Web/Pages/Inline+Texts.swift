import Canon

extension Inline {
    /// The best version of a text for the page, marked with its language where that differs.
    static func texts(_ texts: Texts, _ language: PageLanguage) -> Inline {
        guard let best = texts.best(for: language.tag) else { return .text("") }
        return best.language == language.tag
            ? .text(best.text) : .run(best.text, language: best.language.text)
    }

    /// A label with a number in it, e.g. an entry that links to its page.
    static func entry(_ index: UInt64, _ language: PageLanguage) -> Inline {
        .link(
            Link(Words.entry(Int(index)), language, href: language.href("/ledger/entries/\(index)"))
        )
    }
}

extension PageLanguage {
    /// The language as records write it.
    var tag: LanguageTag {
        switch self {
        case .en: .english
        case .ur: .urdu
        }
    }
}

extension Texts {
    /// The text for a page, without its language mark; for titles.
    func plain(_ language: PageLanguage) -> String {
        best(for: language.tag)?.text ?? ""
    }
}
