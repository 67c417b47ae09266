public import Canon
public import Records

/// The data of a yearly report: what stood on the scorecard on a day. It holds digits, codes and
/// entries, and no sentence, so that it is the same in every language.
public struct YearlyReport: Sendable {
    /// One indicator in it.
    public struct Line: Sendable {
        /// The definition that counted.
        public let definition: IndicatorDefined
        /// Entry of the definition.
        public let definedBy: UInt64
        /// The target that counted.
        public let target: TargetSet?
        /// Entry of the target.
        public let targetSetBy: UInt64?
        /// How it stood.
        public let status: IndicatorStatus

        /// A line from its members.
        public init(
            definition: IndicatorDefined, definedBy: UInt64, target: TargetSet?,
            targetSetBy: UInt64?, status: IndicatorStatus
        ) {
            self.definition = definition
            self.definedBy = definedBy
            self.target = target
            self.targetSetBy = targetSetBy
            self.status = status
        }
    }

    /// A top-level provision of the policy with the indicators of everything in it.
    public struct Pillar: Sendable {
        /// The provision; `nil` for indicators that no provision names.
        public let provision: ID<Provision>?
        /// Its heading.
        public let heading: Texts
        /// Its indicators.
        public let lines: [Line]

        /// A pillar from its members.
        public init(provision: ID<Provision>?, heading: Texts, lines: [Line]) {
            self.provision = provision
            self.heading = heading
            self.lines = lines
        }
    }

    /// The policy.
    public let instrument: ID<Instrument>
    /// The year that it closes.
    public let year: Int
    /// The day that statuses are of.
    public let asOf: CivilDate
    /// The pillars in the order of the text.
    public let pillars: [Pillar]

    /// A report from its members.
    public init(instrument: ID<Instrument>, year: Int, asOf: CivilDate, pillars: [Pillar]) {
        self.instrument = instrument
        self.year = year
        self.asOf = asOf
        self.pillars = pillars
    }

    /// SHA-256 of the canonical bytes of ``value``: what a published report holds.
    public var digest: Digest { .sha256(value.canonicalBytes) }

    /// The report as JSON.
    public var value: JSONValue {
        var object = ObjectEncoder()
        object.set("instrument", instrument)
        object.set("year", year)
        object.set("as_of", asOf)
        object.set("pillars", .array(pillars.map(Self.value)))
        return object.value
    }

    private static func value(_ pillar: Pillar) -> JSONValue {
        var object = ObjectEncoder()
        object.set("provision", pillar.provision)
        object.set("heading", pillar.heading)
        object.set("indicators", .array(pillar.lines.map(value)))
        return object.value
    }

    private static func value(_ line: Line) -> JSONValue {
        let (definition, status) = (line.definition, line.status)
        var object = ObjectEncoder()
        object.set("indicator", definition.indicator)
        object.set("code", definition.code)
        object.set("title", definition.title)
        object.set("unit", definition.unit.code)
        object.set("evidence", definition.evidence)
        object.set("version", definition.version)
        object.set("defined_by", Int(line.definedBy))
        if let target = line.target?.path.last {
            object.set("target", target.value)
            object.set("target_on", target.on)
        }
        if let entry = line.targetSetBy { object.set("target_set_by", Int(entry)) }
        if let latest = status.latest {
            object.set("latest", latest.value)
            object.set("latest_period", latest.period.description)
            object.set("latest_series", latest.series)
            object.set("latest_entry", Int(latest.entry))
        }
        if let expected = status.expected { object.set("expected", expected) }
        if let gap = status.gap { object.set("gap", gap) }
        object.set("within_uncertainty", status.isWithinUncertainty)
        object.set("verdict", status.verdict)
        object.set("undisputed", status.undisputed)
        object.set("disputes", status.disputes)
        return object.value
    }
}
