import Canon
import Consultation
import Policy
import Records

/// Writes the steps of a sentence's chain, newest first: the words, the cause, the answer, the
/// theme, the voices.
struct ChainWriter {
    let chain: SentenceChain
    let request: PolicyRequest

    func write(_ change: SentenceChain.Change, to html: inout HTML) {
        guard change.step.previousText != nil || change.state.version > 1 else { return }
        words(change, &html)
        for cause in change.causes {
            switch cause {
            case .answer(let answer, let theme, let earlier):
                self.answer(answer, theme, earlier, &html)
                if let voices = change.voices.first(where: { $0.theme?.theme == theme.theme }) {
                    write(voices, &html)
                }
            case .uniquePoint(let point):
                self.point(point, &html)
                if let voices = change.voices.first(where: { voices in
                    voices.theme == nil
                        && voices.quoted.contains { $0.submission == point.submission }
                }) {
                    write(voices, &html)
                }
            case .correction, .decision: break
            }
        }
        if !change.notDone.isEmpty { notDone(change.notDone, &html) }
    }

    private func words(_ change: SentenceChain.Change, _ html: inout HTML) {
        let isNew = change.step.previousText == nil
        let version = change.state.version
        html.chainStep(
            .words(isNew ? .sentenceAdded(version) : .sentenceChanged(version)),
            entry: change.state.entry, receiptHref: request.address.entry(change.state.entry)
        ) { html in
            html.element("p", .class("card__facts")) { html in
                html.text(.publishedOn(request.day(change.state.publishedAt)))
                html.raw(" · ")
                html.element(
                    "a", .href(request.address.changes(request.id, version)),
                    words: .changesOfVersion(version))
            }
            html.beforeAndAfter(change.step.difference, language: chain.language.text)
            html.element("p", .class("label"), words: .whyItChanged)
            html.causes(change.causes)
            if !change.state.derivedFrom.isEmpty {
                html.element("p") { html in
                    html.text(.derivedFrom)
                    for provision in change.state.derivedFrom {
                        html.raw(" ")
                        html.element(
                            "a", .href(request.address.provision(provision, request.id)),
                            .dir(.ltr), text: provision.text)
                    }
                }
            }
        }
    }

    private func answer(
        _ answer: AnswerSummary, _ theme: ThemeSummary, _ earlier: [AnswerSummary],
        _ html: inout HTML
    ) {
        html.chainStep(
            .words(.theAnswer), entry: answer.entry,
            receiptHref: request.address.entry(answer.entry)
        ) { html in
            said(answer, &html)
            if !earlier.isEmpty {
                html.element("details") { html in
                    html.element("summary", words: .earlierAnswers)
                    for old in earlier.reversed() {
                        said(old, &html)
                        html.entryLinks([old.entry])
                    }
                }
            }
        }
        html.chainStep(
            .words(.theThemes), entry: theme.wordedBy,
            receiptHref: request.address.entry(theme.wordedBy)
        ) { html in
            html.element("p", .class("chain__theme")) {
                $0.link(theme.title, href: request.address.theme(theme.theme))
            }
            if !theme.summary.isEmpty {
                html.element("p", inline: .texts(theme.summary, request.language))
            }
            html.element("p", .class("card__facts")) { html in
                html.text(.round(theme.key.round))
                html.raw(" · ")
                html.text(.submissionCount(theme.memberCount))
                html.raw(" · ")
                html.text(.quotationCount(theme.quotationCount))
            }
        }
    }

    private func said(_ answer: AnswerSummary, _ html: inout HTML) {
        html.element("p", .class("tags")) { $0.write(Tag.decision(answer.answer)) }
        html.element("p", inline: .texts(answer.reason, request.language))
        html.element(
            "p", .class("card__facts"), words: .answeredOn(request.day(answer.answeredAt)))
    }

    private func point(_ point: UniquePoint, _ html: inout HTML) {
        html.chainStep(
            .words(.uniquePoint), entry: point.entry,
            receiptHref: request.address.entry(point.entry)
        ) { html in
            html.element("p", inline: .texts(point.point, request.language))
            if !point.response.isEmpty {
                html.element("p", .class("label"), words: .theAnswer)
                html.element("p", inline: .texts(point.response, request.language))
            }
        }
    }

    private func write(_ voices: Voices, _ html: inout HTML) {
        let entry = voices.quoted.first?.themedBy
        html.chainStep(
            .words(.whatPeopleSaid), entry: entry,
            receiptHref: entry.map { request.address.entry($0) }
        ) { html in
            html.element("p", words: .quotedOf(voices.quoted.count, voices.total))
            for voice in voices.quoted {
                html.quotation(
                    Quotation(
                        parts: voice.parts, language: voice.language.text,
                        source: source(voice),
                        href: request.address.submission(voice.submission)))
            }
            if let theme = voices.theme, voices.total > voices.quoted.count {
                html.element("p") { html in
                    html.element(
                        "a", .href(request.address.theme(theme.theme)),
                        words: .allVoices(voices.total))
                }
            }
        }
    }

    private func source(_ voice: Voices.Voice) -> Inline {
        .markup(
            HTML(language: request.language) { html in
                html.element("span", inline: .texts(voice.category, request.language))
                html.raw(" ")
                html.write(Inline.entry(UInt64(voice.submissionEntry), request.language))
            })
    }

    /// What was asked and refused, with the reason: a chain that showed only the yes would lie.
    private func notDone(_ themes: [ThemeSummary], _ html: inout HTML) {
        let entry = themes.first?.answer?.entry
        html.chainStep(
            .words(.askedAndNotDone), entry: entry,
            receiptHref: entry.map { request.address.entry($0) }
        ) { html in
            for theme in themes {
                html.element("div", .class("refused")) { html in
                    html.element("p", .class("chain__theme")) {
                        $0.link(theme.title, href: request.address.theme(theme.theme))
                    }
                    html.element(
                        "p", .class("card__facts"), words: .submissionCount(theme.memberCount))
                    if let answer = theme.answer {
                        said(answer, &html)
                        html.entryLinks([answer.entry])
                    }
                }
            }
        }
    }

    /// Where the sentence first stands, and what of the older policy it carries on.
    func origin(_ older: RegisteredInstrument?, to html: inout HTML) {
        guard let origin = chain.origin else { return }
        if origin.state.version == 1 {
            html.chainStep(
                .words(.firstStandsIn(1)), entry: origin.state.entry,
                receiptHref: request.address.entry(origin.state.entry)
            ) { html in
                html.element(
                    "p", .class("card__facts"),
                    words: .publishedOn(request.day(origin.state.publishedAt)))
                html.inset(language: chain.language.text) {
                    $0.element("p", text: origin.step.text)
                }
            }
        }
        guard let older else { return }
        for goal in chain.goals {
            html.chainStep(
                .words(.goalCarriedOn), entry: goal.entry,
                receiptHref: request.address.entry(goal.entry)
            ) { html in
                html.element("p") {
                    $0.link(older.title, href: request.address.instrument(older.id))
                }
                if let content = goal.content {
                    html.inset { html in
                        html.element("p") { html in
                            html.element(
                                "a", .href(request.address.provision(goal.goal, older.id))
                            ) { $0.provisionName(content) }
                        }
                        if !content.body.isEmpty {
                            html.element("p", inline: .texts(content.body, request.language))
                        }
                    }
                }
                html.element("p", .class("tags")) { $0.write(Tag.fate(goal.fate)) }
                html.element("p", inline: .texts(goal.reason, request.language))
            }
        }
    }
}
