package import Canon
package import Records

/// Which of the officers' themes submissions speak to.
package struct MappingOutput: AnalysisOutput {
    package static let task = AnalysisRecorded.Task.mapping

    /// What was read.
    package let read: ReadCounts
    /// The themes that were offered, in the order they were made.
    package let themes: [ID<Theme>]
    /// How many submissions officers had put under themes, from which it learned.
    package let learnedFrom: Int
    /// The way of reading that was used: the best of `scores`, or the only one that could be.
    package let arm: String
    /// How each way of reading did on submissions that it had not learned from.
    package let scores: [ArmScore]
    /// Pairs of submission and theme, by submission in the order of their entries, the surest
    /// theme first.
    package let suggestions: [MappingSuggestion]
    /// Submissions for which no theme reached the threshold. People read them all.
    package let outside: [ID<Submission>]

    package init(
        read: ReadCounts, themes: [ID<Theme>] = [], learnedFrom: Int = 0, arm: String = "none",
        scores: [ArmScore] = [], suggestions: [MappingSuggestion] = [],
        outside: [ID<Submission>] = []
    ) {
        self.read = read
        self.themes = themes
        self.learnedFrom = learnedFrom
        self.arm = arm
        self.scores = scores
        self.suggestions = suggestions
        self.outside = outside
    }

    package var suggestionCount: Int { suggestions.count }

    package func keeping(_ isPublic: (ID<Submission>) -> Bool) -> Self {
        MappingOutput(
            read: read, themes: themes, learnedFrom: learnedFrom, arm: arm, scores: scores,
            suggestions: suggestions.filter { isPublic($0.quotation.submission) },
            outside: outside.filter(isPublic))
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("read", read)
        object.set("themes", themes)
        object.set("learned_from", learnedFrom)
        object.set("arm", arm)
        object.set("scores", scores)
        object.set("suggestions", suggestions)
        object.set("outside", outside)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        read = try object.part("read")
        themes = try object.ids("themes")
        learnedFrom = try object.integer("learned_from")
        arm = try object.text("arm")
        scores = try object.parts("scores")
        suggestions = try object.parts("suggestions")
        outside = try object.ids("outside")
    }
}

/// One submission and one theme: "this speaks to that".
package struct MappingSuggestion: RecordPart {
    /// Number of the suggestion.
    package let number: Int
    package let theme: ID<Theme>
    /// How sure the machine is, in thousandths.
    package let confidencePermille: Int
    /// The submission, and the words of it that speak most to the theme.
    package let quotation: Quotation

    package init(number: Int, theme: ID<Theme>, confidencePermille: Int, quotation: Quotation) {
        self.number = number
        self.theme = theme
        self.confidencePermille = confidencePermille
        self.quotation = quotation
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("number", number)
        object.set("theme", theme)
        object.set("confidence_permille", confidencePermille)
        object.set("quotation", quotation)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        number = try object.integer("number")
        theme = try object.id("theme")
        confidencePermille = try object.integer("confidence_permille")
        quotation = try object.part("quotation")
    }
}

/// How one way of reading did on what it had not learned from.
package struct ArmScore: RecordPart, Hashable {
    /// `sentences`, `table` or `lexical`, see `docs/insight.md`.
    package let arm: String
    /// Mean F1 over submissions, in thousandths, and its 95 % interval.
    package let f1Permille: Int
    package let lowPermille: Int
    package let highPermille: Int
    /// How many submissions it was tried on.
    package let tried: Int

    package init(arm: String, f1Permille: Int, lowPermille: Int, highPermille: Int, tried: Int) {
        self.arm = arm
        self.f1Permille = f1Permille
        self.lowPermille = lowPermille
        self.highPermille = highPermille
        self.tried = tried
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("arm", arm)
        object.set("f1_permille", f1Permille)
        object.set("low_permille", lowPermille)
        object.set("high_permille", highPermille)
        object.set("tried", tried)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        arm = try object.text("arm")
        f1Permille = try object.integer("f1_permille")
        lowPermille = try object.integer("low_permille")
        highPermille = try object.integer("high_permille")
        tried = try object.integer("tried")
    }
}
