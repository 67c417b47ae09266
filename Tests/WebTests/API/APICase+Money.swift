import Canon
import Records
import Registrar
import SanadTesting
import Testing
import Treasury

extension APICase {
    static let fund = "skills"
    static let award = "lab"
    static let payment = "p-1"

    /// Opens a fund and brings a payment of it up to the first signature.
    static func instruct(_ round: OpenRoundCase) async throws {
        let fund: ID<Fund> = try #require(ID(Self.fund))
        let award: ID<Award> = try #require(ID(Self.award))
        let office: ID<SpendingOffice> = try #require(ID("skills-wing"))
        let today = round.tester.test.clock.now.date
        let year = Int(today.year)
        try await round.asks(
            OpenFund(
                fund, of: round.instrument, title: Texts(en: "Skills"),
                provisions: [round.provision], currency: Currency(code: "PKR", places: 2),
                yearStartMonth: 1))
        try await round.asks(
            Appropriate(
                amount, to: fund, year: year, authority: Texts(en: "Demand 42"), key: key("1")))
        try await round.asks(Allot(amount, of: fund, year: year, to: office, key: key("2")))
        try await round.asks(
            MakeAward(
                award, of: fund, year: year, office: office, title: Texts(en: "Labs"),
                to: MakeAward.RecipientAsked(.organisation, name: "Acme"), for: round.provision,
                decision: Texts(en: "Minute 7"),
                milestones: [
                    MakeAward.MilestoneAsked(
                        title: Texts(en: "Built"), dueOn: today.adding(days: 30), amount: amount)
                ], key: key("3")))
        try await round.asks(
            AcceptMilestone(1, of: award, in: fund, evidence: Texts(en: "Seen"), key: key("4")))
        try await round.asks(
            InstructPayment(
                try #require(ID(payment)), amount, for: 1, of: award, in: fund, key: key("5")))
    }

    private static var amount: FundAmount {
        FundAmount(Money(minorUnits: 25_050), "PKR")
    }

    private static func key(_ text: String) throws -> ID<ActKey> { try #require(ID(text)) }
}
