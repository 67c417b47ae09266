package import Canon

/// Which numbers are asked for.
package struct SDMXDataQuery: Sendable {
    package let flow: SDMXFlow
    package var keys: [SDMXKey]
    package var time = SDMXTimeRange.all
    package var detail = SDMXDetail.full
    package var isFlat = false
    /// How many of the first numbers of each series.
    package var first: Int?
    /// How many of the last numbers of each series.
    package var last: Int?
    /// Only what was recorded after a moment.
    package var updatedAfter: Instant?
    /// As the record stood at a moment.
    package var asOf: Instant?
    /// Whether numbers that no longer stand are wanted too.
    package var hasHistory = false

    package init(flow: SDMXFlow) {
        self.flow = flow
        keys = [.all(of: flow)]
    }

    /// Whether only what stands now is wanted, so that one index answers.
    package var isOfStanding: Bool { updatedAfter == nil && asOf == nil && !hasHistory }

    private static let parameters = [
        "startPeriod", "endPeriod", "firstNObservations", "lastNObservations",
        "dimensionAtObservation", "detail", "updatedAfter", "includeHistory", "asOf", "format",
        "attributes", "measures", "offset",
    ]

    /// The query of an address.
    ///
    /// - Parameters:
    ///   - path: what follows `data/`, in decoded pieces.
    package init(
        _ path: [String], _ parameters: SDMXParameters, style: SDMXStyle
    ) throws(SDMXProblem) {
        try parameters.allow(Self.parameters, filters: style == .two)
        switch style {
        case .one:
            guard let name = path.first, path.count <= 3 else {
                throw SDMXProblem(.syntax, "data: expected /data/{flow}/{key}/{provider}.")
            }
            self.init(flow: try Self.flow(reference: name))
            keys = try SDMXKey.parse(path.count > 1 ? path[1] : "all", of: flow, style: style)
            try Self.requireOwn(provider: path.count > 2 ? path[2] : "all")
        case .two:
            guard path.count <= 5 else {
                throw SDMXProblem(
                    .syntax, "data: expected /data/dataflow/{agency}/{flow}/{version}/{key}.")
            }
            self.init(flow: try Self.flow(context: path))
            keys = try SDMXKey.parse(path.count > 4 ? path[4] : "*", of: flow, style: style)
            try filter(parameters.filters)
        }
        try read(parameters)
    }

    private mutating func read(_ parameters: SDMXParameters) throws(SDMXProblem) {
        if let text = parameters["startPeriod"] { try time.narrow(by: "ge:\(text)") }
        if let text = parameters["endPeriod"] { try time.narrow(by: "le:\(text)") }
        first = try parameters.count("firstNObservations")
        last = try parameters.count("lastNObservations")
        detail = try parameters.word("detail", SDMXDetail.full)
        try readChoices(parameters)
        updatedAfter = try parameters.instant("updatedAfter")
        asOf = try parameters.instant("asOf")
        hasHistory = try parameters.flag("includeHistory")
        if asOf != nil, hasHistory {
            throw SDMXProblem(.semantic, "asOf: means nothing beside includeHistory.")
        }
        guard parameters["offset"] == nil || parameters["offset"] == "0" else {
            throw SDMXProblem(.notImplemented, "offset: series are not counted off here.")
        }
        switch parameters["dimensionAtObservation"] {
        case nil, "TIME_PERIOD": isFlat = false
        case "AllDimensions": isFlat = true
        case .some(let other):
            throw SDMXProblem(
                flow.dimensions.contains { $0.rawValue == other } ? .notImplemented : .semantic,
                "dimensionAtObservation: TIME_PERIOD and AllDimensions are offered, found "
                    + "\"\(other)\".")
        }
    }

    /// The second style says with two words what the first says with one.
    private mutating func readChoices(_ parameters: SDMXParameters) throws(SDMXProblem) {
        guard parameters["attributes"] != nil || parameters["measures"] != nil else { return }
        let attributes = parameters["attributes"] ?? "dsd"
        let hasMeasures: Bool
        switch parameters["measures"] ?? "all" {
        case "all", "OBS_VALUE": hasMeasures = true
        case "none": hasMeasures = false
        case let other:
            throw SDMXProblem(.semantic, "measures: expected all or none, found \"\(other)\".")
        }
        switch attributes {
        case "dsd", "all": detail = hasMeasures ? .full : .nodata
        case "none": detail = hasMeasures ? .dataonly : .serieskeysonly
        case "series", "dataset":
            guard !hasMeasures else { fallthrough }
            detail = .nodata
        default:
            throw SDMXProblem(
                .notImplemented, "attributes: dsd, all and none are offered with numbers.")
        }
    }

    private mutating func filter(
        _ filters: [(component: String, value: String)]
    ) throws(SDMXProblem) {
        for filter in filters {
            guard filter.component != "TIME_PERIOD" else {
                for part in filter.value.split(separator: "+") { try time.narrow(by: part) }
                continue
            }
            guard let place = flow.dimensions.firstIndex(where: { $0.rawValue == filter.component })
            else {
                let isKnown = flow.components.contains { $0.rawValue == filter.component }
                throw SDMXProblem(
                    isKnown ? .notImplemented : .semantic,
                    "c[\(filter.component)]: dimensions alone are filtered by.")
            }
            var text = filter.value[...]
            if text.hasPrefix("eq:") { text = text.dropFirst(3) }
            guard !text.contains(":") else {
                throw SDMXProblem(
                    .notImplemented, "c[\(filter.component)]: equality alone is offered.")
            }
            let codes = try SDMXKey.alternatives(
                text.split(separator: ","), of: flow.dimensions[place])
            keys = keys.compactMap { key in
                var narrowed = key
                let present = key.values[place]
                narrowed.values[place] = present.isEmpty ? codes : codes.filter(present.contains)
                return narrowed.values[place].isEmpty ? nil : narrowed
            }
        }
    }

    // MARK: - Which flow

    /// `DF_IND`, `SANAD,DF_IND` or `SANAD,DF_IND,1.0`.
    private static func flow(reference text: String) throws(SDMXProblem) -> SDMXFlow {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        switch parts.count {
        case 1: return try flow("all", parts[0], "latest")
        case 2: return try flow(parts[0], parts[1], "latest")
        case 3: return try flow(parts[0], parts[1], parts[2])
        default:
            throw SDMXProblem(
                .syntax, "flow: expected {flow}, {agency},{flow} or {agency},{flow},{version}.")
        }
    }

    /// `dataflow/SANAD/DF_IND/1.0`; `datastructure/…` names the flow by its structure.
    private static func flow(context: [String]) throws(SDMXProblem) -> SDMXFlow {
        let pieces = context + Array(repeating: "*", count: max(0, 4 - context.count))
        switch pieces[0] {
        case "dataflow", "*": return try flow(pieces[1], pieces[2], pieces[3])
        case "datastructure":
            let flow = SDMXFlow.every.first { $0.structureID == pieces[2] }
            return try Self.flow(pieces[1], flow?.id ?? pieces[2], pieces[3])
        case "provisionagreement":
            throw SDMXProblem(.noResults, "context: there are no provision agreements.")
        default:
            throw SDMXProblem(.syntax, "context: \"\(pieces[0])\" is none.")
        }
    }

    private static func flow(
        _ agency: String, _ id: String, _ version: String
    ) throws(SDMXProblem) -> SDMXFlow {
        guard SDMXReference.names(SDMXCode.agency, agency) else {
            throw SDMXProblem(.noResults, "agency: \"\(agency)\" maintains nothing here.")
        }
        guard SDMXReference.isVersion(version) else {
            throw SDMXProblem(.noResults, "version: there is no \"\(version)\".")
        }
        // Both flows at once would be two structures in one message.
        guard id != "*", id != "all" else {
            throw SDMXProblem(.notImplemented, "flow: name one of them.")
        }
        guard let flow = SDMXFlow.every.first(where: { $0.id == id }) else {
            throw SDMXProblem(.noResults, "flow: there is no \"\(id)\".")
        }
        return flow
    }

    private static func requireOwn(provider: String) throws(SDMXProblem) {
        guard ["all", "", SDMXCode.agency, "\(SDMXCode.agency)+"].contains(provider) else {
            throw SDMXProblem(.noResults, "provider: \"\(provider)\" provides nothing here.")
        }
    }
}

/// How addresses name things that are maintained.
enum SDMXReference {
    /// Whether a piece (`all`, `*`, one or several names) takes a name in.
    static func names(_ name: String, _ piece: String) -> Bool {
        piece == "all" || piece == "*" || piece == ""
            || piece.split { $0 == "+" || $0 == "," }.contains { $0 == name }
    }

    /// Whether a piece takes version 1.0 in: all, the latest, or itself.
    static func isVersion(_ piece: String) -> Bool {
        names(SDMXCode.version, piece)
            || ["latest", "~", "+", "1.0+", "1+.0", "1.0.0"].contains(piece)
    }
}
