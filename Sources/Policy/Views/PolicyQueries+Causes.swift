package import Canon
import GRDB
package import Records
import Store

extension PolicyQueries {
    /// Rounds of all consultations on an instrument, in the order of their opening.
    package func rounds(_ instrument: ID<Instrument>) throws -> [PolicyRound] {
        try database.rows(
            """
            SELECT consultation, round, version, opened_entry, closed_entry
            FROM view_policy_round WHERE instrument = ? ORDER BY opened_entry
            """, [instrument.text]
        ).map { row in
            PolicyRound(
                consultation: try RecordText.id(row[0]), round: row[1], version: row[2],
                openedEntry: row[3], closedEntry: row[4])
        }
    }

    /// Whether a round on this instrument has closed: from then on each change needs a cause.
    package func hasClosedRound(_ instrument: ID<Instrument>) throws -> Bool {
        try database.count(
            """
            SELECT count(*) FROM view_policy_round
            WHERE instrument = ? AND closed_entry IS NOT NULL
            """, [instrument.text]) > 0
    }

    /// All answers and unique points about an instrument, whatever they say.
    package func knownCauses(_ instrument: ID<Instrument>) throws -> KnownCauses {
        KnownCauses(
            try database.rows(
                """
                SELECT entry, type, consultation, round, subject, answer, words, provisions,
                    revised_by
                FROM view_cause_entry WHERE instrument = ? ORDER BY entry
                """, [instrument.text]
            ).map(knownCause))
    }

    private func knownCause(_ row: Row) throws -> KnownCause {
        let type: Cause.Kind = try RecordText.word(row[1])
        let subject: String = row[4]
        return KnownCause(
            entry: row[0], type: type, consultation: try RecordText.id(row[2]), round: row[3],
            theme: type == .answer ? try RecordText.id(subject) : nil,
            submission: type == .uniquePoint ? try RecordText.id(subject) : nil,
            answer: try (row[5] as String?).map { try RecordText.word($0) },
            words: try RecordText.texts(row[6]), provisions: try RecordText.ids(row[7]),
            revisedBy: row[8])
    }

    /// What an officer may name as a cause: accepting answers that still count, and unique points.
    /// Those that name the provision come first, each part newest first.
    package func possibleCauses(
        _ instrument: ID<Instrument>, for provision: ID<Provision>? = nil
    ) throws -> [KnownCause] {
        let usable = try knownCauses(instrument).all.reversed().filter {
            $0.isAccepting && $0.revisedBy == nil
        }
        guard let provision else { return usable }
        return usable.filter { $0.provisions.contains(provision) }
            + usable.filter { !$0.provisions.contains(provision) }
    }
}
