import Canon

/// One value of a key and where it stands.
struct SDMXJSONKeyValue {
    let dimension: String
    let value: String
    /// Place of the dimension in the key.
    let position: Int
    /// Place of the value among those of the dimension.
    let place: Int
}

/// What the places in a message's keys and arrays mean.
struct SDMXJSONStructure {
    let name: String
    /// Dimensions with one value for all numbers.
    let fixed: [SDMXJSONKeyValue]
    let series: SDMXJSONComponents
    let observation: SDMXJSONComponents
    let measures: [String]
    let dataSetAttributes: SDMXJSONComponents
    let groupAttributes: SDMXJSONComponents
    let seriesAttributes: SDMXJSONComponents
    let observationAttributes: SDMXJSONComponents
    /// Whether numbers may point at annotations.
    let hasAnnotations: Bool

    init(_ value: JSONValue, at path: String) throws(SDMXJSONProblem) {
        name =
            (value["links"]?.elements ?? []).lazy.compactMap { $0["urn"]?.text }.first
            ?? value["name"]?.text ?? ""
        let dimensions = value["dimensions"]
        let attributes = value["attributes"]
        func components(
            _ list: JSONValue?, _ member: String, _ place: String
        ) throws(SDMXJSONProblem) -> SDMXJSONComponents {
            try SDMXJSONComponents(list?[member], at: "\(path)/\(place)/\(member)")
        }
        series = try components(dimensions, "series", "dimensions")
        observation = try components(dimensions, "observation", "dimensions")
        let whole = try components(dimensions, "dataSet", "dimensions")
        fixed = whole.components.compactMap { component in
            guard component.values.count == 1, let text = component.values[0].keyText else {
                return nil
            }
            return SDMXJSONKeyValue(
                dimension: component.id, value: text, position: component.position, place: 0)
        }
        let described = (value["measures"]?["observation"]?.elements ?? [])
            .compactMap { $0["id"]?.text }
        // A structure that describes no measure has the one that SDMX 2.1 calls primary.
        measures = described.isEmpty ? ["OBS_VALUE"] : described
        dataSetAttributes = try components(attributes, "dataSet", "attributes")
        groupAttributes = try components(attributes, "dimensionGroup", "attributes")
        seriesAttributes = try components(attributes, "series", "attributes")
        observationAttributes = try components(attributes, "observation", "attributes")
        hasAnnotations = value["annotations"]?.elements?.isEmpty == false
    }

    /// The key of a number outside any series: dimensions of the number, or of series and number
    /// where one structure serves data sets of both layouts.
    func flatKey(_ text: String, at path: String) throws(SDMXJSONProblem) -> [SDMXJSONKeyValue] {
        let count = text.utf8.count { $0 == UInt8(ascii: ":") } + 1
        guard count != observation.components.count, !series.components.isEmpty else {
            return try observation.key(text, at: path)
        }
        let both = SDMXJSONComponents(series.components + observation.components)
        return try both.key(text, at: path)
    }

    /// Whether an array begins with the measures and not with attributes at once (as with
    /// `detail=nodata`): a text in the place of a number is the only way to tell.
    func holdsNumbers(_ values: [JSONValue]) -> Bool {
        guard let first = values.first else { return false }
        if case .string = first, measures == ["OBS_VALUE"] { return false }
        return true
    }
}

/// Components in the order in which places name them.
struct SDMXJSONComponents {
    struct Component {
        let id: String
        let position: Int
        let values: [JSONValue]
    }

    let components: [Component]

    init(_ components: [Component]) { self.components = components }

    init(_ list: JSONValue?, at path: String) throws(SDMXJSONProblem) {
        var components: [Component] = []
        for (index, value) in (list?.elements ?? []).enumerated() {
            guard let id = value["id"]?.text else {
                throw SDMXJSONProblem(path: "\(path)/\(index)/id", reason: "expected a text")
            }
            components.append(
                Component(
                    id: id, position: value["keyPosition"]?.integer.map { Int($0) } ?? index,
                    values: value["values"]?.elements ?? []))
        }
        self.components = components
    }

    /// The key that places joined by colons spell.
    func key(_ text: String, at path: String) throws(SDMXJSONProblem) -> [SDMXJSONKeyValue] {
        let places = text.split(separator: ":", omittingEmptySubsequences: false)
        guard places.count == components.count else {
            throw SDMXJSONProblem(
                path: path,
                reason: "\(places.count) places where \(components.count) dimensions are described")
        }
        var key: [SDMXJSONKeyValue] = []
        for (text, component) in zip(places, components) {
            guard let place = Int(text), component.values.indices.contains(place),
                let value = component.values[place].keyText
            else {
                throw SDMXJSONProblem(
                    path: path, reason: "\(component.id) has no value at place \(text)")
            }
            key.append(
                SDMXJSONKeyValue(
                    dimension: component.id, value: value, position: component.position,
                    place: place))
        }
        return key
    }

    /// Attributes from an array: places of values that are described, or values themselves.
    func values(
        _ array: JSONValue?, at path: String
    ) throws(SDMXJSONProblem) -> [(String, JSONValue)] {
        let given = array?.elements ?? []
        guard given.count <= components.count else {
            throw SDMXJSONProblem(
                path: path, reason: "\(given.count) values where \(components.count) are described")
        }
        var found: [(String, JSONValue)] = []
        for (component, value) in zip(components, given) {
            if case .null = value { continue }
            guard !component.values.isEmpty else {
                found.append((component.id, value))
                continue
            }
            guard let place = value.integer, component.values.indices.contains(Int(clamping: place))
            else {
                found.append((component.id, .null))
                continue
            }
            let meant = component.values[Int(place)]
            if case .null = meant { continue }
            found.append((component.id, meant["id"] ?? meant["value"] ?? meant["values"] ?? meant))
        }
        return found
    }
}

extension JSONValue {
    /// What a value of a dimension is called in a key.
    fileprivate var keyText: String? {
        switch self["id"] ?? self["value"] {
        case .string(let text): text
        case .integer(let integer): String(integer)
        case .bool(let flag): flag ? "true" : "false"
        case .number(let number): JSONValue.number(number).canonicalText
        default: nil
        }
    }
}
