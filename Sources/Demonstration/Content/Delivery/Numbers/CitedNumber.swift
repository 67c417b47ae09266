package import Canon
package import Records

/// A number that was really published, with the place where it was read. None of them is invented;
/// most were read in reports that quote the publisher, and say so.
package struct CitedNumber: Sendable {
    /// The indicator.
    package let code: String
    /// Version of the definition that it follows.
    package let version: Int
    /// What time it is of.
    package let period: ReportingPeriod
    /// The number.
    package let value: FixedPoint
    /// Which of several series.
    package let series: ID<Series>
    /// Who publishes it.
    package let publisher: Texts
    /// Where it was read.
    package let document: String
    /// Address of that.
    package let address: String
    /// Which figure of the document it is.
    package let place: String
    /// How far it is trusted.
    package let confidence: ObservationAttested.Confidence
    /// The day of the document; in the story nobody reads it earlier.
    package let publishedOn: CivilDate

    init(
        _ code: String, _ period: String, _ value: String, series: String, publisher: Texts,
        document: String, address: String = "", place: String = "figure quoted in the report",
        _ confidence: ObservationAttested.Confidence,
        on publishedOn: String, version: Int = 1
    ) {
        self.code = code
        self.version = version
        self.period = knownPeriod(period)
        self.value = knownDecimal(value)
        self.series = known(series)
        self.publisher = publisher
        self.document = document
        self.address = address.isEmpty ? "" : "https://\(address)"
        self.place = place
        self.confidence = confidence
        self.publishedOn = knownDate(publishedOn)
    }
}
