import Canon
import Records
import Rules

/// What a thorough liar does not forget: digests, numbers and draws that follow from what he
/// changed.
extension LogCopy {
    /// Makes everything that follows from entries before it fit the entries as they are now:
    /// digests of texts, computed numbers, draws by lot, and the digests of yearly reports.
    ///
    /// - Throws: an error of a record or of a definition that an honest log does not have.
    mutating func refreshConsequences() throws {
        var definitions: [IndicatorDefined] = []
        for bytes in entries {
            if let fact = try Entry(bytes: bytes).fact as? IndicatorDefined {
                definitions.append(fact)
            }
        }
        var before = Consequences(table: try EvidenceTable(definitions))
        for index in entries.indices {
            for change in try before.changes(to: try Entry(bytes: entries[index])) {
                try replace(change.path, of: index, with: change.value)
            }
            before.apply(try Entry(bytes: entries[index]), entries[index])
        }
    }
}

/// What the entries so far give for those that follow from them.
private struct Consequences {
    var table: EvidenceTable
    private var texts = ProvisionTexts()
    private var catalogue = ListedServices()
    private var reports = ReportReading()
    private var last: [UInt8] = []

    init(table: EvidenceTable) { self.table = table }

    mutating func apply(_ entry: Entry, _ bytes: [UInt8]) {
        table.apply(entry)
        texts.apply(entry)
        reports.apply(entry)
        if let fact = entry.fact as? ServiceListed { catalogue.apply(fact) }
        last = bytes
    }

    /// Members of the next entry, as they must be.
    func changes(to entry: Entry) throws -> [(path: String, value: JSONValue)] {
        switch entry.fact {
        case let fact as VersionPublished:
            let digest = ProvisionTexts.textDigest(texts.provisions(of: fact.instrument))
            return [("fact.text_digest", .string(digest.hex))]
        case let fact as ObservationComputed:
            let cells = try table.cells(
                indicator: fact.indicator, version: fact.version, period: fact.period,
                logSize: UInt64(clamping: fact.logSize))
            return [("fact.cells", .array(cells.map(\.recordValue)))]
        case let fact as RetestsDrawn:
            let lot = RetestDraw.lot(ofLastEntry: last)
            let drawn = RetestDraw.drawn(
                catalogue.given, lot: lot, count: fact.services.count)
            let services = JSONValue.array(drawn.map { .string($0.text) })
            // A draw of nothing has no such member.
            return [("fact.lot", .string(lot.hex))]
                + (drawn.isEmpty ? [] : [("fact.services", services)])
        case let fact as ReportPublished:
            guard let report = reports.report(fact) else { return [] }
            return [("fact.data_digest", .string(report.digest.hex))]
        default: return []
        }
    }
}
