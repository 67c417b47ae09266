public import Canon
public import Records

/// Why a number cannot be computed.
public struct MeasureError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What stands in the way.
    public enum Reason: Hashable, Sendable {
        /// The formula is not one.
        case formula(FormulaError)
        /// No fold has this name.
        case unknownFold(String)
        /// The definition has both a formula and a fold.
        case formulaAndFold
        /// Nothing says how to compute it: an attested number, or one that awaits something.
        case notComputable
        /// No definition of this number was read.
        case unknownDefinition
        /// A digit more than 64 bits hold.
        case doesNotFit
    }

    /// The indicator.
    public let indicator: ID<Indicator>
    /// Version of its definition.
    public let version: Int
    /// What stands in the way.
    public let reason: Reason

    /// An error of one definition.
    public init(_ indicator: ID<Indicator>, _ version: Int, _ reason: Reason) {
        self.indicator = indicator
        self.version = version
        self.reason = reason
    }

    public var description: String { "\(indicator), version \(version): \(sentence)" }

    private var sentence: String {
        switch reason {
        case .formula(let error): "the formula cannot be read: \(error)"
        case .unknownFold(let name): "there is no fold \"\(name)\""
        case .formulaAndFold: "a formula and a fold, where one of them is enough"
        case .notComputable: "neither a formula nor a fold says how it is computed"
        case .unknownDefinition: "no such definition was read"
        case .doesNotFit: "the number does not fit"
        }
    }
}
