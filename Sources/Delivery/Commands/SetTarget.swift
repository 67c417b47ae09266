package import Canon
package import Records
import Rules

/// Sets what an indicator is to reach, and the path to it. A later target replaces the one before,
/// openly and with a reason.
package struct SetTarget: Command {
    package static let roles: [Actor.Role] = [.officer]
    private static let pointLimit = 50

    package struct State: Sendable {
        /// The present definition.
        let definition: IndicatorDefined?
        /// The target that stands.
        let present: TargetSet?
    }

    package enum Refusal: Error, Hashable, Sendable {
        case unknownIndicator
        case noPoints
        case tooManyPoints(limit: Int)
        /// A value has more digits behind the point than the unit.
        case places(CivilDate, limit: Int)
        /// A point is not after the one before it, or not after the baseline.
        case notInOrder(CivilDate)
        case authority(TextsProblem)
        case reason(TextsProblem)
        case nothingChanged
    }

    let indicator: ID<Indicator>
    private let baseline: TargetPoint?
    private let path: [TargetPoint]
    private let authority: Texts
    private let reason: Texts

    /// - Parameters:
    ///   - path: milestones in order, the target last; one point before the first number is a
    ///     target that holds always.
    ///   - reason: required from the second target on.
    package init(
        for indicator: ID<Indicator>, baseline: TargetPoint? = nil, path: [TargetPoint],
        authority: Texts, reason: Texts = .none
    ) {
        self.indicator = indicator
        self.baseline = baseline
        self.path = path
        self.authority = authority
        self.reason = reason
    }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        guard let definition = state.definition else { throw .unknownIndicator }
        guard !path.isEmpty else { throw .noPoints }
        guard path.count <= Self.pointLimit else { throw .tooManyPoints(limit: Self.pointLimit) }
        let places = definition.unit.places
        var last = baseline?.on
        var checked: [TargetPoint] = []
        for point in path {
            if let last, point.on <= last { throw .notInOrder(point.on) }
            last = point.on
            checked.append(try Self.checked(point, places: places))
        }
        let baseline = try baseline.map { point throws(Refusal) in
            try Self.checked(point, places: places)
        }
        let authority = try authority.checked(limit: TextLimit.paragraph)
            .mapError(Refusal.authority).get()
        let reason = try reason.checked(
            limit: TextLimit.paragraph, isRequired: state.present != nil
        ).mapError(Refusal.reason).get()
        let fact = TargetSet(
            indicator: indicator, version: definition.version,
            target: (state.present?.target ?? 0) + 1, baseline: baseline, path: checked,
            authority: authority, reason: reason)
        if let present = state.present, present.asksAlike(fact) { throw .nothingChanged }
        return Decision([fact])
    }

    private static func checked(
        _ point: TargetPoint, places: Int
    ) throws(Refusal) -> TargetPoint {
        guard point.value.places <= places, let value = point.value.rescaled(to: places) else {
            throw .places(point.on, limit: places)
        }
        return TargetPoint(on: point.on, value: value)
    }
}

extension TargetSet {
    /// Whether two targets ask the same under the same definition.
    func asksAlike(_ other: TargetSet) -> Bool {
        func corners(_ target: TargetSet) -> [[String]] {
            ([target.baseline] + target.path.map { $0 }).map { point in
                point.map { [$0.on.description, $0.value.description] } ?? []
            }
        }
        return version == other.version && corners(self) == corners(other)
    }
}
