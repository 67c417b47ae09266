import Canon
import Foundation
import Registrar
import SanadTesting
import Testing

/// What the service answers, by address.
@Suite struct SDMXServiceTests {
    private func lines(_ path: String) async throws -> [String] {
        let answer = try await SiteTester(SDMXSample.fill).get(path)
        #expect(answer.status == 200)
        return answer.html.split(separator: "\r\n").dropFirst().map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).prefix(9)
                .joined(separator: ",")
        }
    }

    @Test(arguments: [
        "/sdmx/v1/data/DF_IND/A.broadband$fixed._T._T._T", "/sdmx/v1/data/SANAD,DF_IND/A....",
        "/sdmx/v1/data/SANAD,DF_IND,1.0/.broadband$fixed+no-such.../all/",
        "/sdmx/v2/data/dataflow/SANAD/DF_IND/1.0/A.*.*.*.*",
        "/sdmx/v2/data/dataflow/SANAD/DF_IND/1.0/A.*.PK.*.*%2CA.broadband$fixed._T.*.*",
        "/sdmx/v2/data/dataflow/SANAD/DF_IND/*?c%5BFREQ%5D=A",
    ])
    func `both styles of address find the same series`(_ path: String) async throws {
        let found = try await lines(path + (path.contains("?") ? "&" : "?") + "format=csv")
        #expect(
            found == [
                "A,broadband$fixed,_T,_T,_T,2023,146.6,PER_1000,1",
                "A,broadband$fixed,_T,_T,_T,2024,-2.5,PER_1000,1",
            ])
    }

    @Test(arguments: [
        ("startPeriod=2024", ["2024"]), ("endPeriod=2023", ["2023"]),
        ("firstNObservations=1", ["2023"]), ("lastNObservations=1", ["2024"]),
        ("c%5BTIME_PERIOD%5D=ge:2024+le:2025", ["2024"]),
        ("c%5BTIME_PERIOD%5D=lt:2024", ["2023"]),
    ])
    func `time and count narrow a series`(_ query: String, _ periods: [String]) async throws {
        let found = try await lines(
            "/sdmx/v2/data/dataflow/SANAD/DF_IND/1.0/A.broadband$fixed.*.*.*?\(query)&format=csv")
        #expect(found.map { $0.split(separator: ",")[5].description } == periods)
    }

    @Test func `a fiscal year lies in no calendar year`() async throws {
        let answer = try await SiteTester(SDMXSample.fill).get(
            "/sdmx/v1/data/DF_IND_ALL/A.answer-days.....?startPeriod=2025&endPeriod=2025")
        #expect(answer.status == 404)
        #expect(answer.html.contains("code=\"100\""))
    }

    @Test func `earlier numbers say from when to when they stood`() async throws {
        let site = try await SiteTester(SDMXSample.fill)
        let answer = try await site.get(
            "/sdmx/v1/data/DF_IND/A.broadband$fixed...?includeHistory=true")
        #expect(answer.html.components(separatedBy: "<mes:DataSet").count == 4)
        #expect(answer.html.contains("OBS_VALUE=\"140.0\" OBS_STATUS=\"P\""))
        #expect(answer.html.contains("ss:validToDate="))
        // Withdrawn: 135.0 stood once.
        #expect(answer.html.contains("OBS_VALUE=\"135.0\""))
    }

    @Test func `as of a moment the record stands as it did then`() async throws {
        let site = try await SiteTester(SDMXSample.fill)
        let before = site.test.registrar.now.adding(seconds: -1)
        let answer = try await site.get(
            "/sdmx/v1/data/DF_IND/A.broadband$fixed...?format=csv&asOf=\(before)")
        #expect(answer.html.contains("2022,135.0"))
        #expect(answer.html.contains("2023,140.0"))
    }

    @Test(arguments: [
        ("/sdmx/v1/data/DF_IND/A.B", 400, "150"),
        ("/sdmx/v1/data/DF_IND?startPeriod=x", 400, "140"),
        ("/sdmx/v1/data/DF_IND?colour=red", 400, "140"),
        ("/sdmx/v1/data/DF_IND?detail=full&detail=full", 400, "140"),
        ("/sdmx/v1/data/DF_NONE", 404, "100"), ("/sdmx/v1/data/OTHER,DF_IND", 404, "100"),
        ("/sdmx/v1/data/DF_IND?format=excel", 406, "1000"),
        ("/sdmx/v2/availability/dataflow/SANAD/DF_IND/1.0", 501, "501"),
        ("/sdmx/v2/codelist/SANAD/CL_FREQ", 400, "140"), ("/sdmx/v1/nothing", 400, "140"),
        ("/sdmx/v1/categoryscheme/SANAD", 404, "100"),
    ])
    func `what is wrong has the code of the standard`(
        _ path: String, _ status: Int, _ code: String
    ) async throws {
        let answer = try await SiteTester(SDMXSample.fill).get(path)
        #expect(answer.status == status)
        #expect(answer.html.contains("<mes:ErrorMessage code=\"\(code)\">"))
    }

    @Test func `structures name what they are in both languages`() async throws {
        let site = try await SiteTester(SDMXSample.fill)
        let answer = try await site.get("/sdmx/v1/dataflow/SANAD/DF_IND/latest?references=all")
        #expect(answer.status == 200)
        #expect(answer.html.contains("<com:Name xml:lang=\"ur\">پنجاب</com:Name>"))
        #expect(answer.html.contains("Indicator &lt;F-1&gt; &amp; "))
        #expect(answer.html.contains("<str:DataStructure id=\"DSD_IND\""))
    }

    @Test func `the catalogue lists each indicator and escapes its words`() async throws {
        let site = try await SiteTester(SDMXSample.fill)
        let answer = try await site.get("/catalog.ttl")
        #expect(answer.status == 200)
        #expect(answer.html.contains("\"Indicator <F-1> & \\\"more\\\"\"@en"))
        #expect(answer.html.components(separatedBy: "a dcat:Dataset").count == 8)
        #expect(try await site.get("/catalog.jsonld").html.contains("indicator-broadband.fixed"))
    }
}
