import Canon
import GRDB
package import Records
package import Store

extension SubmitComment: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        let round = try RoundStanding.load(key, transaction.database)
        return State(
            round: round,
            targets: try RoundTargets.load(for: round, asked: parts, transaction.database))
    }
}

extension ImportSubmissions: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        let database = transaction.database
        let round = try RoundStanding.load(key, database)
        return State(
            round: round,
            targets: try RoundTargets.load(
                for: round, asked: submissions.lazy.flatMap(\.parts), database),
            importedKeys: try ImportDesk(transaction).imported(
                submissions.map(\.sourceKey), in: key))
    }

    /// Notes the source keys beside the entries, in the same transaction.
    package func settle(
        _ entries: [Entry], in transaction: borrowing WriteTransaction
    ) throws {
        let desk = try ImportDesk(transaction)
        let fresh = fresh(try desk.imported(submissions.map(\.sourceKey), in: key))
        let received = entries.compactMap { $0.fact as? SubmissionReceived }
        precondition(fresh.count == received.count, "one entry for each new row")
        for (row, fact) in zip(fresh, received) {
            try desk.note(row.sourceKey, fact.submission, in: key)
        }
    }
}

extension PublishSubmissions: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        let database = transaction.database
        guard let round = try RoundStanding.load(key, database) else {
            return State(round: nil, states: [:])
        }
        var states: [ID<Submission>: SubmissionStanding.State] = [:]
        for submission in submissions.prefix(Self.limit) {
            guard let row = try SubmissionRow.find(submission, database),
                row.roundEntry == round.entry
            else { continue }
            states[submission] = row.state
        }
        return State(round: round, states: states)
    }
}

extension WithholdSubmission: RegistrableCommand {
    package func state(
        in transaction: borrowing WriteTransaction
    ) throws -> SubmissionStanding? {
        try .load(submission, transaction.database)
    }
}

extension MarkUnique: RegistrableCommand {
    package func state(
        in transaction: borrowing WriteTransaction
    ) throws -> SubmissionStanding? {
        try .load(submission, transaction.database)
    }
}

extension EraseSubmission: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        let database = transaction.database
        guard let standing = try SubmissionStanding.load(submission, database) else {
            return State(standing: nil, members: [])
        }
        let members =
            (0..<standing.partCount).map(PartMember.path)
            + (0..<standing.privateFieldCount).map(PartMember.privatePath)
        let remaining = try members.filter { member in
            try !LogProjector.isErased(
                entry: UInt64(standing.entry), member: member, in: database)
        }
        return State(standing: standing, members: remaining)
    }

    /// Deletes the payloads in the transaction that seals their erasure, and the tie to the row
    /// of a file that they were imported from.
    package func settle(
        _ entries: [Entry], in transaction: borrowing WriteTransaction
    ) throws {
        try transaction.vault.erase(entries, in: transaction.database)
        try ImportDesk(transaction).forget(submission)
    }
}
