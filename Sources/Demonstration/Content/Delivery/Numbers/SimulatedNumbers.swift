package import Canon
package import Records

/// Numbers of one attested indicator that were invented for the demonstration, period by period
/// from the first quarter in which the policy is in force.
package struct SimulatedNumbers: Sendable {
    /// The indicator.
    package let code: String
    /// Version of the definition that they follow.
    package let version: Int
    /// How far they are trusted.
    package let confidence: ObservationAttested.Confidence
    /// Days from the end of a period to its publication.
    package let delay: Int
    /// The numbers; `nil` where a report never came.
    package let numbers: [SimulatedNumber?]

    init(
        _ code: String, version: Int = 1, _ confidence: ObservationAttested.Confidence = .medium,
        delay: Int = 35, _ numbers: [SimulatedNumber?]
    ) {
        self.code = code
        self.version = version
        self.confidence = confidence
        self.delay = delay
        self.numbers = numbers
    }
}

/// One invented number with its parts.
package struct SimulatedNumber: Sendable, ExpressibleByStringLiteral {
    /// The whole.
    package let whole: ObservationCell
    /// The parts: areas, women and men.
    package let parts: [ObservationCell]
    /// How settled it is.
    package let status: ObservationAttested.Status
    /// What comes to it later.
    package let sequel: Sequel?

    /// What comes to a number later.
    package enum Sequel: Sendable {
        /// It is revised.
        case revised(to: FixedPoint, afterDays: Int, reason: Texts)
        /// It no longer stands.
        case withdrawn(afterDays: Int, reason: Texts)
    }

    init(
        _ value: String, _ interval: (String, String)? = nil, sample: Int? = nil,
        parts: [ObservationCell] = [], status: ObservationAttested.Status = .normal,
        then sequel: Sequel? = nil
    ) {
        whole = ObservationCell(
            value: knownDecimal(value), low: interval.map { knownDecimal($0.0) },
            high: interval.map { knownDecimal($0.1) }, sample: sample)
        self.parts = parts
        self.status = status
        self.sequel = sequel
    }

    package init(stringLiteral value: String) { self.init(value) }
}

extension ObservationCell {
    /// A part of a survey or a return.
    static func part(
        area: String? = nil, sex: Sex? = nil, areaType: AreaType? = nil, _ value: String,
        sample: Int? = nil
    ) -> ObservationCell {
        ObservationCell(
            area: area.map(known), sex: sex, areaType: areaType, value: knownDecimal(value),
            sample: sample)
    }

    /// A part with too few cases to be shown.
    static func suppressed(area: String) -> ObservationCell {
        ObservationCell(area: known(area), isSuppressed: true)
    }
}
