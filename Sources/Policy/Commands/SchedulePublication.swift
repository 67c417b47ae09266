package import Canon
package import Records

/// The draft on the desk is to be frozen and published at an hour. Until then only a commitment to
/// the whole of it is public, so that what comes out can be checked against what was frozen.
package struct SchedulePublication: Command {
    package static let roles: [Actor.Role] = [.officer]

    package enum Refusal: Error, Hashable, Sendable {
        case noDraft
        /// Somebody saved after this revision was read.
        case stale(revision: Int)
        /// A publication waits for this hour already.
        case scheduled(Instant)
        /// The hour is not in the future.
        case notInFuture
        /// The draft may not become a version as it is.
        case notReady(PublicationObstacle)
    }

    let instrument: ID<Instrument>
    let stage: VersionPublished.Stage
    let label: Texts?
    let publishAt: Instant
    let expectedRevision: Int

    package init(
        instrument: ID<Instrument>, stage: VersionPublished.Stage, label: Texts? = nil,
        publishAt: Instant, expectedRevision: Int
    ) {
        self.instrument = instrument
        self.stage = stage
        self.label = label
        self.publishAt = publishAt
        self.expectedRevision = expectedRevision
    }

    package func decide(
        _ state: PublicationState, in moment: inout Moment
    ) throws(Refusal) -> Decision {
        if let schedule = state.schedule { throw .scheduled(schedule.publishAt) }
        guard var draft = state.draft else { throw .noDraft }
        guard draft.revision == expectedRevision else { throw .stale(revision: draft.revision) }
        guard publishAt > moment.now else { throw .notInFuture }
        do throws(PublicationObstacle) { try state.check(draft) } catch { throw .notReady(error) }
        draft.stage = stage
        draft.label = label ?? draft.label
        let disclosure = moment.seal(draft.recordValue)
        return Decision(
            [
                PublicationScheduled(
                    instrument: instrument, version: draft.version, publishAt: publishAt,
                    draft: disclosure.commitment)
            ],
            payloads: [
                Decision.Payload(factOffset: 0, member: "draft", disclosure: disclosure)
            ])
    }
}
