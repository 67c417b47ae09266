/// All numbers that a definition may name in `fold`.
public enum NamedMeasures {
    /// The folds.
    static let folds: [any MeasureFold.Type] = []

    /// Formulas that many policies need, under a name.
    static let formulas: [(name: String, text: String)] = []

    /// The names, sorted.
    public static let names: [String] = (folds.map { $0.name } + formulas.map(\.name)).sorted()
}
