import Canon
import Consultation
import Policy
import Records

/// Writes the provisions of a version, each under its heading, sentence by sentence.
struct TextWriter {
    let request: PolicyRequest
    let version: Int
    let marks: SentenceMarks
    /// The round that takes views on this version now.
    let commentRound: RoundKey?

    func write(_ provisions: [ProvisionContent], to html: inout HTML) {
        for root in provisions where root.parent == nil {
            section(root, among: provisions, level: 2, &html)
        }
    }

    private func section(
        _ content: ProvisionContent, among all: [ProvisionContent], level: Int,
        _ html: inout HTML
    ) {
        html.element("section", .id(content.provision.text), .class("provision")) { html in
            heading(content, level: level, &html)
            if let body = content.body.best(for: request.language.tag) {
                words(body, of: content, &html)
            }
            details(content, &html)
            for child in all where child.parent == content.provision {
                section(child, among: all, level: level + 1, &html)
            }
        }
    }

    private func heading(_ content: ProvisionContent, level: Int, _ html: inout HTML) {
        guard !content.number.isEmpty || !content.heading.isEmpty else { return }
        let tag: StaticString = level == 2 ? "h2" : level == 3 ? "h3" : "h4"
        html.element(tag, .class("provision__heading")) { html in
            html.provisionName(content)
        }
    }

    private func words(
        _ body: Texts.Version, of content: ProvisionContent, _ html: inout HTML
    ) {
        let isForeign = body.language != request.language.tag
        if isForeign {
            html.element("p", .class("hint"), words: .onlyInOtherLanguage)
        }
        html.element(
            "p", .class("provision__words"),
            .optional("lang", isForeign ? body.language.text : nil),
            .optional(
                "dir",
                isForeign ? WritingDirection(languageTag: body.language.text).rawValue : nil)
        ) { html in
            for sentence in SentenceSplitter.sentences(of: body.text) {
                write(sentence, of: content.provision, &html)
            }
        }
    }

    private func write(
        _ sentence: Sentence, of provision: ID<Provision>, _ html: inout HTML
    ) {
        let changed = marks.changed(sentence.ordinal, of: provision)
        html.element(
            "a", .class(changed == nil ? "sentence" : "sentence sentence--changed"),
            .href(request.address.sentence(sentence.ordinal, provision, request.id, version)),
            text: sentence.words)
        if let changed { html.knot(.changedIn(changed)) }
        // What parts two sentences: a space, or the end of a line before a list.
        html.text(sentence.text.hasSuffix("\n") ? "\n" : " ")
    }

    private func details(_ content: ProvisionContent, _ html: inout HTML) {
        let objective: [SummaryRow] =
            content.objective.isEmpty
            ? []
            : [
                SummaryRow(
                    .words(.objectiveOfProvision), .texts(content.objective, request.language))
            ]
        let facts: [(Words, String)] = [
            (.owner, content.owner), (.due, content.due),
            (.indicators, content.indicators.joined(separator: ", ")),
        ]
        let rows =
            objective
            + facts.filter { !$0.1.isEmpty }.map { SummaryRow(.words($0.0), .identifier($0.1)) }
        if !rows.isEmpty {
            html.element("div", .class("provision__facts")) { $0.summaryList(rows) }
        }
        guard !content.body.isEmpty else { return }
        html.element("p", .class("provision__links")) { html in
            html.element(
                "a", .href(request.address.provision(content.provision, request.id)),
                words: .provisionOverTime)
            if let commentRound {
                html.raw(" ")
                html.element(
                    "a", .href(request.address.comment(commentRound, on: content.provision)),
                    words: .giveYourView)
            }
        }
    }
}

extension HTML {
    /// Writes a knot with words: here the text is not as it was first.
    mutating func knot(_ words: Words) {
        raw(" ")
        element("small", .class("knot"), .lang(language.rawValue), .dir(language.direction)) {
            html in
            html.raw("<svg class=\"knot__shape\" viewBox=\"0 0 16 12\" aria-hidden=\"true\">")
            html.raw(
                "<path d=\"M1 9c4 0 5-6 8-6a2.5 2.5 0 0 1 0 6C6 9 5 3 1 3M9 9h6M9 3h6\"/></svg>")
            html.text(words)
        }
    }
}
