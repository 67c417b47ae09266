package import Canon
package import Records

/// The draft on the desk is to be published now.
package struct PublishVersion: Command {
    package static let roles: [Actor.Role] = [.officer]

    package enum Refusal: Error, Hashable, Sendable {
        /// There is no draft on the desk.
        case noDraft
        /// Somebody saved after this revision was read.
        case stale(revision: Int)
        /// The draft is frozen until this hour; cancel that publication first.
        case scheduled(Instant)
        /// The draft may not become a version as it is.
        case notReady(PublicationObstacle)
    }

    let instrument: ID<Instrument>
    let stage: VersionPublished.Stage
    let label: Texts?
    let expectedRevision: Int

    /// - Parameter label: what the version is called; `nil` takes the draft's own label.
    package init(
        instrument: ID<Instrument>, stage: VersionPublished.Stage, label: Texts? = nil,
        expectedRevision: Int
    ) {
        self.instrument = instrument
        self.stage = stage
        self.label = label
        self.expectedRevision = expectedRevision
    }

    package func decide(
        _ state: PublicationState, in moment: inout Moment
    ) throws(Refusal) -> Decision {
        if let schedule = state.schedule { throw .scheduled(schedule.publishAt) }
        guard let draft = state.draft else { throw .noDraft }
        guard draft.revision == expectedRevision else { throw .stale(revision: draft.revision) }
        do throws(PublicationObstacle) { try state.check(draft) } catch { throw .notReady(error) }
        return Decision(
            state.facts(
                of: draft, stage: stage, label: label ?? draft.label, scheduledBy: nil))
    }
}
