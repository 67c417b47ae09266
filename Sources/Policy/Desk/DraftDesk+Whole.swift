package import Canon
package import GRDB
package import Records
import Store

/// Acts on several provisions at once, and on the draft as a whole.
extension DraftDesk {
    /// Puts two or more provisions in the place of one.
    @discardableResult
    package static func split(
        _ provision: ID<Provision>, into parts: [ProvisionContent], causes: [Cause],
        of instrument: ID<Instrument>, expectedRevision: Int, in database: Database
    ) throws -> Draft {
        try change(instrument, expectedRevision, database) {
            (draft, context) throws(DraftProblem) in
            try draft.split(provision, into: parts, causes: causes, context)
        }
    }

    /// Joins a provision into another, which from then on reads as given.
    @discardableResult
    package static func merge(
        _ provision: ID<Provision>, into content: ProvisionContent, causes: [Cause],
        of instrument: ID<Instrument>, expectedRevision: Int, in database: Database
    ) throws -> Draft {
        try change(instrument, expectedRevision, database) {
            (draft, context) throws(DraftProblem) in
            try draft.merge(provision, into: content, causes: causes, context)
        }
    }

    /// Takes a whole text in place of the draft's, e.g. from an imported file.
    @discardableResult
    package static func replaceAll(
        with contents: [ProvisionContent], defaultCause: Cause? = nil,
        of instrument: ID<Instrument>, expectedRevision: Int, in database: Database
    ) throws -> Draft {
        try change(instrument, expectedRevision, database) {
            (draft, context) throws(DraftProblem) in
            try draft.replaceAll(with: contents, defaultCause: defaultCause, context)
        }
    }

    /// Says what the version is to be called and published as.
    @discardableResult
    package static func describe(
        _ instrument: ID<Instrument>, label: Texts, stage: VersionPublished.Stage,
        expectedRevision: Int, in database: Database
    ) throws -> Draft {
        try change(instrument, expectedRevision, database) { (draft, _) throws(DraftProblem) in
            draft.label = label
            draft.stage = stage
        }
    }

    /// Throws the draft away. A frozen one stays: cancel its publication first.
    package static func discard(
        _ instrument: ID<Instrument>, expectedRevision: Int, in database: Database
    ) throws {
        _ = try change(instrument, expectedRevision, database) { (_, _) throws(DraftProblem) in }
        try DraftStorage.delete(instrument, in: database)
    }
}
