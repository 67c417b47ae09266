package import Canon
package import Records

/// Words that stand for many: chosen from the round as a whole and from each theme, with a place
/// for every language and every group.
package struct QuotationsOutput: AnalysisOutput {
    package static let task = AnalysisRecorded.Task.quotations

    /// What was read.
    package let read: ReadCounts
    /// The choices: of the round first, then of each theme in the order they were made.
    package let choices: [QuotationChoice]

    package init(read: ReadCounts, choices: [QuotationChoice] = []) {
        self.read = read
        self.choices = choices
    }

    package var suggestionCount: Int { choices.reduce(0) { $0 + $1.suggestions.count } }

    package func keeping(_ isPublic: (ID<Submission>) -> Bool) -> Self {
        QuotationsOutput(
            read: read,
            choices: choices.map { choice in
                QuotationChoice(
                    theme: choice.theme, sentences: choice.sentences,
                    suggestions: choice.suggestions.filter { isPublic($0.quotation.submission) })
            })
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("read", read)
        object.set("choices", choices)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        read = try object.part("read")
        choices = try object.parts("choices")
    }
}

/// What was chosen from one theme, or from the whole round.
package struct QuotationChoice: RecordPart {
    /// The theme; none for the whole round.
    package let theme: ID<Theme>?
    /// How many sentences there were to choose from.
    package let sentences: Int
    /// The chosen ones, the most telling first.
    package let suggestions: [QuotationSuggestion]

    package init(theme: ID<Theme>?, sentences: Int, suggestions: [QuotationSuggestion]) {
        self.theme = theme
        self.sentences = sentences
        self.suggestions = suggestions
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("theme", theme)
        object.set("sentences", sentences)
        object.set("suggestions", suggestions)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        theme = try object.optionalID("theme")
        sentences = try object.integer("sentences")
        suggestions = try object.parts("suggestions")
    }
}

/// One sentence: "quote this".
package struct QuotationSuggestion: RecordPart {
    /// Number of the suggestion.
    package let number: Int
    /// The exact words.
    package let quotation: Quotation
    package let language: LanguageTag
    /// The topic it stands for; none where it fits none.
    package let group: Int?

    package init(number: Int, quotation: Quotation, language: LanguageTag, group: Int? = nil) {
        self.number = number
        self.quotation = quotation
        self.language = language
        self.group = group
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("number", number)
        object.set("quotation", quotation)
        object.set("language", language)
        if let group { object.set("group", group) }
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        number = try object.integer("number")
        quotation = try object.part("quotation")
        language = try object.language("language")
        group = try object.optionalInteger("group")
    }
}
