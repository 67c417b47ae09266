import Canon
package import GRDB
package import Records
package import Store

/// Views of instruments, versions, changes and their causes.
package struct PolicyProjector: Projector {
    package let tables = PolicyTables.all
    package let areas: [String]? = ["policy", "consultation"]

    package init() {}

    package func project(_ entry: Entry, into database: Database) throws {
        switch entry.fact {
        case let fact as InstrumentRegistered: try register(fact, entry, database)
        case let fact as GoalFateDecided: try decide(fact, entry, database)
        case let fact as ProvisionAdded:
            try change(
                .added, fact.content, fact.instrument, fact.version, from: fact.derivedFrom, entry,
                database)
            try explain(fact.causes, entry, database)
        case let fact as ProvisionRevised:
            try change(
                .revised, fact.content, fact.instrument, fact.version, from: fact.derivedFrom,
                entry, database)
            try explain(fact.causes, entry, database)
        case let fact as ProvisionRemoved:
            try remove(fact, entry, database)
            try explain(fact.causes, entry, database)
        case let fact as VersionPublished: try publish(fact, entry, database)
        case let fact as VersionWithdrawn: try withdraw(fact, entry, database)
        case let fact as PublicationScheduled: try schedule(fact, entry, database)
        case let fact as PublicationCancelled: try cancel(fact, entry, database)
        default: try projectConsultation(entry, into: database)
        }
    }

    private func register(
        _ fact: InstrumentRegistered, _ entry: Entry, _ database: Database
    ) throws {
        try database.run(
            "INSERT OR IGNORE INTO view_instrument VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                fact.instrument.text, fact.title.column, fact.summary.column,
                fact.type, fact.replaces?.text, fact.isDemonstration, Int64(entry.index),
                entry.at.milliseconds,
            ])
    }

    private func decide(_ fact: GoalFateDecided, _ entry: Entry, _ database: Database) throws {
        try database.run(
            "INSERT INTO view_goal_fate VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                Int64(entry.index), fact.instrument.text, fact.goal.text, fact.fate.rawValue,
                fact.reason.column, RecordText.of(fact.carriedTo), entry.at.milliseconds,
            ])
    }

    private func schedule(
        _ fact: PublicationScheduled, _ entry: Entry, _ database: Database
    ) throws {
        try database.run(
            "INSERT INTO view_schedule VALUES (?, ?, ?, ?, 'waiting', NULL, NULL)",
            [
                Int64(entry.index), fact.instrument.text, fact.version,
                fact.publishAt.milliseconds,
            ])
    }

    private func cancel(
        _ fact: PublicationCancelled, _ entry: Entry, _ database: Database
    ) throws {
        try database.run(
            """
            UPDATE view_schedule SET state = 'cancelled', ended_entry = ?, reason = ?
            WHERE instrument = ? AND version = ? AND state = 'waiting'
            """,
            [
                Int64(entry.index), fact.reason.column, fact.instrument.text, fact.version,
            ])
    }
}
