public import Canon

/// An indicator as one version of its definition has it. A changed definition is a new version
/// with a reason; the old one stays.
public struct IndicatorDefined: Fact {
    /// Who can check a number.
    public enum EvidenceClass: String, Sendable, CaseIterable {
        /// Anybody, from the public log alone.
        case recomputable
        /// Nobody from the log alone: an outside publisher vouches for it.
        case attested
        /// Part of it from the log, part of it not.
        case mixed
    }

    /// Which way is better.
    public enum BetterDirection: String, Sendable, CaseIterable {
        case higher, lower
    }

    /// How often a number is due.
    public enum Frequency: String, Sendable, CaseIterable {
        case annual, halfYearly = "half_yearly", quarterly, monthly
    }

    public static let kind = "delivery.indicator_defined.v1"
    /// Its permanent identifier, also its address.
    public let indicator: ID<Indicator>
    /// Number of the definition, from 1.
    public let version: Int
    /// The policy it measures.
    public let instrument: ID<Instrument>
    /// Code that provisions and goals name it by, e.g. `F-1`.
    public let code: String
    /// What is measured, in a few words (optional)
    public let title: Texts
    /// Its unit.
    public let unit: Unit
    /// Who or what is counted (optional)
    public let population: Texts
    /// How it is measured (optional)
    public let method: Texts
    /// Role that answers for it.
    public let owner: String
    /// Where its numbers come from (optional)
    public let source: Texts
    /// Who can check its numbers.
    public let evidence: EvidenceClass
    /// Which way is better.
    public let better: BetterDirection
    /// How often a number is due.
    public let frequency: Frequency
    /// The formula of a recomputable one, in the language of docs/formulas.md (optional)
    public let formula: String
    /// Name of the fold of a recomputable one that no formula says (optional)
    public let fold: String
    /// What a recomputable one without formula and fold still waits for (optional)
    public let awaits: Texts
    /// What its numbers are broken down by: `area`, `sex`, `area_type` (optional)
    public let dimensions: [String]
    /// Cells of fewer cases than this are not published; 0 for none.
    public let smallCell: Int
    /// Whether it stands on the first page.
    public let isCore: Bool
    /// How it could be gamed (optional)
    public let gamingRisk: Texts
    /// What is done against that (optional)
    public let gamingGuard: Texts
    /// Why numbers before this version do not compare (optional)
    public let seriesBreak: Texts
    /// Its places in other lists (optional)
    public let mappings: [MappingTerm]
    /// Why the definition changed; required from version 2 on (optional)
    public let reason: Texts

    /// A fact from its members.
    public init(
        indicator: ID<Indicator>, version: Int, instrument: ID<Instrument>, code: String,
        title: Texts = .none, unit: Unit, population: Texts = .none, method: Texts = .none,
        owner: String, source: Texts = .none, evidence: EvidenceClass, better: BetterDirection,
        frequency: Frequency, formula: String = "", fold: String = "", awaits: Texts = .none,
        dimensions: [String] = [], smallCell: Int, isCore: Bool, gamingRisk: Texts = .none,
        gamingGuard: Texts = .none, seriesBreak: Texts = .none, mappings: [MappingTerm] = [],
        reason: Texts = .none
    ) {
        self.indicator = indicator
        self.version = version
        self.instrument = instrument
        self.code = code
        self.title = title
        self.unit = unit
        self.population = population
        self.method = method
        self.owner = owner
        self.source = source
        self.evidence = evidence
        self.better = better
        self.frequency = frequency
        self.formula = formula
        self.fold = fold
        self.awaits = awaits
        self.dimensions = dimensions
        self.smallCell = smallCell
        self.isCore = isCore
        self.gamingRisk = gamingRisk
        self.gamingGuard = gamingGuard
        self.seriesBreak = seriesBreak
        self.mappings = mappings
        self.reason = reason
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("indicator", indicator)
        object.set("version", version)
        object.set("instrument", instrument)
        object.set("code", code)
        object.set("title", title)
        object.set("unit", unit)
        object.set("population", population)
        object.set("method", method)
        object.set("owner", owner)
        object.set("source", source)
        object.set("evidence", evidence)
        object.set("better", better)
        object.set("frequency", frequency)
        object.setUnlessEmpty("formula", formula)
        object.setUnlessEmpty("fold", fold)
        object.set("awaits", awaits)
        object.set("dimensions", dimensions)
        object.set("small_cell", smallCell)
        object.set("core", isCore)
        object.set("gaming_risk", gamingRisk)
        object.set("gaming_guard", gamingGuard)
        object.set("series_break", seriesBreak)
        object.set("mappings", mappings)
        object.set("reason", reason)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        indicator = try object.id("indicator")
        version = try object.integer("version")
        instrument = try object.id("instrument")
        code = try object.text("code")
        title = try object.texts("title")
        unit = try object.part("unit")
        population = try object.texts("population")
        method = try object.texts("method")
        owner = try object.text("owner")
        source = try object.texts("source")
        evidence = try object.word("evidence")
        better = try object.word("better")
        frequency = try object.word("frequency")
        formula = try object.optionalText("formula")
        fold = try object.optionalText("fold")
        awaits = try object.texts("awaits")
        dimensions = try object.words("dimensions")
        smallCell = try object.integer("small_cell")
        isCore = try object.flag("core")
        gamingRisk = try object.texts("gaming_risk")
        gamingGuard = try object.texts("gaming_guard")
        seriesBreak = try object.texts("series_break")
        mappings = try object.parts("mappings")
        reason = try object.texts("reason")
    }
}
