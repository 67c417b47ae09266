package import Canon

/// A number that a foreign message holds, with all that the message says of it.
package struct SDMXForeignObservation: Sendable {
    /// The structure that it follows, by its URN or its name.
    package let structure: String
    /// `Merge`, `Replace`, `Delete`, `Append` or `Information`.
    package let action: String
    /// Value by dimension, in the order of the key.
    package let key: [(dimension: String, value: String)]
    /// Measures by name.
    package let measures: [(name: String, value: JSONValue)]
    /// Attributes of the number, of its series and of the data set, by name; null where the
    /// message names a place at which it describes nothing.
    package let attributes: [(name: String, value: JSONValue)]
    /// From when the data set stands (optional)
    package let validFrom: String?
    /// Until when the data set stands (optional)
    package let validTo: String?
}

/// Where a message is not what it claims to be.
package struct SDMXJSONProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// The place as a JSON pointer (RFC 6901).
    package let path: String
    package let reason: String

    package var description: String { "\(path): \(reason)" }
}

/// Reads data messages of SDMX-JSON 2: by series, flat, across sections, deletions.
///
/// Every place of a key must lead to a value that the message describes; where one does not,
/// nothing is read and the path is named. Published messages do name places of attributes at which
/// they describe nothing: their numbers are read, and such an attribute is null.
package struct SDMXJSONReader {
    /// Most numbers of one message.
    package static let limit = 1_000_000

    private var found: [SDMXForeignObservation] = []

    /// The numbers of a message, in its order.
    package static func read(
        _ bytes: [UInt8]
    ) throws(SDMXJSONProblem) -> [SDMXForeignObservation] {
        let message: JSONValue
        do throws(JSONParseError) {
            message = try JSONParser.parse(bytes)
        } catch {
            throw SDMXJSONProblem(path: "", reason: "\(error)")
        }
        guard let data = message["data"], data.members != nil else {
            throw SDMXJSONProblem(path: "/data", reason: "expected an object")
        }
        var structures: [SDMXJSONStructure] = []
        for (index, value) in (data["structures"]?.elements ?? []).enumerated() {
            structures.append(try SDMXJSONStructure(value, at: "/data/structures/\(index)"))
        }
        var reader = SDMXJSONReader()
        for (index, value) in (data["dataSets"]?.elements ?? []).enumerated() {
            try reader.dataSet(value, structures, at: "/data/dataSets/\(index)")
        }
        return reader.found
    }

    private mutating func dataSet(
        _ value: JSONValue, _ structures: [SDMXJSONStructure], at path: String
    ) throws(SDMXJSONProblem) {
        let index = value["structure"]?.integer ?? 0
        guard structures.indices.contains(Int(clamping: index)) else {
            throw SDMXJSONProblem(
                path: path + "/structure", reason: "there is no structure \(index)")
        }
        let structure = structures[Int(index)]
        let set = SDMXJSONDataSet(value: value, structure: structure, path: path)
        let common = try set.common()
        for member in value["series"]?.members ?? [] {
            let place = path + "/series/" + member.key
            let key = try structure.series.key(member.key, at: place)
            let attributes = try structure.seriesAttributes.values(
                member.value["attributes"], at: place + "/attributes")
            for number in member.value["observations"]?.members ?? [] {
                let here = place + "/observations/" + number.key
                let rest = try structure.observation.key(number.key, at: here)
                try add(number.value, key + rest, common + attributes, set, at: here)
            }
        }
        for number in value["observations"]?.members ?? [] {
            let here = path + "/observations/" + number.key
            let key = try structure.flatKey(number.key, at: here)
            try add(number.value, key, common, set, at: here)
        }
    }

    private mutating func add(
        _ number: JSONValue, _ key: [SDMXJSONKeyValue], _ common: [(String, JSONValue)],
        _ set: SDMXJSONDataSet, at path: String
    ) throws(SDMXJSONProblem) {
        guard let values = number.elements else {
            throw SDMXJSONProblem(path: path, reason: "expected an array")
        }
        guard found.count < Self.limit else {
            throw SDMXJSONProblem(path: path, reason: "more than \(Self.limit) numbers")
        }
        let structure = set.structure
        // With `detail=nodata` the attributes begin at once; behind them may stand the place of an
        // annotation, where the message has any.
        let described = structure.observationAttributes.components.count
        let most = structure.measures.count + described + (structure.hasAnnotations ? 1 : 0)
        guard values.count <= most else {
            throw SDMXJSONProblem(
                path: path, reason: "\(values.count) values where \(most) are described")
        }
        var measures: [(name: String, value: JSONValue)] = []
        var rest = values[...]
        if structure.holdsNumbers(values) {
            for (name, value) in zip(structure.measures, values) { measures.append((name, value)) }
            rest = values.dropFirst(structure.measures.count)
        }
        let own = try structure.observationAttributes.values(
            .array(Array(rest.prefix(described))), at: path)
        let groups = try set.groupAttributes(of: structure.fixed + key)
        let whole = (structure.fixed + key).sorted { $0.position < $1.position }
        found.append(
            SDMXForeignObservation(
                structure: structure.name, action: set.value["action"]?.text ?? "Information",
                key: whole.map { ($0.dimension, $0.value) }, measures: measures,
                attributes: common + groups + own, validFrom: set.value["validFrom"]?.text,
                validTo: set.value["validTo"]?.text))
    }
}

/// One data set and what it says of all its numbers.
struct SDMXJSONDataSet {
    let value: JSONValue
    let structure: SDMXJSONStructure
    let path: String

    /// What is said of every number.
    func common() throws(SDMXJSONProblem) -> [(String, JSONValue)] {
        try structure.dataSetAttributes.values(value["attributes"], at: path + "/attributes")
    }

    /// What is said of groups of numbers: the group's key has a place for each dimension (those of
    /// the data set first, then of the series, then of the number), empty where any value is meant.
    func groupAttributes(
        of key: [SDMXJSONKeyValue]
    ) throws(SDMXJSONProblem) -> [(String, JSONValue)] {
        var found: [(String, JSONValue)] = []
        for group in value["dimensionGroupAttributes"]?.members ?? [] {
            let places = group.key.split(separator: ":", omittingEmptySubsequences: false)
            guard places.count == key.count else {
                throw SDMXJSONProblem(
                    path: path + "/dimensionGroupAttributes/" + group.key,
                    reason: "\(places.count) places where \(key.count) dimensions are described")
            }
            let isMeant = zip(places, key).allSatisfy { place, value in
                place.isEmpty || place == "~" || place == "\(value.place)"
            }
            guard isMeant else { continue }
            found += try structure.groupAttributes.values(
                group.value, at: path + "/dimensionGroupAttributes/" + group.key)
        }
        return found
    }
}
