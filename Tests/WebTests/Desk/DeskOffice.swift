import Canon
import Consultation
import Policy
import Records
import Registrar
import SanadTesting
import Store
import Testing

/// An officer at a browser: presses the forms of the desk in the order of a consultation.
struct DeskOffice {
    static let policy = "/en/desk/policies/digital"
    static let consultation = "/en/desk/consultations/talk"
    static let markdown = """
        # Digital policy

        ## 1. Access

        Every citizen has access to public services online.

        ## 2. Skills

        The ministry trains teachers.
        """

    let site: SiteTester

    init() async throws {
        site = try await SiteTester()
        try await site.signIn("policy-desk")
    }

    /// Presses a form that must succeed, and gives where it leads.
    @discardableResult
    func press(
        _ path: String, _ form: String, _ fields: [(String, String)],
        _ place: SourceLocation = #_sourceLocation
    ) async throws -> String {
        let answer = try await send(path, form, fields)
        #expect(answer.status == 303, "\(answer.html.suffix(3000))", sourceLocation: place)
        return answer.location ?? ""
    }

    /// Presses a form.
    func send(
        _ path: String, _ form: String, _ fields: [(String, String)]
    ) async throws -> SiteTester.Answer {
        try await site.post(path, fields.map { (form + "-" + $0.0, $0.1) })
    }

    /// The entry that a redirect names.
    static func entry(_ location: String) throws -> Int {
        try #require(location.split(separator: "=").last.flatMap { Int($0) })
    }

    var revision: String {
        get throws { String(try draft.revision) }
    }

    var draft: Draft {
        get throws {
            let id = try #require(ID<Instrument>("digital"))
            return try #require(try site.test.store.read { try DraftDesk.draft(id, in: $0) })
        }
    }

    /// A provision of the draft with words in it.
    var provision: ProvisionContent {
        get throws { try #require(try draft.provisions.first { !$0.content.body.isEmpty }).content }
    }

    /// A provision of the first version with words in it.
    var published: ProvisionContent {
        get throws {
            let id = try #require(ID<Instrument>("digital"))
            let all = try site.test.store.read {
                try PolicyQueries($0).provisions(id, version: 1)
            }
            return try #require(all.first { !$0.content.body.isEmpty }).content
        }
    }

    /// Registers the policy and brings in its text.
    func bringInText() async throws {
        try await press(
            "/en/desk/policies/new", "policy",
            [("id", "digital"), ("title-en", "Digital policy"), ("title-ur", "ڈیجیٹل پالیسی")])
        try await press(Self.policy + "/draft", "draft", [])
        try await press(
            Self.policy + "/import", "text",
            [
                ("text", Self.markdown), ("format", "md"), ("revision", try revision),
                ("step", "save"),
            ])
    }

    /// Publishes the draft on the desk.
    @discardableResult
    func publish(_ stage: String = "draft") async throws -> String {
        try await press(
            Self.policy + "/publish", "version",
            [("revision", try revision), ("stage", stage), ("when", "now")])
    }

    /// Opens a consultation with a round of one day.
    func openRound() async throws {
        try await press(
            "/en/desk/consultations/new", "consultation",
            [
                ("instrument", "digital"), ("id", "talk"), ("title-en", "Talk"),
                ("title-ur", "گفتگو"), ("categories", "citizen | Citizens | شہری\r\n"),
            ])
        try await press(
            Self.consultation + "/rounds", "round",
            [
                ("version", "1"), ("opens", "1"), ("opens-month", "11"), ("opens-year", "2026"),
                ("opens-hour", "9"), ("closes", "2"), ("closes-month", "11"),
                ("closes-year", "2026"), ("closes-hour", "9"),
                ("questions", "What is missing? | کیا کمی ہے؟"),
            ])
    }

    /// Somebody speaks in the round.
    func comment(_ text: String) async throws -> ID<Submission> {
        let id = try #require(ConsultationID("talk"))
        let sealed = try await site.test.registrar.submit(
            SubmitComment(
                to: RoundKey(id, 1), parts: [PreparedPart(text: text)],
                code: ReceiptCode(random: site.test.registrar.random(10))),
            as: .anyone)
        let received = sealed.entries.compactMap { $0.fact as? SubmissionReceived }
        return try #require(received.first).submission
    }

    /// Makes a theme and gives its address.
    func makeTheme() async throws -> String {
        let location = try await press(
            Self.consultation + "/rounds/1/themes", "theme",
            [("title-en", "Villages"), ("title-ur", "دیہات")])
        return String(location.prefix { $0 != "?" })
    }

    /// Lets the round end and closes it; the session has run out by then.
    func closeRound() async throws {
        site.test.clock.advance(seconds: 2 * 86_400)
        try await site.signIn("policy-desk")
        try await press(Self.consultation + "/rounds/1/closure", "closure", [])
    }
}
