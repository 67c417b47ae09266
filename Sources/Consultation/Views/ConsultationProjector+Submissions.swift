import Canon
import GRDB
import Records
import Store

extension ConsultationProjector {
    func project(_ fact: SubmissionReceived, _ index: Int64, _ database: Database) throws {
        try database.run(
            """
            INSERT INTO view_submission
                (entry, submission, round_entry, category, channel, received_hour_ms,
                code_digest, part_count, private_count)
            VALUES (?, ?, (SELECT entry FROM view_round WHERE consultation = ? AND round = ?),
                ?, ?, ?, ?, ?, ?)
            """,
            [
                index, fact.submission.text, fact.consultation.text, fact.round,
                fact.category?.text, fact.channel.rawValue, fact.receivedHour.milliseconds,
                fact.codeDigest.hex, fact.parts.count, fact.privateFields.count,
            ])
        for (ordinal, part) in fact.parts.enumerated() {
            try database.run(
                "INSERT INTO view_submission_part VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    index, ordinal, part.part.text, part.provision?.text, part.question?.text,
                    part.language.text, part.length,
                ])
        }
        try countProvisions(of: fact, database)
        try database.run(
            "UPDATE view_round SET received = received + 1 WHERE consultation = ? AND round = ?",
            [fact.consultation.text, fact.round])
    }

    /// Counts a submission once for each provision it speaks to.
    private func countProvisions(of fact: SubmissionReceived, _ database: Database) throws {
        var counted: [ID<Provision>] = []
        for case let provision? in fact.parts.map(\.provision)
        where !counted.contains(provision) {
            counted.append(provision)
            try database.run(
                """
                INSERT INTO view_provision_count VALUES
                    ((SELECT entry FROM view_round WHERE consultation = ? AND round = ?), ?, 1)
                ON CONFLICT DO UPDATE SET count = count + 1
                """, [fact.consultation.text, fact.round, provision.text])
        }
    }

    func project(_ fact: SubmissionsPublished, _ index: Int64, _ database: Database) throws {
        var published = 0
        for submission in fact.submissions {
            guard
                let row = try database.row(
                    """
                    UPDATE view_submission SET state = 'published', decided_by = ?
                    WHERE submission = ? AND state = 'waiting' RETURNING entry, part_count
                    """, [index, submission.text])
            else { continue }
            published += 1
            let entry: Int64 = row[0]
            let partCount: Int = row[1]
            // Words that were erased before they were published stay counted and cannot be shown.
            for member in (0..<partCount).map(PartMember.path)
            where try !LogProjector.isErased(
                entry: UInt64(entry), member: member, in: database)
            {
                try LogProjector.disclose(entry: UInt64(entry), member: member, in: database)
            }
        }
        try database.run(
            "UPDATE view_round SET published = published + ? WHERE consultation = ? AND round = ?",
            [published, fact.consultation.text, fact.round])
    }

    func project(_ fact: SubmissionWithheld, _ index: Int64, _ database: Database) throws {
        guard let before = try SubmissionRow.find(fact.submission, database) else { return }
        switch before.state {
        case .waiting: break
        case .published: try conceal(before, database)
        case .withheld: return
        }
        try database.run(
            """
            UPDATE view_submission SET state = 'withheld', ground = ?, note = ?, decided_by = ?
            WHERE entry = ?
            """, [fact.ground.rawValue, fact.note.column, index, before.entry])
        try database.run(
            """
            INSERT INTO view_withheld_count VALUES (?, ?, 1)
            ON CONFLICT DO UPDATE SET count = count + 1
            """, [before.roundEntry, fact.ground.rawValue])
    }

    /// Takes back what publishing did.
    private func conceal(_ submission: SubmissionRow, _ database: Database) throws {
        for ordinal in 0..<submission.partCount {
            try LogProjector.conceal(
                entry: UInt64(submission.entry), member: PartMember.path(ordinal), in: database)
        }
        try database.run(
            "UPDATE view_round SET published = published - 1 WHERE entry = ?",
            [submission.roundEntry])
    }

    func project(_ fact: SubmissionMarkedUnique, _ index: Int64, _ database: Database) throws {
        guard let before = try SubmissionRow.find(fact.submission, database) else { return }
        try database.run(
            "INSERT OR REPLACE INTO view_unique_point VALUES (?, ?, ?, ?, ?)",
            [before.entry, before.roundEntry, index, fact.point.column, fact.response.column])
        guard !before.isUnique else { return }
        try database.run(
            "UPDATE view_submission SET is_unique = 1 WHERE entry = ?", [before.entry])
        if before.themeCount == 0 {
            try database.run(
                "UPDATE view_round SET unique_count = unique_count + 1 WHERE entry = ?",
                [before.roundEntry])
        }
    }
}

/// Path of the commitment to a part's text inside the fact.
enum PartMember {
    static func path(_ ordinal: Int) -> String { "parts.\(ordinal).text" }
    static func privatePath(_ ordinal: Int) -> String { "private.\(ordinal).value" }
}
