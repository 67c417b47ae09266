import Canon
import Consultation
import Foundation
import Records
import SanadTesting
import Store
import Testing
import Wire

@Suite struct SubmissionsFileTests {
    private static let folder = "consultation/uk-i-ai-consult/"

    private func found(_ bytes: [UInt8]) throws -> SubmissionsFound {
        var file = try SubmissionsCSV(bytes, source: "f")
        return try file.all()
    }

    private func found(_ text: String) throws -> SubmissionsFound { try found(Array(text.utf8)) }

    @Test func `our own layout gives text, target, time, consent and private fields`() throws {
        let found = try found(
            """
            id,text,category,provision,question,language,received_at,consent,Name
            a1,"Faster, please",citizen,sec-1-1,,en,2026-11-05T10:00:00Z,yes,Ayesha
            a2,سستا انٹرنیٹ,business,,q1,,,no,

            a3,,citizen,,,,,yes,Bilal
            """)
        #expect(found.rows == 4)
        #expect(
            found.skipped == [
                SkippedRow(row: 4, reason: .blank), SkippedRow(row: 5, reason: .nothingSaid),
            ])
        let first = found.submissions[0]
        #expect(first.sourceKey == "f/a1")
        #expect(first.parts.first?.text == "Faster, please")
        #expect(first.parts.first?.target == .provision(try id("sec-1-1")))
        #expect(first.parts.first?.language == .english)
        #expect(first.receivedAt == Instant("2026-11-05T10:00:00Z"))
        #expect(first.hasConsent)
        #expect(first.privateFields.map(\.value) == ["Ayesha"])
        let second = found.submissions[1]
        #expect(second.parts.first?.target == .question(try id("q1")))
        #expect(!second.hasConsent)
    }

    @Test(arguments: [
        ("text,received_at\nHi,yesterday", "received_at", "yesterday"),
        ("text,consent\nHi,perhaps", "consent", "perhaps"),
        ("text,provision\nHi,not an id", "provision", "not an id"),
        ("text,language\nHi,English", "language", "English"),
    ]) func `a value that cannot be understood is named by row and column`(
        text: String, column: String, value: String
    ) {
        #expect(throws: SubmissionsProblem.value(row: 2, column: column, value: value)) {
            try found(text)
        }
    }

    @Test func `a column for consent that is left empty is no consent`() throws {
        let found = try found("text,consent\nHi,\nHo,Yes")
        #expect(found.submissions.map(\.hasConsent) == [false, true])
    }

    @Test func `broken quotes are named by line`() {
        let error = CSVError(line: 3, column: 1, reason: .unclosedQuote)
        #expect(throws: SubmissionsProblem.csv(error)) {
            try found("text,consent\nfine,yes\n\"broken,yes\nmore,no\n")
        }
    }

    @Test func `more given answers than parts are joined into one part`() throws {
        let titles = (1...25).map { "Q\($0) - Do you agree or disagree?" } + ["Please explain"]
        let cells = (1...25).map { _ in "Agree" } + ["Because."]
        let found = try found(
            titles.joined(separator: ",") + "\n" + cells.joined(separator: ","))
        let parts = try #require(found.submissions.first).parts
        #expect(parts.count == 2)
        #expect(parts[1].text.split(separator: "\n").count == 25)
    }

    @Test func `an officer's word on a column counts`() throws {
        let bytes = Array("Your view,Remarks\nGood,Ali".utf8)
        let layout = try SubmissionsCSV.proposal(bytes).setting(column: 1, to: .privateField)
        var file = try SubmissionsCSV(bytes, layout: layout, source: "f")
        let submission = try #require(try file.all().submissions.first)
        #expect(submission.parts.map(\.text) == ["Good"])
        #expect(submission.privateFields.map(\.value) == ["Ali"])
    }

    // MARK: - Real layouts

    @Test(.enabled(if: SharedData.isPresent, "real input is absent"))
    func `the biomass layout has two header rows, consent, and rows that say nothing`() throws {
        let bytes = try SharedData.bytes(
            Self.folder + "import-formats/responses_biomass_format.csv")
        let layout = try SubmissionsCSV.proposal(bytes)
        #expect(layout.headerRows == 2)
        #expect(layout.roles == Array(repeating: .privateField, count: 4) + [.consent])
        let found = try found(bytes)
        #expect(found.rows == 5)
        #expect(found.skipped.map(\.reason) == Array(repeating: .nothingSaid, count: 5))
    }

    @Test(.enabled(if: SharedData.isPresent, "real input is absent"))
    func `the LGR layout gives given answers and free texts as parts`() throws {
        let found = try found(
            SharedData.bytes(Self.folder + "import-formats/responses_lgr_format.csv"))
        #expect(found.rows == 5)
        #expect(found.submissions.count == 5)
        let first = found.submissions[0]
        #expect(first.parts.count == 5)
        #expect(
            first.parts[0].text
                == "I support this because it provides better local services for residents")
        #expect(
            first.parts[2].text
                == "Prop 1 Q1 - Do you agree or disagree with the proposal?: Strongly agree")
        #expect(first.privateFields.map(\.value) == ["Individual", "Derbyshire", "Other"])
    }

    @Test(.enabled(if: SharedData.isPresent, "real input is absent"))
    func `the SCR layout has a blank row that is named`() throws {
        let found = try found(
            SharedData.bytes(Self.folder + "import-formats/responses_scr_format.csv"))
        #expect(found.rows == 6)
        #expect(found.skipped == [SkippedRow(row: 2, reason: .blank)])
        #expect(found.submissions.count == 5)
        #expect(found.submissions[1].privateFields.map(\.value).contains("BuildCo Ltd"))
        #expect(found.submissions[1].parts.count == 2)
    }

    @Test(.enabled(if: SharedData.isPresent, "real input is absent"))
    func `every row of all real files is imported into a round`() async throws {
        let sample = try await SampleRound()
        var submissions: [PreparedSubmission] = []
        for name in ["biomass", "lgr", "scr"] {
            var file = try SubmissionsCSV(
                SharedData.bytes(Self.folder + "import-formats/responses_\(name)_format.csv"),
                source: name)
            submissions += try file.all().submissions
        }
        let folder = try #require(SharedData.folder)
            .appending(path: Self.folder + "gambling_XS/inputs")
        submissions += try ConsultJSON(folder: folder)
            .found(source: "gambling", questions: [try id("q1")]).submissions
        let entries = try await sample.submit(
            ImportSubmissions(to: sample.key, channel: .file, submissions))
        #expect(ImportSubmissions.imported(in: entries) == 110)
        #expect(try sample.books().received == 110)
        let before = try sample.site.store.viewDigest()
        try sample.site.store.rebuildViews { _ in }
        #expect(try sample.site.store.viewDigest() == before)
    }

    // MARK: - JSON

    @Test(.enabled(if: SharedData.isPresent, "real input is absent"))
    func `the folder of i.AI Consult gives one submission a respondent`() throws {
        let folder = try #require(SharedData.folder)
            .appending(path: Self.folder + "gambling_XS/inputs")
        let consult = try ConsultJSON(folder: folder)
        #expect(consult.questions.map(\.number) == [1, 2])
        let found = consult.found(source: "g", questions: [try id("q1"), try id("q2")])
        #expect(found.rows == 100)
        #expect(found.submissions.count == 100)
        let first = found.submissions[0]
        #expect(first.sourceKey == "g/1001")
        #expect(first.parts.map(\.target) == [.question(try id("q1")), .question(try id("q2"))])
        #expect(first.privateFields.map(\.value) == ["No", "England"])
    }

    @Test func `a file of responses alone is enough`() throws {
        let lines = """
            {"response_id": 1, "response": "Yes."}
            {"response_id": "two", "response": ""}
            """
        let found = try ConsultJSON(responses: Array(lines.utf8)).found(source: "r")
        #expect(found.submissions.map(\.sourceKey) == ["r/1"])
        #expect(found.skipped == [SkippedRow(row: 2, reason: .nothingSaid)])
    }

    @Test func `two responses of one author to one question are refused and named`() {
        let lines = """
            {"response_id": 1, "response": "Yes."}
            {"response_id": 1, "response": "No."}
            """
        #expect(throws: SubmissionsProblem.repeatedKey(line: 2, key: "1")) {
            try ConsultJSON(responses: Array(lines.utf8))
        }
    }

    @Test(arguments: ["[%]", "%"]) func `our own JSON is read as an array or by lines`(
        frame: String
    ) throws {
        let record =
            #"{"id":"a","category":"citizen","consent":false,"received_at":"2026-11-05T10:00:00Z","#
            + #""parts":[{"text":"Hi","provision":"sec-1-1","language":"en"}],"private":{"Name":"Z"}}"#
        let text = frame.replacingOccurrences(of: "%", with: record)
        let found = try SubmissionsJSON.own(Array(text.utf8), source: "j")
        let first = try #require(found.submissions.first)
        #expect(first.sourceKey == "j/a")
        #expect(!first.hasConsent)
        #expect(first.parts.first?.target == .provision(try id("sec-1-1")))
        #expect(first.privateFields.map(\.name) == ["Name"])
    }

    @Test func `an unknown member of our own JSON is named by line`() {
        let lines = """
            {"id":"a","parts":[{"text":"Hi"}]}
            {"id":"b","parts":[{"text":"Ho"}],"colour":"red"}
            """
        #expect(throws: SubmissionsProblem.record(line: 2, message: "colour: unknown member")) {
            try SubmissionsJSON.own(Array(lines.utf8), source: "j")
        }
    }

    @Test func `a broken line of JSON is named`() {
        let lines = "{\"id\":\"a\",\"parts\":[]}\n{\"id\":"
        #expect(
            throws: SubmissionsProblem.json(line: 2, JSONParseError(.unexpectedEnd, at: 6))
        ) {
            try SubmissionsJSON.own(Array(lines.utf8), source: "j")
        }
    }
}
