import Delivery
import GRDB
import HTTPTypes
import Hummingbird
import NIOCore
import Store

/// Answers with numbers, written piece by piece: the first piece decides whether there are any,
/// the others are read while the reader takes what was written.
enum SDMXDataAnswer {
    /// Where an answer begins.
    private struct Beginning {
        let message: SDMXMessage
        let structure: SDMXStructure?
        let reading: SDMXReading
        let first: [SDMXSeries]
    }

    static func response(
        to wanted: SDMXRequest, _ style: SDMXStyle, _ site: Site
    ) throws -> Response {
        let query = try SDMXDataQuery(
            Array(wanted.path.dropFirst()), wanted.parameters, style: style)
        let format = try wanted.format(from: SDMXFormat.data)
        var headers = HTTPFields()
        let beginning = try site.store.read { database -> Beginning? in
            let logSize = try SDMXState.logSize(database)
            let tag = SDMXAnswer.tag(wanted, format, logSize: logSize)
            headers = SDMXAnswer.headers(format, tag: tag)
            if wanted.ifNoneMatch == tag { return nil }
            return try begin(query, format, logSize, site, database)
        }
        guard let beginning else { return Response(status: .notModified, headers: headers) }
        return try write(beginning, format, headers, site)
    }

    private static func begin(
        _ query: SDMXDataQuery, _ format: SDMXFormat, _ logSize: Int64, _ site: Site,
        _ database: Database
    ) throws -> Beginning {
        let queries = DeliveryQueries(database)
        var reading = try queries.sdmxReading(query, logSize: logSize)
        guard let first = try reading.next(in: database) else {
            throw SDMXProblem(.noResults, "data: no numbers stand under this key.")
        }
        let needsNames = format == .dataJSON || format == .jsonStat
        return Beginning(
            message: try queries.sdmxMessage(query, isDemonstration: site.isDemonstration),
            structure: needsNames ? try SDMXAnswer.structure(site, database) : nil,
            reading: reading, first: first)
    }

    private static func write(
        _ beginning: Beginning, _ format: SDMXFormat, _ headers: HTTPFields, _ site: Site
    ) throws -> Response {
        var writer = writer(format, beginning)
        var bytes: [UInt8] = []
        writer.begin(into: &bytes)
        for series in beginning.first { writer.write(series, into: &bytes) }
        var reading = beginning.reading
        if format == .jsonStat {
            try collect(&reading, first: beginning.first, into: &writer, site)
            writer.end(into: &bytes)
            return SDMXAnswer.whole(bytes, headers)
        }
        guard !reading.isAtEnd else {
            writer.end(into: &bytes)
            return SDMXAnswer.whole(bytes, headers)
        }
        return streamed(bytes, reading, writer, headers, site)
    }

    private static func streamed(
        _ start: [UInt8], _ reading: SDMXReading, _ writer: any SDMXDataWriter,
        _ headers: HTTPFields, _ site: Site
    ) -> Response {
        Response(
            status: .ok, headers: headers,
            body: ResponseBody { body in
                try await body.write(ByteBuffer(bytes: start))
                var (reading, writer) = (reading, writer)
                while let piece = try site.store.read({ try reading.next(in: $0) }) {
                    var bytes: [UInt8] = []
                    for series in piece { writer.write(series, into: &bytes) }
                    try await body.write(ByteBuffer(bytes: bytes))
                }
                var end: [UInt8] = []
                writer.end(into: &end)
                try await body.write(ByteBuffer(bytes: end))
                try await body.finish(nil)
            })
    }

    /// Gathers what can be written at the end only, up to a limit.
    private static func collect(
        _ reading: inout SDMXReading, first: [SDMXSeries],
        into writer: inout any SDMXDataWriter, _ site: Site
    ) throws {
        var count = first.reduce(0) { $0 + $1.observations.count }
        var none: [UInt8] = []
        while count <= JSONStatWriter.limit,
            let piece = try site.store.read({ try reading.next(in: $0) })
        {
            for series in piece { writer.write(series, into: &none) }
            count += piece.reduce(0) { $0 + $1.observations.count }
        }
        guard count <= JSONStatWriter.limit else {
            throw SDMXProblem(
                .tooLarge,
                "format: a JSON-stat dataset holds at most \(JSONStatWriter.limit) numbers; "
                    + "narrow the key or take another format.")
        }
    }

    private static func writer(
        _ format: SDMXFormat, _ beginning: Beginning
    ) -> any SDMXDataWriter {
        let message = beginning.message
        switch format {
        case .dataCSV2: return SDMXDataCSV(message, .two)
        case .dataCSV1: return SDMXDataCSV(message, .one)
        case .plainCSV: return SDMXDataCSV(message, .plain)
        case .dataJSON, .jsonStat:
            guard let structure = beginning.structure else {
                preconditionFailure("names were read for a format that has them")
            }
            return format == .dataJSON
                ? SDMXDataJSON(message, structure: structure)
                : JSONStatWriter(message, structure: structure)
        default: return SDMXDataXML(message)
        }
    }
}
