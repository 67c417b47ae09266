import Records

/// How an indicator is computed.
enum Computation: Sendable {
    case formula(Formula)
    case fold(any MeasureFold.Type)

    /// What a definition says; `nil` when nothing in it computes a number.
    init?(_ definition: IndicatorDefined) throws(MeasureError) {
        func error(_ reason: MeasureError.Reason) -> MeasureError {
            MeasureError(definition.indicator, definition.version, reason)
        }
        guard definition.formula.isEmpty || definition.fold.isEmpty else {
            throw error(.formulaAndFold)
        }
        guard !definition.formula.isEmpty || !definition.fold.isEmpty else { return nil }
        if let fold = NamedMeasures.folds.first(where: { $0.name == definition.fold }) {
            self = .fold(fold)
            return
        }
        var text = definition.formula
        if !definition.fold.isEmpty {
            let named = NamedMeasures.formulas.first { $0.name == definition.fold }
            guard let named else { throw error(.unknownFold(definition.fold)) }
            text = named.text
        }
        do throws(FormulaError) {
            self = .formula(try Formula(parsing: text))
        } catch let problem {
            throw error(.formula(problem))
        }
    }
}
