package import Canon
import Records
package import Rules

/// What is wrong with a definition.
package enum DefinitionProblem: Error, Hashable, Sendable {
    case title(TextsProblem)
    /// The unit's code is not made of capital letters, digits and low lines, or longer than 32.
    case unitCode
    case unitName(TextsProblem)
    case unitPlaces
    case population(TextsProblem)
    /// A share or rate says nothing while nobody knows of whom: the population is its denominator.
    case rateWithoutPopulation
    case method(TextsProblem)
    case owner(PlainText.Problem)
    case source(TextsProblem)
    /// An attested number has neither formula nor fold.
    case attestedWithFormula
    /// A recomputable one has a formula or a fold, or says what it waits for.
    case nothingComputesIt
    case awaits(TextsProblem)
    case measure(MeasureError)
    case dimension(String)
    case repeatedDimension(String)
    case smallCell(limit: Int)
    case gaming(TextsProblem)
    case seriesBreak(TextsProblem)
    case tooManyMappings(limit: Int)
    case mapping(scheme: String, code: String)
    case repeatedMapping(scheme: String, code: String)
}

extension IndicatorDefined {
    private static let dimensionNames = ["area", "sex", "area_type"]
    private static let smallCellLimit = 10_000
    private static let mappingLimit = 20

    /// This definition with every text checked, and the reason that was.
    func checked(reason: Texts) throws(DefinitionProblem) -> IndicatorDefined {
        let paragraph = TextLimit.paragraph
        let title = try title.checked(limit: TextLimit.title)
            .mapError(DefinitionProblem.title).get()
        let population = try population.checked(limit: paragraph, isRequired: false)
            .mapError(DefinitionProblem.population).get()
        let unit = try checkedUnit()
        if unit.isRate, population.isEmpty { throw .rateWithoutPopulation }
        let method = try method.checked(limit: paragraph).mapError(DefinitionProblem.method).get()
        let source = try source.checked(limit: paragraph, isRequired: evidence != .recomputable)
            .mapError(DefinitionProblem.source).get()
        let awaits = try awaits.checked(limit: paragraph, isRequired: false)
            .mapError(DefinitionProblem.awaits).get()
        let risk = try gamingRisk.checked(limit: paragraph, isRequired: false)
            .mapError(DefinitionProblem.gaming).get()
        let guarding = try gamingGuard.checked(limit: paragraph, isRequired: false)
            .mapError(DefinitionProblem.gaming).get()
        let seriesBreak = try seriesBreak.checked(limit: paragraph, isRequired: false)
            .mapError(DefinitionProblem.seriesBreak).get()
        guard (0...Self.smallCellLimit).contains(smallCell) else {
            throw .smallCell(limit: Self.smallCellLimit)
        }
        try checkMeasure(awaits)
        try checkDimensions()
        return IndicatorDefined(
            indicator: indicator, version: version, instrument: instrument, code: code,
            title: title, unit: unit, population: population, method: method,
            owner: try checkedOwner(), source: source, evidence: evidence, better: better,
            frequency: frequency, formula: formula, fold: fold, awaits: awaits,
            dimensions: dimensions, smallCell: smallCell, isCore: isCore, gamingRisk: risk,
            gamingGuard: guarding, seriesBreak: seriesBreak, mappings: try checkedMappings(),
            reason: reason)
    }

    private func checkedOwner() throws(DefinitionProblem) -> String {
        do throws(PlainText.Problem) {
            return try PlainText(checking: owner, limit: 200).text
        } catch {
            throw .owner(error)
        }
    }

    private func checkedUnit() throws(DefinitionProblem) -> Unit {
        let isCode =
            (1...32).contains(unit.code.utf8.count)
            && unit.code.utf8.allSatisfy {
                (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || $0 == 0x5F
            }
        guard isCode else { throw .unitCode }
        guard (0...9).contains(unit.places) else { throw .unitPlaces }
        let name = try unit.name.checked(limit: TextLimit.title)
            .mapError(DefinitionProblem.unitName).get()
        return Unit(code: unit.code, name: name, places: unit.places)
    }

    private func checkMeasure(_ awaits: Texts) throws(DefinitionProblem) {
        let computes = !formula.isEmpty || !fold.isEmpty
        switch evidence {
        case .attested: if computes { throw .attestedWithFormula }
        case .recomputable: if !computes, awaits.isEmpty { throw .nothingComputesIt }
        case .mixed: break
        }
        guard computes else { return }
        do throws(MeasureError) {
            _ = try EvidenceTable([self])
        } catch {
            throw .measure(error)
        }
    }

    private func checkDimensions() throws(DefinitionProblem) {
        for (place, dimension) in dimensions.enumerated() {
            guard Self.dimensionNames.contains(dimension) else { throw .dimension(dimension) }
            guard !dimensions[..<place].contains(dimension) else {
                throw .repeatedDimension(dimension)
            }
        }
    }

    private func checkedMappings() throws(DefinitionProblem) -> [MappingTerm] {
        guard mappings.count <= Self.mappingLimit else {
            throw .tooManyMappings(limit: Self.mappingLimit)
        }
        var seen: Set<[String]> = []
        var checked: [MappingTerm] = []
        for term in mappings {
            let problem = DefinitionProblem.mapping(scheme: term.scheme, code: term.code)
            guard Self.isWord(term.scheme, limit: 32), Self.isWord(term.code, limit: 64) else {
                throw problem
            }
            guard seen.insert([term.scheme, term.code]).inserted else {
                throw .repeatedMapping(scheme: term.scheme, code: term.code)
            }
            let note = try term.note.checked(limit: TextLimit.paragraph, isRequired: false)
                .mapError { _ in problem }.get()
            checked.append(MappingTerm(scheme: term.scheme, code: term.code, note: note))
        }
        return checked
    }

    /// Printable ASCII without spaces.
    private static func isWord(_ text: String, limit: Int) -> Bool {
        (1...limit).contains(text.utf8.count)
            && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }
}

extension Unit {
    /// Whether numbers in it are shares or rates of somebody: `PERCENT`, `PERCENT_OF_WOMEN`,
    /// `PER_1000`, `RATIO`.
    var isRate: Bool {
        code.hasPrefix("PERCENT") || code.hasPrefix("PERMILLE") || code.hasPrefix("PER_")
            || code == "RATIO" || code == "SHARE"
    }
}
