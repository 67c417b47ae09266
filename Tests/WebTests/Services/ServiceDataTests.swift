import Canon
import Foundation
import HTTPTypes
import Records
import Services
import Testing

/// The catalogue as CPSV-AP.
@Suite struct ServiceDataTests {
    @Test func `the JSON-LD names each service with authority, cost, time, input and output`()
        async throws
    {
        let given = try await ServiceCase()
        let answer = try await given.tester.get("/data/services.jsonld")
        #expect(answer.headers[.contentType] == "application/ld+json")
        let document = try JSONValue(canonical: Array(answer.html.utf8), limits: .document)
        let nodes = try #require(document["@graph"]?.elements)
        let services = nodes.filter { $0["@type"]?.elements?.first?.text == "cpsv:PublicService" }
        #expect(
            services.map { $0["dct:identifier"]?.elements?.first?["@value"]?.text } == [
                "domicile", "passport",
            ])
        let first = try #require(services.first)
        #expect(first["cv:processingTime"]?.elements?.first?["@value"]?.text == "P7D")
        for name in [
            "cv:hasCompetentAuthority", "cv:hasCost", "cpsv:hasInput", "cpsv:produces",
            "cv:hasChannel", "cv:isGroupedBy", "dct:language",
        ] {
            let link = try #require(first[name]?.elements?.first?["@id"]?.text)
            let isDescribed = nodes.contains { $0["@id"]?.text == link }
            #expect(isDescribed || name == "dct:language", "\(name)")
        }
        #expect(first["sanad:testedLevel"]?.elements?.first?["@value"]?.text == "2")
        #expect(services.last?["sanad:testedLevel"] == nil)
        try ServiceCase.keep(answer.html, "services_jsonld")
    }

    @Test func `Turtle escapes quotes and keeps addresses whole`() async throws {
        let given = try await ServiceCase()
        let answer = try await given.tester.get("/data/services.ttl")
        #expect(answer.headers[.contentType] == "text/turtle; charset=utf-8")
        #expect(answer.html.contains("\"P7D\"^^xsd:duration"))
        #expect(answer.html.contains("\"Ordinary \\\"fee\\\"\"@en"))
        #expect(answer.html.contains("\"ڈومیسائل سرٹیفکیٹ\"@ur"))
        #expect(answer.html.contains("cv:value \"200.50\"^^xsd:decimal"))
        try ServiceCase.keep(answer.html, "services_ttl")
    }

    @Test func `an empty catalogue is a document too`() async throws {
        let site = try await SiteTester()
        let answer = try await site.get("/data/services.jsonld")
        let document = try JSONValue(canonical: Array(answer.html.utf8), limits: .document)
        #expect(document["@graph"]?.elements?.isEmpty == true)
        #expect(try await site.get("/data/services.ttl").status == 200)
    }
}
