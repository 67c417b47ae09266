public import Canon
public import Records

/// Where an indicator should stand on each day: straight lines from point to point, flat before the
/// first and behind the last.
///
/// It begins at the target's baseline, or else at the first number, if that is earlier than the
/// first point of the target. A target that holds always is a single point on a day not after the
/// first number: the path is then flat.
public struct TargetPath: Sendable, Equatable {
    /// One corner of the path.
    public struct Corner: Sendable, Equatable {
        /// The day.
        public let on: CivilDate
        /// The value, in units of the last place.
        public let units: Int64

        /// A corner from its day and value.
        public init(on: CivilDate, units: Int64) {
            self.on = on
            self.units = units
        }
    }

    /// The corners by day, at least one.
    public let corners: [Corner]
    /// Places of all values.
    public let places: Int
    /// The day by which the target is to be reached.
    public var targetDay: CivilDate { corners[corners.count - 1].on }

    /// The path to a target.
    ///
    /// - Parameters:
    ///   - start: the first number under the present definition, on the last day of its period.
    ///   - places: digits behind the point, as the unit has them.
    /// - Returns: `nil` for a target without a point, with points out of order, or with a value
    ///   that does not fit.
    public init?(_ target: TargetSet, start: TargetPoint? = nil, places: Int) {
        var points = target.path
        guard let first = points.first else { return nil }
        if let baseline = target.baseline {
            points.insert(baseline, at: 0)
        } else if let start, start.on < first.on {
            points.insert(start, at: 0)
        }
        var corners: [Corner] = []
        for point in points {
            guard let value = point.value.rescaled(to: places) else { return nil }
            if let last = corners.last, point.on <= last.on { return nil }
            corners.append(Corner(on: point.on, units: value.units))
        }
        self.corners = corners
        self.places = places
    }

    /// What is expected on a day, rounded half to even in the last place.
    public func value(on day: CivilDate) -> FixedPoint {
        guard let behind = corners.firstIndex(where: { day < $0.on }) else {
            return FixedPoint(units: corners[corners.count - 1].units, places: places)
        }
        guard behind > 0 else { return FixedPoint(units: corners[0].units, places: places) }
        let (left, right) = (corners[behind - 1], corners[behind])
        let span = Int128(right.on.daysSince1970 - left.on.daysSince1970)
        let passed = Int128(day.daysSince1970 - left.on.daysSince1970)
        let rise = Int128(right.units) - Int128(left.units)
        let ratio = ExactRatio(Int128(left.units) * span + rise * passed, span)
        guard let value = ratio.rounded(places: places) else {
            preconditionFailure("a value between two corners fits as they do")
        }
        return value
    }
}
