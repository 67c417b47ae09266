import Canon
import Consultation
import Records
import Store

/// Themes and answers as JSON.
enum ThemeShapes {
    static let answer = Shape<AnswerSummary>(
        "Answer", "What the ministry said to a theme.",
        [
            .id("theme") { $0.theme }, .entry { $0.entry }, .word("answer") { $0.answer },
            .texts("reason") { $0.reason }, .ids("provisions") { $0.provisions },
            .instant("answered_at") { $0.answeredAt },
            .optionalNumber("revises", "Entry of the answer that it replaced.") { $0.revises },
            .optionalNumber("superseded_by", "Entry of the answer that replaced it.") {
                $0.supersededBy
            },
        ])

    static let theme = Shape<ThemeSummary>("Theme", "A theme with its counts.", themeFields)

    private static let themeFields: [Shape<ThemeSummary>.Field] = [
        .id("theme") { $0.theme }, .id("consultation") { $0.key.consultation },
        .number("round") { $0.key.round }, .texts("title") { $0.title },
        .texts("summary") { $0.summary },
        .entry("entry", "Index of the entry that created it.") { $0.entry },
        .entry("worded_by", "Index of the entry of its present wording.") { $0.wordedBy },
        .optionalNumber("retired_by", "Index of the entry that retired it.") { $0.retiredBy },
        .optionalID("merged_into") { $0.mergedInto },
        .texts("retired_reason") { $0.retiredReason },
        .number("submission_count", "Submissions in it.") { $0.memberCount },
        .number("quotation_count", "Quotations in it.") { $0.quotationCount },
        .optionalObject("answer", answer) { $0.answer },
    ]

    static let changeMade = Shape<ChangeMade>(
        "ChangeMade", "A change of the text that an answer or a unique point led to.",
        [
            .id("instrument") { $0.instrument }, .number("version") { $0.version },
            .id("provision") { $0.provision },
            .text("change", "`added`, `revised` or `removed`.") { $0.change.rawValue },
            .entry { $0.entry },
            .entry("cause_entry", "Index of the entry that it names as its cause.") {
                $0.causeEntry
            },
        ])

    static let wholeTheme = Shape<WholeTheme>(
        "WholeTheme", "A theme, all answers to it, and what they changed.",
        [
            .object("theme", theme) { $0.theme }, .list("answers", answer) { $0.answers },
            .list("changes", changeMade) { $0.changes },
        ])

    static let answers = Shape<AnswersOfConsultation>(
        "Answers", "The answers that stand, in the order they were given.",
        [
            .id("consultation") { $0.consultation }, .list("answers", answer) { $0.answers },
        ])

    static let quotation = Shape<ShownQuotation>(
        "Quotation", "Exact words of a submission in a theme.",
        [
            .id("theme") { $0.member.theme }, .id("submission") { $0.member.submission },
            .entry("submission_entry", "Index of the submission's entry.") {
                $0.member.submissionEntry
            },
            .id("part") { $0.member.part }, .language { $0.member.language },
            .number("start", "First Unicode scalar, from 0.") { $0.member.start },
            .number("end", "Behind the last Unicode scalar.") { $0.member.end },
            .entry("entry", "Index of the entry that put it into the theme.") {
                $0.member.entry
            },
            .word("availability") { $0.shown.availability },
            .optionalText("words", "Present where they are public.") { $0.shown.text },
        ])

    static let members = Shape<PageOf<ShownQuotation>>(
        "Quotations", "Quotations of a theme, in the order they were put in.",
        PageOf.fields("quotations", quotation))
}

/// A theme with what followed from it.
struct WholeTheme: Sendable {
    let theme: ThemeSummary
    let answers: [AnswerSummary]
    let changes: [ChangeMade]
}

/// The answers of one consultation.
struct AnswersOfConsultation: Sendable {
    let consultation: ConsultationID
    let answers: [AnswerSummary]
}

/// A quotation with its words, where they are public.
struct ShownQuotation: Sendable {
    let member: ThemeMember
    let shown: VaultWords.Shown
}
