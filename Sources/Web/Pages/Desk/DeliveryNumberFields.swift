import Canon
import Delivery
import Records

/// Reads the fields of one attested number; what they say is the command's to judge.
struct DeliveryNumberFields {
    /// A field that cannot be read at all.
    struct Problem: Error {
        let refusal: DeskRefusal
    }

    private let form: DeskForm

    init(_ form: DeskForm) { self.form = form }

    func number(of indicator: ID<Indicator>) throws(Problem) -> ObservationAttested {
        let period = try required("period", .periodUnreadable) { ReportingPeriod($0) }
        let retrieved = try required("retrieved", .dayUnreadable) { CivilDate($0) }
        let confidence = try required("confidence", .nothingTyped) {
            ObservationAttested.Confidence(rawValue: $0)
        }
        let series: ID<Series> = try required("series", .identifierInvalid) { ID($0) }
        let version = try required("version", .nothingTyped) { Int($0) }
        let digest = try optional("digest", .digestUnreadable) { Digest(hex: $0.lowercased()) }
        return ObservationAttested(
            indicator: indicator, version: version, period: period, cell: try cell(),
            unit: form["unit"], series: series,
            status: ObservationAttested.Status(rawValue: form["status"]) ?? .normal,
            publisher: form.texts("publisher"), document: form["document"],
            address: form["address"], documentDigest: digest, retrievedOn: retrieved,
            place: form["place"], quotation: form["quotation"], confidence: confidence,
            isSimulated: form.values("simulated").contains("yes"),
            revises: try optional("revises", .notAWholeNumber) { Int($0) },
            reason: form.texts("reason"))
    }

    private func cell() throws(Problem) -> ObservationCell {
        ObservationCell(
            area: try optional("area", .identifierInvalid) { ID($0) },
            sex: try optional("sex", .nothingTyped) { ObservationCell.Sex(rawValue: $0) },
            areaType: try optional("area-type", .nothingTyped) {
                ObservationCell.AreaType(rawValue: $0)
            }, value: try decimal("value"), low: try decimal("low"), high: try decimal("high"),
            sample: try optional("sample", .notAWholeNumber) { Int($0) },
            isSuppressed: form.values("suppressed").contains("yes"))
    }

    private func decimal(_ field: String) throws(Problem) -> FixedPoint? {
        try optional(field, .decimalUnreadable) { FixedPoint(exactly: $0) }
    }

    private func optional<Value>(
        _ field: String, _ words: Words, _ read: (String) -> Value?
    ) throws(Problem) -> Value? {
        guard !form[field].isEmpty else { return nil }
        guard let value = read(form[field]) else {
            throw Problem(refusal: DeskRefusal(field, words))
        }
        return value
    }

    private func required<Value>(
        _ field: String, _ words: Words, _ read: (String) -> Value?
    ) throws(Problem) -> Value {
        guard let value = try optional(field, words, read) else {
            throw Problem(refusal: .unanswered(field))
        }
        return value
    }
}
