import Canon
import Records
package import Store

extension RegisterInstrument: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        let queries = PolicyQueries(transaction.database)
        return State(
            isRegistered: try queries.instrument(instrument) != nil,
            replacesExists: try replaces.map { try queries.instrument($0) != nil } ?? false)
    }
}

extension DecideGoalFate: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        let database = transaction.database
        let queries = PolicyQueries(database)
        let registered = try queries.instrument(instrument)
        let newest = try queries.newestVersion(instrument)
        let drafted = try DraftStorage.draft(instrument, in: database)?.provisions ?? []
        let published = try queries.provisions(instrument, version: newest)
        let known = Set(
            drafted.map(\.content.provision) + published.map(\.content.provision))
        return State(
            isRegistered: registered != nil, replacesAnother: registered?.replaces != nil,
            isGoal: try queries.goals(replacedBy: instrument).contains { $0.provision == goal },
            unknownProvisions: carriedTo.filter { !known.contains($0) })
    }
}

extension WithdrawVersion: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        let found = try PolicyQueries(transaction.database).version(version, of: instrument)
        guard let found else { return .unknown }
        return found.withdrawal == nil ? .standing : .withdrawn
    }
}
