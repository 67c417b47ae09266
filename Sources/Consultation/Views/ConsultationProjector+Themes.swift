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
    }
}
