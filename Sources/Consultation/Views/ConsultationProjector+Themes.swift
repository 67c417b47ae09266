import Canon
import GRDB
import Records
import Store

extension ConsultationProjector {
    func project(_ fact: ThemeCreated, _ index: Int64, _ database: Database) throws {
        try database.run(
            """
            INSERT INTO view_theme (entry, theme, round_entry, title, summary, worded_by)
            VALUES (?, ?, (SELECT entry FROM view_round WHERE consultation = ? AND round = ?),
                ?, ?, ?)
            """,
            [
                index, fact.theme.text, fact.consultation.text, fact.round, fact.title.column,
                fact.summary.column, index,
            ])
        try database.run(
            "UPDATE view_round SET themes = themes + 1 WHERE consultation = ? AND round = ?",
            [fact.consultation.text, fact.round])
    }

    func project(_ fact: ThemeRevised, _ index: Int64, _ database: Database) throws {
        try database.run(
            "UPDATE view_theme SET title = ?, summary = ?, worded_by = ? WHERE theme = ?",
            [fact.title.column, fact.summary.column, index, fact.theme.text])
    }

    func project(_ fact: ThemeAnswered, _ entry: Entry, _ database: Database) throws {
        let index = Int64(entry.index)
        try database.run(
            """
            INSERT INTO view_answer VALUES
                (?, (SELECT entry FROM view_theme WHERE theme = ?), ?, ?, ?, ?, NULL)
            """,
            [
                index, fact.theme.text, fact.answer.rawValue, fact.reason.column,
                entry.at.milliseconds, fact.revises,
            ])
        for (ordinal, provision) in fact.provisions.enumerated() {
            try database.run(
                "INSERT INTO view_answer_provision VALUES (?, ?, ?)",
                [index, ordinal, provision.text])
        }
        if let revises = fact.revises {
            try database.run(
                "UPDATE view_answer SET superseded_by = ? WHERE entry = ?", [index, revises])
        } else {
            try database.run(
                "UPDATE view_round SET answered = answered + 1 WHERE consultation = ? AND round = ?",
                [fact.consultation.text, fact.round])
        }
        try database.run(
            "UPDATE view_theme SET answer_entry = ? WHERE theme = ?", [index, fact.theme.text])
    }

    func project(_ fact: SubmissionsThemed, _ index: Int64, _ database: Database) throws {
        guard let theme = try ThemeRow.find(fact.theme, database) else { return }
        for (ordinal, quotation) in fact.quotations.enumerated() {
            guard let submission = try SubmissionRow.find(quotation.submission, database),
                let part = try database.row(
                    """
                    SELECT ordinal FROM view_submission_part
                    WHERE submission_entry = ? AND part = ?
                    """, [submission.entry, quotation.part.text])
            else { continue }
            if try !ThemeRow.holds(submission.entry, in: theme.entry, database) {
                try Membership.joined(submission, theme, database)
            }
            let partOrdinal: Int = part[0]
            // At most 250 quotations stand in one entry, so eight bits hold their order.
            try database.run(
                "INSERT INTO view_theme_member VALUES (?, ?, ?, ?, ?, ?)",
                [
                    index << 8 | Int64(ordinal), theme.entry, submission.entry, partOrdinal,
                    quotation.start, quotation.end,
                ])
        }
        try Membership.countQuotations(of: theme.entry, adding: fact.quotations.count, database)
    }

    func project(_ fact: SubmissionsUnthemed, _ database: Database) throws {
        guard let theme = try ThemeRow.find(fact.theme, database) else { return }
        for id in fact.submissions {
            guard let submission = try SubmissionRow.find(id, database),
                try ThemeRow.holds(submission.entry, in: theme.entry, database)
            else { continue }
            try database.run(
                "DELETE FROM view_theme_member WHERE theme_entry = ? AND submission_entry = ?",
                [theme.entry, submission.entry])
            let removed = database.changesCount
            try Membership.left(submission, theme, database)
            try Membership.countQuotations(of: theme.entry, adding: -removed, database)
        }
    }

