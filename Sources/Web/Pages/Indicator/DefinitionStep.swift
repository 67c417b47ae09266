import Canon
import Delivery
import Policy
import Records

/// Every version of the definition, with the day the ruler changed and the words that differ.
enum DefinitionStep {
    static func write(_ chain: IndicatorChain, _ html: inout HTML) {
        let definitions = chain.detail.definitions
        for place in definitions.indices.reversed() {
            let record = definitions[place]
            let heading: Words = .definitionVersion(record.fact.version)
            html.chainStep(
                .words(heading), entry: record.entry,
                receiptHref: chain.request.address.entry(record.entry)
            ) { html in
                let isPresent = record.fact.version == chain.indicator.version
                html.element("p", .class("tags")) { html in
                    html.write(isPresent ? Tag(.inForce, .done) : Tag(.superseded, .neutral))
                    html.write(Tag.evidence(record.fact.evidence))
                }
                let day = chain.request.day(record.at)
                html.element(
                    "p", words: place == 0 ? .definedOn(day) : .rulerChanged(day))
                if place > 0 { change(record.fact, since: definitions[place - 1].fact, &html) }
                if isPresent {
                    html.summaryList(facts(record.fact, chain.language))
                    mappings(record.fact, &html)
                } else {
                    html.element("details") { html in
                        html.element("summary", words: .definition)
                        html.summaryList(facts(record.fact, chain.language))
                    }
                }
            }
        }
    }

    /// Why it changed, and each text that differs from the version before.
    private static func change(
        _ new: IndicatorDefined, since old: IndicatorDefined, _ html: inout HTML
    ) {
        let language = html.language
        html.element("p", .class("label"), words: .reason)
        html.element("p", inline: .texts(new.reason, language))
        if !new.seriesBreak.isEmpty {
            html.element("p", .class("label"), words: .seriesBreak)
            html.element("p", inline: .texts(new.seriesBreak, language))
        }
        let changes = DefinitionDifference.between(old, new, language)
        guard !changes.isEmpty else { return }
        html.element("p", .class("label"), words: .whatChangedInWords)
        for change in changes {
            html.element("h3", words: change.name)
            html.beforeAndAfter(
                WordDifference(old: change.old, new: change.new), language: change.language)
        }
    }

    static func facts(_ fact: IndicatorDefined, _ language: PageLanguage) -> [SummaryRow] {
        var rows = [
            SummaryRow(.words(.howMeasured), .texts(fact.method, language)),
            SummaryRow(.words(.unit), .texts(fact.unit.name, language)),
            SummaryRow(.words(.whichWayBetter), .words(.better(fact.better))),
            SummaryRow(.words(.howOften), .words(.frequency(fact.frequency))),
            SummaryRow(.words(.owner), .people(fact.owner, language: nil)),
        ]
        func add(_ name: Words, _ texts: Texts) {
            if !texts.isEmpty { rows.append(SummaryRow(.words(name), .texts(texts, language))) }
        }
        add(.population, fact.population)
        add(.source, fact.source)
        if !fact.formula.isEmpty {
            rows.append(SummaryRow(.words(.theFormula), .code(fact.formula)))
        }
        if !fact.fold.isEmpty { rows.append(SummaryRow(.words(.foldName), .code(fact.fold))) }
        add(.awaits, fact.awaits)
        if !fact.dimensions.isEmpty {
            let names = fact.dimensions.map { Words.dimension($0).in(language) }
            rows.append(
                SummaryRow(
                    .words(.brokenDownBy),
                    .text(names.joined(separator: language == .ur ? "، " : ", "))))
        }
        if fact.smallCell > 0 {
            rows.append(SummaryRow(.words(.smallCells), .words(.smallerThan(fact.smallCell))))
        }
        add(.gamingRisk, fact.gamingRisk)
        add(.gamingGuard, fact.gamingGuard)
        return rows
    }

    private static func mappings(_ fact: IndicatorDefined, _ html: inout HTML) {
        guard !fact.mappings.isEmpty else { return }
        let language = html.language
        html.table(
            Table(
                caption: .words(.mappings),
                columns: [
                    Table.Column(.words(.scheme)), Table.Column(.words(.code)),
                    Table.Column(.words(.note)),
                ],
                rows: fact.mappings.map {
                    [.text($0.scheme), .code($0.code), .texts($0.note, language)]
                }))
    }
}

/// The texts of a definition that differ between two versions.
struct DefinitionDifference {
    let name: Words
    let old: String
    let new: String
    /// Language of both.
    let language: String

    static func between(
        _ old: IndicatorDefined, _ new: IndicatorDefined, _ language: PageLanguage
    ) -> [DefinitionDifference] {
        let texts: [(Words, Texts, Texts)] = [
            (.title, old.title, new.title), (.howMeasured, old.method, new.method),
            (.population, old.population, new.population), (.source, old.source, new.source),
            (.unit, old.unit.name, new.unit.name), (.awaits, old.awaits, new.awaits),
            (.gamingRisk, old.gamingRisk, new.gamingRisk),
            (.gamingGuard, old.gamingGuard, new.gamingGuard),
        ]
        var found = texts.compactMap { name, old, new -> DefinitionDifference? in
            let best = (new.best(for: language.tag) ?? old.best(for: language.tag))?.language
            guard let best else { return nil }
            let (before, after) = (old[best] ?? "", new[best] ?? "")
            guard !before.hasSameBytes(as: after) else { return nil }
            return DefinitionDifference(name: name, old: before, new: after, language: best.text)
        }
        let plain: [(Words, String, String)] = [
            (.unitCode, old.unit.code, new.unit.code),
            (.unitPlaces, String(old.unit.places), String(new.unit.places)),
            (.theFormula, old.formula, new.formula), (.foldName, old.fold, new.fold),
            (.owner, old.owner, new.owner),
            (.smallCellLabel, String(old.smallCell), String(new.smallCell)),
        ]
        found += plain.filter { !$0.1.hasSameBytes(as: $0.2) }.map {
            DefinitionDifference(name: $0.0, old: $0.1, new: $0.2, language: "en")
        }
        let words: [(Words, Words, Words)] = [
            (.evidenceClass, .evidence(old.evidence), .evidence(new.evidence)),
            (.whichWayBetter, .better(old.better), .better(new.better)),
            (.howOften, .frequency(old.frequency), .frequency(new.frequency)),
        ]
        found += words.filter { $0.1 != $0.2 }.map {
            DefinitionDifference(
                name: $0.0, old: $0.1.in(language), new: $0.2.in(language),
                language: language.rawValue)
        }
        return found
    }
}
