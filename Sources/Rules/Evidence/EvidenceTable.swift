public import Canon
public import Records

/// What the entries say, as far as some indicators need it: extracted once, evaluated many times.
///
/// Apply the entries in their order, all of them or those of ``kinds``, then ask for cells: the
/// same entries give the same digits on every machine.
public struct EvidenceTable: Sendable {
    /// The kinds of fact that are needed, sorted; `nil` when every entry is.
    public let kinds: [String]?
    private var definitions: [IndicatorDefined] = []
    private var rows: [(kind: String, index: UInt64, at: Instant)] = []

    /// A table for these definitions. Definitions that nothing computes are passed over.
    ///
    /// - Throws: ``MeasureError`` naming the first one whose formula or fold is not one.
    public init(_ definitions: [IndicatorDefined]) throws(MeasureError) {
        var kinds: [String] = []
        for definition in definitions where !definition.formula.isEmpty {
            do throws(FormulaError) {
                kinds += try Formula(parsing: definition.formula).kinds
            } catch {
                throw MeasureError(definition.indicator, definition.version, .formula(error))
            }
        }
        self.kinds = kinds
        self.definitions = definitions
    }

    /// Takes the next entry.
    public mutating func apply(_ entry: Entry) {
        rows.append((entry.fact.kind, entry.index, entry.at))
    }

    /// The numbers of an indicator for a period, from the entries before `logSize`: the whole
    /// first, then the groups in the order of their names.
    public func cells(
        indicator: ID<Indicator>, version: Int, period: ReportingPeriod, logSize: UInt64
    ) throws(MeasureError) -> [ObservationCell] {
        let definition = definitions.first { $0.indicator == indicator && $0.version == version }
        guard let definition else {
            throw MeasureError(indicator, version, .unknownDefinition)
        }
        guard let kind = kinds?.first, !definition.formula.isEmpty else {
            throw MeasureError(indicator, version, .notComputable)
        }
        let count = rows.count {
            $0.kind == kind && $0.index < logSize && period.contains($0.at)
        }
        let value = FixedPoint(ratio: Int64(count), 1, places: definition.unit.places)
        return [ObservationCell(value: value, sample: count)]
    }
}
