import Canon
import Records
import Services
import Store

/// What people say of a service.
extension HTML {
    mutating func serviceFeedback(_ story: ServiceStory) {
        let address = ServicesAddress(language)
        element("h2", words: .feedbackHeading)
        if story.counts.total == 0 {
            element("p", words: .feedbackNone)
        } else {
            feedbackCounts(story.counts)
        }
        buttons {
            $0.linkButton(.feedbackGive, href: address.giveFeedback(story.service.service))
        }
        guard !story.published.isEmpty else { return }
        element("h3", words: .feedbackPublishedHeading)
        for (feedback, words) in story.published { write(feedback, words) }
    }

    private mutating func feedbackCounts(_ counts: FeedbackCounts) {
        table(
            Table(
                caption: .words(.feedbackCountsCaption),
                columns: [
                    Table.Column(.words(.answer)),
                    Table.Column(.words(.feedbackCount), isNumeric: true),
                ],
                rows: counts.outcomes.map {
                    [.words(.feedbackOutcome($0.outcome)), .countOfPeople($0.count)]
                } + [[.words(.feedbackPaidExtra), .countOfPeople(counts.paidExtra)]]))
        element("p", words: .fewerThanFiveNote)
    }

    /// Writes one feedback in a list, with its newest answer.
    mutating func write(_ feedback: FeedbackSummary, _ words: VaultWords.Shown?) {
        let language = language
        let href = ServicesAddress(language).feedback(feedback.feedback, on: feedback.service)
        let source = Inline.line(
            [
                .words(.feedbackNumbered(feedback.entry)),
                .words(.feedbackOutcome(feedback.outcome)),
                .text(PageTime.karachi.day(feedback.receivedHour, language)),
            ], language)
        if case .words(let text) = words {
            quotation(
                Quotation(
                    parts: [Quotation.Part(text)], language: feedback.language.text,
                    source: source, href: href))
        } else {
            element("p") { html in
                html.text(Self.missing(words))
                html.raw(" ")
                html.write(source)
                html.raw(" ")
                html.write(Link(.seeTheChain, language, href: href))
            }
        }
        if let answer = feedback.answers.last { write(answer) }
    }

    /// Writes an answer of the office with its entry.
    mutating func write(_ answer: FeedbackAnswer) {
        let language = language
        inset { html in
            html.element("strong", words: .feedbackAnswerHeading)
            html.element("p", inline: .texts(answer.answer, language))
            html.element("p", inline: .entry(UInt64(answer.entry), language))
        }
    }

    /// Why there are no words to read.
    static func missing(_ words: VaultWords.Shown?) -> Words {
        switch words {
        case .words, .notPublic: .feedbackIsWaiting
        case nil: .feedbackHadNoWords
        case .erased: .feedbackIsErased
        case .elsewhere: .feedbackIsElsewhere
        }
    }
}
