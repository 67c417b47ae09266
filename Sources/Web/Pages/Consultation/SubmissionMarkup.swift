import Canon
import Consultation
import Records
import Store

extension HTML {
    /// Writes what is known of a submission besides its words, in one line.
    mutating func submissionLine(_ submission: SubmissionSummary, _ category: Texts?) {
        write(.submission(submission.state))
        let tags = submission.parts.prefix(1).map { Inline.languageName($0.language) }
        let facts: [Inline] =
            [
                .words(.submissionNumbered(submission.entry)),
                category.map { .texts($0, language) } ?? .words(.categoryNotGiven),
                .text(PageTime.karachi.minute(submission.receivedHour, language)),
                .words(.channel(submission.channel)),
            ] + tags
        raw(" ")
        element("span") { html in
            for (position, fact) in facts.enumerated() {
                if position > 0 { html.raw(" · ") }
                html.write(fact)
            }
        }
    }

    /// Writes why there are no words to read.
    mutating func missingWords(_ shown: VaultWords.Shown, of submission: SubmissionSummary) {
        switch shown {
        case .words: return
        case .erased: element("p", words: .wordsErased)
        case .elsewhere: element("p", words: .wordsElsewhere)
        case .notPublic:
            element(
                "p", words: submission.state == .withheld ? .wordsWithheld : .notPublishedYet)
        }
    }

    /// Writes on what ground a submission is withheld, with the officer's note.
    mutating func withheldGround(of submission: SubmissionSummary) {
        if let ground = submission.ground {
            element("p") { html in html.element("strong", words: .ground(ground)) }
        }
        guard !submission.note.isEmpty else { return }
        element("p", inline: .texts(submission.note, language))
    }

    /// Writes an answer: its word with a shape, its reason, and whether it still stands.
    mutating func themeAnswer(_ answer: AnswerSummary) {
        element("p") { html in
            html.write(.answer(answer.answer))
            if answer.supersededBy != nil {
                html.raw(" ")
                html.write(Tag(.answerReplaced, .warning))
            }
        }
        inset { html in
            html.element("p", inline: .texts(answer.reason, html.language))
        }
        guard let later = answer.supersededBy else { return }
        element("p") { html in
            html.text(.answerReplacedBy(later))
            html.raw(" ")
            html.write(.entry(UInt64(later), html.language))
        }
    }

    /// Writes a step whose entry leads to its receipt.
    mutating func sealedStep(
        _ heading: Inline, entry: Int, _ content: (inout HTML) -> Void
    ) {
        chainStep(
            heading, entry: entry, receiptHref: ConsultationAddress(language).entry(entry),
            content)
    }
}
