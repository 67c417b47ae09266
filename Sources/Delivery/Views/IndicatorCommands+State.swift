import Canon
import GRDB
import Records
import Rules
package import Store

extension ListAreas: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        var known: [ID<Area>: ID<Area>?] = [:]
        for area in try DeliveryQueries(transaction.database).areas() {
            known[area.area] = .some(area.parent)
        }
        return State(known: known)
    }
}

extension SetGoal: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        let queries = DeliveryQueries(transaction.database)
        return State(
            instrumentIsKnown: try queries.isDemonstration(instrument) != nil,
            codes: Set(try queries.indicators(of: instrument).map(\.code)))
    }
}

extension DefineIndicator: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        let queries = DeliveryQueries(transaction.database)
        return State(
            instrumentIsKnown: try queries.isDemonstration(definition.instrument) != nil,
            present: try queries.indicator(definition.indicator).map {
                try queries.present($0).fact
            },
            codeHolder: try queries.indicator(code: definition.code, in: definition.instrument)?
                .indicator)
    }
}

extension SetTarget: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        let queries = DeliveryQueries(transaction.database)
        guard let found = try queries.indicator(indicator) else {
            return State(definition: nil, present: nil)
        }
        return State(
            definition: try queries.present(found).fact,
            present: try queries.newestTarget(of: found)?.fact)
    }
}

extension PublishReport: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        let queries = DeliveryQueries(transaction.database)
        let newest = try queries.reports(of: instrument).first { $0.year == year }
        return State(
            report: try queries.report(of: instrument, year: year, asOf: asOf),
            newest: newest.map { ($0.dataDigest, $0.entry) })
    }
}

extension DeliveryQueries {
    /// Whether a policy is demonstration data; `nil` for an unknown one.
    func isDemonstration(_ instrument: ID<Instrument>) throws -> Bool? {
        try database.row(
            "SELECT demonstration FROM view_measured_instrument WHERE instrument = ?",
            [instrument.text]
        ).map { $0[0] }
    }
}
