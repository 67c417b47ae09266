import Canon
import Consultation
import Records

/// Submissions as JSON: their words only where they are public.
enum SubmissionShapes {
    private static let part = Shape<ShownPart>(
        "SubmissionPart", "A part of a submission.",
        [
            .id("part") { $0.part.part },
            .text("member", "Path of its commitment inside the entry's fact.") {
                "parts.\($0.part.ordinal).text"
            },
            .optionalID("provision") { $0.part.provision },
            .optionalID("question") { $0.part.question }, .language { $0.part.language },
            .number("length", "Length in Unicode scalars.") { $0.part.length },
            .word("availability") { $0.shown.availability },
            .optionalText("text", "Present where it is public.") { $0.shown.text },
        ])

    private static let submissionFields: [Shape<ShownSubmission>.Field] = [
        .id("submission") { $0.summary.submission },
        .id("consultation") { $0.summary.key.consultation },
        .number("round") { $0.summary.key.round }, .entry { $0.summary.entry },
        .optionalID("category") { $0.summary.category }, .word("channel") { $0.summary.channel },
        .instant("received_hour") { $0.summary.receivedHour },
        .word("state") { $0.summary.state },
        .optionalWord("withheld_ground") { $0.summary.ground },
        .texts("withheld_note") { $0.summary.note },
        .optionalNumber("decided_by", "Entry that published or withheld it.") {
            $0.summary.decidedBy
        },
        .number("theme_count") { $0.summary.themeCount },
        .flag("is_unique") { $0.summary.isUnique }, .list("parts", part) { $0.parts },
    ]

    static let submission = Shape<ShownSubmission>(
        "Submission", "A submission and where it stands.", submissionFields)

    static let page = Shape<PageOf<ShownSubmission>>(
        "Submissions", "Submissions of a round in the order they arrived.",
        PageOf.fields("submissions", submission))

    static let uniquePoint = Shape<UniquePoint>(
        "UniquePoint", "A point that one submission alone made, and what the ministry says to it.",
        [
            .id("submission") { $0.submission }, .id("consultation") { $0.key.consultation },
            .number("round") { $0.key.round }, .entry { $0.entry }, .texts("point") { $0.point },
            .texts("response") { $0.response },
        ])

    static let uniquePoints = Shape<PageOf<UniquePoint>>(
        "UniquePoints", "Unique points of a round that no theme has taken in.",
        PageOf.fields("unique_points", uniquePoint))

    private static let link = Shape<ShownChain.Link>(
        "ThemeLink", "A theme that holds the submission: by which words, answers, changes.",
        [
            .object("theme", ThemeShapes.theme) { $0.theme },
            .list("quotations", ThemeShapes.quotation) { $0.quotations },
            .list("answers", ThemeShapes.answer) { $0.answers },
            .list("changes", ThemeShapes.changeMade) { $0.changes },
        ])

    static let chain = Shape<ShownChain>(
        "SubmissionChain", "From one voice through themes and answers to the changed words.",
        [
            .object("submission", submission) { $0.submission },
            .list("themes", link) { $0.links },
            .optionalObject("unique_point", uniquePoint) { $0.uniquePoint },
            .list("unique_changes", ThemeShapes.changeMade) { $0.uniqueChanges },
        ])
}
