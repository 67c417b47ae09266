import Canon
import GRDB
import Records
import Store

extension ConsultationProjector {
    func project(_ fact: ConsultationOpened, _ entry: Entry, _ database: Database) throws {
        try database.run(
            "INSERT INTO view_consultation VALUES (?, ?, ?, ?, ?, ?)",
            [
                Int64(entry.index), fact.consultation.text, fact.instrument.text,
                fact.title.column, fact.isDemonstration, entry.at.milliseconds,
            ])
        for (ordinal, term) in fact.categories.enumerated() {
            try database.run(
                "INSERT INTO view_category VALUES (?, ?, ?, ?)",
                [fact.consultation.text, ordinal, term.category.text, term.name.column])
        }
    }

    func project(_ fact: RoundOpened, _ index: Int64, _ database: Database) throws {
        try database.run(
            """
            INSERT INTO view_round
                (entry, consultation, round, version, opens_at_ms, closes_at_ms)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                index, fact.consultation.text, fact.round, fact.version,
                fact.opensAt.milliseconds, fact.closesAt.milliseconds,
            ])
        for (ordinal, term) in fact.questions.enumerated() {
            try database.run(
                "INSERT INTO view_question VALUES (?, ?, ?, ?)",
                [index, ordinal, term.question.text, term.text.column])
        }
    }

    func project(_ fact: RoundExtended, _ index: Int64, _ database: Database) throws {
        try database.run(
            """
            INSERT INTO view_round_extension VALUES
                (?, (SELECT entry FROM view_round WHERE consultation = ? AND round = ?), ?, ?)
            """,
            [
                index, fact.consultation.text, fact.round, fact.closesAt.milliseconds,
                fact.reason.column,
            ])
        try database.run(
            "UPDATE view_round SET closes_at_ms = ? WHERE consultation = ? AND round = ?",
            [fact.closesAt.milliseconds, fact.consultation.text, fact.round])
    }

    func project(_ fact: RoundClosed, _ index: Int64, _ database: Database) throws {
        try database.run(
            "UPDATE view_round SET closed_by = ? WHERE consultation = ? AND round = ?",
            [index, fact.consultation.text, fact.round])
    }

    func project(_ fact: BooksClosed, _ index: Int64, _ database: Database) throws {
        try database.run(
            """
            INSERT INTO view_books VALUES
                (?, (SELECT entry FROM view_round WHERE consultation = ? AND round = ?),
                ?, ?, ?, ?, ?, ?)
            """,
            [
                index, fact.consultation.text, fact.round, fact.received, fact.published,
                fact.withheld, fact.themed, fact.unique, fact.themes,
            ])
        try database.run(
            "UPDATE view_round SET books_closed_by = ? WHERE consultation = ? AND round = ?",
            [index, fact.consultation.text, fact.round])
    }
}
