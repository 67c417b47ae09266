/// A number with its interval, where it has one, and the number of cases behind it.
public struct Estimate: Sendable {
    /// An interval of 95 %.
    public struct Interval: Sendable {
        /// Its lower end.
        public let low: Fraction
        /// Its upper end.
        public let high: Fraction
    }

    /// The number; none when no case gives one.
    public let value: Fraction?
    /// The interval, where there is one.
    public let interval: Interval?
    /// How many cases; none behind a number that is written in the formula.
    public let sample: Int?

    /// A number; one without a value has no interval.
    public init(_ value: Fraction?, interval: Interval? = nil, sample: Int?) {
        self.value = value
        self.interval = value == nil ? nil : interval
        self.sample = sample
    }

    private var isWritten: Bool { sample == nil }

    /// The number the other way round.
    var negated: Estimate {
        let turned = interval.map { Interval(low: $0.high.negated, high: $0.low.negated) }
        return Estimate(value?.negated, interval: turned, sample: sample)
    }

    /// The number without its sign. An interval around zero is left out.
    var absolute: Estimate {
        guard let value else { return self }
        if let interval, interval.low.isNegative, !interval.high.isNegative,
            !interval.high.isZero
        {
            return Estimate(value.isNegative ? value.negated : value, sample: sample)
        }
        return value.isNegative ? negated : self
    }

    /// Both joined. Only a number that is written in the formula leaves the other's interval
    /// whole: it moves or stretches it.
    static func join(
        _ operation: Expression.Operator, _ left: Estimate, _ right: Estimate
    ) throws(Fraction.DoesNotFit) -> Estimate {
        let sample = sample(operation, left, right)
        guard let one = left.value, let other = right.value else {
            return Estimate(nil, sample: sample)
        }
        let value = try apply(operation, one, other)
        var interval: Interval?
        if let known = left.interval, right.isWritten {
            interval = try ordered(
                apply(operation, known.low, other), apply(operation, known.high, other))
        } else if let known = right.interval, left.isWritten, operation != .dividedBy {
            interval = try ordered(
                apply(operation, one, known.low), apply(operation, one, known.high))
        }
        return Estimate(value, interval: interval, sample: sample)
    }

    private static func sample(
        _ operation: Expression.Operator, _ left: Estimate, _ right: Estimate
    ) -> Int? {
        guard let one = left.sample, let other = right.sample else {
            return left.sample ?? right.sample
        }
        return operation == .dividedBy ? other : min(one, other)
    }

    private static func ordered(_ one: Fraction?, _ other: Fraction?) -> Interval? {
        guard let one, let other else { return nil }
        return Interval(low: min(one, other), high: max(one, other))
    }

    private static func apply(
        _ operation: Expression.Operator, _ left: Fraction, _ right: Fraction
    ) throws(Fraction.DoesNotFit) -> Fraction? {
        switch operation {
        case .plus: try left.adding(right)
        case .minus: try left.subtracting(right)
        case .times: try left.times(right)
        case .dividedBy: try left.divided(by: right)
        }
    }
}
