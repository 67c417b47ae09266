import Canon
import Ledger
import Records
import SanadTesting
import Store
import Testing

/// Two offices at the desk with a fund of 10,000.00 for the first provision of a policy.
struct MoneyOffice {
    static let fund = "/en/desk/treasury/funds/skills"
    static let award = "/en/desk/treasury/awards/lab"
    static let payment = "/en/desk/treasury/payments/p-1"
    static let bankFile = """
        payment,amount,currency,value_date,bank_reference
        p-1,250.50,PKR,2026-11-02,BANK-1
        ,12.00,PKR,2026-11-02,FEE-1
        """

    let desk: DeskOffice
    let provision: String

    var site: SiteTester { desk.site }

    init() async throws {
        desk = try await DeskOffice()
        try await desk.bringInText()
        try await desk.publish()
        provision = try desk.published.provision.text
        try await desk.site.signIn("programme-office")
        try await desk.press(
            "/en/desk/treasury/new", "fund",
            [
                ("id", "skills"), ("title-en", "Skills fund"), ("title-ur", "ہنر فنڈ"),
                ("policy", "digital"), ("provisions", provision), ("currency", "PKR"),
                ("month", "7"),
            ])
        try await desk.press(
            Self.fund + "/appropriations", "grant",
            [("year", "2027"), ("amount", "10000.00"), ("authority-en", "Demand 42")])
        try await desk.press(
            Self.fund + "/allotments", "allot",
            [("year", "2027"), ("office", "skills-wing"), ("amount", "6000")])
    }

    /// What the form of an award is filled with.
    var awardFields: [(String, String)] {
        [
            ("id", "lab"), ("year", "2027"), ("office", "skills-wing"),
            ("title-en", "Computer labs"), ("title-ur", "کمپیوٹر لیب"), ("type", "organisation"),
            ("name", "Acme & Sons"), ("provision", provision), ("decision-en", "Board, minute 7"),
            ("milestones", "250.50 | 2026-12-31 | Built | تعمیر\r\n500 | 2027-03-31 | Opened"),
            ("women", "unknown"),
        ]
    }

    /// An award whose first milestone is accepted, and a payment that waits for a signature.
    func instruct() async throws {
        try await desk.press(Self.fund + "/awards", "award", awardFields)
        try await desk.press(
            Self.award + "/milestones", "accept", [("milestone", "1"), ("evidence-en", "Seen")])
        try await desk.press(
            Self.award + "/payments", "instruct",
            [("milestone", "1"), ("payment", "p-1"), ("amount", "250.50")])
    }

    /// The payment signed by another office and confirmed by the bank.
    func pay() async throws {
        try await instruct()
        try await site.signIn("accounts-office")
        try await desk.press(Self.payment + "/approval", "approve", [])
        try await desk.press(
            "/en/desk/treasury/import", "file", [("text", Self.bankFile), ("step", "take")])
    }

    var size: UInt64 { get throws { try site.test.store.read { try LogTables.size($0) } } }
}
