import Canon
import GRDB
import Records
import Store

extension RoundTargets {
    /// What a round may be spoken to about, as far as these parts ask.
    static func load(
        for round: RoundStanding?, asked parts: some Sequence<PreparedPart>, _ database: Database
    ) throws -> RoundTargets {
        guard let round else {
            return RoundTargets(categories: [], questions: [], provisions: [])
        }
        let categories = try database.rows(
            "SELECT category FROM view_category WHERE consultation = ? ORDER BY ordinal",
            [round.key.consultation.text])
        let questions = try database.rows(
            "SELECT question FROM view_question WHERE round_entry = ? ORDER BY ordinal",
            [round.entry])
        var provisions: Set<ID<Provision>> = []
        var asked: Set<ID<Provision>> = []
        for part in parts {
            guard case .provision(let provision) = part.target,
                asked.insert(provision).inserted
            else { continue }
            if try ConsultedText.has(
                provision, in: round.instrument, version: round.version, database)
            {
                provisions.insert(provision)
            }
        }
        return RoundTargets(
            categories: Set(try categories.map { try $0.id(0) }),
            questions: Set(try questions.map { try $0.id(0) }), provisions: provisions)
    }
}

/// What the room knows of the text under consultation.
enum ConsultedText {
    static func has(
        _ provision: ID<Provision>, in instrument: ID<Instrument>, version: Int,
        _ database: Database
    ) throws -> Bool {
        try database.row(
            """
            SELECT 1 FROM view_consulted_provision
            WHERE instrument = ? AND provision = ? AND added_in <= ?
                AND (removed_in IS NULL OR removed_in > ?) LIMIT 1
            """, [instrument.text, provision.text, version, version]) != nil
    }

    /// Number of the newest version that stands; 0 where there is none.
    static func newestVersion(
        of instrument: ID<Instrument>, _ database: Database
    ) throws -> Int {
        try database.count(
            """
            SELECT max(version) FROM view_consulted_version
            WHERE instrument = ? AND withdrawn_by IS NULL
            """, [instrument.text])
    }

    static func standing(
        of version: Int, in instrument: ID<Instrument>?, _ database: Database
    ) throws -> OpenRound.VersionStanding {
        guard let instrument,
            let row = try database.row(
                """
                SELECT withdrawn_by IS NULL FROM view_consulted_version
                WHERE instrument = ? AND version = ?
                """, [instrument.text, version])
        else { return .unknown }
        return row[0] ? .standing : .withdrawn
    }
}
