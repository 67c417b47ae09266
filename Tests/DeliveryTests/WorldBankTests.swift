import Canon
import Delivery
import Records
import SanadTesting
import Testing
import Wire

@Suite struct WorldBankTests {
    private static let folder = "standards/indicators"
    private let long = "indicator,country,code,year,value\n"
    private let wide =
        "\u{FEFF}\"Data Source\",\"WDI\",\r\n\r\n\"Country Name\",\"Country Code\","
        + "\"Indicator Name\",\"Indicator Code\",\"2019\",\"2020\",\r\n"

    private func mapping(_ series: String, country: String = "PAK") throws -> WorldBankMapping {
        try WorldBankMapping(
            parsing: Array(
                """
                {"publisher":{"en":"World Bank"},"document":"World Development Indicators",
                "retrieved_on":"2026-10-01","confidence":"high","series":"world-bank",
                "indicators":[{"series":"\(series)","indicator":"exports","unit":"USD_BN"}],
                "countries":[{"code":"\(country)"},{"code":"IND","area":"PK-SD"}],"from":2000}
                """.utf8))
    }

    @Test(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
    func `every row of the real files is read`() throws {
        let long = try WorldBankFile(
            parsing: try SharedData.bytes("\(Self.folder)/wb-wdi-digital-10areas.csv"))
        #expect(long.shape == .long)
        #expect(long.rowCount == 4_255)
        #expect(long.values.count == 4_255)
        #expect(Set(long.values.map(\.series)).count == 14)
        #expect(Set(long.values.map(\.country)).count == 10)
        let wide = try WorldBankFile(
            parsing: try SharedData.bytes(
                "\(Self.folder)/wb-science-technology-5countries-1960-2020.csv"))
        #expect(wide.shape == .wide)
        #expect(wide.rowCount == 65)
        #expect(wide.values.count == 1_595)
        #expect(Set(wide.values.map(\.country)).sorted() == ["BGD", "EST", "IND", "KEN", "PAK"])
    }

    @Test(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
    func `wanted series of the real file are attested with their row, column and digest`()
        async throws
    {
        let bytes = try SharedData.bytes("\(Self.folder)/wb-wdi-digital-10areas.csv")
        let file = try WorldBankFile(parsing: bytes)
        let sample = try await SampleDelivery()
        let definition = try sample.definition()
        try await sample.submit(DefineIndicator(definition))
        let rows = try file.rows(
            try mapping("it.mlt.main.p2"), definitions: [try id("exports"): definition])
        try await sample.submit(AttestObservations(rows))
        let numbers = try sample.detail().observations
        #expect(numbers.count == rows.count)
        #expect(numbers.count > 40)
        let entry = try #require(numbers.first?.entry)
        let evidence = try #require(try sample.read { try $0.evidence(of: entry) })
        guard case .attested(let fact) = evidence.basis else { return }
        #expect(fact.documentDigest == .sha256(bytes))
        #expect(fact.place.hasSuffix("column 5: IT.MLT.MAIN.P2, PAK, 2000"))
        await #expect(throws: AttestObservations.Refusal.self) {
            try await sample.submit(AttestObservations(rows))
        }
    }

    @Test func `the wide shape keeps rows and columns as a spreadsheet counts them`() throws {
        let file = try WorldBankFile(
            parsing: Array((wide + "\"Pakistan\",\"PAK\",\"n\",\"A.B\",\"\",\"1.5\",\r\n").utf8))
        #expect(file.values.map(\.row) == [4])
        #expect(file.values.map(\.column) == [6])
        #expect(file.values.map(\.year) == [2020])
    }

    @Test func `what is wrong in the long shape is named by line and column`() {
        let faults: [(String, WorldBankError)] = [
            ("x,P,PAK,20x0,1", WorldBankError(.notAYear("20x0"), line: 2, column: 4)),
            ("x,P,PAK,3000,1", WorldBankError(.notAYear("3000"), line: 2, column: 4)),
            ("x,P,PAK,2020,NaN", WorldBankError(.notANumber("NaN"), line: 2, column: 5)),
            ("x,P,PAK,2020,1e30", WorldBankError(.absurdNumber("1e30"), line: 2, column: 5)),
            ("x,P,,2020,1", WorldBankError(.noCountryCode, line: 2, column: 3)),
            (",P,PAK,2020,1", WorldBankError(.noSeriesCode, line: 2, column: 1)),
            (
                "x,P,PAK,2020,1\nX,P,PAK,2020,2",
                WorldBankError(.duplicate(firstLine: 2), line: 3, column: 5)
            ),
            (
                "x,P,PAK,2020",
                WorldBankError(.csv(.raggedRow(expected: 5, found: 4)), line: 2)
            ),
        ]
        for (row, error) in faults {
            #expect(throws: error) { try WorldBankFile(parsing: Array((long + row).utf8)) }
        }
    }

    @Test func `other headers, columns without a year and empty files are refused`() {
        #expect(throws: WorldBankError(.unknownHeader, line: 1)) {
            try WorldBankFile(parsing: Array("a,b\n1,2".utf8))
        }
        #expect(throws: WorldBankError(.empty)) { try WorldBankFile(parsing: []) }
        let row = "\"P\",\"PAK\",\"n\",\"A.B\",\"1\",\"2\",\"3\"\r\n"
        #expect(throws: WorldBankError(.cellWithoutYear("3"), line: 4, column: 7)) {
            try WorldBankFile(parsing: Array((wide + row).utf8))
        }
    }

    @Test func `a code that the file has not is a slip of the pen`() async throws {
        let file = try WorldBankFile(
            parsing: Array((long + "x,P,PAK,2020,1\nx,I,IND,2020,2").utf8))
        #expect(throws: WorldBankError(.seriesNotInFile("Y"))) {
            try file.rows(try mapping("y"), definitions: [:])
        }
        #expect(throws: WorldBankError(.countryNotInFile("BGD"))) {
            try file.rows(try mapping("x", country: "BGD"), definitions: [:])
        }
        #expect(throws: WorldBankMapping.Problem.self) {
            try WorldBankMapping(parsing: Array("{\"document\":\"x\"}".utf8))
        }
    }

    @Test(arguments: [
        ("0.305868195931112", 3, "0.306"), ("0.0005", 3, "0.000"), ("0.00051", 3, "0.001"),
        ("2.5", 0, "2"), ("-3.5", 0, "-4"), ("566712874263.01", 2, "566712874263.01"),
        ("1.2E3", 1, "1200.0"), ("12E-1", 0, "1"), ("7", 9, "7.000000000"),
    ])
    func `long decimals are rounded half to even`(text: String, places: Int, result: String) throws
    {
        let decimal = try #require(DecimalText(text))
        #expect(decimal.rounded(places: places)?.description == result)
    }

    @Test(arguments: ["", "-", "1.", ".5", "1,000", "NaN", "1e", "1e99999", "+1", "0x1"])
    func `what is no decimal is not read`(text: String) {
        #expect(DecimalText(text) == nil)
    }
}

