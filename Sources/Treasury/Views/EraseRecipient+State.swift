import Canon
package import GRDB
package import Records
import Rules
package import Store

extension EraseRecipient: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> Standing? {
        try .load(award, transaction.database)
    }

    /// Deletes the name in the transaction that seals its erasure.
    package func settle(_ entries: [Entry], in transaction: borrowing WriteTransaction) throws {
        try transaction.vault.erase(entries, in: transaction.database)
    }
}

extension EraseRecipient.Standing {
    static func load(_ id: ID<Award>, _ database: Database) throws -> EraseRecipient.Standing? {
        guard let detail = try TreasuryQueries(database).detail(of: id) else { return nil }
        let underWay = detail.payments.first { $0.phase == .pending || $0.phase == .approved }
        return EraseRecipient.Standing(
            entry: detail.award.entry, isPerson: detail.award.recipientType == .person,
            hasName: try RecipientName.isHeld(of: detail.award, in: database),
            paymentUnderWay: underWay?.payment)
    }
}

/// Whether the name of a person who got an award can still be read by officers.
package enum RecipientName {
    package static func isHeld(of award: AwardSummary, in database: Database) throws -> Bool {
        guard award.recipientType == .person else { return false }
        return try database.row(
            "SELECT 1 FROM view_erasure WHERE entry = ? AND member = ?",
            [Int64(award.entry), AwardMember.personName]) == nil
    }
}
