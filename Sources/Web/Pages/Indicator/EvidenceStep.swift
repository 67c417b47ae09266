import Canon
import Delivery
import Records

/// What the number rests on: a publisher and a quoted place, or the entries and the formula.
enum EvidenceStep {
    static func write(_ chain: IndicatorChain, _ html: inout HTML) {
        if let own = chain.sources.first {
            html.chainStep(
                .words(own.number.evidence == .computed ? .computation : .attestedBy),
                entry: own.number.entry,
                receiptHref: chain.request.address.entry(own.number.entry)
            ) { html in
                switch own.evidence?.basis {
                case .attested(let fact)?: AttestedSource.write(fact, chain, &html)
                case .computed(let fact, let read)?:
                    ComputedSource.write(fact, read, own, chain, &html)
                case nil: html.element("p", words: .noNumbersYet)
                }
            }
        } else {
            html.chainStep(.words(.inputs)) { nothingYet(chain, &$0) }
        }
        guard chain.sources.count > 1 else { return }
        html.chainStep(.words(.sideBySide)) { sideBySide(chain, &$0) }
    }

    /// What a number will rest on when there is one.
    private static func nothingYet(_ chain: IndicatorChain, _ html: inout HTML) {
        guard let definition = chain.definition?.fact else { return }
        if !definition.formula.isEmpty { html.codeBlock(definition.formula) }
        if !definition.fold.isEmpty { html.element("p", inline: .code(definition.fold)) }
        html.element("p", inline: .texts(definition.method, chain.language))
        if !definition.awaits.isEmpty {
            html.element(
                "p", words: .waitsFor(definition.awaits.plain(chain.language)))
        } else if definition.evidence == .recomputable, definition.formula.isEmpty,
            definition.fold.isEmpty
        {
            html.element("p", words: .noFormulaYet)
        }
    }

    /// Series that say different things stand beside each other; none is hidden.
    private static func sideBySide(_ chain: IndicatorChain, _ html: inout HTML) {
        let language = chain.language
        let values = chain.sources.compactMap(\.number.cell.value)
        if values.contains(where: { $0 != values.first }) {
            html.element("p") { $0.write(Tag(.conflicting, .warning)) }
        }
        html.table(
            Table(
                caption: .words(.sideBySideCaption),
                columns: [
                    Table.Column(.words(.series)), Table.Column(.words(.value), isNumeric: true),
                    Table.Column(.words(.period)), Table.Column(.words(.evidenceClass)),
                    Table.Column(.words(.publisher)), Table.Column(.words(.document)),
                    Table.Column(.words(.quotedPlace)), Table.Column(.words(.retrievedOn)),
                    Table.Column(.words(.confidence)), Table.Column(.words(.entry)),
                ],
                rows: chain.sources.map { row($0, chain, language) }))
        html.element("p", .class("hint"), words: .seriesOrderSentence)
    }

    private static func row(
        _ source: IndicatorChain.Source, _ chain: IndicatorChain, _ language: PageLanguage
    ) -> [Inline] {
        let number = source.number
        let value = number.cell.value.map { Amount($0, chain.unit).inline(language) }
        let start: [Inline] = [
            .code(number.series.text), value ?? .words(.noData), .words(.period(number.period)),
            .words(.evidence(number.evidence)),
        ]
        let entry = Inline.entry(UInt64(number.entry), language)
        guard case .attested(let fact)? = source.evidence?.basis else {
            return start + [.text("–"), .text("–"), .text("–"), .text("–"), .text("–"), entry]
        }
        return start + [
            .texts(fact.publisher, language), AttestedSource.document(fact, language),
            .people(fact.place, language: nil), .words(.day(fact.retrievedOn)),
            .words(.confidence(fact.confidence)), entry,
        ]
    }
}

extension Words {
    /// Who can check one number of a series.
    static func evidence(_ evidence: ObservationSummary.Evidence) -> Words {
        evidence == .computed ? .classRecomputable : .classAttested
    }
}

/// A number that a publisher vouches for.
enum AttestedSource {
    static func write(
        _ fact: ObservationAttested, _ chain: IndicatorChain, _ html: inout HTML
    ) {
        let language = chain.language
        if !fact.quotation.isEmpty {
            html.quotation(
                Quotation(
                    parts: [Quotation.Part(fact.quotation)], language: nil,
                    source: .people(fact.place, language: nil), href: nil))
        }
        var rows = [
            SummaryRow(.words(.publisher), .texts(fact.publisher, language)),
            SummaryRow(.words(.document), document(fact, language)),
            SummaryRow(.words(.quotedPlace), .people(fact.place, language: nil)),
            SummaryRow(.words(.retrievedOn), .words(.day(fact.retrievedOn))),
            SummaryRow(.words(.confidence), .words(.confidence(fact.confidence))),
            SummaryRow(.words(.howSettled), .words(.settled(fact.status))),
            SummaryRow(.words(.series), .code(fact.series.text)),
        ]
        if let digest = fact.documentDigest {
            rows.append(SummaryRow(.words(.documentDigest), .code(digest.hex)))
        }
        html.summaryList(rows)
        if fact.isSimulated {
            html.notice { $0.element("p", words: .simulatedSentence) }
        }
    }

    /// The title of the document, leading to it where its address is known.
    static func document(_ fact: ObservationAttested, _ language: PageLanguage) -> Inline {
        guard !fact.address.isEmpty else { return .people(fact.document, language: nil) }
        return .markup(
            HTML(language: language) { html in
                html.element("a", .href(fact.address)) { $0.bdi(fact.document) }
            })
    }
}
