import Canon
import Delivery
import SanadTesting
import Testing

/// The published samples of SDMX-JSON, as an office elsewhere would send them.
@Suite(.enabled(if: SharedData.isPresent, "\(SharedData.absence)")) struct SDMXJSONSampleTests {
    private static let folder = "standards/sdmx/data-message/samples/"

    private func read(_ name: String) throws -> [SDMXForeignObservation] {
        try SDMXJSONReader.read(try SharedData.bytes(Self.folder + name))
    }

    /// `D.NZD.EUR.SP00.A` → period → number.
    private func lines(_ found: [SDMXForeignObservation]) -> [String] {
        found.map { one in
            let key = one.key.map(\.value).joined(separator: ".")
            let numbers = one.measures.map { "\($0.value.canonicalText)" }.joined(separator: ",")
            return "\(one.action) \(key) \(numbers)"
        }.sorted()
    }

    private static let rates = [
        "Merge D.NZD.EUR.SP00.A.2013-01-18 1.5931", "Merge D.NZD.EUR.SP00.A.2013-01-21 1.5925",
        "Merge D.RUB.EUR.SP00.A.2013-01-18 40.3426", "Merge D.RUB.EUR.SP00.A.2013-01-21 40.3",
    ]

    @Test(arguments: ["exr-flat", "exr-time-series", "exr-cross-section"])
    func `the same rates are read from each layout`(_ name: String) throws {
        let found = try read("exr/\(name).json")
        #expect(lines(found) == Self.rates)
        let titles = found.map { one in one.attributes.first { $0.name == "TITLE" }?.value.text }
        let currencies = found.map { one in one.key.first { $0.dimension == "CURRENCY" }?.value }
        for (title, currency) in zip(titles, currencies) {
            #expect(
                title == (currency == "NZD" ? "New Zealand dollar (NZD)" : "Russian rouble (RUB)"))
        }
    }

    @Test func `replacements and deletions are told apart`() throws {
        let found = try read("exr/exr-action-delete.json")
        #expect(
            lines(found) == [
                "Delete D.NZD.EUR.SP00.A.2013-01-18 ",
                "Replace D.RUB.EUR.SP00.A.2013-01-18 40.3426",
                "Replace D.RUB.EUR.SP00.A.2013-01-21 40.3",
            ])
        #expect(found.last?.validTo == "2012-03-20T10:07:58.000+01:00")
    }

    @Test func `all twelve numbers of the farming sample have their source and their comment`()
        throws
    {
        let found = try read("agri.json")
        #expect(found.count == 12)
        let first = try #require(found.first)
        #expect(first.key.map(\.value) == ["ASIKHM001", "A", "2014"])
        for one in found {
            #expect(one.attributes.contains { $0.name == "SOURCE" })
            #expect(one.attributes.contains { $0.name == "SERIES_COMMENT" })
            #expect(one.attributes.contains { $0.name == "CONTACT_EMAIL" })
        }
    }

    @Test func `every data set of the full sample is read, with and without numbers`() throws {
        let found = try read("constructed-sample-full.json")
        #expect(found.count == 20)
        #expect(found.filter { !$0.measures.isEmpty }.count == 12)
        #expect(found.allSatisfy { $0.key.count == 6 })
    }

    @Test func `random places are refused with their path`() {
        #expect {
            _ = try read("generated-sample.json")
        } throws: { error in
            (error as? SDMXJSONProblem)?.path.hasPrefix("/data/dataSets") == true
        }
    }

    @Test(arguments: [
        ("{}", "/data"), ("{", ""),
        (#"{"data":{"dataSets":[{"structure":3}]}}"#, "/data/dataSets/0/structure"),
        (
            #"{"data":{"structures":[{"dimensions":{"observation":[{}]}}]}}"#,
            "/data/structures/0/dimensions/observation/0/id"
        ),
        (
            #"{"data":{"structures":[{}],"dataSets":[{"observations":{"0:1":[1]}}]}}"#,
            "/data/dataSets/0/observations/0:1"
        ),
    ])
    func `what is wrong is named by its path`(_ text: String, _ path: String) {
        #expect {
            _ = try SDMXJSONReader.read(Array(text.utf8))
        } throws: { error in
            (error as? SDMXJSONProblem)?.path == path
        }
    }
}
