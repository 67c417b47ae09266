package import Canon
package import GRDB
package import Records
import Store

/// Reads the views of the delivery room.
package struct DeliveryQueries {
    let database: Database

    package init(_ database: Database) { self.database = database }

    // MARK: - Indicators

    static let indicatorColumns = """
        entry, indicator, instrument, code, version, title, unit_code, unit_name, places,
        frequency, evidence, better, owner, core, defined_by, first_at_ms, changed_at_ms
        """

    /// Policies that have an indicator, the newest first.
    package func instruments() throws -> [MeasuredInstrument] {
        try database.rows(
            """
            SELECT i.instrument, i.title, i.demonstration, count(*)
            FROM view_measured_instrument i JOIN view_indicator n ON n.instrument = i.instrument
            GROUP BY i.entry ORDER BY i.entry DESC
            """
        ).map {
            MeasuredInstrument(
                instrument: try $0.id(0), title: try $0.texts(1), isDemonstration: $0[2],
                indicatorCount: $0[3])
        }
    }

    /// The indicators of a policy, in the order they were defined in.
    package func indicators(of instrument: ID<Instrument>) throws -> [IndicatorSummary] {
        try database.rows(
            "SELECT \(Self.indicatorColumns) FROM view_indicator WHERE instrument = ? ORDER BY entry",
            [instrument.text]
        ).map(Self.indicator)
    }

    /// One indicator.
    package func indicator(_ id: ID<Indicator>) throws -> IndicatorSummary? {
        try database.row(
            "SELECT \(Self.indicatorColumns) FROM view_indicator WHERE indicator = ?", [id.text]
        ).map(Self.indicator)
    }

    /// The indicator that a policy's provisions name by a code.
    package func indicator(
        code: String, in instrument: ID<Instrument>
    ) throws -> IndicatorSummary? {
        try database.row(
            "SELECT \(Self.indicatorColumns) FROM view_indicator WHERE instrument = ? AND code = ?",
            [instrument.text, code]
        ).map(Self.indicator)
    }

    static func indicator(_ row: Row) throws -> IndicatorSummary {
        IndicatorSummary(
            indicator: try row.id(1), entry: row[0], instrument: try row.id(2), code: row[3],
            version: row[4], title: try row.texts(5),
            unit: Unit(code: row[6], name: try row.texts(7), places: row[8]),
            frequency: try row.word(9), evidence: try row.word(10), better: try row.word(11),
            owner: row[12], isCore: row[13], definedBy: row[14], firstAt: row.instant(15),
            changedAt: row.instant(16))
    }

    // MARK: - Definitions and targets

    /// All versions of a definition, the first one first.
    package func definitions(of indicator: IndicatorSummary) throws -> [DefinitionRecord] {
        try database.rows(
            """
            SELECT entry, at_ms, office, fact FROM view_definition
            WHERE indicator_entry = ? ORDER BY version
            """, [indicator.entry]
        ).map(Self.definition)
    }

    /// One version of a definition.
    package func definition(
        of indicator: IndicatorSummary, version: Int
    ) throws -> DefinitionRecord? {
        try database.row(
            """
            SELECT entry, at_ms, office, fact FROM view_definition
            WHERE indicator_entry = ? AND version = ?
            """, [indicator.entry, version]
        ).map(Self.definition)
    }

    static func definition(_ row: Row) throws -> DefinitionRecord {
        DefinitionRecord(
            entry: row[0], at: row.instant(1), office: row[2], fact: try row.fact(3))
    }

    /// All targets, the first one first.
    package func targets(of indicator: IndicatorSummary) throws -> [TargetRecord] {
        try database.rows(
            """
            SELECT entry, at_ms, office, fact FROM view_target
            WHERE indicator_entry = ? ORDER BY target
            """, [indicator.entry]
        ).map(Self.target)
    }

    static func target(_ row: Row) throws -> TargetRecord {
        TargetRecord(entry: row[0], at: row.instant(1), office: row[2], fact: try row.fact(3))
    }

    // MARK: - Areas and other lists

    /// All areas, in the order they were first listed in.
    package func areas() throws -> [AreaSummary] {
        try database.rows(
            "SELECT area, name, parent, entry FROM view_area ORDER BY entry, ordinal"
        ).map {
            AreaSummary(
                area: try $0.id(0), name: try $0.texts(1), parent: try $0.optionalID(2),
                entry: $0[3])
        }
    }

    /// The lists that indicators have places in, e.g. `DESI` and `SDG`.
    package func schemes() throws -> [String] {
        try database.rows("SELECT DISTINCT scheme FROM view_mapping ORDER BY scheme").map { $0[0] }
    }

    /// The indicators with a place in a list, by their codes there.
    package func mapped(to scheme: String) throws -> [MappedIndicator] {
        try database.rows(
            """
            SELECT i.indicator, i.code, i.title, m.scheme, m.code, m.note
            FROM view_mapping m JOIN view_indicator i ON i.entry = m.indicator_entry
            WHERE m.scheme = ? ORDER BY m.code, m.indicator_entry, m.ordinal
            """, [scheme]
        ).map {
            MappedIndicator(
                indicator: try $0.id(0), code: $0[1], title: try $0.texts(2),
                mapping: MappingTerm(scheme: $0[3], code: $0[4], note: try $0.texts(5)))
        }
    }
}
