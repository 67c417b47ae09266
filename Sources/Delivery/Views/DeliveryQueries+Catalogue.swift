package import Canon
import GRDB
import Store

/// What a catalogue says of an indicator.
package struct CatalogueIndicator: Sendable {
    /// Entry that first defined it.
    package let entry: Int64
    package let indicator: String
    package let title: Texts
    package let code: String
    package let unit: Texts
    package let frequency: String
    package let first: Instant
    package let changed: Instant
    /// First and last day of its numbers; `nil` where there are none.
    package let span: (from: CivilDate, to: CivilDate)?
}

extension DeliveryQueries {
    /// The identifiers of all indicators, in the order they were defined in, and the entry of the
    /// last one.
    package func catalogueNames() throws -> (names: [String], last: Int64) {
        var last: Int64 = -1
        let names = try database.rows("SELECT entry, indicator FROM view_indicator ORDER BY entry")
            .map { row in
                last = row[0]
                return row[1] as String
            }
        return (names, last)
    }

    /// Some indicators as a catalogue lists them, in the order they were defined in: those that
    /// entries after one and up to another first defined.
    package func catalogueIndicators(
        after entry: Int64, upTo last: Int64, limit: Int
    ) throws -> [CatalogueIndicator] {
        try database.rows(
            """
            SELECT i.indicator, i.title, i.code, i.unit_name, i.frequency, i.first_at_ms,
                max(i.changed_at_ms,
                    coalesce((SELECT max(e.at_ms) FROM view_evidence e
                        WHERE e.indicator_entry = i.entry), 0)),
                min(o.period_start), max(o.period_end), i.entry
            FROM view_indicator i LEFT JOIN view_observation o ON o.indicator_entry = i.entry
            WHERE i.entry > ? AND i.entry <= ?
            GROUP BY i.entry ORDER BY i.entry LIMIT ?
            """, [entry, last, limit]
        ).map { row in
            let from: Int64? = row[7]
            let to: Int64? = row[8]
            return CatalogueIndicator(
                entry: row[9], indicator: row[0], title: try row.texts(1), code: row[2],
                unit: try row.texts(3), frequency: row[4], first: row.instant(5),
                changed: row.instant(6),
                span: from.flatMap { from in
                    to.map {
                        (CivilDate(daysSince1970: from), CivilDate(daysSince1970: $0 - 1))
                    }
                })
        }
    }
}
