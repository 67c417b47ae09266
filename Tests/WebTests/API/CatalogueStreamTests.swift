import Canon
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import Records
import Registrar
import SanadTesting
import Store
import Synchronization
import Testing
import Web

/// A long catalogue is written in pieces: what is in memory at once does not grow with it. The
/// variable `SANAD_CATALOGUE_THOUSANDS` makes it longer, and then its time is printed.
@Suite struct CatalogueStreamTests {
    private static let thousands = ProcessInfo.processInfo.environment["SANAD_CATALOGUE_THOUSANDS"]
        .flatMap { Int($0) }
    private static let count = (thousands ?? 1) * 1_000

    /// Notes how a body comes.
    private final class Pieces: ResponseBodyWriter, Sendable {
        private let state = Mutex<(sizes: [Int], datasets: Int)>(([], 0))

        var sizes: [Int] { state.withLock { $0.sizes } }
        var datasets: Int { state.withLock { $0.datasets } }

        func write(_ buffer: ByteBuffer) async throws {
            let text = String(decoding: buffer.readableBytesView, as: UTF8.self)
            let found = text.split(separator: "dcat:Dataset", omittingEmptySubsequences: false)
            state.withLock {
                $0.sizes.append(buffer.readableBytes)
                $0.datasets += found.count - 1
            }
        }

        func finish(_ trailingHeaders: HTTPFields?) async throws {}
    }

    private func definition(_ number: Int) throws -> IndicatorDefined {
        IndicatorDefined(
            indicator: try #require(ID("many-\(number)")), version: 1,
            instrument: try #require(ID("digital")), code: "M-\(number)",
            title: Texts(en: "Number \(number)", ur: "عدد \(number)"),
            unit: Unit(code: "N", name: Texts(en: "cases"), places: 0),
            method: Texts(en: "As counted."), owner: "desk", source: Texts(en: "Yearbook"),
            evidence: .attested, better: .higher, frequency: .annual, smallCell: 0, isCore: false)
    }

    private func site() async throws -> Site {
        let test = try await TestSite(rooms: Rooms.all)
        for start in stride(from: 0, to: Self.count, by: 1_000) {
            let facts = try (start..<start + 1_000).map { try definition($0) as any Fact }
            _ = try await test.registrar.submit(SealFacts(facts), as: .officer("desk"))
        }
        return try Site(store: test.store, registrar: test.registrar)
    }

    @Test func `many datasets come piece by piece, each piece of a few`() async throws {
        let responder = WebServer.router(for: try await site()).buildResponder()
        for path in ["/catalog.ttl", "/catalog.jsonld"] {
            let head = HTTPRequest(
                method: .get, scheme: "http", authority: "localhost", path: path)
            let context = WebContext(
                source: ApplicationRequestContextSource(
                    channel: NIOAsyncTestingChannel(), logger: Logger(label: "test")))
            let response = try await responder.respond(
                to: Request(head: head, body: RequestBody(buffer: ByteBuffer())), context: context)
            let pieces = Pieces()
            let clock = ContinuousClock()
            let start = clock.now
            try await response.body.write(pieces)
            let sizes = pieces.sizes
            // Four registers stand beside the indicators.
            #expect(pieces.datasets == Self.count + 4, "\(path)")
            #expect(sizes.count == Self.count / 200 + 1, "\(path)")
            // The first piece names all datasets; the others hold two hundred each.
            #expect(sizes.dropFirst().allSatisfy { $0 < 1 << 20 }, "\(path)")
            guard Self.thousands != nil else { continue }
            print(
                "\(path): \(sizes.reduce(0, +)) bytes in \(sizes.count) pieces, largest "
                    + "\(sizes.max() ?? 0), \(clock.now - start)")
        }
    }

    @Test func `an unchanged catalogue is not sent again, a changed one has another tag`()
        async throws
    {
        let site = try await APICase()
        let first = try await site.get("/catalog.ttl")
        let tag = try #require(first.headers[.eTag])
        #expect(try await site.get("/catalog.ttl", [.ifNoneMatch: tag]).status == 304)
        #expect(try await site.get("/catalog.jsonld").headers[.eTag] != tag)
    }
}
