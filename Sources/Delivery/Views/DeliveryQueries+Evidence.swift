import Canon
import GRDB
import Records
import Rules
import Store

extension DeliveryQueries {
    /// Where the numbers of an entry come from; `nil` for an entry without numbers.
    package func evidence(of entry: Int) throws -> NumberEvidence? {
        let row = try database.row(
            """
            SELECT d.entry, d.at_ms, d.office, d.fact, e.at_ms, e.office, e.revised_by,
                e.withdrawn_by, e.withdrawn_reason
            FROM view_evidence e JOIN view_definition d
                ON d.indicator_entry = e.indicator_entry AND d.version = e.version
            WHERE e.entry = ?
            """, [entry])
        guard let row, let sealed = try LogTables.entry(UInt64(entry), database) else { return nil }
        let definition = try Self.definition(row)
        let basis: NumberEvidence.Basis
        switch sealed.fact {
        case let fact as ObservationAttested: basis = .attested(fact)
        case let fact as ObservationComputed:
            basis = .computed(fact, try entriesRead(for: definition.fact, before: fact.logSize))
        default: return nil
        }
        return NumberEvidence(
            entry: entry, at: row.instant(4), office: row[5], basis: basis,
            definition: definition, revisedBy: row[6], withdrawnBy: row[7],
            withdrawnReason: try row.texts(8))
    }

    /// The entries that a definition's formula or fold looks at.
    private func entriesRead(
        for definition: IndicatorDefined, before size: Int
    ) throws -> NumberEvidence.EntriesRead {
        let kinds = try EvidenceTable([definition]).kinds
        let marks = kinds.map { $0.map { _ in "?" }.joined(separator: ", ") }
        let filter = marks.map { "AND kind IN (\($0))" } ?? ""
        let row = try database.row(
            "SELECT count(*), min(idx), max(idx) FROM log_entry WHERE idx < ? \(filter)",
            [size] + StatementArguments(kinds ?? []))
        return NumberEvidence.EntriesRead(
            kinds: kinds, count: row?[0] ?? 0, first: row?[1], last: row?[2])
    }
}
