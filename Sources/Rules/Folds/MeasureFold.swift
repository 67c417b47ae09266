import Canon
public import Records

/// A number that no formula says: it is read from the entries by a rule written in Swift.
///
/// The law: `measure` is a pure function of the entries applied and the question, and entries
/// from `logSize` on do not change it.
public protocol MeasureFold: Sendable {
    /// The name that a definition gives in `fold`.
    static var name: String { get }
    /// The kinds of fact that are needed, sorted; `nil` when every entry is.
    static var kinds: [String]? { get }
    /// A fold before the first entry.
    init()
    /// Takes the next entry of its kinds; `bytes` are the entry's own where they are at hand.
    mutating func apply(_ entry: Entry, bytes: [UInt8]?)
    /// The number of a period.
    func measure(_ question: MeasureQuestion) throws(Fraction.DoesNotFit) -> Estimate
}

/// What is asked of a fold.
public struct MeasureQuestion: Sendable {
    /// The definition that names the fold.
    public let definition: IndicatorDefined
    /// The time that the number is of.
    public let period: ReportingPeriod
    /// How many entries count: those before this index.
    public let logSize: UInt64

    /// A question.
    public init(definition: IndicatorDefined, period: ReportingPeriod, logSize: UInt64) {
        self.definition = definition
        self.period = period
        self.logSize = logSize
    }

    /// Whether an entry counts at all: it is among the first, and not behind the period.
    func reaches(_ entry: Entry) -> Bool {
        entry.index < logSize && entry.at.date < period.end
    }
}
