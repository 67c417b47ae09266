import Canon
import Consultation
import GRDB
import Records
import Store

/// The way of one voice: its words, its themes, the answers, and the words that they changed.
enum SubmissionPage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let language = wanted.language
        let story = try SubmissionStory(
            try wanted.id("submission"), language, vault: wanted.site.store.vault, database)
        let submission = story.submission
        let address = ConsultationAddress(language)
        var shell = try wanted.shell(
            .submissionNumbered(submission.entry), section: .consultations, in: database)
        shell.breadcrumbs = [
            Link(
                story.consultation.title.plain(language),
                href: address.consultation(submission.key.consultation)),
            Link(.round(submission.key.round), language, href: address.round(submission.key)),
            Link(.submissions, language, href: address.submissions(submission.key)),
        ]
        return shell.page { html in
            html.element("h1", words: .submissionNumbered(submission.entry))
            html.lead(.words(.submissionChainLead))
            html.submissionFacts(story)
            html.chain(.submissionChainLabel) { html in
                html.saidStep(story)
                html.publicationStep(submission)
                if story.themes.isEmpty, story.point == nil {
                    html.chainStep(.words(.stepNotSorted)) { html in
                        html.element("p", words: .notSortedSentence)
                    }
                }
                for theme in story.themes { html.themeSteps(theme) }
                if let point = story.point { html.pointSteps(point, story.pointChanges) }
            }
        }
    }
}

extension HTML {
    /// Writes when and how a submission arrived.
    fileprivate mutating func submissionFacts(_ story: SubmissionStory) {
        let submission = story.submission
        var rows = [
            SummaryRow(.words(.status), .tag(.submission(submission.state))),
            SummaryRow(
                .words(.arrivedInHour),
                .text(PageTime.karachi.minute(submission.receivedHour, language))),
            SummaryRow(
                .words(.categoryHeading),
                story.category.map { .texts($0, language) } ?? .words(.categoryNotGiven)),
            SummaryRow(.words(.channelHeading), .words(.channel(submission.channel))),
        ]
        if let part = story.parts.first {
            rows.append(SummaryRow(.words(.language), .languageName(part.language)))
        }
        summaryList(rows)
    }

    /// Writes the words in full, with what themes quote marked.
    fileprivate mutating func saidStep(_ story: SubmissionStory) {
        sealedStep(.words(.stepSaid), entry: story.submission.entry) { html in
            for part in story.parts {
                guard case .words(let text) = part.words else {
                    html.element("p") { html in html.speaksTo(part) }
                    html.missingWords(part.words, of: story.submission)
                    continue
                }
                let source = HTML(language: html.language) { html in html.speaksTo(part) }
                html.quotation(
                    Quotation(
                        parts: MarkedText.parts(text, marking: part.marks),
                        language: part.language.text, source: .markup(source), href: nil))
            }
        }
    }

    private mutating func speaksTo(_ part: SubmissionStory.Part) {
        element("span", words: .speaksTo)
        raw(" ")
        write(part.target)
    }

    /// Writes whether the words are public, and by which entry.
    fileprivate mutating func publicationStep(_ submission: SubmissionSummary) {
        switch submission.state {
        case .waiting:
            chainStep(.words(.stepNotPublished)) { html in
                html.element("p", words: .notPublishedYet)
            }
        case .published:
            sealedStep(
                .words(.stepPublished), entry: submission.decidedBy ?? submission.entry
            ) { html in
                html.element("p", words: .publishedSentence)
            }
        case .withheld:
            sealedStep(
                .words(.stepWithheld), entry: submission.decidedBy ?? submission.entry
            ) { html in
                html.withheldGround(of: submission)
            }
        }
    }

    /// Writes a theme with the exact words, its answers, and what they changed.
    fileprivate mutating func themeSteps(_ held: SubmissionStory.InTheme) {
        let theme = held.theme
        sealedStep(
            .words(.themeNamed(theme.title.plain(language))),
            entry: held.members.first?.entry ?? theme.entry
        ) { html in
            html.element(
                "p",
                inline: .link(
                    Link(
                        .readTheTheme, html.language,
                        href: ConsultationAddress(html.language).theme(theme.theme))))
            for (member, shown) in zip(held.members, held.quotations) {
                guard case .words(let words) = shown else {
                    html.element("p", words: .quotationNotPublic)
                    continue
                }
                html.element("blockquote", .class("quotation__words")) { html in
                    html.element("p", .lang(member.language.text), .dir(.auto)) { html in
                        html.element("mark", text: words)
                    }
                }
            }
        }
        if held.answers.isEmpty {
            chainStep(.words(.notAnsweredYet)) { html in
                html.element("p", words: .awaitingAnswerSentence)
            }
        }
        for (answer, changes) in held.answers {
            sealedStep(.words(.theAnswer), entry: answer.entry) { html in
                html.themeAnswer(answer)
            }
            changeSteps(changes, saysNone: answer.supersededBy == nil)
        }
    }

    /// Writes the point that this submission alone made, the response, and what it changed.
    fileprivate mutating func pointSteps(_ point: UniquePoint, _ changes: [ShownChange]) {
        sealedStep(.words(.stepUnique), entry: point.entry) { html in
            html.inset { html in
                html.element("p", inline: .texts(point.point, html.language))
            }
        }
        sealedStep(.words(.stepResponse), entry: point.entry) { html in
            html.inset { html in
                html.element("p", inline: .texts(point.response, html.language))
            }
        }
        changeSteps(changes, saysNone: true)
    }

    private mutating func changeSteps(_ changes: [ShownChange], saysNone: Bool) {
        for change in changes {
            sealedStep(.words(.whatChanged), entry: change.made.entry) { html in
                html.shownChange(change)
            }
        }
        guard changes.isEmpty, saysNone else { return }
        chainStep(.words(.stepNoChange)) { html in
            html.element("p", words: .noChangeSentence)
        }
    }
}
