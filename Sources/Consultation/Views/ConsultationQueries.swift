package import Canon
package import GRDB
package import Records
import Store

/// Reads the views of the consultation room. Every list that can grow is paged by key.
package struct ConsultationQueries {
    let database: Database

    package init(_ database: Database) { self.database = database }

    // MARK: - Consultations

    private static let consultationColumns =
        "consultation, instrument, title, demonstration, opened_at_ms, entry"

    /// All consultations, the newest first.
    package func consultations() throws -> [ConsultationSummary] {
        try database.rows(
            "SELECT \(Self.consultationColumns) FROM view_consultation ORDER BY entry DESC"
        ).map(Self.consultation)
    }

    /// Consultations on an instrument, the newest first.
    package func consultations(on instrument: ID<Instrument>) throws -> [ConsultationSummary] {
        try database.rows(
            """
            SELECT \(Self.consultationColumns) FROM view_consultation
            WHERE instrument = ? ORDER BY entry DESC
            """, [instrument.text]
        ).map(Self.consultation)
    }

    /// One consultation.
    package func consultation(_ id: ConsultationID) throws -> ConsultationSummary? {
        try database.row(
            "SELECT \(Self.consultationColumns) FROM view_consultation WHERE consultation = ?",
            [id.text]
        ).map(Self.consultation)
    }

    private static func consultation(_ row: Row) throws -> ConsultationSummary {
        ConsultationSummary(
            consultation: try row.id(0), instrument: try row.id(1),
            title: try Texts(column: row[2]), isDemonstration: row[3],
            openedAt: row.instant(4), entry: row[5])
    }

    /// The categories of a consultation, in their order.
    package func categories(of id: ConsultationID) throws -> [CategorySummary] {
        try database.rows(
            "SELECT category, name FROM view_category WHERE consultation = ? ORDER BY ordinal",
            [id.text]
        ).map { CategorySummary(category: try $0.id(0), name: try Texts(column: $0[1])) }
    }
}
