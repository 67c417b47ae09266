import Canon

/// Writes numbers as CSV: one line a number, codes only, no mark before the first column, as
/// programs read it. No cell can be a formula: all are codes, numbers and periods of ours.
package struct SDMXDataCSV: SDMXDataWriter {
    /// Which columns come first.
    package enum Version: Sendable {
        /// `DATAFLOW`.
        case one
        /// `STRUCTURE`, `STRUCTURE_ID`, `ACTION`.
        case two
        /// None: dimensions, number, attributes.
        case plain
    }

    private let message: SDMXMessage
    private let version: Version
    private let prefix: [UInt8]
    private let observationParts: [SDMXComponent]

    package init(_ message: SDMXMessage, _ version: Version) {
        self.message = message
        self.version = version
        observationParts = message.observationAttributes
        let id = "\(SDMXCode.agency):\(message.flow.id)(\(SDMXCode.version))"
        switch version {
        case .one: prefix = Array("\(id),".utf8)
        case .two: prefix = Array("dataflow,\(id),I,".utf8)
        case .plain: prefix = []
        }
    }

    package mutating func begin(into bytes: inout [UInt8]) {
        switch version {
        case .one: bytes.add("DATAFLOW," as StaticString)
        case .two: bytes.add("STRUCTURE,STRUCTURE_ID,ACTION," as StaticString)
        case .plain: break
        }
        let columns =
            message.flow.dimensions + [.time, .value] + message.seriesAttributes
            + observationParts
        bytes.add(columns.map(\.rawValue).joined(separator: ","))
        bytes.add("\r\n" as StaticString)
    }

    package mutating func write(_ series: SDMXSeries, into bytes: inout [UInt8]) {
        var head = prefix
        for part in message.flow.dimensions {
            head.add(cell: series.text(part))
            head.append(UInt8(ascii: ","))
        }
        var tail: [UInt8] = []
        for part in message.seriesAttributes {
            tail.append(UInt8(ascii: ","))
            tail.add(cell: series.text(part))
        }
        guard message.detail.hasNumbers else {
            bytes += head
            bytes.append(UInt8(ascii: ","))
            bytes += tail
            bytes.add("\r\n" as StaticString)
            return
        }
        for observation in series.observations {
            bytes += head
            bytes.add(cell: observation.period)
            bytes.append(UInt8(ascii: ","))
            if let value = observation.value { bytes.add(value) }
            bytes += tail
            for part in observationParts {
                bytes.append(UInt8(ascii: ","))
                write(part, of: observation, into: &bytes)
            }
            bytes.add("\r\n" as StaticString)
        }
    }

    private func write(
        _ part: SDMXComponent, of observation: SDMXObservation, into bytes: inout [UInt8]
    ) {
        switch part {
        case .entry: bytes.add(observation.entry)
        case .simulated: bytes.add(observation.isSimulated ? "true" : "false" as StaticString)
        default: bytes.add(cell: observation.text(part))
        }
    }

    package mutating func end(into bytes: inout [UInt8]) {}
}

extension [UInt8] {
    /// Adds a cell, in quotation marks where it needs them (RFC 4180).
    mutating func add(cell text: String) {
        let needsQuotes = text.utf8.contains {
            $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
        }
        guard needsQuotes else {
            add(text)
            return
        }
        add("\"" + text.replacing("\"", with: "\"\"") + "\"")
    }
}
