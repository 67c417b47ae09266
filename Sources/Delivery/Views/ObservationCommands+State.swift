import Canon
import Foundation
import GRDB
import Records
import Rules
package import Store

extension AttestObservation: RegistrableCommand {
    package func state(
        in transaction: borrowing WriteTransaction
    ) throws -> ObservationContext {
        try .load(for: [proposed], transaction.database)
    }
}

extension AttestObservations: RegistrableCommand {
    package func state(
        in transaction: borrowing WriteTransaction
    ) throws -> ObservationContext {
        guard rows.count <= Self.limit else { return ObservationContext() }
        return try .load(for: rows.map(\.proposed), transaction.database)
    }
}

extension ObservationContext {
    /// What is known of the numbers that somebody wants to attest.
    static func load(
        for proposals: [ObservationAttested], _ database: Database
    ) throws -> ObservationContext {
        let queries = DeliveryQueries(database)
        var context = ObservationContext(areas: Set(try queries.areas().map(\.area)))
        var entries: [ID<Indicator>: Int] = [:]
        for proposed in proposals {
            if entries[proposed.indicator] == nil,
                let indicator = try queries.indicator(proposed.indicator)
            {
                entries[proposed.indicator] = indicator.entry
                context.definitions[proposed.indicator] = try queries.definitions(of: indicator)
                    .map { Version($0.fact, recordedOn: $0.at.date) }
                if try queries.isDemonstration(indicator.instrument) == true {
                    context.demonstrations.insert(indicator.instrument)
                }
            }
            guard let indicator = entries[proposed.indicator] else { continue }
            let key = ObservationKey(proposed)
            guard let entry = try queries.standing(key, of: indicator) else { continue }
            context.standing[key] = entry
            guard proposed.revises == entry else { continue }
            let fact = try LogTables.entry(UInt64(entry), database)?.fact
            context.revised[entry] = fact as? ObservationAttested
        }
        return context
    }
}

extension ComputeObservation: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        let queries = DeliveryQueries(transaction.database)
        guard let found = try queries.indicator(indicator),
            let definition = try queries.definition(of: found, version: version ?? found.version)?
                .fact
        else { return State(definition: nil, evidence: nil, standing: nil) }
        guard definition.evidence != .attested else {
            return State(definition: definition, evidence: nil, standing: nil)
        }
        return State(
            definition: definition,
            evidence: try .read(for: definition, transaction.database),
            standing: try standing(found, definition.version, transaction.database))
    }

    private func standing(
        _ indicator: IndicatorSummary, _ version: Int, _ database: Database
    ) throws -> State.Standing? {
        let row = try database.row(
            """
            SELECT entry FROM view_evidence
            WHERE indicator_entry = ? AND period = ? AND version = ? AND type = 'computed'
                AND revised_by IS NULL AND withdrawn_by IS NULL
            ORDER BY entry DESC LIMIT 1
            """, [indicator.entry, period.description, version])
        guard let row else { return nil }
        let entry: Int64 = row[0]
        guard let fact = try LogTables.entry(UInt64(entry), database)?.fact as? ObservationComputed
        else { throw ViewDamage(column: "entry \(entry)") }
        return State.Standing(entry: Int(entry), cells: fact.cells)
    }
}

extension Result<EvidenceTable, MeasureError> {
    /// What all entries of the log say, as far as a definition needs it. Reads only the entries of
    /// the kinds that its formula or fold names.
    static func read(
        for definition: IndicatorDefined, _ database: Database
    ) throws -> Result<EvidenceTable, MeasureError> {
        let table = Result { () throws(MeasureError) in try EvidenceTable([definition]) }
        guard case .success(var evidence) = table else { return table }
        let entries: RowCursor
        if let kinds = evidence.kinds {
            let marks = kinds.map { _ in "?" }.joined(separator: ", ")
            // Found by kind, read in order: sorting what was found would sort the bytes with it.
            entries = try Row.fetchCursor(
                database,
                sql: """
                    SELECT bytes FROM log_entry
                    WHERE idx IN (SELECT idx FROM log_entry WHERE kind IN (\(marks))) ORDER BY idx
                    """, arguments: StatementArguments(kinds))
        } else {
            entries = try Row.fetchCursor(
                database, sql: "SELECT bytes FROM log_entry ORDER BY idx")
        }
        while let row = try entries.next() {
            let bytes: [UInt8] = Array(row[0] as Data)
            evidence.apply(try Entry(trusted: bytes), bytes: bytes)
        }
        return .success(evidence)
    }
}

extension WithdrawObservation: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        let row = try transaction.database.row(
            """
            SELECT i.indicator, e.revised_by, e.withdrawn_by
            FROM view_evidence e JOIN view_indicator i ON i.entry = e.indicator_entry
            WHERE e.entry = ?
            """, [entry])
        guard let row else { return State(indicator: nil, revisedBy: nil, withdrawnBy: nil) }
        return State(indicator: try row.id(0), revisedBy: row[1], withdrawnBy: row[2])
    }
}

extension DeliveryQueries {
    /// Entry of the number that stands under a key.
    func standing(_ key: ObservationKey, of indicator: Int) throws -> Int? {
        try database.row(
            """
            SELECT entry FROM view_observation
            WHERE indicator_entry = ? AND version = ? AND series = ? AND area = ? AND sex = ?
                AND area_type = ? AND period_end = ? AND period = ? AND revised_by IS NULL
                AND withdrawn_by IS NULL
            """,
            [
                indicator, key.version, key.series, key.area?.text ?? "", key.sex?.rawValue ?? "",
                key.areaType?.rawValue ?? "", key.period.end.daysSince1970, key.period.description,
            ]
        ).map { $0[0] }
    }

    /// Whether a number was ever given for a period, also one that no longer stands.
    func hasNumber(_ indicator: Int, _ period: ReportingPeriod) throws -> Bool {
        try database.row(
            "SELECT 1 FROM view_evidence WHERE indicator_entry = ? AND period = ? LIMIT 1",
            [indicator, period.description]) != nil
    }
}
