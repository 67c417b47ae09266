public import Canon

/// Which promise the cases of a period are held against.
///
/// A later, longer promise must not make earlier cases good: what counts is the version of the
/// catalogue that stood when the period ended, or the first one where none stood yet.
public struct PromisedDays: Sendable {
    /// When a version of the catalogue was recorded.
    public let since: Instant
    /// Days from application to decision, as that version promises.
    public let days: Int

    /// A promise from its parts.
    public init(since: Instant, days: Int) {
        self.since = since
        self.days = days
    }

    /// The promise for a period that ended before a day.
    ///
    /// - Parameter versions: promises of a service in the order of its versions.
    public static func standing(
        atEnd end: CivilDate, of versions: [PromisedDays]
    ) -> PromisedDays? {
        versions.last { $0.since < Instant(startOf: end) } ?? versions.first
    }
}
