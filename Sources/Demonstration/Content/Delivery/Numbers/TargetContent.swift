package import Canon
import Records

/// What an indicator is to reach.
package struct TargetContent: Sendable {
    /// A value by a day, as written in the tables.
    package struct Point: Sendable {
        /// The day.
        package let on: CivilDate
        /// The value, with as many places as the unit has.
        package let value: FixedPoint
    }

    /// The indicator.
    package let code: String
    /// Version of the definition that the values are in.
    package let version: Int
    /// Number of the target, from 1.
    package let number: Int
    /// Where the path begins.
    package let baseline: Point?
    /// Milestones in order, the target last.
    package let path: [Point]
    /// Who set it, in which text.
    package let authority: Texts
    /// Why it differs from the one before.
    package let reason: Texts

    init(
        _ code: String, version: Int = 1, number: Int = 1, from baseline: (String, String)? = nil,
        to path: [(String, String)], authority: Texts = TargetContent.policy,
        reason: Texts = .none
    ) {
        self.code = code
        self.version = version
        self.number = number
        self.baseline = baseline.map(Point.init)
        self.path = path.map(Point.init)
        self.authority = authority
        self.reason = reason
    }

    /// Where the sample policy sets it.
    static let policy = Texts(
        en: "Digital Policy 2024 (demonstration text), table of indicators",
        ur: "ڈیجیٹل پالیسی 2024 (نمائشی متن)، اشاریوں کا جدول")
}

extension TargetContent.Point {
    init(_ written: (String, String)) {
        on = knownDate(written.0)
        value = knownDecimal(written.1)
    }
}

/// A date written in this room's own tables.
func knownDate(_ text: String) -> CivilDate {
    guard let date = CivilDate(text) else {
        preconditionFailure("\(text) in the demonstration's tables is not a date")
    }
    return date
}

/// A decimal written in this room's own tables.
func knownDecimal(_ text: String) -> FixedPoint {
    guard let value = FixedPoint(exactly: text) else {
        preconditionFailure("\(text) in the demonstration's tables is not a decimal")
    }
    return value
}

/// A period written in this room's own tables.
func knownPeriod(_ text: String) -> ReportingPeriod {
    guard let period = ReportingPeriod(text) else {
        preconditionFailure("\(text) in the demonstration's tables is not a period")
    }
    return period
}
