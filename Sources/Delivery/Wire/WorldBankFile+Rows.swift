package import Canon
package import Records
import Rules

extension WorldBankFile {
    /// The wanted numbers as rows to attest, in the order of the file.
    ///
    /// Numbers are rounded half to even to the places of the indicator's unit; the cell's own
    /// digits stand in the quotation, and its row and column in the place.
    ///
    /// - Parameter definitions: the present definitions of the indicators in the mapping.
    package func rows(
        _ mapping: WorldBankMapping, definitions: [ID<Indicator>: IndicatorDefined]
    ) throws(WorldBankError) -> [AttestObservations.FileRow] {
        try refuseAbsent(mapping)
        var rows: [AttestObservations.FileRow] = []
        for value in values where mapping.years.contains(value.year) {
            guard let wanted = mapping.indicators.first(where: { $0.series == value.series }),
                let country = mapping.countries.first(where: { $0.code == value.country })
            else { continue }
            guard let definition = definitions[wanted.indicator] else {
                throw WorldBankError(
                    .mapping(
                        WorldBankMapping.Problem(
                            "indicators", "there is no indicator \(wanted.indicator)")))
            }
            guard let number = value.decimal.rounded(places: definition.unit.places) else {
                throw WorldBankError(
                    .doesNotFit(value.text), line: value.line, column: value.column)
            }
            rows.append(
                AttestObservations.FileRow(
                    row: value.row,
                    fact(value, number, mapping, wanted, country, definition.version)))
        }
        return rows
    }

    private func fact(
        _ value: Value, _ number: FixedPoint, _ mapping: WorldBankMapping,
        _ wanted: WorldBankMapping.IndicatorTerm, _ country: WorldBankMapping.CountryTerm,
        _ version: Int
    ) -> ObservationAttested {
        ObservationAttested(
            indicator: wanted.indicator, version: wanted.version ?? version,
            period: .year(value.year), cell: ObservationCell(area: country.area, value: number),
            unit: wanted.unit, series: mapping.series, status: .normal,
            publisher: mapping.publisher, document: mapping.document, address: mapping.address,
            documentDigest: digest, retrievedOn: mapping.retrievedOn,
            place:
                "row \(value.row), column \(value.column): "
                + "\(value.series), \(value.country), \(value.year)",
            quotation: value.text, confidence: mapping.confidence, isSimulated: false)
    }

    /// A code that the file has not is a slip of the pen, not an empty result.
    private func refuseAbsent(_ mapping: WorldBankMapping) throws(WorldBankError) {
        let series = Set(values.map(\.series))
        let countries = Set(values.map(\.country))
        for wanted in mapping.indicators where !series.contains(wanted.series) {
            throw WorldBankError(.seriesNotInFile(wanted.series))
        }
        for wanted in mapping.countries where !countries.contains(wanted.code) {
            throw WorldBankError(.countryNotInFile(wanted.code))
        }
    }
}
