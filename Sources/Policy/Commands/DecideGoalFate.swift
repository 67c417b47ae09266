package import Canon
package import Records

/// What becomes of a goal of the replaced policy is to be decided, or decided anew.
package struct DecideGoalFate: Command {
    package static let roles: [Actor.Role] = [.officer]

    package enum Refusal: Error, Hashable, Sendable {
        case unknownInstrument
        /// The instrument replaces none, so it has no goals to decide on.
        case replacesNothing
        /// The replaced instrument's current version has no such goal.
        case unknownGoal(ID<Provision>)
        case reasonMissing
        /// The reason is longer than this many bytes.
        case reasonTooLong(limit: Int)
        /// Neither the draft nor the newest version has these provisions.
        case unknownProvisions([ID<Provision>])
    }

    /// What deciding needs to know.
    package struct State: Sendable {
        let isRegistered: Bool
        let replacesAnother: Bool
        let isGoal: Bool
        let unknownProvisions: [ID<Provision>]

        package init(
            isRegistered: Bool, replacesAnother: Bool, isGoal: Bool,
            unknownProvisions: [ID<Provision>]
        ) {
            self.isRegistered = isRegistered
            self.replacesAnother = replacesAnother
            self.isGoal = isGoal
            self.unknownProvisions = unknownProvisions
        }
    }

    static let reasonLimit = 32_000
    let instrument: ID<Instrument>
    let goal: ID<Provision>
    let fate: GoalFateDecided.Fate
    let reason: Texts
    let carriedTo: [ID<Provision>]

    package init(
        instrument: ID<Instrument>, goal: ID<Provision>, fate: GoalFateDecided.Fate, reason: Texts,
        carriedTo: [ID<Provision>] = []
    ) {
        self.instrument = instrument
        self.goal = goal
        self.fate = fate
        self.reason = reason
        self.carriedTo = carriedTo
    }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        guard state.isRegistered else { throw .unknownInstrument }
        guard state.replacesAnother else { throw .replacesNothing }
        guard state.isGoal else { throw .unknownGoal(goal) }
        guard !reason.isEmpty else { throw .reasonMissing }
        let bytes = reason.versions.reduce(0) { $0 + $1.text.utf8.count }
        guard bytes <= Self.reasonLimit else { throw .reasonTooLong(limit: Self.reasonLimit) }
        guard state.unknownProvisions.isEmpty else {
            throw .unknownProvisions(state.unknownProvisions)
        }
        return Decision([
            GoalFateDecided(
                instrument: instrument, goal: goal, fate: fate, reason: reason,
                carriedTo: carriedTo)
        ])
    }
}
