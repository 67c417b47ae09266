import Canon
import Records
import Rules

/// The rule behind a status, with the figures that it was applied to.
struct RuleWriter {
    let status: IndicatorStatus
    let better: IndicatorDefined.BetterDirection
    let unit: Texts
    let language: PageLanguage

    /// The sentences, one after the other.
    var sentences: [Words] {
        var sentences = measured + compared
        if let absence = status.absence { sentences.append(.absence(absence, language)) }
        if status.verdict == .disputed { sentences.append(.ruleDisputed) }
        return sentences
    }

    private var measured: [Words] {
        guard let path = status.path, let latest = status.latest, let expected = status.expected
        else {
            return status.latest.map { [.ruleMeasured(shown($0.value))] } ?? []
        }
        return [wanted(expected, on: latest.day, path), measured(latest)]
    }

    private func measured(_ point: StatusPoint) -> Words {
        guard let low = point.low, let high = point.high else {
            return .ruleMeasured(shown(point.value))
        }
        return .ruleMeasuredBetween(
            shown(point.value), low: digits(low), high: digits(high))
    }

    /// What the path expects, with the two corners that the day lies between.
    private func wanted(_ expected: FixedPoint, on day: CivilDate, _ path: TargetPath) -> Words {
        let corners = path.corners
        guard let place = corners.firstIndex(where: { day < $0.on }), place > 0 else {
            return .ruleExpectedOnly(shown(expected), by: text(day))
        }
        let (left, right) = (corners[place - 1], corners[place])
        return .ruleExpected(
            shown(expected), by: text(day), from: digits(left.units, path), on: text(left.on),
            to: digits(right.units, path), on: text(right.on))
    }

    private var compared: [Words] {
        guard let gap = status.gap else { return [] }
        var words: [Words] = []
        if gap.units == 0 {
            words.append(.ruleExactly)
        } else {
            let magnitude = Int64(clamping: gap.units.magnitude)
            let size = shown(FixedPoint(units: magnitude, places: gap.places))
            words.append(isShort(gap) ? .ruleBehindBy(size) : .ruleAheadBy(size))
        }
        if status.isWithinUncertainty { words.append(.ruleWithinUncertainty) }
        return words
    }

    /// Whether the gap is on the wrong side: then the numbers alone say "behind", unless they are
    /// too old to say anything, and the sign tells which way is better.
    private func isShort(_ gap: FixedPoint) -> Bool {
        better == .higher ? gap.units < 0 : gap.units > 0
    }

    private func shown(_ value: FixedPoint) -> String { Amount(value, unit).text(language) }

    private func digits(_ value: FixedPoint) -> String { Amount(value, .none).text(language) }

    private func digits(_ units: Int64, _ path: TargetPath) -> String {
        digits(FixedPoint(units: units, places: path.places))
    }

    private func text(_ day: CivilDate) -> String { Words.day(day).in(language) }
}

extension Words {
    /// Why there is nothing to say about an indicator.
    static func absence(_ absence: IndicatorStatus.Absence, _ language: PageLanguage) -> Words {
        switch absence {
        case .noTarget: .absentNoTarget
        case .targetOfOlderDefinition(let version): .absentOlderTarget(version)
        case .targetWithoutPath: .absentTargetWithoutPath
        case .noObservation: .absentNoObservation
        case .tooOld(let day, let periods): .absentTooOld(Words.day(day).in(language), periods)
        case .evidenceAwaited(let what): .waitsFor(what.plain(language))
        }
    }
}
