package import Canon
package import GRDB
package import Records
import Store

/// What officers do to a draft, each within one write transaction (`store.write`).
///
/// Every change names the revision that its page was made from; where another officer has saved
/// since, it throws `DraftProblem.stale` and changes nothing. It returns the draft as it is then.
package enum DraftDesk {
    /// The draft on the desk; where there is none, a copy of the newest published version, or an
    /// empty one. To go back to an older text, replace all of it (`replaceAll`) with a cause.
    @discardableResult
    package static func open(
        _ instrument: ID<Instrument>, in database: Database
    ) throws -> Draft {
        if let draft = try DraftStorage.draft(instrument, in: database) { return draft }
        let queries = PolicyQueries(database)
        guard try queries.instrument(instrument) != nil else {
            throw DraftProblem.unknownInstrument(instrument)
        }
        let newest = try queries.newestVersion(instrument)
        let provisions = try queries.provisions(instrument, version: newest)
        let draft = Draft(
            instrument: instrument, version: newest + 1, baseVersion: newest,
            provisions: provisions.map { DraftProvision(content: $0.content) })
        try DraftStorage.store(draft, replacing: nil, in: database)
        return draft
    }

    /// The draft on the desk, if any.
    package static func draft(
        _ instrument: ID<Instrument>, in database: Database
    ) throws -> Draft? {
        try DraftStorage.draft(instrument, in: database)
    }

    /// What the draft is measured against.
    package static func context(
        _ instrument: ID<Instrument>, in database: Database
    ) throws -> DraftContext {
        let queries = PolicyQueries(database)
        let newest = try queries.newestVersion(instrument)
        return DraftContext(
            base: try queries.provisions(instrument, version: newest).map(\.content),
            hasClosedRound: try queries.hasClosedRound(instrument),
            causes: try queries.knownCauses(instrument))
    }

    /// Takes other words for a provision; its place stays.
    @discardableResult
    package static func save(
        _ content: ProvisionContent, causes: [Cause], of instrument: ID<Instrument>,
        expectedRevision: Int, in database: Database
    ) throws -> Draft {
        try change(instrument, expectedRevision, database) {
            (draft, context) throws(DraftProblem) in
            try draft.save(content, causes: causes, context)
        }
    }

    /// Adds a provision behind a neighbour, or as the first in its parent.
    @discardableResult
    package static func add(
        _ content: ProvisionContent, after sibling: ID<Provision>?, causes: [Cause],
        of instrument: ID<Instrument>, expectedRevision: Int, in database: Database
    ) throws -> Draft {
        try change(instrument, expectedRevision, database) {
            (draft, context) throws(DraftProblem) in
            try draft.add(content, after: sibling, causes: causes, context)
        }
    }

    /// Takes a provision out that nothing stands in.
    @discardableResult
    package static func remove(
        _ provision: ID<Provision>, carriedTo: [ID<Provision>] = [], causes: [Cause],
        of instrument: ID<Instrument>, expectedRevision: Int, in database: Database
    ) throws -> Draft {
        try change(instrument, expectedRevision, database) {
            (draft, context) throws(DraftProblem) in
            try draft.remove(provision, carriedTo: carriedTo, causes: causes, context)
        }
    }

    /// Takes a removed provision back as it is published.
    @discardableResult
    package static func restore(
        _ provision: ID<Provision>, after sibling: ID<Provision>?, causes: [Cause] = [],
        of instrument: ID<Instrument>, expectedRevision: Int, in database: Database
    ) throws -> Draft {
        try change(instrument, expectedRevision, database) {
            (draft, context) throws(DraftProblem) in
            try draft.restore(provision, after: sibling, causes: causes, context)
        }
    }

    /// Gives a provision another number.
    @discardableResult
    package static func renumber(
        _ provision: ID<Provision>, as number: String, causes: [Cause],
        of instrument: ID<Instrument>, expectedRevision: Int, in database: Database
    ) throws -> Draft {
        try change(instrument, expectedRevision, database) {
            (draft, context) throws(DraftProblem) in
            try draft.renumber(provision, as: number, causes: causes, context)
        }
    }

    /// Moves a provision with everything that stands in it.
    @discardableResult
    package static func move(
        _ provision: ID<Provision>, to parent: ID<Provision>?, after sibling: ID<Provision>?,
        causes: [Cause], of instrument: ID<Instrument>, expectedRevision: Int,
        in database: Database
    ) throws -> Draft {
        try change(instrument, expectedRevision, database) {
            (draft, context) throws(DraftProblem) in
            try draft.move(provision, to: parent, after: sibling, causes: causes, context)
        }
    }

    static func change(
        _ instrument: ID<Instrument>, _ expectedRevision: Int, _ database: Database,
        _ edit: (inout Draft, DraftContext) throws(DraftProblem) -> Void
    ) throws -> Draft {
        guard let before = try DraftStorage.draft(instrument, in: database) else {
            throw DraftProblem.noDraft(instrument)
        }
        guard before.state == .editing else { throw DraftProblem.scheduled }
        guard before.revision == expectedRevision else {
            throw DraftProblem.stale(
                revision: before.revision,
                changed: try DraftStorage.changed(
                    since: expectedRevision, instrument, in: database))
        }
        var draft = before
        try edit(&draft, try context(instrument, in: database))
        draft.revision += 1
        try DraftStorage.store(draft, replacing: before, in: database)
        return draft
    }
}
