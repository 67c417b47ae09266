import Canon
import Records
import Rules
import Wire

/// One row of our own table, while its cells are read. Every cell that is wrong is noted, so that a
/// file is mended once and not cell by cell.
struct ObservationRow {
    private(set) var problems: [ObservationsCSV.CellProblem] = []
    private let record: CSVRow
    private let places: [String: Int]

    init(_ record: CSVRow, _ places: [String: Int]) {
        self.record = record
        self.places = places
    }

    /// The number to attest; `nil` when a cell is wrong.
    mutating func fact(
        _ presentVersions: [ID<Indicator>: Int], isSimulated: Bool
    ) -> ObservationAttested? {
        let indicator: ID<Indicator>? = required("indicator") { ID($0) }
        let period = required("period") { ReportingPeriod($0) }
        let retrievedOn = required("retrieved_on") { CivilDate($0) }
        let confidence = required("confidence") { ObservationAttested.Confidence(rawValue: $0) }
        let version = optional("version") { Int($0) }
        let series: ID<Series>? = optional("series") { ID($0) } ?? ID(SeriesOrder.main)
        let status = optional("status") { ObservationAttested.Status(rawValue: $0) } ?? .normal
        let digest = optional("document_digest") { Digest(hex: $0) }
        let revises = optional("revises") { Int($0) }
        let cell = cell()
        guard problems.isEmpty, let indicator, let period, let retrievedOn, let confidence,
            let series
        else { return nil }
        return ObservationAttested(
            indicator: indicator, version: version ?? presentVersions[indicator] ?? 1,
            period: period, cell: cell, unit: text("unit"), series: series, status: status,
            publisher: Texts(en: text("publisher_en"), ur: text("publisher_ur")),
            document: text("document"), address: text("address"), documentDigest: digest,
            retrievedOn: retrievedOn, place: text("place"), quotation: text("quotation"),
            confidence: confidence, isSimulated: isSimulated, revises: revises,
            reason: Texts(en: text("reason_en"), ur: text("reason_ur")))
    }

    private mutating func cell() -> ObservationCell {
        let flag = optional("suppressed") { ["yes": true, "no": false][$0] }
        return ObservationCell(
            area: optional("area") { ID($0) },
            sex: optional("sex") { ObservationCell.Sex(rawValue: $0) },
            areaType: optional("area_type") { ObservationCell.AreaType(rawValue: $0) },
            value: optional("value") { FixedPoint(exactly: $0) },
            low: optional("low") { FixedPoint(exactly: $0) },
            high: optional("high") { FixedPoint(exactly: $0) },
            sample: optional("sample") { Int($0) }, isSuppressed: flag ?? false)
    }

    private func text(_ column: String) -> String {
        places[column].map { record.fields[$0] } ?? ""
    }

    /// What a cell holds; `nil` for an empty one.
    private mutating func optional<Value>(
        _ column: String, _ read: (String) -> Value?
    ) -> Value? {
        let text = text(column)
        guard !text.isEmpty else { return nil }
        guard let value = read(text) else {
            note(column, text)
            return nil
        }
        return value
    }

    private mutating func required<Value>(
        _ column: String, _ read: (String) -> Value?
    ) -> Value? {
        let text = text(column)
        guard let value = read(text) else {
            note(column, text)
            return nil
        }
        return value
    }

    private mutating func note(_ column: String, _ text: String) {
        problems.append(
            ObservationsCSV.CellProblem(
                row: record.number, line: record.line, column: column, text: text))
    }
}
