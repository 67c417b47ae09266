package import Canon
package import Records
package import Rules

/// How many indicators stand how.
package struct StatusCounts: Sendable, Equatable {
    package private(set) var onTrack = 0
    package private(set) var behind = 0
    package private(set) var noData = 0
    package private(set) var disputed = 0

    package init(_ lines: [ScorecardLine] = []) { for line in lines { add(line.status.verdict) } }

    /// Counts one more.
    package mutating func add(_ verdict: IndicatorStatus.Verdict) {
        switch verdict {
        case .onTrack: onTrack += 1
        case .behind: behind += 1
        case .noData: noData += 1
        case .disputed: disputed += 1
        }
    }

    /// All of them.
    package var total: Int { onTrack + behind + noData + disputed }
}

/// One indicator on the scorecard.
package struct ScorecardLine: Sendable {
    package let indicator: IndicatorSummary
    package let definition: DefinitionRecord
    /// The target that counts.
    package let target: TargetRecord?
    package let status: IndicatorStatus
}

/// A provision with its indicators.
package struct ScorecardProvision: Sendable {
    package let provision: ID<Provision>
    package let number: String
    package let heading: Texts
    /// What it is for; else what the provision it stands in is for.
    package let objective: Texts
    package let owner: String
    package let due: String
    package let lines: [ScorecardLine]
    /// Codes that it names and that no indicator has.
    package let undefinedCodes: [String]
}

/// A top-level provision with everything in it.
package struct ScorecardPillar: Sendable {
    package let provision: ID<Provision>
    package let number: String
    package let heading: Texts
    package let objective: Texts
    /// Those of its provisions that name indicators, itself first if it does.
    package let provisions: [ScorecardProvision]
    /// Each indicator once, however many provisions name it.
    package let lines: [ScorecardLine]
    package let counts: StatusCounts
}

/// A goal of the policy with its indicators.
package struct ScorecardGoal: Sendable {
    package let goal: ID<Goal>
    /// Entry that the goal stands in as it is.
    package let entry: Int
    package let title: Texts
    package let lines: [ScorecardLine]
    /// Codes that it names and that no indicator has.
    package let undefinedCodes: [String]
    package let counts: StatusCounts
}

/// The public scorecard of a policy on a day.
package struct Scorecard: Sendable {
    package let instrument: ID<Instrument>
    package let title: Texts
    /// Whether the policy is demonstration data.
    package let isDemonstration: Bool
    /// Version of the text whose pillars these are; `nil` before one is published.
    package let textVersion: Int?
    package let asOf: CivilDate
    /// Each indicator once, in the order they were defined in.
    package let lines: [ScorecardLine]
    package let counts: StatusCounts
    package let pillars: [ScorecardPillar]
    package let goals: [ScorecardGoal]
    /// Indicators that no provision of the text names.
    package let unplaced: [ScorecardLine]
}

/// Which policies are measured.
package struct MeasuredInstrument: Sendable {
    package let instrument: ID<Instrument>
    package let title: Texts
    package let isDemonstration: Bool
    /// How many indicators it has.
    package let indicatorCount: Int
}

/// The newest number of each indicator in each area.
package struct RegionMatrix: Sendable {
    /// One row.
    package struct Row: Sendable {
        package let indicator: IndicatorSummary
        /// The whole country's number.
        package let whole: ObservationSummary?
        /// The areas' numbers, in the order of ``RegionMatrix/areas``.
        package let cells: [ObservationSummary?]
    }

    package let asOf: CivilDate
    package let areas: [AreaSummary]
    package let rows: [Row]
}
