package import Canon
package import Records

/// A draw of services for a test.
package struct DrawSummary: Sendable {
    package let entry: Int
    package let drawnAt: Instant
    /// Entries that the lot was drawn from.
    package let logSize: Int
    package let lot: Digest
    package let dueOn: CivilDate
    /// In the order of the lot.
    package let services: [DrawnService]
}

/// A service that was drawn, and its test.
package struct DrawnService: Sendable {
    package let draw: Int
    package let dueOn: CivilDate
    package let service: ID<PublicService>
    package let title: Texts
    /// The test that this draw asked for.
    package let test: TestSummary?
    /// Whether the service is no longer given, so that nobody can test it.
    package let isEnded: Bool
}
