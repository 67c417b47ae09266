public import Canon
public import Records

/// What the entries say, as far as some indicators need it: extracted once, evaluated many times.
///
/// Apply the entries in their order, all of them or those of ``kinds``, then ask for cells: the
/// same entries give the same digits on every machine.
public struct EvidenceTable: Sendable {
    private struct Key: Hashable {
        let indicator: ID<Indicator>
        let version: Int
    }

    private struct Plan {
        let definition: IndicatorDefined
        let computation: Computation?
    }

    /// The kinds of fact that are needed, sorted; `nil` when every entry is.
    public let kinds: [String]?
    private var plans: [Key: Plan] = [:]
    private var rows: [String: FactRows] = [:]
    private var folds: [any MeasureFold] = []
    /// Which folds read a kind, and which read every entry.
    private var foldsByKind: [String: [Int]] = [:]
    private var foldsOfAll: [Int] = []

    /// A table for these definitions; of two with one version the first counts. One that nothing
    /// computes has no cells.
    ///
    /// - Throws: ``MeasureError`` naming the first one whose formula or fold is not one.
    public init(_ definitions: [IndicatorDefined]) throws(MeasureError) {
        var needs: Set<FactNeed> = []
        var foldTypes: [any MeasureFold.Type] = []
        for definition in definitions {
            let key = Key(indicator: definition.indicator, version: definition.version)
            guard plans[key] == nil else { continue }
            let computation = try Computation(definition)
            plans[key] = Plan(definition: definition, computation: computation)
            switch computation {
            case .formula(let formula)?:
                needs.formUnion(formula.expression.needs(formula.groupings.map(\.path)))
            case .fold(let type)?:
                if !foldTypes.contains(where: { $0.name == type.name }) { foldTypes.append(type) }
            case nil: break
            }
        }
        kinds = Self.kinds(needs, foldTypes)
        for kind in Set(needs.map(\.kind)).sorted() {
            let paths = Set(needs.filter { $0.kind == kind }.compactMap(\.path))
            rows[kind] = FactRows(paths: paths.sorted { $0.text < $1.text })
        }
        for type in foldTypes {
            for kind in type.kinds ?? [] { foldsByKind[kind, default: []].append(folds.count) }
            if type.kinds == nil { foldsOfAll.append(folds.count) }
            folds.append(type.init())
        }
    }

    private static func kinds(
        _ needs: Set<FactNeed>, _ folds: [any MeasureFold.Type]
    ) -> [String]? {
        var kinds = Set(needs.map(\.kind))
        for fold in folds {
            guard let needed = fold.kinds else { return nil }
            kinds.formUnion(needed)
        }
        return kinds.sorted()
    }

    /// Takes the next entry; one of a kind that is not needed is passed over. `bytes` are its own,
    /// where they are at hand: a rule that reads every word need not write them again.
    public mutating func apply(_ entry: Entry, bytes: [UInt8]? = nil) {
        let kind = entry.fact.kind
        rows[kind]?.append(entry)
        for fold in foldsByKind[kind] ?? [] { folds[fold].apply(entry, bytes: bytes) }
        for fold in foldsOfAll { folds[fold].apply(entry, bytes: bytes) }
    }

    /// Whether a number of this definition can be computed.
    public func computes(_ indicator: ID<Indicator>, version: Int) -> Bool {
        plans[Key(indicator: indicator, version: version)]?.computation != nil
    }

    /// The numbers of an indicator for a period, from the entries before `logSize`: the whole
    /// first, then the groups in the order of their names.
    ///
    /// - Throws: ``MeasureError`` when there is no way to compute them, or they do not fit.
    public func cells(
        indicator: ID<Indicator>, version: Int, period: ReportingPeriod, logSize: UInt64
    ) throws(MeasureError) -> [ObservationCell] {
        guard let plan = plans[Key(indicator: indicator, version: version)] else {
            throw MeasureError(indicator, version, .unknownDefinition)
        }
        guard let computation = plan.computation else {
            throw MeasureError(indicator, version, .notComputable)
        }
        let question = MeasureQuestion(
            definition: plan.definition, period: period, logSize: logSize)
        do throws(Fraction.DoesNotFit) {
            switch computation {
            case .formula(let formula): return try cells(formula, question)
            case .fold(let type): return try cells(type, question)
            }
        } catch {
            throw MeasureError(indicator, version, .doesNotFit)
        }
    }

    private func cells(
        _ formula: Formula, _ question: MeasureQuestion
    ) throws(Fraction.DoesNotFit) -> [ObservationCell] {
        let definition = question.definition
        let reading = EvidenceReading(
            rows: rows, period: question.period, logSize: question.logSize,
            policy: ByteText(definition.instrument.text))
        let evaluation = FormulaEvaluation(formula, reading, smallCell: definition.smallCell)
        var groups: [(key: [Scalar], estimate: Estimate)] = []
        for (key, group) in evaluation.groupsInOrder {
            groups.append((key, try evaluation.estimate(formula.expression, group: group)))
        }
        return try table(definition, formula.groupings)
            .cells(whole: try evaluation.estimate(formula.expression), groups: groups)
    }

    private func cells(
        _ type: any MeasureFold.Type, _ question: MeasureQuestion
    ) throws(Fraction.DoesNotFit) -> [ObservationCell] {
        guard let fold = folds.first(where: { Swift.type(of: $0).name == type.name }) else {
            preconditionFailure("each fold that a plan names was begun")
        }
        return try table(question.definition, [])
            .cells(whole: try fold.measure(question), groups: [])
    }

    private func table(_ definition: IndicatorDefined, _ groupings: [Grouping]) -> CellTable {
        CellTable(
            places: min(max(definition.unit.places, 0), 9), smallCell: definition.smallCell,
            groupings: groupings)
    }
}
