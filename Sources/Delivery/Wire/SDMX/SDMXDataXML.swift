import Canon

/// Writes a data message as SDMX-ML 2.1, structure-specific.
package struct SDMXDataXML: SDMXDataWriter {
    private let message: SDMXMessage
    /// ` NAME="` of each component, made once.
    private let openings: [SDMXComponent: [UInt8]]
    private let seriesParts: [SDMXComponent]
    private let observationParts: [SDMXComponent]

    package init(_ message: SDMXMessage) {
        self.message = message
        seriesParts = message.flow.dimensions + message.seriesAttributes
        observationParts = message.observationAttributes
        openings = Dictionary(
            uniqueKeysWithValues: SDMXComponent.allCases.map {
                ($0, Array(" \($0.rawValue)=\"".utf8))
            })
    }

    private static let root = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1"

    package mutating func begin(into bytes: inout [UInt8]) {
        let level = message.isFlat ? "AllDimensions" : "TIME_PERIOD"
        let urn =
            "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=\(SDMXCode.agency):"
            + "\(message.flow.id)(\(SDMXCode.version)):ObsLevelDim:\(level)"
        bytes.add(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <mes:StructureSpecificData xmlns:mes="\(Self.root)/message" \
            xmlns:com="\(Self.root)/common" \
            xmlns:ss="\(Self.root)/data/structurespecific" xmlns:ns="\(urn)" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <mes:Header>
            <mes:ID>\(message.id)</mes:ID>
            <mes:Test>\(message.isDemonstration)</mes:Test>
            <mes:Prepared>\(message.prepared)</mes:Prepared>
            <mes:Sender id="\(SDMXCode.agency)"/>
            <mes:Structure structureID="\(message.flow.id)" namespace="\(urn)" \
            dimensionAtObservation="\(level)">
            <com:StructureUsage><Ref agencyID="\(SDMXCode.agency)" id="\(message.flow.id)" \
            version="\(SDMXCode.version)" class="Dataflow"/></com:StructureUsage>
            </mes:Structure>
            </mes:Header>

            """)
        if !message.hasHistory { openDataSet(nil, into: &bytes) }
    }

    package mutating func end(into bytes: inout [UInt8]) {
        if !message.hasHistory { bytes.add("</mes:DataSet>\n" as StaticString) }
        bytes.add("</mes:StructureSpecificData>\n" as StaticString)
    }

    /// Begins a data set; one of earlier numbers says from when to when they stood.
    private func openDataSet(_ stood: SDMXObservation?, into bytes: inout [UInt8]) {
        bytes.add(
            """
            <mes:DataSet ss:structureRef="\(message.flow.id)" ss:dataScope="DataStructure" \
            xsi:type="ns:DataSetType" ss:action="\(stood == nil ? "Information" : "Replace")"
            """)
        if let from = stood?.validFrom { bytes.add(" ss:validFromDate=\"\(from)\"") }
        if let to = stood?.validTo { bytes.add(" ss:validToDate=\"\(to)\"") }
        bytes.add(">\n" as StaticString)
    }

    package mutating func write(_ series: SDMXSeries, into bytes: inout [UInt8]) {
        guard message.hasHistory else {
            write(series, series.observations, into: &bytes)
            return
        }
        for vintage in series.vintages {
            openDataSet(vintage.observations.first, into: &bytes)
            write(vintage, vintage.observations, into: &bytes)
            bytes.add("</mes:DataSet>\n" as StaticString)
        }
    }

    private func write(
        _ series: SDMXSeries, _ observations: [SDMXObservation],
        into bytes: inout [UInt8]
    ) {
        var head: [UInt8] = []
        for part in seriesParts { add(part, series.text(part), to: &head) }
        if message.isFlat {
            for observation in observations {
                bytes.add("<Obs" as StaticString)
                bytes += head
                write(observation, into: &bytes)
            }
            // Without numbers there is still the key to tell.
            if observations.isEmpty {
                bytes.add("<Obs" as StaticString)
                bytes += head
                bytes.add("/>\n" as StaticString)
            }
            return
        }
        bytes.add("<Series" as StaticString)
        bytes += head
        guard message.detail.hasNumbers, !observations.isEmpty else {
            bytes.add("/>\n" as StaticString)
            return
        }
        bytes.add(">\n" as StaticString)
        for observation in observations {
            bytes.add("<Obs" as StaticString)
            write(observation, into: &bytes)
        }
        bytes.add("</Series>\n" as StaticString)
    }

    private func write(_ observation: SDMXObservation, into bytes: inout [UInt8]) {
        add(.time, observation.period, to: &bytes)
        if let value = observation.value {
            bytes += openings[.value] ?? []
            bytes.add(value)
            bytes.append(UInt8(ascii: "\""))
        }
        for part in observationParts { add(part, observation.text(part), to: &bytes) }
        bytes.add("/>\n" as StaticString)
    }

    private func add(_ component: SDMXComponent, _ text: String, to bytes: inout [UInt8]) {
        guard !text.isEmpty else { return }
        bytes += openings[component] ?? []
        bytes.add(attribute: text)
        bytes.append(UInt8(ascii: "\""))
    }
}
