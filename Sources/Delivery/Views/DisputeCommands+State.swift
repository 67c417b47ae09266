import Canon
import GRDB
package import Records
package import Store

extension RaiseDispute: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        let queries = DeliveryQueries(transaction.database)
        guard let found = try queries.indicator(indicator) else {
            return State(indicatorIsKnown: false, hasNumber: false)
        }
        return State(
            indicatorIsKnown: true, hasNumber: try queries.hasNumber(found.entry, period))
    }
}

extension GiveReply: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        let queries = DeliveryQueries(transaction.database)
        guard let found = try queries.indicator(indicator) else {
            return State(owner: nil, hasNumber: false)
        }
        return State(owner: found.owner, hasNumber: try queries.hasNumber(found.entry, period))
    }
}

extension AdmitDispute: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> DisputeStanding? {
        try .load(dispute, transaction.database)
    }
}

extension RefuseDispute: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> DisputeStanding? {
        try .load(dispute, transaction.database)
    }
}

extension AnswerDispute: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        let queries = DeliveryQueries(transaction.database)
        let standing = try DisputeStanding.load(dispute, transaction.database)
        guard let standing, let raised = try queries.dispute(dispute),
            let indicator = try queries.indicator(standing.indicator)
        else { return State(dispute: nil, corrections: []) }
        let known = try corrections.filter { entry in
            try entry > raised.entry && queries.isChange(entry, of: indicator.entry)
        }
        return State(dispute: standing, corrections: Set(known))
    }
}

extension EraseDispute: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> Standing? {
        let database = transaction.database
        return try DeliveryQueries(database).dispute(dispute).map { raised in
            let erased = try database.row(
                "SELECT 1 FROM view_erasure WHERE entry = ? AND member = ?",
                [raised.entry, DisputeMember.text])
            return Standing(entry: raised.entry, hasWords: erased == nil)
        }
    }

    /// Deletes the words in the transaction that seals their erasure.
    package func settle(_ entries: [Entry], in transaction: borrowing WriteTransaction) throws {
        try transaction.vault.erase(entries, in: transaction.database)
    }
}

extension DisputeStanding {
    static func load(_ dispute: ID<Dispute>, _ database: Database) throws -> DisputeStanding? {
        try DeliveryQueries(database).dispute(dispute).map {
            DisputeStanding(
                indicator: $0.indicator, admitBy: $0.admitBy, isAdmitted: $0.admittedBy != nil,
                isRefused: $0.refused != nil, isAnswered: $0.answer != nil)
        }
    }
}

extension DeliveryQueries {
    /// Whether an entry gave, revised or withdrew a number of an indicator, or changed its
    /// definition or target.
    func isChange(_ entry: Int, of indicator: Int) throws -> Bool {
        try database.row(
            """
            SELECT 1 FROM view_evidence
            WHERE indicator_entry = :indicator AND (entry = :entry OR withdrawn_by = :entry)
            UNION ALL
            SELECT 1 FROM view_definition
            WHERE indicator_entry = :indicator AND entry = :entry
            UNION ALL
            SELECT 1 FROM view_target WHERE indicator_entry = :indicator AND entry = :entry
            LIMIT 1
            """, ["indicator": indicator, "entry": entry]) != nil
    }
}
