package import Canon
package import Records

/// Which provisions of the text parts speak about.
package struct ProvisionsOutput: AnalysisOutput {
    package static let task = AnalysisRecorded.Task.provisions

    /// What was read.
    package let read: ReadCounts
    /// Entry of the version whose provisions were offered.
    package let version: Int
    /// Pairs of part and provision, by part in the order of their entries, the surest first.
    package let suggestions: [ProvisionSuggestion]

    package init(read: ReadCounts, version: Int = 0, suggestions: [ProvisionSuggestion] = []) {
        self.read = read
        self.version = version
        self.suggestions = suggestions
    }

    package var suggestionCount: Int { suggestions.count }

    package func keeping(_ isPublic: (ID<Submission>) -> Bool) -> Self {
        ProvisionsOutput(
            read: read, version: version,
            suggestions: suggestions.filter { isPublic($0.quotation.submission) })
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("read", read)
        object.set("version", version)
        object.set("suggestions", suggestions)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        read = try object.part("read")
        version = try object.integer("version")
        suggestions = try object.parts("suggestions")
    }
}

/// One part and one provision: "this speaks about that".
package struct ProvisionSuggestion: RecordPart {
    /// How the machine came to it.
    package enum Basis: String, Sendable, CaseIterable {
        /// The words name the provision.
        case cited
        /// The words are like those of the provision.
        case similar
        /// The words are like those of parts that people sent on the provision.
        case learned
    }

    /// Number of the suggestion.
    package let number: Int
    package let provision: ID<Provision>
    package let basis: Basis
    /// How sure the machine is, in thousandths.
    package let confidencePermille: Int
    /// The part, and the words of it that it goes by.
    package let quotation: Quotation

    package init(
        number: Int, provision: ID<Provision>, basis: Basis, confidencePermille: Int,
        quotation: Quotation
    ) {
        self.number = number
        self.provision = provision
        self.basis = basis
        self.confidencePermille = confidencePermille
        self.quotation = quotation
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("number", number)
        object.set("provision", provision)
        object.set("basis", basis)
        object.set("confidence_permille", confidencePermille)
        object.set("quotation", quotation)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        number = try object.integer("number")
        provision = try object.id("provision")
        basis = try object.word("basis")
        confidencePermille = try object.integer("confidence_permille")
        quotation = try object.part("quotation")
    }
}
