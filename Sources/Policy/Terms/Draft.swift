package import Canon
package import Records

/// The text an office is working on: a copy of the newest published version with its changes.
/// It lies on the desk and is not official; publishing turns its differences into facts.
package struct Draft: Sendable {
    /// Whether the text may be edited.
    package enum State: String, Sendable, CaseIterable {
        case editing
        /// Frozen: its commitment is in the log, and it comes out at a set hour.
        case scheduled
    }

    /// The instrument.
    package let instrument: ID<Instrument>
    /// Number of the version it is to become, from 1.
    package let version: Int
    /// Number of the version it started from; 0 where it started empty.
    package let baseVersion: Int
    /// Counts the saves; whoever saves names the revision that was read.
    package internal(set) var revision: Int
    /// What it is meant to be published as.
    package internal(set) var stage: VersionPublished.Stage
    /// What the version is to be called (optional)
    package internal(set) var label: Texts
    /// Whether it may be edited.
    package internal(set) var state: State
    /// Its provisions in document order.
    package internal(set) var provisions: [DraftProvision]
    /// Provisions of the base that it no longer has.
    package internal(set) var removals: [DraftRemoval]

    package init(
        instrument: ID<Instrument>, version: Int, baseVersion: Int, revision: Int = 1,
        stage: VersionPublished.Stage = .draft, label: Texts = .none, state: State = .editing,
        provisions: [DraftProvision] = [], removals: [DraftRemoval] = []
    ) {
        self.instrument = instrument
        self.version = version
        self.baseVersion = baseVersion
        self.revision = revision
        self.stage = stage
        self.label = label
        self.state = state
        self.provisions = provisions
        self.removals = removals
    }

    /// The provision with this identifier.
    package subscript(provision: ID<Provision>) -> DraftProvision? {
        provisions.first { $0.content.provision == provision }
    }
}

/// One provision of a draft.
package struct DraftProvision: RecordPart {
    /// Address, words and who answers for it.
    package internal(set) var content: ProvisionContent
    /// Why it differs from the newest published version.
    package internal(set) var causes: [Cause]
    /// Provisions it was split or merged from.
    package internal(set) var derivedFrom: [ID<Provision>]

    package init(
        content: ProvisionContent, causes: [Cause] = [], derivedFrom: [ID<Provision>] = []
    ) {
        self.content = content
        self.causes = causes
        self.derivedFrom = derivedFrom
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("content", content)
        object.set("causes", causes)
        object.set("derived_from", derivedFrom)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        content = try object.part("content")
        causes = try object.parts("causes")
        derivedFrom = try object.ids("derived_from")
    }
}

/// A provision that a draft no longer has.
package struct DraftRemoval: RecordPart {
    /// The provision of the base.
    package let provision: ID<Provision>
    /// Provisions that carry its words on.
    package internal(set) var carriedTo: [ID<Provision>]
    /// Why it is gone.
    package internal(set) var causes: [Cause]

    package init(
        provision: ID<Provision>, carriedTo: [ID<Provision>] = [], causes: [Cause] = []
    ) {
        self.provision = provision
        self.carriedTo = carriedTo
        self.causes = causes
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("provision", provision)
        object.set("carried_to", carriedTo)
        object.set("causes", causes)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        provision = try object.id("provision")
        carriedTo = try object.ids("carried_to")
        causes = try object.parts("causes")
    }
}
