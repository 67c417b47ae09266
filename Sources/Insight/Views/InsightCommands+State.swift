import Canon
import GRDB
package import Records
package import Store

extension RecordAnalysis: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> AnalysisGround {
        try .load(analysis, transaction.database)
    }

    /// Keeps the bytes whose digest was sealed.
    package func settle(
        _ entries: [Entry], in transaction: borrowing WriteTransaction
    ) throws {
        try OutputDesk.keep(analysis.output.bytes, in: transaction.database)
    }
}

extension JudgeSuggestion: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> AnalysisStanding? {
        try .load(analysis, asked: suggestions.prefix(Self.limit), transaction.database)
    }
}

extension SwitchInsight: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> SwitchStanding? {
        let database = transaction.database
        let known = try database.row(
            "SELECT 1 FROM view_insight_consultation WHERE consultation = ?", [consultation.text])
        guard known != nil else { return nil }
        return SwitchStanding(isOn: try InsightQueries(database).isOn(consultation))
    }
}

extension RaiseObjection: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> AnalysisStanding? {
        try .load(analysis, asked: [], transaction.database)
    }
}

extension AnswerObjection: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> ObjectionStanding? {
        try .load(objection, transaction.database)
    }
}

extension EraseObjection: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> ObjectionStanding? {
        try .load(objection, transaction.database)
    }

    /// Deletes the words in the transaction that seals their erasure.
    package func settle(
        _ entries: [Entry], in transaction: borrowing WriteTransaction
    ) throws {
        try transaction.vault.erase(entries, in: transaction.database)
    }
}

extension GiveLabels: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> ReadingStanding? {
        try .load(
            round, submissions: [submission], themes: themes.prefix(Self.limit),
            transaction.database)
    }
}

extension FreezeLabels: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> LabelledStanding? {
        try .load(round, transaction.database)
    }
}

extension SetAside: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> ReadingStanding? {
        try .load(
            round, submissions: submissions.prefix(Self.limit), transaction.database)
    }
}

extension Restore: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> ReadingStanding? {
        try .load(
            round, submissions: submissions.prefix(Self.limit), transaction.database)
    }
}
