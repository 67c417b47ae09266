package import Canon
package import Records

/// An indicator as its present definition has it, for lists.
package struct IndicatorSummary: Sendable {
    /// Its address.
    package let indicator: ID<Indicator>
    /// Entry that first defined it; the key of its rows.
    package let entry: Int
    /// The policy it measures.
    package let instrument: ID<Instrument>
    /// Code that provisions name it by.
    package let code: String
    /// Number of the present definition.
    package let version: Int
    package let title: Texts
    package let unit: Unit
    package let frequency: IndicatorDefined.Frequency
    package let evidence: IndicatorDefined.EvidenceClass
    package let better: IndicatorDefined.BetterDirection
    /// Role that answers for it.
    package let owner: String
    /// Whether it stands on the first page.
    package let isCore: Bool
    /// Entry of the present definition.
    package let definedBy: Int
    /// When it was first defined.
    package let firstAt: Instant
    /// When the present definition was recorded.
    package let changedAt: Instant
}

/// One version of a definition and the entry it stands in.
package struct DefinitionRecord: Sendable {
    package let entry: Int
    package let at: Instant
    /// Office that recorded it.
    package let office: String
    package let fact: IndicatorDefined
}

/// One target and the entry it stands in.
package struct TargetRecord: Sendable {
    package let entry: Int
    package let at: Instant
    /// Office that recorded it.
    package let office: String
    package let fact: TargetSet
}

/// An area, with the entry that first listed it.
package struct AreaSummary: Sendable {
    package let area: ID<Area>
    package let name: Texts
    package let parent: ID<Area>?
    package let entry: Int
}

/// An indicator's place in somebody else's list.
package struct MappedIndicator: Sendable {
    package let indicator: ID<Indicator>
    /// The indicator's own code.
    package let code: String
    package let title: Texts
    package let mapping: MappingTerm
}
