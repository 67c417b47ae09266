import Canon
import Records
import Rules

/// What a thorough liar does not forget: numbers that follow from what he changed.
extension LogCopy {
    /// Computes every number again from the entries as they are now.
    ///
    /// - Throws: an error of a record or of a definition that an honest log does not have.
    mutating func refreshNumbers() throws {
        var read: [Entry] = []
        for bytes in entries { read.append(try Entry(bytes: bytes)) }
        var table = try EvidenceTable(read.compactMap { $0.fact as? IndicatorDefined })
        for entry in read { table.apply(entry) }
        for entry in read {
            guard let fact = entry.fact as? ObservationComputed else { continue }
            let cells = try table.cells(
                indicator: fact.indicator, version: fact.version, period: fact.period,
                logSize: UInt64(clamping: fact.logSize))
            try replace(
                "fact.cells", of: Int(entry.index), with: .array(cells.map(\.recordValue)))
        }
    }
}
