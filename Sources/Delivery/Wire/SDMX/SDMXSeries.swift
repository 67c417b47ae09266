package import Canon

/// The numbers of one key, in order of time, with what is said of all of them.
package struct SDMXSeries: Sendable {
    package var frequency: String
    package var indicator: String
    package var area: String
    package var sex: String
    package var areaType: String
    package var version: Int
    package var series: String
    package var unit: String
    package var places: Int
    package var evidence: String
    package var observations: [SDMXObservation]

    package init(
        frequency: String, indicator: String, area: String, sex: String, areaType: String,
        version: Int, series: String, unit: String, places: Int, evidence: String,
        observations: [SDMXObservation] = []
    ) {
        self.frequency = frequency
        self.indicator = indicator
        self.area = area
        self.sex = sex
        self.areaType = areaType
        self.version = version
        self.series = series
        self.unit = unit
        self.places = places
        self.evidence = evidence
        self.observations = observations
    }

    /// What stands under a dimension or an attribute of the series.
    package func text(_ component: SDMXComponent) -> String {
        switch component {
        case .frequency: frequency
        case .indicator: indicator
        case .area: area
        case .sex: sex
        case .areaType: areaType
        case .version: String(version)
        case .series: series
        case .unit: unit
        case .decimals: String(places)
        case .evidence: evidence
        default: ""
        }
    }

    /// The numbers by when they stood: two numbers of one period cannot stand in one data set.
    package var vintages: [SDMXSeries] {
        let sorted = observations.enumerated().sorted {
            let (left, right) = ($0.element.stood, $1.element.stood)
            return left != right ? left < right : $0.offset < $1.offset
        }.map(\.element)
        var vintages: [SDMXSeries] = []
        for observation in sorted {
            if let last = vintages.last?.observations.last, last.stood == observation.stood {
                vintages[vintages.count - 1].observations.append(observation)
            } else {
                var vintage = self
                vintage.observations = [observation]
                vintages.append(vintage)
            }
        }
        return vintages
    }

    /// The key as the flow has it, values joined by points.
    package func key(in flow: SDMXFlow) -> String {
        flow.dimensions.map(text).joined(separator: ".")
    }
}

/// One number of a series.
package struct SDMXObservation: Sendable {
    package var period: String
    /// None where there is none to give.
    package var value: FixedPoint?
    package var status: String
    package var confidence: String
    /// Index of the entry that records it.
    package var entry: Int64
    package var isSimulated: Bool
    package var low: String?
    package var high: String?
    package var sample: Int64?
    /// When it was recorded, where earlier numbers were asked for too.
    package var validFrom: Instant?
    /// When another took its place or it was withdrawn.
    package var validTo: Instant?

    package init(
        period: String, value: FixedPoint?, status: String, confidence: String, entry: Int64,
        isSimulated: Bool, low: String? = nil, high: String? = nil, sample: Int64? = nil
    ) {
        self.period = period
        self.value = value
        self.status = status
        self.confidence = confidence
        self.entry = entry
        self.isSimulated = isSimulated
        self.low = low
        self.high = high
        self.sample = sample
    }

    /// From when to when it stood, in milliseconds.
    fileprivate var stood: (Int64, Int64) {
        (validFrom?.milliseconds ?? 0, validTo?.milliseconds ?? .max)
    }

    /// What stands under an attribute; empty where there is nothing.
    package func text(_ component: SDMXComponent) -> String {
        switch component {
        case .status: status
        case .confidence: confidence
        case .entry: String(entry)
        case .simulated: isSimulated ? "true" : "false"
        case .low: low ?? ""
        case .high: high ?? ""
        case .sample: sample.map { String($0) } ?? ""
        case .validFrom: validFrom?.description ?? ""
        case .validTo: validTo?.description ?? ""
        default: ""
        }
    }
}
