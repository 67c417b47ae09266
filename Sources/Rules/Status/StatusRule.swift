public import Canon
public import Records

/// The rule by which an indicator is on track, behind, without data or disputed.
///
/// It reads the definition, the newest target, the standing numbers of the whole and the disputes,
/// and a day. Anybody who reads the same entries gets the same word (docs/delivery.md).
public enum StatusRule {
    /// A number counts until this many periods of the indicator's frequency have passed since the
    /// end of its own: publishers of yearly figures take up to a year to print them.
    public static let periodsUntilTooOld = 2

    /// How an indicator stands at the end of a day.
    ///
    /// - Parameters:
    ///   - points: standing numbers of the whole under this version of the definition, in any order.
    ///   - disputes: all that were not withdrawn, in any order.
    public static func verdict(
        definition: IndicatorDefined, target: TargetSet?, points: [StatusPoint],
        disputes: [StatusDispute], asOf: CivilDate
    ) -> IndicatorStatus {
        let known = points.filter { $0.day <= asOf }
        let standing = disputes.filter { $0.stands(asOf: asOf) }.map(\.dispute).sorted()
        let series = grouped(known)
        guard let own = series.first else {
            let awaits =
                definition.awaits.isEmpty
                ? IndicatorStatus.Absence.noObservation : .evidenceAwaited(definition.awaits)
            return without(awaits, path: nil, latest: nil, standing, asOf)
        }
        let judged = judge(own, definition, target, asOf)
        var otherwise: [IndicatorStatus.SeriesVerdict] = []
        for other in series.dropFirst() {
            let verdict = judge(other, definition, target, asOf)
            if verdict.verdict != judged.verdict {
                otherwise.append(
                    IndicatorStatus.SeriesVerdict(
                        series: other[0].series, verdict: verdict.verdict,
                        latest: other[other.count - 1]))
            }
        }
        return IndicatorStatus(
            verdict: standing.isEmpty ? judged.verdict : .disputed, undisputed: judged.verdict,
            asOf: asOf, absence: judged.absence, path: judged.path,
            latest: own[own.count - 1], expected: judged.expected, gap: judged.gap,
            isWithinUncertainty: judged.isWithinUncertainty, disputes: standing,
            otherwise: otherwise)
    }

    /// The points by series, each by period, the office's own series first.
    public static func grouped(_ points: [StatusPoint]) -> [[StatusPoint]] {
        var groups: [[StatusPoint]] = []
        for point in points.sorted(by: precedes) {
            if let last = groups.indices.last, groups[last][0].series == point.series {
                groups[last].append(point)
            } else {
                groups.append([point])
            }
        }
        return groups.sorted {
            let (left, right) = ($0[$0.count - 1], $1[$1.count - 1])
            return SeriesOrder.precedes(
                (left.series, left.confidence), (right.series, right.confidence))
        }
    }

    /// By series, then by last day, then by length, then by entry.
    private static func precedes(_ left: StatusPoint, _ right: StatusPoint) -> Bool {
        if left.series != right.series {
            return left.series.utf8.lexicographicallyPrecedes(right.series.utf8)
        }
        if left.period != right.period { return left.period < right.period }
        return left.entry < right.entry
    }

    private static func without(
        _ absence: IndicatorStatus.Absence, path: TargetPath?, latest: StatusPoint?,
        _ disputes: [ID<Dispute>], _ asOf: CivilDate
    ) -> IndicatorStatus {
        IndicatorStatus(
            verdict: disputes.isEmpty ? .noData : .disputed, undisputed: .noData, asOf: asOf,
            absence: absence, path: path, latest: latest, expected: nil, gap: nil,
            isWithinUncertainty: false, disputes: disputes, otherwise: [])
    }
}