    func project(_ fact: ThemeRetired, _ index: Int64, _ database: Database) throws {
        guard let theme = try ThemeRow.find(fact.theme, database) else { return }
        let target = try fact.mergedInto.flatMap { try ThemeRow.find($0, database) }
        let members = try database.rows(
            """
            SELECT DISTINCT s.submission FROM view_theme_member m
            JOIN view_submission s ON s.entry = m.submission_entry
            WHERE m.theme_entry = ? ORDER BY s.submission
            """, [theme.entry])
        for row in members {
            guard let id = ID<Submission>(row[0] as String),
                let submission = try SubmissionRow.find(id, database)
            else { continue }
            if let target, try !ThemeRow.holds(submission.entry, in: target.entry, database) {
                try Membership.moved(submission, to: target, database)
            } else {
                try Membership.left(submission, theme, database)
            }
        }
        if let target {
            try database.run(
                "UPDATE view_theme_member SET theme_entry = ? WHERE theme_entry = ?",
                [target.entry, theme.entry])
            try Membership.countQuotations(
                of: target.entry, adding: database.changesCount, database)
        } else {
            try database.run(
                "DELETE FROM view_theme_member WHERE theme_entry = ?", [theme.entry])
        }
        try database.run(
            """
            UPDATE view_theme SET retired_by = ?, merged_into = ?, retired_reason = ?,
                member_count = 0, quotation_count = 0
            WHERE entry = ?
            """, [index, fact.mergedInto?.text, fact.reason.column, theme.entry])
        try database.run(
            """
            UPDATE view_round SET answered = answered - ?, themes = themes - 1 WHERE entry = ?
            """, [theme.isAnswered ? 1 : 0, theme.roundEntry])
    }
}

/// The columns of a theme that the projector reasons with.
struct ThemeRow {
    let entry: Int64
    let roundEntry: Int64
    let isAnswered: Bool

    static func find(_ theme: ID<Theme>, _ database: Database) throws -> ThemeRow? {
        try database.row(
            """
            SELECT entry, round_entry, answer_entry IS NOT NULL FROM view_theme WHERE theme = ?
            """, [theme.text]
        ).map { ThemeRow(entry: $0[0], roundEntry: $0[1], isAnswered: $0[2]) }
    }

    /// Whether a submission has words in a theme.
    static func holds(
        _ submission: Int64, in theme: Int64, _ database: Database
    ) throws -> Bool {
        try database.row(
            """
            SELECT 1 FROM view_theme_member
            WHERE submission_entry = ? AND theme_entry = ? LIMIT 1
            """, [submission, theme]) != nil
    }
}

/// Keeps the counts of themes, submissions and rounds in step with who is in which theme.
enum Membership {
    static func joined(
        _ submission: SubmissionRow, _ theme: ThemeRow, _ database: Database
    ) throws {
        try count(members: 1, of: theme, database)
        try database.run(
            "UPDATE view_submission SET theme_count = theme_count + 1 WHERE entry = ?",
            [submission.entry])
        guard submission.themeCount == 0 else { return }
        try database.run(
            """
            UPDATE view_round SET themed = themed + 1, unique_count = unique_count - ?
            WHERE entry = ?
            """, [submission.isUnique ? 1 : 0, submission.roundEntry])
    }

    static func left(
        _ submission: SubmissionRow, _ theme: ThemeRow, _ database: Database
    ) throws {
        try count(members: -1, of: theme, database)
        try database.run(
            "UPDATE view_submission SET theme_count = theme_count - 1 WHERE entry = ?",
            [submission.entry])
        guard submission.themeCount == 1 else { return }
        try database.run(
            """
            UPDATE view_round SET themed = themed - 1, unique_count = unique_count + ?
            WHERE entry = ?
            """, [submission.isUnique ? 1 : 0, submission.roundEntry])
    }

    /// A submission goes from a theme that is being retired to one that has not got it yet.
    static func moved(
        _ submission: SubmissionRow, to theme: ThemeRow, _ database: Database
    ) throws {
        try count(members: 1, of: theme, database)
    }

    static func countQuotations(
        of theme: Int64, adding count: Int, _ database: Database
    ) throws {
        try database.run(
            "UPDATE view_theme SET quotation_count = quotation_count + ? WHERE entry = ?",
            [count, theme])
    }

    private static func count(
        members: Int, of theme: ThemeRow, _ database: Database
    ) throws {
        try database.run(
            "UPDATE view_theme SET member_count = member_count + ? WHERE entry = ?",
            [members, theme.entry])
    }
}
