import Canon
import Consultation
import Delivery
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import Records
import Registrar
import Rules
import SanadTesting
import Services
import Store
import Synchronization
import Testing
import Web

/// A small site with something behind every address of the API: one policy in two versions, and a
/// round whose two voices are published, one in a theme and one alone.
struct APICase {
    /// What came back.
    struct Answer {
        let status: Int
        let headers: HTTPFields
        let bytes: [UInt8]

        /// The body, which must be canonical JSON.
        var json: JSONValue {
            get throws { try JSONValue(canonical: bytes, limits: .document) }
        }
    }

    static let service = "domicile"
    static let words = "Deserts stay without a network."
    let round: OpenRoundCase
    let submission: ID<Submission>
    let theme: ID<Theme>
    let dispute: ID<Dispute>
    private let responder: RouterResponder<WebContext>
    /// Size of the newest checkpoint.
    private let size: String

    /// The site while the round is open, or with its whole story.
    init() async throws {
        let round = try await OpenRoundCase()
        self.round = round
        let responder = WebServer.router(for: round.tester.site).buildResponder()
        self.responder = responder
        submission = try await Self.say(Self.words, round)
        let alone = try await Self.say("Farmers need it offline.", round)
        theme = try await round.themed(submission, words: "Deserts stay")
        try await round.asks(
            MarkUnique(alone, point: Texts(en: "Offline."), response: Texts(en: "It will.")))
        try await round.asks(PublishSubmissions(in: round.key, [submission]))
        let answer = try await round.answered(theme, reason: "True.")
        try await round.revised(cause: Cause(type: .answer, entry: answer))
        dispute = try await Self.disputed(round)
        try await Self.serve(round)
        try await Self.instruct(round)
        let newest = try await round.tester.test.registrar.publishCheckpoint()
        size = String(try #require(newest).size)
    }

    /// Lists a service, reports its cases, and draws and tests it.
    private static func serve(_ round: OpenRoundCase) async throws {
        let id: ID<PublicService> = try #require(ID(service))
        let office: ID<SpendingOffice> = try #require(ID("district-office"))
        try await round.asks(
            ListService(
                id,
                ServiceTerms(
                    title: Texts(en: "Domicile"), authority: Texts(en: "District"),
                    office: office, promisedDays: 7, claimedLevel: 3)))
        try await round.asks(
            ReportCases(
                of: id, in: try #require(ReportingPeriod("2026-09")), received: 1,
                decided: [DurationCount(days: 3, count: 1)], pending: 0))
        let today = round.tester.test.clock.now.date
        let draw = try await round.asks(DrawRetests(1, dueOn: today.adding(days: 9)))
        try await round.asks(
            TestService(
                id, on: today,
                items: ServiceCheck.allCases.map {
                    TestedItem(item: $0.rawValue, isPassed: true)
                }, draw: Int(try #require(draw.last).index)))
    }

    private static func say(
        _ text: String, _ round: OpenRoundCase
    ) async throws -> ID<Submission> {
        let registrar = round.tester.test.registrar
        let sealed = try await registrar.submit(
            SubmitComment(
                to: round.key, parts: [PreparedPart(.provision(round.provision), text: text)],
                code: ReceiptCode(random: registrar.random(10))), as: .anyone)
        return try #require(sealed.entries.last?.fact as? SubmissionReceived).submission
    }

    /// A number of the policy, and a dispute of it.
    private static func disputed(_ round: OpenRoundCase) async throws -> ID<Dispute> {
        let indicator: ID<Indicator> = try #require(ID("c-1"))
        let period = try #require(ReportingPeriod("2025"))
        try await round.asks(
            DefineIndicator(
                IndicatorDefined(
                    indicator: indicator, version: 1, instrument: round.instrument, code: "C-1",
                    title: Texts(en: "Offices online"),
                    unit: Unit(code: "OFFICES", name: Texts(en: "offices"), places: 0),
                    method: Texts(en: "Counted."), owner: "statistics",
                    source: Texts(en: "Yearbook"), evidence: .attested, better: .higher,
                    frequency: .annual, smallCell: 0, isCore: true)))
        try await round.asks(
            AttestObservation(
                ObservationAttested(
                    indicator: indicator, version: 1, period: period,
                    cell: ObservationCell(value: FixedPoint(units: 7, places: 0)),
                    unit: "OFFICES", series: try #require(ID("main")), status: .normal,
                    publisher: Texts(en: "Bureau"), document: "Yearbook",
                    retrievedOn: try #require(CivilDate("2026-10-01")), place: "Table 4",
                    confidence: .high, isSimulated: true)))
        let registrar = round.tester.test.registrar
        let sealed = try await registrar.submit(
            RaiseDispute(
                of: indicator, period, text: "There are eight.", language: .english,
                code: ReceiptCode(random: registrar.random(10))), as: .anyone)
        return try #require(sealed.entries.last?.fact as? DisputeRaised).dispute
    }

    /// An address of the site for a template of the document.
    func address(_ template: String) -> String {
        template
            .replacing("{instrument}", with: round.instrument.text)
            .replacing("{version}", with: "2").replacing("{provision}", with: round.provision.text)
            .replacing("{ordinal}", with: "1")
            .replacing("{consultation}", with: round.key.consultation.text)
            .replacing("{round}", with: "1").replacing("{submission}", with: submission.text)
            .replacing("{theme}", with: theme.text).replacing("{index}", with: "9").replacing(
                "{size}", with: size
            )
            .replacing("{indicator}", with: "c-1").replacing("{dispute}", with: dispute.text)
            .replacing("{service}", with: Self.service).replacing("{fund}", with: Self.fund)
            .replacing("{award}", with: Self.award).replacing("{payment}", with: Self.payment)
            .replacing("{flow}", with: "DF_IND").replacing("{key}", with: ".c-1...")
            .replacing("{structure}", with: "dataflow").replacing("{agency}", with: "SANAD")
            .replacing("{artefact}", with: "DF_IND").replacing("{release}", with: "1.0")
    }

    func get(_ path: String, _ headers: HTTPFields = [:]) async throws -> Answer {
        try await send(.get, path, [], headers)
    }

    func send(
        _ method: HTTPRequest.Method, _ path: String, _ body: [UInt8], _ headers: HTTPFields = [:]
    ) async throws -> Answer {
        var head = HTTPRequest(method: method, scheme: "http", authority: "localhost", path: path)
        head.headerFields = headers
        let context = WebContext(
            source: ApplicationRequestContextSource(
                channel: NIOAsyncTestingChannel(), logger: Logger(label: "test")))
        let response = try await responder.respond(
            to: Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body))),
            context: context)
        let gathered = GatheredBody()
        try await response.body.write(gathered)
        return Answer(
            status: response.status.code, headers: response.headers, bytes: gathered.bytes)
    }

    /// The OpenAPI document.
    func document() async throws -> JSONValue {
        try await get("/api/openapi.json").json
    }
}

/// Gathers a body as it is written.
private final class GatheredBody: ResponseBodyWriter, Sendable {
    private let gathered = Mutex<[UInt8]>([])

    var bytes: [UInt8] { gathered.withLock { $0 } }

    func write(_ buffer: ByteBuffer) async throws {
        gathered.withLock { $0 += buffer.readableBytesView }
    }

    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
