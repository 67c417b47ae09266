import Canon
import Foundation
import HTTPTypes
import Testing

/// What the document promises, the server keeps: the test walks the document, not a list.
@Suite struct APIRouteTests {
    @Test func `every address answers, and the answer fits its schema`() async throws {
        let site = try await APICase()
        let document = try await site.document()
        let checker = SchemaChecker(document: document)
        let paths = try #require(document["paths"]?.members)
        #expect(paths.count > 18)
        for path in paths where path.key.hasPrefix("/api/") {
            guard
                let schema = path.value["get"]?["responses"]?["200"]?["content"]?[
                    "application/json"]?["schema"]
            else {
                Issue.record("\(path.key) has no schema")
                continue
            }
            let answer = try await site.get(site.address(path.key))
            #expect(answer.status == 200, "\(path.key)")
            #expect(try checker.problems(answer.json, schema).isEmpty, "\(path.key)")
            #expect(try answer.json["demonstration"] == .bool(true), "\(path.key)")
            #expect(answer.headers[.accessControlAllowOrigin] == "*", "\(path.key)")
            #expect(answer.headers[.eTag] != nil, "\(path.key)")
        }
    }

    @Test func `unknown identifiers give problem documents that name the piece`() async throws {
        let site = try await APICase()
        let document = try await site.document()
        let checker = SchemaChecker(document: document)
        let schema = try #require(
            document["components"]?["responses"]?["Problem"]?["content"]?[
                "application/problem+json"]?["schema"])
        for path in try #require(document["paths"]?.members)
        where path.key.contains("{") && path.key.hasPrefix("/api/") {
            let pieces = path.key.split(separator: "/").filter { $0.hasPrefix("{") }
            for piece in pieces {
                let unknown = path.key.replacing(piece, with: "98765")
                let answer = try await site.get(site.address(unknown))
                #expect(answer.status == 404, "\(unknown)")
                #expect(answer.headers[.contentType] == "application/problem+json", "\(unknown)")
                let problem = try answer.json
                #expect(checker.problems(problem, schema).isEmpty, "\(unknown)")
                #expect(problem["field"]?.text == String(piece.dropFirst().dropLast()))
            }
        }
    }

    @Test(arguments: ["/api/v1/nothing", "/api", "/api/v1/policies/-bad-/goals"])
    func `an address that does not exist gives a problem document`(_ path: String) async throws {
        let answer = try await APICase().get(path)
        #expect(answer.status == 404)
        #expect(try answer.json["type"]?.text == "urn:sanad:problem:not-found")
    }

    @Test(arguments: ["limit=0", "limit=201", "limit=ten", "after=-1", "limit=+5", "after="])
    func `a page that is asked for wrongly names the field`(_ query: String) async throws {
        let site = try await APICase()
        let path = "/api/v1/consultations/digital/rounds/1/submissions?" + query
        let answer = try await site.get(path)
        #expect(answer.status == 400)
        #expect(try answer.json["field"]?.text == String(query.prefix { $0 != "=" }))
    }

    @Test func `lists are paged by key to their end`() async throws {
        let site = try await APICase()
        let path = "/api/v1/consultations/digital/rounds/1/submissions?limit=1"
        let first = try await site.get(path).json
        #expect(first["total"]?.integer == 2)
        let next = try #require(first["next"]?.integer)
        let second = try await site.get(path + "&after=\(next)").json
        #expect(second["next"] == nil)
        #expect(second["submissions"] != first["submissions"])
    }

    @Test func `an answer that the reader has already is not sent again`() async throws {
        let site = try await APICase()
        let first = try await site.get("/api/v1/policies")
        let again = try await site.get(
            "/api/v1/policies", [.ifNoneMatch: try #require(first.headers[.eTag])])
        #expect(again.status == 304)
        #expect(again.bytes.isEmpty)
    }

    @Test func `the guide names every address`() async throws {
        let guide = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../docs/api.md")
        let text = try String(contentsOf: guide, encoding: .utf8)
        for path in try #require(try await APICase().document()["paths"]?.members) {
            #expect(text.contains(path.key), "\(path.key)")
        }
    }
}
