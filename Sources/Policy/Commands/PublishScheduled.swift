package import Canon
package import Records

/// A frozen draft is to come out, at its hour or after. What is published is what the vault holds
/// behind the commitment, not what may lie on the desk.
package struct PublishScheduled: Command {
    package static let roles: [Actor.Role] = [.clock, .officer]

    package enum Refusal: Error, Hashable, Sendable {
        case nothingScheduled
        /// The hour has not come.
        case tooEarly(Instant)
        /// The vault no longer holds the draft.
        case draftErased
        /// What happened since stands against it; cancel, mend the draft and publish anew.
        case notReady(PublicationObstacle)
    }

    package let instrument: ID<Instrument>

    package init(instrument: ID<Instrument>) { self.instrument = instrument }

    package func decide(
        _ state: PublicationState, in moment: inout Moment
    ) throws(Refusal) -> Decision {
        guard let schedule = state.schedule else { throw .nothingScheduled }
        guard moment.now >= schedule.publishAt else { throw .tooEarly(schedule.publishAt) }
        guard let draft = schedule.draft else { throw .draftErased }
        do throws(PublicationObstacle) { try state.check(draft) } catch { throw .notReady(error) }
        return Decision(
            state.facts(
                of: draft, stage: draft.stage, label: draft.label, scheduledBy: schedule.entry))
    }
}
