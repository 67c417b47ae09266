package import Canon
package import Records

/// A publication at a set hour.
package struct ScheduledPublication: Sendable {
    /// What became of it.
    package enum State: String, Sendable {
        case waiting, published, cancelled
    }

    package let instrument: ID<Instrument>
    package let version: Int
    package let publishAt: Instant
    /// The entry that holds the commitment to the draft.
    package let entry: Int
    package let state: State
    /// The entry that published or cancelled it.
    package let endedBy: Int?
    /// Why it was cancelled.
    package let reason: Texts
}

/// A draft on the desk, in a line.
package struct DraftSummary: Sendable {
    package let instrument: ID<Instrument>
    package let version: Int
    package let baseVersion: Int
    package let revision: Int
    package let stage: VersionPublished.Stage
    package let label: Texts
    package let state: Draft.State
    package let provisionCount: Int
}

/// A round of a consultation on an instrument.
package struct PolicyRound: Sendable {
    package let consultation: ID<Consultation>
    package let round: Int
    /// The version people were asked about.
    package let version: Int
    package let openedEntry: Int
    package let closedEntry: Int?
}
