package import Canon
import GRDB
package import Records
import Store

extension ConsultationQueries {
    /// From one voice through themes and answers to the changed words.
    package func chain(of id: ID<Submission>) throws -> SubmissionChain? {
        guard let submission = try submission(id) else { return nil }
        let members = try database.rows(
            "\(Self.memberColumns) WHERE m.submission_entry = ? ORDER BY m.theme_entry, m.id",
            [submission.entry]
        ).map(Self.member)
        var links: [SubmissionChain.Link] = []
        for run in members.grouped(by: \.theme) {
            guard let first = run.first, let theme = try theme(first.theme) else { continue }
            let answers = try answers(first.theme)
            links.append(
                SubmissionChain.Link(
                    theme: theme, members: run, answers: answers,
                    changes: try answers.flatMap { try changes(causedBy: $0.entry) }))
        }
        let point = try uniquePoint(of: id)
        return SubmissionChain(
            submission: submission, links: links, uniquePoint: point,
            uniqueChanges: try point.map { try changes(causedBy: $0.entry) } ?? [])
    }

    /// Changes of the text that name an entry (an answer, a unique point) as their cause.
    package func changes(causedBy entry: Int) throws -> [ChangeMade] {
        try database.rows(
            """
            SELECT instrument, version, provision, change, entry, cause_entry
            FROM view_consulted_change WHERE cause_entry = ? ORDER BY entry
            """, [entry]
        ).map {
            ChangeMade(
                instrument: try $0.id(0), version: $0[1], provision: try $0.id(2),
                change: try $0.word(3), entry: $0[4], causeEntry: $0[5])
        }
    }

    /// The theme whose answer an entry holds; for pages that start from a cause.
    package func theme(answeredBy entry: Int) throws -> ThemeSummary? {
        guard let answer = try answer(entry) else { return nil }
        return try theme(answer.theme)
    }

    /// The unique point that an entry marked.
    package func uniquePoint(markedBy entry: Int) throws -> UniquePoint? {
        let row = try database.row(
            """
            SELECT s.submission FROM view_unique_point u
            JOIN view_submission s ON s.entry = u.submission_entry WHERE u.entry = ?
            """, [entry])
        guard let row else { return nil }
        return try uniquePoint(of: try row.id(0))
    }
}

extension Array {
    /// Runs of neighbours that share a key, in order.
    fileprivate func grouped<Key: Equatable>(by key: (Element) -> Key) -> [[Element]] {
        var runs: [[Element]] = []
        for element in self {
            if let last = runs.last?.first, key(last) == key(element) {
                runs[runs.count - 1].append(element)
            } else {
                runs.append([element])
            }
        }
        return runs
    }
}
