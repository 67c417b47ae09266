package import Canon

/// How much of the numbers is wanted (parameter `detail`).
package enum SDMXDetail: String, Sendable, CaseIterable {
    case full
    /// No attributes.
    case dataonly
    /// The keys alone.
    case serieskeysonly
    /// Keys and their attributes.
    case nodata

    /// Whether numbers are written.
    package var hasNumbers: Bool { self == .full || self == .dataonly }
    /// Whether attributes of series are written.
    package var hasAttributes: Bool { self == .full || self == .nodata }
}

/// What stands at the head of a data message, and how the numbers are laid out.
package struct SDMXMessage: Sendable {
    package let flow: SDMXFlow
    package var detail = SDMXDetail.full
    /// Whether each number carries its whole key (`dimensionAtObservation=AllDimensions`).
    package var isFlat = false
    /// Whether numbers that no longer stand are among them.
    package var hasHistory = false
    /// Whether everything here is invented.
    package var isDemonstration = false
    /// When the newest entry was recorded: the same numbers are the same bytes.
    package let prepared: Instant
    /// How many entries the log has.
    package let logSize: Int64

    package init(flow: SDMXFlow, prepared: Instant, logSize: Int64) {
        self.flow = flow
        self.prepared = prepared
        self.logSize = logSize
    }

    /// Identifier of the message.
    package var id: String { "\(flow.id)-\(logSize)" }

    /// What is said of each number in this message.
    package var observationAttributes: [SDMXComponent] {
        guard detail == .full else { return [] }
        return hasHistory
            ? SDMXFlow.observationAttributes
            : SDMXFlow.observationAttributes.filter { $0 != .validFrom && $0 != .validTo }
    }

    /// What is said of each series in this message.
    package var seriesAttributes: [SDMXComponent] {
        detail.hasAttributes ? flow.seriesAttributes : []
    }
}

/// Writes numbers in one format, series by series, so that a long answer is never in memory whole.
package protocol SDMXDataWriter: Sendable {
    /// What stands before the first series.
    mutating func begin(into bytes: inout [UInt8])
    mutating func write(_ series: SDMXSeries, into bytes: inout [UInt8])
    /// What stands behind the last series.
    mutating func end(into bytes: inout [UInt8])
}

extension [UInt8] {
    /// Adds text as it is.
    mutating func add(_ text: String) { append(contentsOf: text.utf8) }

    /// Adds a literal.
    mutating func add(_ text: StaticString) {
        append(
            contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Adds an integer in decimal.
    mutating func add(_ number: Int64) {
        guard number >= 0 else {
            append(UInt8(ascii: "-"))
            add(digitsOf: number.magnitude, least: 1)
            return
        }
        add(digitsOf: number.magnitude, least: 1)
    }

    /// Adds a decimal as `FixedPoint.description` spells it, without making a text of it: an
    /// export has a million of them.
    mutating func add(_ value: FixedPoint) {
        guard value.places > 0 else {
            add(value.units)
            return
        }
        if value.units < 0 { append(UInt8(ascii: "-")) }
        add(digitsOf: value.units.magnitude, least: value.places + 1)
        insert(UInt8(ascii: "."), at: endIndex - value.places)
    }

    private mutating func add(digitsOf number: UInt64, least: Int) {
        let start = count
        var rest = number
        var written = 0
        while rest > 0 || written < least {
            append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
            written += 1
        }
        self[start...].reverse()
    }

    /// Adds text to an attribute of XML.
    mutating func add(attribute text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): add("&amp;" as StaticString)
            case UInt8(ascii: "<"): add("&lt;" as StaticString)
            case UInt8(ascii: ">"): add("&gt;" as StaticString)
            case UInt8(ascii: "\""): add("&quot;" as StaticString)
            default: append(byte)
            }
        }
    }
}
