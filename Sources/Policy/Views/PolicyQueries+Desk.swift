package import Canon
import GRDB
package import Records
import Store

extension PolicyQueries {
    /// All publications at a set hour of an instrument, oldest first.
    package func schedules(_ instrument: ID<Instrument>) throws -> [ScheduledPublication] {
        try schedules(where: "instrument = ?", [instrument.text], order: "entry")
    }

    /// Publications that wait for their hour, the next one first.
    package func scheduledPublications() throws -> [ScheduledPublication] {
        try schedules(where: "state = 'waiting'", [], order: "publish_at_ms, entry")
    }

    /// The publication of an instrument that waits for its hour, if one does.
    package func waitingPublication(
        _ instrument: ID<Instrument>
    ) throws -> ScheduledPublication? {
        try schedules(
            where: "instrument = ? AND state = 'waiting'", [instrument.text], order: "entry"
        ).last
    }

    private func schedules(
        where condition: String, _ arguments: StatementArguments, order: String
    ) throws -> [ScheduledPublication] {
        try database.rows(
            """
            SELECT instrument, version, publish_at_ms, entry, state, ended_entry, reason
            FROM view_schedule WHERE \(condition) ORDER BY \(order)
            """, arguments
        ).map { row in
            ScheduledPublication(
                instrument: try row.id(0), version: row[1],
                publishAt: row.instant(2), entry: row[3],
                state: try row.word(4), endedBy: row[5],
                reason: try row.texts(6))
        }
    }

    /// Drafts on the desk, by instrument.
    package func drafts() throws -> [DraftSummary] {
        try database.rows(
            """
            SELECT instrument, version, base_version, revision, stage, label, state,
                (SELECT count(*) FROM desk_draft_provision
                    WHERE desk_draft_provision.instrument = desk_draft.instrument)
            FROM desk_draft ORDER BY instrument
            """
        ).map { row in
            DraftSummary(
                instrument: try row.id(0), version: row[1], baseVersion: row[2],
                revision: row[3], stage: try row.word(4),
                label: try row.texts(5), state: try row.word(6),
                provisionCount: row[7])
        }
    }
}
