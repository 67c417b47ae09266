import Canon

/// Writes numbers as a JSON-stat 2.0 dataset: a cube with the numbers by place, the empty cells
/// left out. The cube is known at the end only, so all is kept until then.
package struct JSONStatWriter: SDMXDataWriter {
    /// Most numbers of one dataset.
    package static let limit = 100_000

    private let message: SDMXMessage
    private let structure: SDMXStructure
    private let dimensions: [SDMXComponent]
    private var values: [[String]]
    private var places: [[String: Int]]
    private var cells: [(place: [Int], observation: SDMXObservation)] = []

    package init(_ message: SDMXMessage, structure: SDMXStructure) {
        self.message = message
        self.structure = structure
        dimensions = message.flow.dimensions + [.time]
        values = dimensions.map { _ in [] }
        places = dimensions.map { _ in [:] }
    }

    package mutating func begin(into bytes: inout [UInt8]) {}

    package mutating func write(_ series: SDMXSeries, into bytes: inout [UInt8]) {
        let key = dimensions.indices.dropLast().map {
            place(of: series.text(dimensions[$0]), in: $0)
        }
        for observation in series.observations {
            let time = place(of: observation.period, in: dimensions.count - 1)
            cells.append((key + [time], observation))
        }
    }

    private mutating func place(of value: String, in dimension: Int) -> Int {
        if let place = places[dimension][value] { return place }
        let place = values[dimension].count
        places[dimension][value] = place
        values[dimension].append(value)
        return place
    }

    package mutating func end(into bytes: inout [UInt8]) {
        sortTimes()
        let found = cells.map { (offset(of: $0.place), $0.observation) }
            .sorted { $0.0 < $1.0 }
        var numbers: [JSONMember] = []
        var statuses: [JSONMember] = []
        for (offset, observation) in found {
            let key = offset.description
            if let value = observation.value {
                numbers.append(JSONMember(key, .number(Double(value.description) ?? 0)))
            }
            if observation.status != "A" {
                statuses.append(JSONMember(key, .string(observation.status)))
            }
        }
        let ids = dimensions.map { JSONValue.string($0.rawValue) }
        let sizes = values.map { JSONValue.integer(Int64($0.count)) }
        let meanings = dimensions.indices.map {
            JSONMember(dimensions[$0].rawValue, dimension($0))
        }
        var members: [JSONMember] = [
            JSONMember("version", "2.0"), JSONMember("class", "dataset"),
            JSONMember("label", .string(message.flow.name.best)),
            JSONMember("updated", .string(message.prepared.description)),
            JSONMember("id", .array(ids)), JSONMember("size", .array(sizes)),
            JSONMember(
                "role",
                ["time": ["TIME_PERIOD"], "geo": ["REF_AREA"], "metric": ["INDICATOR"]]),
            JSONMember("dimension", .object(meanings)), JSONMember("value", .object(numbers)),
            JSONMember("extension", ["demonstration": .bool(message.isDemonstration)]),
        ]
        if !statuses.isEmpty { members.append(JSONMember("status", .object(statuses))) }
        let dataset = JSONValue.object(members)
        bytes += dataset.canonicalBytes
    }

    /// Sparse series meet their periods in any order; a reader wants them in order of time.
    private mutating func sortTimes() {
        let time = dimensions.count - 1
        let sorted = values[time].sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let moved = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
        let old = values[time]
        values[time] = sorted
        for index in cells.indices {
            cells[index].place[time] = moved[old[cells[index].place[time]]] ?? 0
        }
    }

    /// Place in the cube, the last dimension running fastest. Sizes multiply beyond 64 bits only
    /// where they are far from full, and 100,000 numbers have at most that many values each.
    private func offset(of place: [Int]) -> UInt128 {
        zip(place, values).reduce(0) { $0 * UInt128($1.1.count) + UInt128($1.0) }
    }

    private func dimension(_ index: Int) -> JSONValue {
        let component = dimensions[index]
        var labels: [JSONMember] = []
        if case .codes(let list) = component.representation {
            let wanted = Set(values[index])
            labels = structure.codelist(list).codes.filter { wanted.contains($0.id) }.map {
                JSONMember($0.id, .string($0.name.isEmpty ? $0.id : $0.name.best))
            }
        }
        let index = values[index].map { JSONValue.string($0) }
        var category = [JSONMember("index", .array(index))]
        if !labels.isEmpty { category.append(JSONMember("label", .object(labels))) }
        return ["label": .string(component.name.best), "category": .object(category)]
    }
}
