package import Canon
package import Records

/// Which series and countries of a World Bank file an officer wants, and what they are here: a
/// small JSON document (docs/delivery.md).
package struct WorldBankMapping: Sendable {
    /// Why the document is not a mapping.
    package struct Problem: Error, Hashable, Sendable, CustomStringConvertible {
        /// The member that is wrong, e.g. `indicators.2.unit`.
        package let member: String
        package let why: String

        package init(_ member: String, _ why: String) {
            self.member = member
            self.why = why
        }

        package var description: String { member.isEmpty ? why : "\(member): \(why)" }
    }

    /// A series and the indicator that it measures.
    package struct IndicatorTerm: Sendable {
        /// Code of the World Bank, in capitals.
        package let series: String
        package let indicator: ID<Indicator>
        /// Code of the unit that the series is given in.
        package let unit: String
        /// Version of the definition; the present one when `nil`.
        package let version: Int?
    }

    /// A country and the area that it is.
    package struct CountryTerm: Sendable {
        /// Code of the World Bank, in capitals.
        package let code: String
        /// The area; `nil` for the whole that the policy is for.
        package let area: ID<Area>?
    }

    package let publisher: Texts
    package let document: String
    package let address: String
    package let retrievedOn: CivilDate
    package let confidence: ObservationAttested.Confidence
    /// Series that the numbers stand in here.
    package let series: ID<Series>
    package let indicators: [IndicatorTerm]
    package let countries: [CountryTerm]
    /// First and last year wanted.
    package let years: ClosedRange<Int>

    package init(parsing bytes: [UInt8]) throws(Problem) {
        let value: JSONValue
        do { value = try JSONParser.parse(bytes) } catch { throw Problem("", error.description) }
        do throws(RecordError) {
            var object = try ObjectDecoder(value, path: "")
            publisher = try object.texts("publisher")
            document = try object.text("document")
            address = try object.optionalText("address")
            retrievedOn = try object.date("retrieved_on")
            confidence = try object.word("confidence")
            series = try object.id("series")
            indicators = try object.parts("indicators", as: IndicatorPart.self).map(\.term)
            countries = try object.parts("countries", as: CountryPart.self).map(\.term)
            let first = try object.optionalInteger("from") ?? 1900
            let last = try object.optionalInteger("to") ?? 2100
            guard first <= last else { throw RecordError("from", .invalid("after `to`")) }
            years = first...last
            try object.finish()
        } catch {
            throw Problem("", error.description)
        }
        guard !indicators.isEmpty else { throw Problem("indicators", "no series is wanted") }
        guard !countries.isEmpty else { throw Problem("countries", "no country is wanted") }
        guard Set(indicators.map(\.series)).count == indicators.count else {
            throw Problem("indicators", "a series stands there twice")
        }
        guard Set(indicators.map(\.indicator)).count == indicators.count else {
            throw Problem("indicators", "an indicator stands there twice")
        }
        guard Set(countries.map(\.code)).count == countries.count,
            Set(countries.map { $0.area?.text ?? "" }).count == countries.count
        else { throw Problem("countries", "a country or area stands there twice") }
    }
}

private struct IndicatorPart: RecordPart {
    let term: WorldBankMapping.IndicatorTerm

    func encode(into object: inout ObjectEncoder) {
        object.set("series", term.series)
        object.set("indicator", term.indicator)
        object.set("unit", term.unit)
        if let version = term.version { object.set("version", version) }
    }

    init(from object: inout ObjectDecoder) throws(RecordError) {
        term = WorldBankMapping.IndicatorTerm(
            series: try object.text("series").uppercased(), indicator: try object.id("indicator"),
            unit: try object.text("unit"), version: try object.optionalInteger("version"))
    }
}

private struct CountryPart: RecordPart {
    let term: WorldBankMapping.CountryTerm

    func encode(into object: inout ObjectEncoder) {
        object.set("code", term.code)
        object.set("area", term.area)
    }

    init(from object: inout ObjectDecoder) throws(RecordError) {
        term = WorldBankMapping.CountryTerm(
            code: try object.text("code").uppercased(), area: try object.optionalID("area"))
    }
}
