import Canon
import Policy
import Records

/// The chain of a sentence as JSON.
enum SentenceShapes {
    private static let run = Shape<WordDifference.Run>(
        "WordRun", "A stretch of text with one fate.",
        [
            Shape.Field(
                name: "kind", schema: .words(["kept", "deleted", "inserted"]), isRequired: true
            ) { .string(word($0.kind)) },
            .text("text") { $0.text },
        ])

    private static func word(_ kind: WordDifference.Run.Kind) -> String {
        switch kind {
        case .kept: "kept"
        case .deleted: "deleted"
        case .inserted: "inserted"
        }
    }

    private static let ground = Shape<SentenceTrace.Ground>(
        "Ground", "A cause and what stands behind it: the theme with its counts, or the point.",
        [
            .object("cause", ChangeShapes.cause) { $0.cause },
            .optionalObject("theme", ThemeShapes.theme) { $0.theme },
            .list("answers", ThemeShapes.answer) { $0.answers },
            .optionalObject("unique_point", SubmissionShapes.uniquePoint) { $0.uniquePoint },
        ])

    private static let step = Shape<SentenceTrace.Step>(
        "SentenceStep", "One change of wording, and why.",
        [
            .number("version", "The version that gave it this wording.") { $0.wording.version },
            .text("text") { $0.wording.text },
            .optionalText("previous_text", "Absent where the sentence first appears.") {
                $0.wording.previousText
            },
            .list("difference", run) { $0.wording.difference.runs },
            .word("kind") { $0.state.kind }, .entry { $0.state.entry },
            .instant("published_at") { $0.state.publishedAt },
            .flag("is_withdrawn") { $0.state.isWithdrawn },
            .list("grounds", ground) { $0.grounds },
        ])

    static let trace = Shape<SentenceTrace>(
        "SentenceChain",
        "A sentence and each wording back to the first, newest first, with causes and voices.",
        [
            .id("instrument") { $0.instrument }, .id("provision") { $0.provision },
            .number("version") { $0.version }, .number("ordinal") { $0.sentence.ordinal },
            .number("sentence_count", "Sentences of the body in this language.") {
                $0.sentenceCount
            },
            .language { $0.language }, .text("text") { $0.sentence.words },
            .entry("entry", "Index of the entry that gave the provision its text.") {
                $0.state.entry
            },
            .list("steps", step) { $0.steps },
        ])
}
