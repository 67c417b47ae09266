package import Canon
package import Records

/// What the texts are about: groups of parts by meaning, and those that fit none.
package struct TopicsOutput: AnalysisOutput {
    package static let task = AnalysisRecorded.Task.topics

    /// What was read.
    package let read: ReadCounts
    /// Into how many groups the texts fall most steadily.
    package let chosenCount: Int
    /// How much of the grouping stays when half of the texts are drawn anew, in thousandths.
    package let stabilityPermille: Int
    /// How well apart the groups lie, in thousandths from -1000 to 1000.
    package let silhouettePermille: Int
    /// How much a group tells of the language, in thousandths: 0 where groups are about topics
    /// alone.
    package let languageInformationPermille: Int
    /// The groups, the largest first.
    package let topics: [TopicSuggestion]
    /// Parts that fit no group, in the order of their entries. People read them all.
    package let outside: [PartName]

    package init(
        read: ReadCounts, chosenCount: Int = 0, stabilityPermille: Int = 0,
        silhouettePermille: Int = 0, languageInformationPermille: Int = 0,
        topics: [TopicSuggestion] = [], outside: [PartName] = []
    ) {
        self.read = read
        self.chosenCount = chosenCount
        self.stabilityPermille = stabilityPermille
        self.silhouettePermille = silhouettePermille
        self.languageInformationPermille = languageInformationPermille
        self.topics = topics
        self.outside = outside
    }

    package var suggestionCount: Int { topics.count }

    package func keeping(_ isPublic: (ID<Submission>) -> Bool) -> Self {
        TopicsOutput(
            read: read, chosenCount: chosenCount, stabilityPermille: stabilityPermille,
            silhouettePermille: silhouettePermille,
            languageInformationPermille: languageInformationPermille,
            topics: topics.map { $0.keeping(isPublic) },
            outside: outside.filter { isPublic($0.submission) })
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("read", read)
        object.set("chosen_count", chosenCount)
        object.set("stability_permille", stabilityPermille)
        object.set("silhouette_permille", silhouettePermille)
        object.set("language_information_permille", languageInformationPermille)
        object.set("topics", topics)
        object.set("outside", outside)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        read = try object.part("read")
        chosenCount = try object.integer("chosen_count")
        stabilityPermille = try object.integer("stability_permille")
        silhouettePermille = try object.integer("silhouette_permille")
        languageInformationPermille = try object.integer("language_information_permille")
        topics = try object.parts("topics")
        outside = try object.parts("outside")
    }
}

/// One topic: "make this a theme".
package struct TopicSuggestion: RecordPart {
    /// Number of the suggestion.
    package let number: Int
    /// How many submissions speak of it.
    package let submissions: Int
    /// How many different texts these are.
    package let distinct: Int
    /// Its parts, in the order of their entries.
    package let members: [PartName]
    /// The words at its centre, the most central first: what a theme would quote.
    package let central: [Quotation]
    /// What sets it apart, by language: each term as a place where it is written.
    package let labels: [TopicLabelTerm]

    package init(
        number: Int, submissions: Int, distinct: Int, members: [PartName], central: [Quotation],
        labels: [TopicLabelTerm]
    ) {
        self.number = number
        self.submissions = submissions
        self.distinct = distinct
        self.members = members
        self.central = central
        self.labels = labels
    }

    func keeping(_ isPublic: (ID<Submission>) -> Bool) -> Self {
        TopicSuggestion(
            number: number, submissions: submissions, distinct: distinct,
            members: members.filter { isPublic($0.submission) },
            central: central.filter { isPublic($0.submission) },
            labels: labels.map { label in
                TopicLabelTerm(
                    language: label.language,
                    terms: label.terms.filter { isPublic($0.submission) })
            })
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("number", number)
        object.set("submissions", submissions)
        object.set("distinct", distinct)
        object.set("members", members)
        object.set("central", central)
        object.set("labels", labels)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        number = try object.integer("number")
        submissions = try object.integer("submissions")
        distinct = try object.integer("distinct")
        members = try object.parts("members")
        central = try object.parts("central")
        labels = try object.parts("labels")
    }
}

/// The terms of a topic in one language.
package struct TopicLabelTerm: RecordPart {
    package let language: LanguageTag
    /// For each term, the most telling first, a place where it is written.
    package let terms: [Quotation]

    package init(language: LanguageTag, terms: [Quotation]) {
        self.language = language
        self.terms = terms
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("language", language)
        object.set("terms", terms)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        language = try object.language("language")
        terms = try object.parts("terms")
    }
}
