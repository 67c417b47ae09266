package import Canon
package import Records

/// What checking attested numbers needs to know.
package struct ObservationContext: Sendable {
    /// One version of a definition, and when it was recorded.
    package struct Version: Sendable {
        package let definition: IndicatorDefined
        package let recordedOn: CivilDate

        package init(_ definition: IndicatorDefined, recordedOn: CivilDate) {
            self.definition = definition
            self.recordedOn = recordedOn
        }
    }

    /// All versions of each indicator that is named, the first one first.
    package var definitions: [ID<Indicator>: [Version]]
    /// Which of the named policies are demonstration data.
    package var demonstrations: Set<ID<Instrument>>
    /// All areas.
    package var areas: Set<ID<Area>>
    /// Entry of the number that stands under each named key.
    package var standing: [ObservationKey: Int]
    /// The facts of those entries that are to be revised.
    package var revised: [Int: ObservationAttested]

    package init(
        definitions: [ID<Indicator>: [Version]] = [:],
        demonstrations: Set<ID<Instrument>> = [], areas: Set<ID<Area>> = [],
        standing: [ObservationKey: Int] = [:], revised: [Int: ObservationAttested] = [:]
    ) {
        self.definitions = definitions
        self.demonstrations = demonstrations
        self.areas = areas
        self.standing = standing
        self.revised = revised
    }
}
