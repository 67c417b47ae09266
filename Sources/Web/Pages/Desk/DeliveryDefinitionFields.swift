import Canon
import Delivery
import Policy
import Records

/// The fields of a definition: written from what stands, read into what is asked for.
struct DeliveryDefinitionFields {
    /// A field that cannot be read at all; what is wrong with the definition is the command's.
    struct Problem: Error {
        let refusal: DeskRefusal
    }

    private static let pairs = [
        "title", "unit-name", "population", "method", "source", "awaits", "risk", "guard", "break",
        "reason",
    ]
    /// All of them, as the form carries them.
    static let names =
        [
            "id", "instrument", "code", "unit", "places", "owner", "evidence", "better",
            "frequency", "formula", "fold", "dimensions", "small", "core", "mappings",
        ] + pairs.flatMap { [$0 + "-en", $0 + "-ur"] }

    private let form: DeskForm
    private let present: IndicatorDefined?

    init(_ form: DeskForm, _ present: IndicatorDefined?) {
        self.form = form
        self.present = present
    }

    func write(_ policies: [RegisteredInstrument], to html: inout HTML) {
        if present == nil { identity(policies, &html) }
        html.field(
            form, "code", .code, standing: present?.code ?? "", kind: .code,
            hint: .indicatorCodeHint)
        html.textPair(form, "title", .title, standing: present?.title ?? .none)
        html.textPair(form, "method", .howMeasured, standing: present?.method ?? .none, rows: 4)
        html.textPair(form, "population", .population, standing: present?.population ?? .none)
        unit(&html)
        choices(&html)
        evidence(&html)
        html.textPair(form, "risk", .gamingRisk, standing: present?.gamingRisk ?? .none, rows: 2)
        html.textPair(form, "guard", .gamingGuard, standing: present?.gamingGuard ?? .none, rows: 2)
        let mappings = present?.mappings.map {
            [$0.scheme, $0.code, $0.note.plain(html.language)].joined(separator: " | ")
        }
        html.field(
            form, "mappings", .mappings, standing: mappings?.joined(separator: "\n") ?? "",
            rows: 3, hint: .mappingsHint)
        guard present != nil else { return }
        html.textPair(form, "break", .seriesBreak, rows: 2)
        html.textPair(form, "reason", .reasonOfChange, rows: 3)
    }

    private func identity(_ policies: [RegisteredInstrument], _ html: inout HTML) {
        html.field(form, "id", .permanentName, kind: .code, hint: .indicatorIDHint)
        let language = html.language
        html.choice(
            form, "instrument", .policy,
            policies.reversed().map { .init($0.id.text, .text($0.title.plain(language))) },
            kind: .select)
    }

    private func unit(_ html: inout HTML) {
        html.field(
            form, "unit", .unitCode, standing: present?.unit.code ?? "", kind: .code,
            hint: .unitCodeHint)
        html.textPair(form, "unit-name", .unitName, standing: present?.unit.name ?? .none)
        html.field(
            form, "places", .unitPlaces, standing: present.map { String($0.unit.places) } ?? "0",
            kind: .wholeNumber)
    }

    private func choices(_ html: inout HTML) {
        html.choice(
            form, "better", .whichWayBetter,
            IndicatorDefined.BetterDirection.allCases.map { .init($0.rawValue, .better($0)) },
            standing: present.map { [$0.better.rawValue] } ?? [])
        html.choice(
            form, "frequency", .howOften,
            IndicatorDefined.Frequency.allCases.map { .init($0.rawValue, .frequency($0)) },
            standing: present.map { [$0.frequency.rawValue] } ?? [])
        html.field(form, "owner", .owner, standing: present?.owner ?? "")
        html.choice(
            form, "dimensions", .dimensionsLabel,
            ["area", "sex", "area_type"].map { .init($0, .dimension($0)) }, kind: .checkboxes,
            standing: present?.dimensions ?? [])
        html.field(
            form, "small", .smallCellLabel, standing: present.map { String($0.smallCell) } ?? "0",
            kind: .wholeNumber, hint: .smallCellHint)
        html.choice(
            form, "core", .scorecardTitle, [.init("yes", .showOnFirstPage)], kind: .checkboxes,
            standing: present?.isCore == true ? ["yes"] : [])
    }

