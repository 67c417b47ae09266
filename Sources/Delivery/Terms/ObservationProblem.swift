package import Canon
package import Records

/// What is wrong with a number that somebody wants to attest.
package enum ObservationProblem: Error, Hashable, Sendable {
    case unknownIndicator(ID<Indicator>)
    /// Numbers of a recomputable indicator are computed, never typed in.
    case computedOnly
    case unitMismatch(expected: String, found: String)
    case unknownVersion(Int)
    /// An older definition takes only numbers of periods that were over when the next one came.
    case olderVersion(present: Int, since: CivilDate)
    /// The series `computed` holds computed numbers alone.
    case reservedSeries
    case otherFrequency(expected: IndicatorDefined.Frequency)
    /// The period is not over: a number of the future.
    case periodNotOver(lastDay: CivilDate)
    case retrievedInTheFuture(CivilDate)
    /// The document was read before the period was over.
    case retrievedBeforeThePeriodEnded(lastDay: CivilDate)
    case noValue
    /// A suppressed cell holds no digits.
    case suppressedWithValue
    /// More digits behind the point than the unit has, or a number too great to hold.
    case places(limit: Int)
    /// The interval has one end, or does not hold the number.
    case interval
    case sample
    /// Fewer cases than the definition publishes; the cell must be suppressed.
    case smallCell(limit: Int)
    /// The definition does not break its numbers down by this.
    case dimension(String)
    case unknownArea(ID<Area>)
    case simulatedOutsideADemonstration
    case publisher(TextsProblem)
    case document(PlainText.Problem)
    case place(PlainText.Problem)
    case quotation(PlainText.Problem)
    case address
    case duplicate(entry: Int)
    /// An earlier row of the same file has the same key.
    case duplicateRow(Int)
    /// The revised entry holds no standing number of this key.
    case revisesAnother(Int)
    case nothingRevised(entry: Int)
    case reason(TextsProblem)
    case reasonWithoutRevision
}

/// What makes a number one of a kind among those that stand.
package struct ObservationKey: Hashable, Sendable {
    package let indicator: ID<Indicator>
    package let version: Int
    package let series: String
    package let period: ReportingPeriod
    package let area: ID<Area>?
    package let sex: ObservationCell.Sex?
    package let areaType: ObservationCell.AreaType?

    /// The key of a number.
    package init(_ fact: ObservationAttested) {
        indicator = fact.indicator
        version = fact.version
        series = fact.series.text
        period = fact.period
        area = fact.cell.area
        sex = fact.cell.sex
        areaType = fact.cell.areaType
    }
}
