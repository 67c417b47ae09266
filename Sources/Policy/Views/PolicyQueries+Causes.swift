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
                consultation: try row.id(0), round: row[1], version: row[2],
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
        let type: Cause.Kind = try row.word(1)
        return KnownCause(
            entry: row[0], type: type, consultation: try row.id(2), round: row[3],
            theme: type == .answer ? try row.id(4) : nil,
            submission: type == .uniquePoint ? try row.id(4) : nil,
            answer: try row.optionalWord(5),
            words: try row.texts(6), provisions: try RecordText.ids(row[7]),
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
