import Canon
import GRDB
import Records
import Store

extension DeliveryProjector {
    func project(_ fact: IndicatorDefined, _ entry: Entry, _ database: Database) throws {
        let index = Int64(entry.index)
        let at = entry.at.milliseconds
        // A fact of version 1 makes the indicator; a later one changes its present definition.
        let known = try IndicatorKey.find(fact.indicator, database)
        if known == nil {
            try database.run(
                """
                INSERT INTO view_indicator VALUES
                    (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    index, fact.indicator.text, fact.instrument.text, fact.code, fact.version,
                    fact.title.column, fact.unit.code, fact.unit.name.column, fact.unit.places,
                    fact.frequency.rawValue, fact.evidence.rawValue, fact.better.rawValue,
                    fact.owner, fact.isCore, index, at, at,
                ])
        } else {
            try database.run(
                """
                UPDATE view_indicator SET instrument = ?, code = ?, version = ?, title = ?,
                    unit_code = ?, unit_name = ?, places = ?, frequency = ?, evidence = ?,
                    better = ?, owner = ?, core = ?, defined_by = ?, changed_at_ms = ?
                WHERE indicator = ?
                """,
                [
                    fact.instrument.text, fact.code, fact.version, fact.title.column,
                    fact.unit.code, fact.unit.name.column, fact.unit.places,
                    fact.frequency.rawValue, fact.evidence.rawValue, fact.better.rawValue,
                    fact.owner, fact.isCore, index, at, fact.indicator.text,
                ])
        }
        let key = known ?? index
        try database.run(
            "INSERT INTO view_definition VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                index, key, fact.version, fact.unit.code, fact.unit.places, at,
                entry.actor.office, fact.recordValue.canonicalText,
            ])
        try replaceMappings(of: key, with: fact.mappings, database)
    }

    private func replaceMappings(
        of key: Int64, with mappings: [MappingTerm], _ database: Database
    ) throws {
        try database.run("DELETE FROM view_mapping WHERE indicator_entry = ?", [key])
        for (ordinal, mapping) in mappings.enumerated() {
            try database.run(
                "INSERT INTO view_mapping VALUES (?, ?, ?, ?, ?)",
                [key, ordinal, mapping.scheme, mapping.code, mapping.note.column])
        }
    }

    func project(_ fact: TargetSet, _ entry: Entry, _ database: Database) throws {
        guard let key = try IndicatorKey.find(fact.indicator, database) else { return }
        try database.run(
            "INSERT INTO view_target VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                Int64(entry.index), key, fact.version, fact.target, entry.at.milliseconds,
                entry.actor.office, fact.recordValue.canonicalText,
            ])
    }

    func project(_ fact: AreasListed, _ entry: Entry, _ database: Database) throws {
        let index = Int64(entry.index)
        for (ordinal, term) in fact.areas.enumerated() {
            try database.run(
                """
                INSERT INTO view_area VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (area) DO UPDATE SET
                    name = excluded.name, parent = excluded.parent, named_by = excluded.named_by
                """,
                [term.area.text, index, ordinal, term.name.column, term.parent?.text, index])
        }
    }

    func project(_ fact: GoalSet, _ entry: Entry, _ database: Database) throws {
        let index = Int64(entry.index)
        try database.run(
            """
            INSERT INTO view_goal VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (instrument, goal) DO UPDATE SET
                set_by = excluded.set_by, title = excluded.title,
                indicators = excluded.indicators
            """,
            [
                fact.instrument.text, fact.goal.text, index, index, fact.title.column,
                fact.indicators.column,
            ])
    }
}
