package import Canon
package import Records

/// Names a goal of a policy and the indicators that tell whether it comes. A goal that was set
/// before is set anew.
package struct SetGoal: Command {
    package static let roles: [Actor.Role] = [.officer]
    private static let indicatorLimit = 100

    package struct State: Sendable {
        let instrumentIsKnown: Bool
        /// Codes of the policy's indicators.
        let codes: Set<String>
    }

    package enum Refusal: Error, Hashable, Sendable {
        case unknownInstrument
        case title(TextsProblem)
        case noIndicators
        case tooManyIndicators(limit: Int)
        case repeatedIndicator(String)
        case unknownIndicator(String)
    }

    let instrument: ID<Instrument>
    private let goal: ID<Goal>
    private let title: Texts
    private let indicators: [String]

    package init(
        _ goal: ID<Goal>, of instrument: ID<Instrument>, title: Texts, indicators: [String]
    ) {
        self.goal = goal
        self.instrument = instrument
        self.title = title
        self.indicators = indicators
    }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        guard state.instrumentIsKnown else { throw .unknownInstrument }
        let title = try title.checked(limit: TextLimit.title).mapError(Refusal.title).get()
        guard !indicators.isEmpty else { throw .noIndicators }
        guard indicators.count <= Self.indicatorLimit else {
            throw .tooManyIndicators(limit: Self.indicatorLimit)
        }
        var seen: Set<String> = []
        for code in indicators {
            guard seen.insert(code).inserted else { throw .repeatedIndicator(code) }
            guard state.codes.contains(code) else { throw .unknownIndicator(code) }
        }
        return Decision([
            GoalSet(instrument: instrument, goal: goal, title: title, indicators: indicators)
        ])
    }
}