@Suite struct ObservationsCSVTests {
    private let header =
        "indicator,period,value,unit,publisher_en,document,retrieved_on,place,confidence,sex\n"

    @Test func `our own table is read and attested`() async throws {
        let sample = try await SampleDelivery()
        try await sample.submit(DefineIndicator(try sample.definition()))
        let text =
            header
            + "exports,2024,5.1,USD_BN,SBP,Annual report,2026-10-01,p. 3,high,\n"
            + "exports,2024,2,USD_BN,SBP,Annual report,2026-10-01,p. 3,low,female\n"
        let file = try ObservationsCSV(
            parsing: Array(text.utf8), presentVersions: [try id("exports"): 1])
        #expect(file.rows.map(\.row) == [2, 3])
        try await sample.submit(AttestObservations(file.rows))
        #expect(try sample.detail().observations.map(\.series.text) == ["main", "main"])
    }

    @Test func `every wrong cell is named`() {
        let text = header + "exports,24,x,USD_BN,SBP,A,soon,p,sure,\n"
        do {
            _ = try ObservationsCSV(parsing: Array(text.utf8), presentVersions: [:])
            Issue.record("wrong cells were read")
        } catch ObservationsCSV.Problem.cells(let problems) {
            #expect(problems.map(\.column) == ["period", "retrieved_on", "confidence", "value"])
            #expect(problems.allSatisfy { $0.row == 2 })
        } catch {
            Issue.record("\(error)")
        }
    }

    @Test func `columns are known, single and complete`() {
        func problem(_ header: String) -> ObservationsCSV.Problem? {
            do throws(ObservationsCSV.Problem) {
                _ = try ObservationsCSV(parsing: Array(header.utf8), presentVersions: [:])
                return nil
            } catch {
                return error
            }
        }
        #expect(problem("indicator,colour\n") == .unknownColumn("colour"))
        #expect(problem("indicator,indicator\n") == .repeatedColumn("indicator"))
        #expect(problem("indicator\n") == .missingColumn("period"))
    }
}
