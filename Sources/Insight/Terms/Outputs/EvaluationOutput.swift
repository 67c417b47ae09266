package import Canon
package import Records

/// How far machine and people, and people among themselves, put submissions under the same themes.
package struct EvaluationOutput: AnalysisOutput {
    package static let task = AnalysisRecorded.Task.evaluation

    /// The mapping that was measured; none where there is none yet.
    package let measured: AnalysisID?
    /// Entry that froze the labelled set; none where labels are still being given.
    package let frozen: Int?
    /// Submissions with labels.
    package let labelled: Int
    /// Those that two people labelled.
    package let labelledTwice: Int
    /// The machine against the labels: in all languages first, then by language.
    package let scores: [LanguageScore]
    /// People against each other on what two labelled.
    package let agreement: AgreementTerm?

    package init(
        measured: AnalysisID? = nil, frozen: Int? = nil, labelled: Int, labelledTwice: Int = 0,
        scores: [LanguageScore] = [], agreement: AgreementTerm? = nil
    ) {
        self.measured = measured
        self.frozen = frozen
        self.labelled = labelled
        self.labelledTwice = labelledTwice
        self.scores = scores
        self.agreement = agreement
    }

    package var suggestionCount: Int { 0 }

    package func keeping(_ isPublic: (ID<Submission>) -> Bool) -> Self { self }

    package func encode(into object: inout ObjectEncoder) {
        object.set("measured", measured)
        if let frozen { object.set("frozen", frozen) }
        object.set("labelled", labelled)
        object.set("labelled_twice", labelledTwice)
        object.set("scores", scores)
        if let agreement { object.set("agreement", agreement) }
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        measured = try object.optionalID("measured")
        frozen = try object.optionalInteger("frozen")
        labelled = try object.integer("labelled")
        labelledTwice = try object.integer("labelled_twice")
        scores = try object.parts("scores")
        agreement = try object.optionalPart("agreement")
    }
}

/// The machine against people's labels.
package struct LanguageScore: RecordPart, Hashable {
    /// The language; none for all.
    package let language: LanguageTag?
    /// How many labelled submissions stand behind it.
    package let submissions: Int
    /// Mean F1 over submissions, in thousandths, and its 95 % interval.
    package let f1Permille: Int
    package let lowPermille: Int
    package let highPermille: Int
    /// How many of the themes it named are right, and how many of the right ones it named.
    package let precisionPermille: Int
    package let recallPermille: Int

    package init(
        language: LanguageTag?, submissions: Int, f1Permille: Int, lowPermille: Int,
        highPermille: Int, precisionPermille: Int, recallPermille: Int
    ) {
        self.language = language
        self.submissions = submissions
        self.f1Permille = f1Permille
        self.lowPermille = lowPermille
        self.highPermille = highPermille
        self.precisionPermille = precisionPermille
        self.recallPermille = recallPermille
    }

    package func encode(into object: inout ObjectEncoder) {
        if let language { object.set("language", language) }
        object.set("submissions", submissions)
        object.set("f1_permille", f1Permille)
        object.set("low_permille", lowPermille)
        object.set("high_permille", highPermille)
        object.set("precision_permille", precisionPermille)
        object.set("recall_permille", recallPermille)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        language = LanguageTag(try object.optionalText("language"))
        submissions = try object.integer("submissions")
        f1Permille = try object.integer("f1_permille")
        lowPermille = try object.integer("low_permille")
        highPermille = try object.integer("high_permille")
        precisionPermille = try object.integer("precision_permille")
        recallPermille = try object.integer("recall_permille")
    }
}

/// People against each other.
package struct AgreementTerm: RecordPart, Hashable {
    /// Submissions that two labelled.
    package let submissions: Int
    /// Themes that both named, of those that either named, in thousandths (Jaccard, mean).
    package let overlapPermille: Int
    /// Cohen's kappa over pairs of submission and theme, in thousandths.
    package let kappaPermille: Int

    package init(submissions: Int, overlapPermille: Int, kappaPermille: Int) {
        self.submissions = submissions
        self.overlapPermille = overlapPermille
        self.kappaPermille = kappaPermille
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("submissions", submissions)
        object.set("overlap_permille", overlapPermille)
        object.set("kappa_permille", kappaPermille)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        submissions = try object.integer("submissions")
        overlapPermille = try object.integer("overlap_permille")
        kappaPermille = try object.integer("kappa_permille")
    }
}
