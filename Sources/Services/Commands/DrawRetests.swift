package import Canon
package import Records
import Rules

/// Draws services by lot for a test. The lot is the last entry of the log, and a second draw waits
/// until the first is done or overdue: nobody can draw until the result pleases.
package struct DrawRetests: Command {
    package static let roles: [Actor.Role] = [.officer]
    /// Most services of one draw: their identifiers stay far below the size of an entry.
    private static let countLimit = 500
    private static let dayLimit: Int64 = 366

    package struct State: Sendable {
        /// Services that are given.
        let services: [ID<PublicService>]
        /// Entries so far.
        let logSize: Int
        /// Canonical bytes of the last of them.
        let lastEntry: [UInt8]
        /// Entry of an earlier draw that has time left and services to test.
        let openDraw: Int?
    }

    package enum Refusal: Error, Hashable, Sendable {
        case noServices
        case count(limit: Int)
        case dueNotLater
        case dueTooLate(limit: Int)
        case earlierDrawOpen(entry: Int)
    }

    private let count: Int
    private let dueOn: CivilDate

    package init(_ count: Int, dueOn: CivilDate) {
        self.count = count
        self.dueOn = dueOn
    }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        guard !state.services.isEmpty else { throw .noServices }
        let limit = min(state.services.count, Self.countLimit)
        guard (1...limit).contains(count) else { throw .count(limit: limit) }
        let today = moment.now.date
        guard dueOn > today else { throw .dueNotLater }
        guard dueOn <= today.adding(days: Self.dayLimit) else {
            throw .dueTooLate(limit: Int(Self.dayLimit))
        }
        if let open = state.openDraw { throw .earlierDrawOpen(entry: open) }
        let lot = RetestDraw.lot(ofLastEntry: state.lastEntry)
        return Decision([
            RetestsDrawn(
                logSize: state.logSize, lot: lot,
                services: RetestDraw.drawn(state.services, lot: lot, count: count), dueOn: dueOn)
        ])
    }
}
