package import Canon
package import Records

/// A service as lists show it: what is promised, what is measured, what was tested.
package struct ServiceSummary: Sendable {
    package let service: ID<PublicService>
    /// Number of the newest version.
    package let version: Int
    /// Entry of the newest version.
    package let entry: Int
    package let title: Texts
    package let authority: Texts
    package let office: ID<SpendingOffice>
    package let event: String
    package let promisedDays: Int
    package let claimedLevel: Int
    package let isEnded: Bool
    /// The newest test; `nil` for a service that nobody has tested.
    package let test: TestSummary?
    package let cases: MeasuredCases
}

/// A test without its checklist.
package struct TestSummary: Sendable, Equatable {
    package let entry: Int
    /// Version of the catalogue that was tested.
    package let version: Int
    package let testedOn: CivilDate
    package let level: Int
    /// Office that tested.
    package let office: String
    /// Entry of the draw that asked for it.
    package let draw: Int?
}

/// What all standing reports of a service say together.
package struct MeasuredCases: Sendable, Equatable {
    /// Decided cases.
    package let decided: Int
    /// Decided within the promise that stood when their period ended.
    package let withinPromise: Int
    /// Days from application to decision; `nil` without cases.
    package let median: FixedPoint?

    package init(decided: Int, withinPromise: Int, median: FixedPoint?) {
        self.decided = decided
        self.withinPromise = withinPromise
        self.median = median
    }
}

/// One version of a service.
package struct ServiceVersion: Sendable {
    package let listing: ServiceListed
    package let entry: Int
    package let listedAt: Instant
}

/// A test with its checklist.
package struct WholeTest: Sendable {
    package let summary: TestSummary
    package let items: [TestedItem]
    package let evidence: Digest?
}

/// Which services a list has; empty fields restrict nothing.
package struct ServiceFilter: Sendable, Hashable {
    package var event = ""
    package var office = ""
    /// Level as tested.
    package var level: Int?
    /// Whether services that are no longer given are listed too.
    package var includesEnded = false

    package init() {}
}
