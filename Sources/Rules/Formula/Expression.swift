/// A formula as it was understood.
indirect enum Expression: Hashable, Sendable {
    enum Operator: Hashable, Sendable { case plus, minus, times, dividedBy }

    case number(Fraction)
    case negated(Expression)
    case absolute(Expression)
    case binary(Operator, Expression, Expression)
    /// The first, or where it has no value, the second.
    case otherwise(Expression, Fraction)
    case aggregate(Aggregate)
    /// How many of the second are of the first.
    case share(Aggregate, Aggregate)
    /// The least or the greatest of the groups that the paths make.
    case extreme(isLowest: Bool, Expression, [FactPath])
}

/// One number made of many facts.
indirect enum Aggregate: Hashable, Sendable {
    case count(Selection)
    case distinct(FactPath, Selection)
    case statistic(Statistic, FactPath, weight: FactPath?, Selection)
    case elapsed(Statistic, Elapsed)
}

/// What is made of many values.
enum Statistic: String, Hashable, Sendable, CaseIterable {
    case sum, mean, min, max, median, p10, p90
}

/// Time from one fact to another.
struct Elapsed: Hashable, Sendable {
    enum Unit: String, Hashable, Sendable, CaseIterable {
        case days, hours

        var milliseconds: Int64 { self == .days ? 86_400_000 : 3_600_000 }
    }

    /// An end of the time: which facts, and the member that dates them where it is not the entry.
    struct End: Hashable, Sendable {
        let selection: Selection
        let date: FactPath?
    }

    let unit: Unit
    let from: End
    let to: End
    /// Whether each second fact is a case, and not each first one.
    let isOfEachSecond: Bool
    let keys: [KeyPair]
}

/// Members of two facts that must be equal: of the first or inner fact, and of the second or outer.
struct KeyPair: Hashable, Sendable {
    let left: FactPath
    let right: FactPath
}

/// Which facts are read.
struct Selection: Hashable, Sendable {
    /// Which of the facts with one key is taken.
    enum Pick: Hashable, Sendable { case first, last }

    let kind: String
    /// Whether facts before the period count too.
    let isEver: Bool
    /// Whether facts that a later one revises count too.
    let keepsRevised: Bool
    let condition: Condition?
    let pick: Pick?
    let keys: [FactPath]
    /// A condition on the facts that were taken.
    let afterPick: Condition?
}

/// What a fact must be like.
indirect enum Condition: Hashable, Sendable {
    enum Comparison: String, Hashable, Sendable {
        case equal = "="
        case unequal = "!="
        case less = "<"
        case atMost = "<="
        case more = ">"
        case atLeast = ">="
    }

    case compare(FactPath, Comparison, Literal)
    case among(FactPath, [Literal])
    case has(FactPath)
    case exists(Selection, [KeyPair])
    case not(Condition)
    case all([Condition])
    case any([Condition])
}

/// A value that is written in a formula.
enum Literal: Hashable, Sendable {
    case text(ByteText)
    case number(Fraction)
    case flag(Bool)
    /// The policy that the indicator measures.
    case policy
}
