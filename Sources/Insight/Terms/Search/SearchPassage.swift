package import Canon

/// What a passage is of.
package enum PassageKind: String, Sendable, CaseIterable {
    case provision, theme, answer, statement, submission, indicator, service
    case uniquePoint = "unique_point"
}

/// A piece of text that can be found.
package struct SearchPassage: Hashable, Sendable {
    /// What it is of.
    package let kind: PassageKind
    /// Identifier of that.
    package let subject: String
    /// What it belongs to: the instrument of a provision, the round of a theme; empty for none.
    package let context: String
    /// The entry it stands in.
    package let entry: Int
    /// The part of a submission, from 0.
    package let ordinal: Int
    /// Language of the words.
    package let language: LanguageTag
    /// The words of a fact; `nil` where they are in the vault.
    package let text: String?

    package init(
        kind: PassageKind, subject: String, context: String = "", entry: Int, ordinal: Int = 0,
        language: LanguageTag, text: String?
    ) {
        self.kind = kind
        self.subject = subject
        self.context = context
        self.entry = entry
        self.ordinal = ordinal
        self.language = language
        self.text = text
    }
}

/// What somebody asks for.
package struct SearchQuery: Hashable, Sendable {
    /// The words, as they were typed; what is longer than 200 scalars is cut.
    package let words: String
    /// One kind of passage; `nil` for all.
    package let kind: PassageKind?
    /// Whether passages that are not published are looked through as well: officers only.
    package let includesWaiting: Bool
    /// How many to find at most.
    package let limit: Int

    package init(
        _ words: String, kind: PassageKind? = nil, includesWaiting: Bool = false, limit: Int = 20
    ) {
        self.words = String(String.UnicodeScalarView(words.unicodeScalars.prefix(200)))
        self.kind = kind
        self.includesWaiting = includesWaiting
        self.limit = max(0, min(limit, 100))
    }
}

/// What was found, best first.
package struct SearchFound: Hashable, Sendable {
    /// A passage, and whether its words or its meaning led to it.
    package struct Hit: Hashable, Sendable {
        package let passage: SearchPassage
        /// Whether words of the question stand in it.
        package let hasWords: Bool
    }

    package let hits: [Hit]
    /// Whether meaning was compared as well; without a model, words alone are.
    package let comparesMeaning: Bool
    /// Entries that can be searched so far.
    package let entries: Int
}