    private func evidence(_ html: inout HTML) {
        html.choice(
            form, "evidence", .evidenceClass,
            IndicatorDefined.EvidenceClass.allCases.map {
                .init($0.rawValue, .evidence($0), hint: .evidenceSentence($0))
            }, standing: present.map { [$0.evidence.rawValue] } ?? [])
        html.textPair(form, "source", .source, standing: present?.source ?? .none, rows: 2)
        html.field(
            form, "formula", .theFormula, standing: present?.formula ?? "", rows: 3,
            hint: .formulaHint)
        html.field(
            form, "fold", .foldName, standing: present?.fold ?? "", kind: .code, hint: .foldHint)
        html.textPair(
            form, "awaits", .awaits, standing: present?.awaits ?? .none, rows: 2,
            hint: .awaitsHint)
    }

    /// The definition that the fields ask for, as the next version.
    func definition() throws(Problem) -> IndicatorDefined {
        let indicator: ID<Indicator>? = present?.indicator ?? ID(form["id"])
        guard let indicator else { throw Problem(refusal: .identifier("id")) }
        let instrument: ID<Instrument>? = present?.instrument ?? ID(form["instrument"])
        guard let instrument else { throw unanswered("instrument") }
        guard let evidence = IndicatorDefined.EvidenceClass(rawValue: form["evidence"]) else {
            throw unanswered("evidence")
        }
        guard let better = IndicatorDefined.BetterDirection(rawValue: form["better"]) else {
            throw unanswered("better")
        }
        guard let frequency = IndicatorDefined.Frequency(rawValue: form["frequency"]) else {
            throw unanswered("frequency")
        }
        return IndicatorDefined(
            indicator: indicator, version: (present?.version ?? 0) + 1, instrument: instrument,
            code: form["code"], title: texts("title", present?.title),
            unit: Unit(
                code: form["unit"], name: texts("unit-name", present?.unit.name),
                places: try whole("places")), population: texts("population", present?.population),
            method: texts("method", present?.method), owner: form["owner"],
            source: texts("source", present?.source), evidence: evidence, better: better,
            frequency: frequency, formula: form["formula"], fold: form["fold"],
            awaits: texts("awaits", present?.awaits), dimensions: form.values("dimensions"),
            smallCell: try whole("small"), isCore: form.values("core").contains("yes"),
            gamingRisk: texts("risk", present?.gamingRisk),
            gamingGuard: texts("guard", present?.gamingGuard), seriesBreak: form.texts("break"),
            mappings: mappings(), reason: form.texts("reason"))
    }

    private func texts(_ field: String, _ old: Texts?) -> Texts {
        form.texts(field, keeping: old ?? .none)
    }

    private func whole(_ field: String) throws(Problem) -> Int {
        guard let number = Int(form[field].isEmpty ? "0" : form[field]), number >= 0 else {
            throw Problem(refusal: DeskRefusal(field, .notAWholeNumber))
        }
        return number
    }

    /// One a line: list, code, note; the note is kept in other languages where it is unchanged.
    private func mappings() -> [MappingTerm] {
        form.rows("mappings").map { row in
            let note = row.count > 2 ? row[2] : ""
            let kept = present?.mappings.first { term in
                term.scheme == row[0] && row.count > 1 && term.code == row[1]
                    && term.note.versions.contains { $0.text.hasSameBytes(as: note) }
            }
            return kept
                ?? MappingTerm(
                    scheme: row[0], code: row.count > 1 ? row[1] : "", note: Texts(en: note))
        }
    }

    private func unanswered(_ field: String) -> Problem {
        Problem(refusal: .unanswered(field))
    }
}
