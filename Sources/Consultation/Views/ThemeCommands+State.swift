import Canon
import GRDB
import Records
package import Store

extension CreateTheme: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> RoundStanding? {
        try .load(key, transaction.database)
    }
}

extension ReviseTheme: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> ThemeStanding? {
        try .load(theme, transaction.database)
    }
}

extension RetireTheme: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        let database = transaction.database
        return State(
            theme: try .load(theme, database),
            target: try mergedInto.flatMap { try ThemeStanding.load($0, database) })
    }
}

extension AnswerTheme: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        let database = transaction.database
        guard let standing = try ThemeStanding.load(theme, database) else {
            return State(theme: nil, provisions: [])
        }
        let instrument = standing.round.instrument
        let version = try ConsultedText.newestVersion(of: instrument, database)
        let known = try provisions.filter {
            try ConsultedText.has($0, in: instrument, version: version, database)
        }
        return State(theme: standing, provisions: Set(known))
    }
}

extension UnassignSubmissions: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        let database = transaction.database
        guard let standing = try ThemeStanding.load(theme, database),
            let row = try ThemeRow.find(theme, database)
        else { return State(theme: nil, members: []) }
        var members: Set<ID<Submission>> = []
        for id in submissions.prefix(Self.limit) {
            guard let submission = try SubmissionRow.find(id, database),
                try ThemeRow.holds(submission.entry, in: row.entry, database)
            else { continue }
            members.insert(id)
        }
        return State(theme: standing, members: members)
    }
}

extension AssignQuotations: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        guard let standing = try ThemeStanding.load(theme, transaction.database),
            quotations.count <= Self.limit
        else {
            return State(
                theme: try .load(theme, transaction.database), parts: [], existing: [])
        }
        var parts: [QuotablePart?] = []
        for quoted in quotations {
            parts.append(try part(quoted, round: standing.round.entry, transaction))
        }
        return State(
            theme: standing, parts: parts, existing: try existing(transaction.database))
    }

    private func part(
        _ quoted: QuotedWords, round: Int, _ transaction: borrowing WriteTransaction
    ) throws -> QuotablePart? {
        let row = try transaction.database.row(
            """
            SELECT p.submission_entry, p.ordinal, p.length FROM view_submission s
            JOIN view_submission_part p ON p.submission_entry = s.entry
            WHERE s.submission = ? AND s.round_entry = ? AND p.part = ?
            """, [quoted.submission.text, round, quoted.part.text])
        guard let row else { return nil }
        let entry: Int64 = row[0]
        let disclosure =
            switch quoted.span {
            case .words:
                try transaction.vault.disclosure(
                    entry: UInt64(entry), member: PartMember.path(row[1]),
                    in: transaction.database)
            case .scalars, .all: Disclosure?.none
            }
        return QuotablePart(length: row[2], text: disclosure?.value.text)
    }

    /// Quotations that the theme has of these submissions.
    private func existing(_ database: Database) throws -> Set<QuotationPlace> {
        var places: Set<QuotationPlace> = []
        for submission in Set(quotations.map(\.submission)).sorted() {
            let rows = try database.rows(
                """
                SELECT p.part, m.start_scalar, m.end_scalar FROM view_submission s
                JOIN view_theme t ON t.theme = ?
                JOIN view_theme_member m
                    ON m.submission_entry = s.entry AND m.theme_entry = t.entry
                JOIN view_submission_part p
                    ON p.submission_entry = s.entry AND p.ordinal = m.part_ordinal
                WHERE s.submission = ? ORDER BY m.id
                """, [theme.text, submission.text])
            for row in rows {
                places.insert(
                    QuotationPlace(
                        submission: submission, part: try row.id(0), start: row[1], end: row[2]))
            }
        }
        return places
    }
}
