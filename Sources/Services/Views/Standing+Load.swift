import Canon
import GRDB
import Records
import Store

extension ServiceStanding {
    static func load(
        _ service: ID<PublicService>, _ database: Database
    ) throws -> ServiceStanding? {
        guard
            let row = try database.row(
                "SELECT entry, listed_at_ms FROM view_service WHERE service = ?", [service.text])
        else { return nil }
        let entry: Int = row[0]
        return ServiceStanding(
            listing: try SealedListing.read(entry, database), entry: entry,
            listedAt: row.instant(1))
    }
}

/// A version of a service as its entry has it: a long fact that no view repeats.
enum SealedListing {
    static func read(_ entry: Int, _ database: Database) throws -> ServiceListed {
        guard
            let fact = try LogTables.entry(UInt64(entry), database)?.fact as? ServiceListed
        else { throw ViewDamage(column: "entry \(entry)") }
        return fact
    }
}

extension FeedbackStanding {
    static func load(
        _ feedback: ID<Feedback>, _ database: Database
    ) throws -> FeedbackStanding? {
        guard
            let row = try database.row(
                "SELECT entry, state FROM view_feedback WHERE feedback = ?", [feedback.text])
        else { return nil }
        let entry = row.entry(0)
        let state: State = try row.word(1)
        let answers = try database.rows(
            "SELECT answer FROM view_feedback_answer WHERE feedback = ? ORDER BY entry",
            [feedback.text])
        let isErased = try FeedbackRow.isErased(entry, database)
        return FeedbackStanding(
            entry: Int(entry), state: state, hasWords: state != .wordless && !isErased,
            answers: try answers.map { try $0.texts(0) })
    }
}

extension KnownProvisions {
    /// What is known of a policy, as far as the terms of a service ask.
    static func load(
        _ instrument: ID<Instrument>?, asked: [ID<Provision>], _ database: Database
    ) throws -> KnownProvisions {
        guard let instrument else { return KnownProvisions() }
        let policy = try database.row(
            "SELECT 1 FROM view_service_policy WHERE instrument = ?", [instrument.text])
        var known: Set<ID<Provision>> = []
        for provision in asked {
            let row = try database.row(
                """
                SELECT 1 FROM view_service_policy_provision
                WHERE instrument = ? AND provision = ?
                """, [instrument.text, provision.text])
            if row != nil { known.insert(provision) }
        }
        return KnownProvisions(isPolicyKnown: policy != nil, provisions: known)
    }
}
