import Canon
package import Records
package import Store

extension PublicationState {
    /// The state of an instrument's publication, as of this transaction.
    init(of instrument: ID<Instrument>, in transaction: borrowing WriteTransaction) throws {
        let database = transaction.database
        let queries = PolicyQueries(database)
        var schedule: Schedule?
        if let waiting = try queries.waitingPublication(instrument) {
            let disclosure = try transaction.vault.disclosure(
                entry: UInt64(waiting.entry), member: "draft", in: database)
            schedule = Schedule(
                entry: waiting.entry, version: waiting.version, publishAt: waiting.publishAt,
                draft: try disclosure.map { disclosure in
                    var object = try ObjectDecoder(disclosure.value, path: "draft")
                    return try Draft(from: &object)
                })
        }
        self.init(
            isRegistered: try queries.instrument(instrument) != nil,
            newestVersion: try queries.newestVersion(instrument),
            context: try DraftDesk.context(instrument, in: database),
            goalsWithoutFate: try queries.undecidedGoals(instrument).map(\.provision),
            draft: try DraftStorage.draft(instrument, in: database), schedule: schedule)
    }
}

extension PublishVersion: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> PublicationState {
        try PublicationState(of: instrument, in: transaction)
    }

    package func settle(_ entries: [Entry], in transaction: borrowing WriteTransaction) throws {
        try DraftStorage.delete(instrument, in: transaction.database)
    }
}

extension SchedulePublication: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> PublicationState {
        try PublicationState(of: instrument, in: transaction)
    }

    package func settle(_ entries: [Entry], in transaction: borrowing WriteTransaction) throws {
        try DraftStorage.setState(.scheduled, instrument, in: transaction.database)
    }
}

extension PublishScheduled: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> PublicationState {
        try PublicationState(of: instrument, in: transaction)
    }

    package func settle(_ entries: [Entry], in transaction: borrowing WriteTransaction) throws {
        try DraftStorage.delete(instrument, in: transaction.database)
    }
}

extension CancelPublication: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> Int? {
        try PolicyQueries(transaction.database).waitingPublication(instrument)?.version
    }

    package func settle(_ entries: [Entry], in transaction: borrowing WriteTransaction) throws {
        try DraftStorage.setState(.editing, instrument, in: transaction.database)
    }
}
