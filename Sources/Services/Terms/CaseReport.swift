package import Canon
package import Records

/// A report of cases as pages show it.
package struct CaseReport: Sendable {
    package let service: ID<PublicService>
    package let entry: Int
    package let period: ReportingPeriod
    /// The area; `nil` for the whole country.
    package let area: ID<Area>?
    /// Name of the area, as the list of areas has it.
    package let areaName: Texts
    package let received: Int
    package let pending: Int
    /// The promise that its cases are held against.
    package let promisedDays: Int
    package let cases: MeasuredCases
    package let revises: Int?
    /// Why it takes the place of an earlier one.
    package let reason: Texts
    /// Entry of the report that took its place.
    package let revisedBy: Int?
}

/// Cases of one period over all areas.
package struct CasesInPeriod: Sendable {
    package let period: ReportingPeriod
    package let received: Int
    /// Still waiting at the end of the period.
    package let pending: Int
    package let cases: MeasuredCases
    /// Entries of the reports, in order.
    package let entries: [Int]
}

/// An area that cases can be reported for.
package struct ServiceArea: Sendable {
    package let area: ID<Area>
    package let name: Texts
}
