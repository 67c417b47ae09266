import Canon
import HTTPTypes
import Testing

/// Files of other standards: the document names them, and the server gives what it names.
@Suite struct FileRouteTests {
    private func files(_ site: APICase) async throws -> [JSONMember] {
        try #require(try await site.document()["paths"]?.members)
            .filter { !$0.key.hasPrefix("/api/") }
    }

    @Test func `SDMX and the catalogues stand in the document`() async throws {
        let paths = try await files(APICase()).map(\.key)
        for path in ["/sdmx/v1/", "/sdmx/v2/", "/catalog.", "/data/services."] {
            #expect(paths.count { $0.hasPrefix(path) } == 2, "\(path)")
        }
        #expect(paths.count == 8)
    }

    @Test func `every file answers in each media type that the document names`() async throws {
        let site = try await APICase()
        for path in try await files(site) {
            let content = path.value["get"]?["responses"]?["200"]?["content"]?.members
            for type in try #require(content).map(\.key) {
                let answer = try await site.get(site.address(path.key), [.accept: type])
                #expect(answer.status == 200, "\(path.key)")
                #expect(answer.headers[.contentType] == type, "\(path.key)")
                #expect(!answer.bytes.isEmpty, "\(path.key)")
            }
        }
    }

    @Test func `what is not there is answered in a media type that the document names`()
        async throws
    {
        let site = try await APICase()
        for path in try await files(site) where path.key.contains("{") {
            let content = path.value["get"]?["responses"]?["default"]?["content"]?.members
            let piece = try #require(path.key.split(separator: "/").first { $0.hasPrefix("{") })
            let unknown = site.address(path.key.replacing(piece, with: "98765"))
            for type in try #require(content).map(\.key) {
                let answer = try await site.get(unknown, [.accept: type])
                #expect((400...499).contains(answer.status), "\(unknown)")
                #expect(answer.headers[.contentType] == type, "\(unknown)")
            }
        }
    }

    @Test func `every parameter that the document names is taken`() async throws {
        let site = try await APICase()
        let values = [
            "startPeriod": "2020", "endPeriod": "2030", "firstNObservations": "1",
            "lastNObservations": "1", "updatedAfter": "2020-01-01T00:00:00Z",
            "asOf": "2030-01-01T00:00:00Z",
        ]
        for path in try await files(site) {
            for parameter in path.value["get"]?["parameters"]?.elements ?? []
            where parameter["in"]?.text == "query" {
                let name = try #require(parameter["name"]?.text)
                let words = parameter["schema"]?["enum"]?.elements?.compactMap(\.text)
                for value in try #require(words ?? values[name].map { [$0] }) {
                    let address = site.address(path.key) + "?\(name)=\(value)"
                    #expect(try await site.get(address).status == 200, "\(address)")
                }
            }
        }
    }

    @Test func `pieces at the end of an SDMX address may be left out`() async throws {
        let site = try await APICase()
        for path in ["/sdmx/v1/data/DF_IND", "/sdmx/v1/dataflow", "/sdmx/v2/structure/dataflow"] {
            #expect(try await site.get(path).status == 200, "\(path)")
        }
    }
}
