package import Canon
package import Records

/// An indicator as the demonstration defines it: what `sample-policy.json` says of it is read from
/// there, the rest stands here.
package struct IndicatorContent: Sendable {
    /// Code that provisions and goals name it by.
    package let code: String
    /// What is measured, in Urdu.
    package let title: String
    /// How it is measured, in Urdu.
    package let method: String
    /// Its unit.
    package let unit: Unit
    /// Who or what is counted.
    package let population: Texts
    /// Where its numbers come from.
    package let source: Texts
    /// How often a number is due.
    package let frequency: IndicatorDefined.Frequency
    /// Role that answers for it, where no provision names one.
    package let owner: String?
    /// How its numbers are computed or what that waits for.
    package let computation: IndicatorComputation
    /// What its numbers are broken down by.
    package let dimensions: [String]
    /// Cells of fewer cases than this are not published.
    package let smallCell: Int
    /// How it could be gamed.
    package let risk: Texts
    /// What is done against that.
    package let safeguard: Texts
    /// Its places in other lists.
    package let mappings: [MappingTerm]

    init(
        _ code: String, _ unit: Unit, _ frequency: IndicatorDefined.Frequency, title: String,
        method: String, population: Texts, source: Texts, owner: String? = nil,
        computation: IndicatorComputation = .none, dimensions: [String] = [], smallCell: Int = 0,
        risk: Texts = .none, safeguard: Texts = .none, mappings: [MappingTerm] = []
    ) {
        self.code = code
        self.unit = unit
        self.frequency = frequency
        self.title = title
        self.method = method
        self.population = population
        self.source = source
        self.owner = owner
        self.computation = computation
        self.dimensions = dimensions
        self.smallCell = smallCell
        self.risk = risk
        self.safeguard = safeguard
        self.mappings = mappings
    }

    /// The 58 indicators of the sample policy, in its order.
    package static let all: [IndicatorContent] =
        goals + foundations + intelligence + ledger + connectivity + skills + security
        + enterprise
}

/// How a number comes about.
package enum IndicatorComputation: Sendable, Equatable {
    /// Somebody outside publishes it.
    case none
    /// A formula says it (docs/formulas.md).
    case formula(String)
    /// A fold of this name says it.
    case fold(String)
    /// It could be computed if this were in the log.
    case awaits(Texts)
}

extension MappingTerm {
    /// An indicator of the United Nations' global indicator framework.
    static func goal(_ code: String, en: String, ur: String) -> MappingTerm {
        MappingTerm(scheme: "SDG", code: code, note: Texts(en: en, ur: ur))
    }

    /// A target of the European Union's Digital Decade, by the section of COM(2023) 570 final that
    /// reports on it.
    static func digitalDecade(_ code: String, en: String, ur: String) -> MappingTerm {
        MappingTerm(scheme: "DIGITAL_DECADE", code: code, note: Texts(en: en, ur: ur))
    }
}
