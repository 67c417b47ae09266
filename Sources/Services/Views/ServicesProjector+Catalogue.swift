import Canon
import GRDB
import Records
import Store

extension ServicesProjector {
    func project(_ fact: ServiceListed, _ entry: Entry, _ database: Database) throws {
        let index = Int64(entry.index)
        try database.run(
            """
            INSERT INTO view_service (
                service, entry, version, listed_at_ms, title, authority, office, event,
                promised_days, claimed_level, ended)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (service) DO UPDATE SET
                entry = excluded.entry, version = excluded.version,
                listed_at_ms = excluded.listed_at_ms, title = excluded.title,
                authority = excluded.authority, office = excluded.office,
                event = excluded.event, promised_days = excluded.promised_days,
                claimed_level = excluded.claimed_level, ended = excluded.ended
            """,
            [
                fact.service.text, index, fact.version, entry.at.milliseconds, fact.title.column,
                fact.authority.column, fact.office.text, fact.event, fact.promisedDays,
                fact.claimedLevel, fact.isEnded,
            ])
        try database.run(
            "INSERT OR REPLACE INTO view_service_version VALUES (?, ?, ?, ?, ?)",
            [
                fact.service.text, fact.version, index, entry.at.milliseconds, fact.promisedDays,
            ])
        try database.run(
            "DELETE FROM view_service_provision WHERE service = ?", [fact.service.text])
        guard let instrument = fact.instrument, !fact.isEnded else { return }
        for (ordinal, provision) in fact.provisions.enumerated() {
            try database.run(
                "INSERT INTO view_service_provision VALUES (?, ?, ?, ?)",
                [fact.service.text, ordinal, instrument.text, provision.text])
        }
    }

    /// Tests need not be recorded in the order in which they were made: the newest day counts.
    func project(_ fact: ServiceTested, _ entry: Entry, _ database: Database) throws {
        let index = Int64(entry.index)
        try database.run(
            "INSERT INTO view_service_test VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                index, fact.service.text, fact.version, fact.testedOn.description, fact.level,
                entry.actor.office, fact.draw,
            ])
        try database.run(
            """
            UPDATE view_service SET test_entry = (
                SELECT entry FROM view_service_test WHERE service = ?
                ORDER BY tested_on DESC, entry DESC LIMIT 1)
            WHERE service = ?
            """, [fact.service.text, fact.service.text])
        guard let draw = fact.draw else { return }
        try database.run(
            """
            UPDATE view_retest_drawn SET test_entry = ?
            WHERE service = ? AND draw_entry = ? AND test_entry IS NULL
            """, [index, fact.service.text, draw])
    }

    func project(_ fact: RetestsDrawn, _ entry: Entry, _ database: Database) throws {
        let index = Int64(entry.index)
        try database.run(
            "INSERT INTO view_retest_draw VALUES (?, ?, ?, ?, ?)",
            [
                index, entry.at.milliseconds, fact.logSize, fact.lot.hex,
                fact.dueOn.description,
            ])
        for (ordinal, service) in fact.services.enumerated() {
            try database.run(
                "INSERT OR IGNORE INTO view_retest_drawn VALUES (?, ?, ?, NULL)",
                [index, ordinal, service.text])
        }
    }

    // MARK: - What other rooms say

    func project(_ fact: AreasListed, _ database: Database) throws {
        for term in fact.areas {
            try database.run(
                "INSERT OR REPLACE INTO view_service_area VALUES (?, ?, ?)",
                [term.area.text, term.name.column, term.parent?.text ?? ""])
        }
    }

    func project(_ fact: InstrumentRegistered, _ database: Database) throws {
        try database.run(
            "INSERT OR IGNORE INTO view_service_policy VALUES (?)", [fact.instrument.text])
    }

    func project(_ fact: ProvisionAdded, _ database: Database) throws {
        try database.run(
            "INSERT OR IGNORE INTO view_service_policy_provision VALUES (?, ?)",
            [fact.instrument.text, fact.content.provision.text])
    }

    func project(_ fact: ProvisionRemoved, _ database: Database) throws {
        try database.run(
            "DELETE FROM view_service_policy_provision WHERE instrument = ? AND provision = ?",
            [fact.instrument.text, fact.provision.text])
    }
}
