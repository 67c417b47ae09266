/// What messages can be written as.
package enum SDMXFormat: Sendable, CaseIterable {
    case dataXML, dataCSV2, dataCSV1, dataJSON, plainCSV, jsonStat
    case structureXML, structureJSON

    /// The media type of the answer.
    package var mediaType: String {
        switch self {
        case .dataXML: "application/vnd.sdmx.structurespecificdata+xml;version=2.1"
        case .dataCSV2: "application/vnd.sdmx.data+csv;version=2.0.0"
        case .dataCSV1: "application/vnd.sdmx.data+csv;version=1.0.0"
        case .dataJSON: "application/vnd.sdmx.data+json;version=2.0.0"
        case .plainCSV: "text/csv; charset=utf-8"
        case .jsonStat: "application/json"
        case .structureXML: "application/vnd.sdmx.structure+xml;version=2.1"
        case .structureJSON: "application/vnd.sdmx.structure+json;version=2.0.0"
        }
    }

    /// Names that the parameter `format` may have; the first is ours to print.
    package var names: [String] {
        switch self {
        case .dataXML: ["structurespecificdata", "sdmx-ml", "xml"]
        case .dataCSV2: ["csvdata", "sdmx-csv", "csvdata-2.0"]
        case .dataCSV1: ["csvdata-1.0"]
        case .dataJSON: ["jsondata", "sdmx-json", "json"]
        case .plainCSV: ["csv"]
        case .jsonStat: ["jsonstat"]
        case .structureXML: ["structure", "sdmx-ml", "xml"]
        case .structureJSON: ["jsonstructure", "sdmx-json", "json"]
        }
    }

    /// Media types that ask for it, without parameters, and the versions that fit; `nil` fits too.
    private var accepted: [(type: String, versions: [String])] {
        switch self {
        case .dataXML:
            [
                ("application/vnd.sdmx.structurespecificdata+xml", ["2.1"]),
                ("application/vnd.sdmx.structurespecifictimeseriesdata+xml", ["2.1"]),
                ("application/xml", []), ("text/xml", []),
            ]
        case .dataCSV2: [("application/vnd.sdmx.data+csv", ["2.0.0", "2.0"])]
        case .dataCSV1: [("application/vnd.sdmx.data+csv", ["1.0.0", "1.0"])]
        case .dataJSON: [("application/vnd.sdmx.data+json", ["2.0.0", "2.0", "2.1.0", "2.1"])]
        case .plainCSV: [("text/csv", [])]
        case .jsonStat: [("application/json", []), ("application/vnd.json-stat+json", [])]
        case .structureXML:
            [
                ("application/vnd.sdmx.structure+xml", ["2.1"]), ("application/xml", []),
                ("text/xml", []),
            ]
        case .structureJSON:
            [
                ("application/vnd.sdmx.structure+json", ["2.0.0", "2.0", "2.1.0", "2.1"]),
                ("application/json", []),
            ]
        }
    }

    /// For numbers, the usual one first.
    package static let data: [SDMXFormat] = [
        .dataXML, .dataCSV2, .dataCSV1, .dataJSON, .plainCSV, .jsonStat,
    ]
    /// For structures, the usual one first.
    package static let structure: [SDMXFormat] = [.structureXML, .structureJSON]

    /// The one that a request wants most; where the parameter `format` is given it decides.
    package static func chosen(
        from offered: [SDMXFormat], format: String?, accept: String?
    ) throws(SDMXProblem) -> SDMXFormat {
        let names = offered.map { $0.names[0] }.joined(separator: ", ")
        if let format {
            guard let found = offered.first(where: { $0.names.contains(format) }) else {
                throw SDMXProblem(
                    .notAcceptable, "format: expected one of \(names), found \"\(format)\".")
            }
            return found
        }
        guard let accept, accept.utf8.count <= 2_000 else { return offered[0] }
        let ranges = accept.split(separator: ",").map(MediaRange.init)
        var best: (format: SDMXFormat, weight: Int)?
        for range in ranges where range.weight > best?.weight ?? 0 {
            if let found = offered.first(where: { $0.fits(range) }) { best = (found, range.weight) }
        }
        guard let best else {
            throw SDMXProblem(
                .notAcceptable, "Accept: nothing that is offered; ?format= takes \(names).")
        }
        return best.format
    }

    private func fits(_ range: MediaRange) -> Bool {
        if range.type == "*/*" { return true }
        return accepted.contains { accepted in
            if range.type == "application/*", accepted.type.hasPrefix("application/") {
                return true
            }
            guard accepted.type == range.type else { return false }
            return range.version.map(accepted.versions.contains) ?? true
        }
    }
}

/// One item of an `Accept` header (RFC 9110 section 12.5.1).
struct MediaRange {
    let type: String
    let version: String?
    /// Thousandths.
    let weight: Int

    init(_ text: some StringProtocol) {
        let parts = text.split(separator: ";").map { part in
            String(part.filter { $0 != " " && $0 != "\t" }).lowercased()
        }
        type = parts.first ?? ""
        version = parts.first { $0.hasPrefix("version=") }?.dropFirst(8).description
        let quality = parts.first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
        weight = Int((min(max(quality, 0), 1) * 1000).rounded())
    }
}
