import Canon

/// Writes a data message as SDMX-JSON 2.0: the numbers first, then what the places in their keys
/// mean, so that nothing but the values met is kept.
package struct SDMXDataJSON: SDMXDataWriter {
    private let message: SDMXMessage
    private let structure: SDMXStructure
    /// The values met of each component, and their places.
    private var met: [SDMXComponent: Met] = [:]
    private var isFirst = true

    private struct Met {
        var places: [String: Int] = [:]
        var values: [String] = []

        mutating func place(of value: String) -> Int {
            if let place = places[value] { return place }
            places[value] = values.count
            values.append(value)
            return values.count - 1
        }
    }

    package init(_ message: SDMXMessage, structure: SDMXStructure) {
        self.message = message
        self.structure = structure
    }

    package mutating func begin(into bytes: inout [UInt8]) {
        let meta: JSONValue = [
            "id": .string(message.id), "prepared": .string(message.prepared.description),
            "test": .bool(message.isDemonstration), "contentLanguages": ["en", "ur"],
            "sender": ["id": .string(SDMXCode.agency)],
        ]
        bytes.add("{\"meta\":" as StaticString)
        bytes += meta.canonicalBytes
        bytes.add(",\"data\":{\"dataSets\":[" as StaticString)
        if !message.hasHistory { open(nil, into: &bytes) }
    }

    package mutating func end(into bytes: inout [UInt8]) {
        if !message.hasHistory { bytes.add("}}" as StaticString) }
        bytes.add("],\"structures\":[" as StaticString)
        bytes += description.canonicalBytes
        bytes.add("]}}\n" as StaticString)
    }

    /// Begins a data set; one of earlier numbers says from when to when they stood.
    private mutating func open(_ stood: SDMXObservation?, into bytes: inout [UInt8]) {
        isFirst = true
        bytes.add("{\"structure\":0,\"action\":" as StaticString)
        bytes.add(stood == nil ? "\"Information\"" : "\"Replace\"")
        if let from = stood?.validFrom { bytes.add(",\"validFrom\":\"\(from)\"") }
        if let to = stood?.validTo { bytes.add(",\"validTo\":\"\(to)\"") }
        bytes.add(message.isFlat ? ",\"observations\":{" : ",\"series\":{")
    }

    package mutating func write(_ series: SDMXSeries, into bytes: inout [UInt8]) {
        guard message.hasHistory else {
            add(series, into: &bytes)
            return
        }
        for vintage in series.vintages {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            open(vintage.observations.first, into: &bytes)
            add(vintage, into: &bytes)
            bytes.add("}}" as StaticString)
            isFirst = false
        }
    }

    private mutating func add(_ series: SDMXSeries, into bytes: inout [UInt8]) {
        let key = message.flow.dimensions.map { component in
            String(met[component, default: Met()].place(of: series.text(component)))
        }.joined(separator: ":")
        let attributes = message.seriesAttributes.map { json($0, series.text($0)) }
        if message.isFlat {
            for observation in series.observations {
                separate(&bytes)
                let period = met[.time, default: Met()].place(of: observation.period)
                bytes.add("\"\(key):\(period)\":")
                write(observation, attributes, into: &bytes)
            }
            return
        }
        separate(&bytes)
        bytes.add("\"\(key)\":{")
        if !attributes.isEmpty {
            bytes.add("\"attributes\":" as StaticString)
            bytes += JSONValue.array(attributes).canonicalBytes
        }
        if message.detail.hasNumbers {
            if !attributes.isEmpty { bytes.append(UInt8(ascii: ",")) }
            bytes.add("\"observations\":{" as StaticString)
            for (place, observation) in series.observations.enumerated() {
                if place > 0 { bytes.append(UInt8(ascii: ",")) }
                let period = met[.time, default: Met()].place(of: observation.period)
                bytes.add("\"\(period)\":")
                write(observation, [], into: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
        bytes.append(UInt8(ascii: "}"))
    }

    private mutating func separate(_ bytes: inout [UInt8]) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
    }

    /// The number, then its attributes without the empty ones at the end.
    private mutating func write(
        _ observation: SDMXObservation, _ attributes: [JSONValue], into bytes: inout [UInt8]
    ) {
        bytes.append(UInt8(ascii: "["))
        if let value = observation.value {
            bytes.add(value)
        } else {
            bytes.add("null" as StaticString)
        }
        var parts = attributes
        for component in message.observationAttributes {
            parts.append(json(component, observation.text(component)))
        }
        while case .null? = parts.last { parts.removeLast() }
        for part in parts {
            bytes.append(UInt8(ascii: ","))
            bytes += part.canonicalBytes
        }
        bytes.append(UInt8(ascii: "]"))
    }

    /// The place of a code, or the value itself.
    private mutating func json(_ component: SDMXComponent, _ text: String) -> JSONValue {
        guard !text.isEmpty else { return .null }
        switch component.representation {
        case .codes:
            return .integer(Int64(met[component, default: Met()].place(of: text)))
        case .text("Integer"): return Int64(text).map { .integer($0) } ?? .null
        case .text("Boolean"): return .bool(text == "true")
        case .text: return .string(text)
        }
    }

    // MARK: - What the places mean

    private var description: JSONValue {
        var dimensions: [JSONValue] = []
        for (position, component) in message.flow.dimensions.enumerated() {
            dimensions.append(dimension(component, at: position))
        }
        let time = dimension(.time, at: dimensions.count)
        let ofSeries = message.seriesAttributes.map { attribute($0, isOfSeries: true) }
        let ofNumbers = message.observationAttributes.map { attribute($0, isOfSeries: false) }
        let measure = described(.value)
        var members = named(message.flow.name)
        let flow = SDMXArtefact.flow(message.flow.id)
        members.append(
            JSONMember("links", [["rel": "dataflow", "urn": .string(flow.urn)]]))
        members.append(JSONMember("measures", ["observation": [.object(measure)]]))
        if message.isFlat {
            members.append(
                JSONMember("dimensions", ["observation": .array(dimensions + [time])]))
            members.append(
                JSONMember("attributes", ["observation": .array(ofSeries + ofNumbers)]))
        } else {
            members.append(
                JSONMember("dimensions", ["series": .array(dimensions), "observation": [time]]))
            members.append(
                JSONMember(
                    "attributes",
                    ["series": .array(ofSeries), "observation": .array(ofNumbers)]))
        }
        if !message.hasHistory { members.append(JSONMember("dataSets", [0])) }
        return .object(members)
    }

    private func named(_ texts: Texts) -> [JSONMember] {
        [
            JSONMember("name", .string(texts.best)),
            JSONMember("names", .object(texts.jsonMembers)),
        ]
    }

    private func dimension(_ component: SDMXComponent, at position: Int) -> JSONValue {
        .object(
            described(component) + [JSONMember("keyPosition", .integer(Int64(position)))]
                + (component == .time ? [JSONMember("roles", ["TIME_PERIOD"])] : []))
    }

    private func attribute(_ component: SDMXComponent, isOfSeries: Bool) -> JSONValue {
        let relationship: JSONValue =
            isOfSeries
            ? ["dimensions": .array(message.flow.dimensions.map { .string($0.rawValue) })]
            : ["observation": [:]]
        return .object(described(component) + [JSONMember("relationship", relationship)])
    }

    private func described(_ component: SDMXComponent) -> [JSONMember] {
        var members = [JSONMember("id", .string(component.rawValue))] + named(component.name)
        let values = met[component]?.values ?? []
        switch component.representation {
        case .codes(let list):
            let codes = structure.codelist(list).codes
            let known = Dictionary(codes.map { ($0.id, $0.name) }) { first, _ in first }
            guard !values.isEmpty else { break }
            let meanings = values.map { value -> JSONValue in
                let name = known[value] ?? .none
                let texts = name.isEmpty ? Texts(en: value) : name
                return .object([JSONMember("id", .string(value))] + named(texts))
            }
            members.append(JSONMember("values", .array(meanings)))
        case .text(let type):
            members.append(JSONMember("format", ["dataType": .string(type)]))
            guard !values.isEmpty else { break }
            let meanings = values.map { value -> JSONValue in
                ["value": type == "Integer" ? .integer(Int64(value) ?? 0) : .string(value)]
            }
            members.append(JSONMember("values", .array(meanings)))
        }
        return members
    }
}

extension Texts {
    /// The text in English, or in whatever language there is.
    var best: String { LanguageTag("en").flatMap { best(for: $0) }?.text ?? "" }

    /// The texts as members by language.
    var jsonMembers: [JSONMember] {
        versions.map { JSONMember($0.language.text, .string($0.text)) }
    }
}
