/// A member that facts of a kind are read for; none when the fact is only counted.
struct FactNeed: Hashable, Sendable {
    let kind: String
    let path: FactPath?
}

extension Expression {
    /// The kinds and members that are read, with the members that groups are made by.
    func needs(_ groups: [FactPath]) -> [FactNeed] {
        switch self {
        case .number: []
        case .negated(let inner), .absolute(let inner), .otherwise(let inner, _):
            inner.needs(groups)
        case .binary(_, let left, let right): left.needs(groups) + right.needs(groups)
        case .aggregate(let aggregate): aggregate.needs(groups)
        case .share(let part, let whole): part.needs(groups) + whole.needs(groups)
        case .extreme(_, let inner, let paths): inner.needs(groups + paths)
        }
    }
}

extension Aggregate {
    func needs(_ groups: [FactPath]) -> [FactNeed] {
        switch self {
        case .count(let selection): selection.needs(groups)
        case .distinct(let path, let selection): selection.needs(groups + [path])
        case .statistic(_, let path, let weight, let selection):
            selection.needs(groups + [path] + (weight.map { [$0] } ?? []))
        case .elapsed(_, let elapsed):
            elapsed.from.selection.needs(
                groups + elapsed.keys.map(\.left) + (elapsed.from.date.map { [$0] } ?? []))
                + elapsed.to.selection.needs(
                    groups + elapsed.keys.map(\.right)
                        + (elapsed.to.date.map { [$0] } ?? []))
        }
    }
}

extension Selection {
    func needs(_ paths: [FactPath]) -> [FactNeed] {
        [FactNeed(kind: kind, path: nil)]
            + (paths + keys).map { FactNeed(kind: kind, path: $0) }
            + (condition?.needs(kind) ?? []) + (afterPick?.needs(kind) ?? [])
    }
}

extension Condition {
    func needs(_ kind: String) -> [FactNeed] {
        switch self {
        case .compare(let path, _, _), .among(let path, _), .has(let path):
            [FactNeed(kind: kind, path: path)]
        case .exists(let selection, let pairs):
            selection.needs(pairs.map(\.left))
                + pairs.map { FactNeed(kind: kind, path: $0.right) }
        case .not(let inner): inner.needs(kind)
        case .all(let parts), .any(let parts): parts.flatMap { $0.needs(kind) }
        }
    }
}
