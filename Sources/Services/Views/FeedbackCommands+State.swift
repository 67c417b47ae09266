package import Canon
import GRDB
package import Records
package import Store

extension GiveFeedback: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> ServiceStanding? {
        try .load(service, transaction.database)
    }
}

extension PublishFeedback: RegistrableCommand {
    package func state(
        in transaction: borrowing WriteTransaction
    ) throws -> [ID<Feedback>: FeedbackStanding] {
        var states: [ID<Feedback>: FeedbackStanding] = [:]
        for id in feedback.prefix(Self.limit) {
            states[id] = try FeedbackStanding.load(id, transaction.database)
        }
        return states
    }
}

extension WithholdFeedback: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> FeedbackStanding? {
        try .load(feedback, transaction.database)
    }
}

extension AnswerFeedback: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> FeedbackStanding? {
        try .load(feedback, transaction.database)
    }
}

extension EraseFeedback: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> FeedbackStanding? {
        try .load(feedback, transaction.database)
    }

    /// Deletes the words in the transaction that seals their erasure.
    package func settle(
        _ entries: [Entry], in transaction: borrowing WriteTransaction
    ) throws {
        try transaction.vault.erase(entries, in: transaction.database)
    }
}
