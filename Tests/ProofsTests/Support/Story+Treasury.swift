import Canon
import Proofs
import Records

extension Story {
    var fund: ID<Fund> { id("fund") }

    /// The fiscal year that the story lies in, for years that begin in July.
    var year: Int { 2027 }

    mutating func openFund() {
        log.add(
            FundOpened(
                fund: fund, title: Texts(en: "Fund"), instrument: new, provisions: [id("p1")],
                currency: Currency(code: "PKR", places: 2), yearStartMonth: 7,
                isDemonstration: true))
        log.add(
            FundsAppropriated(
                fund: fund, year: year, amount: money(1000), authority: Texts(en: "Demand 42"),
                key: id("k1")))
        log.add(allotted(600, key: "k2"))
    }

    func allotted(_ amount: Int64, key: String, link: ActLink? = nil) -> FundsAllotted {
        FundsAllotted(
            fund: fund, year: year, office: id("north"), amount: money(amount), key: id(key),
            link: link)
    }

    func awarded(_ award: String = "award", provision: String = "p1", key: String) -> AwardMade {
        AwardMade(
            fund: fund, year: year, office: id("north"), award: id(award),
            title: Texts(en: "Labs"), recipient: Recipient(type: .organisation, name: "Acme"),
            provision: id(provision), decision: Texts(en: "Board, minute 7"),
            milestones: [
                MilestoneTerm(
                    milestone: 1, title: Texts(en: "Built"),
                    dueOn: CivilDate(year: 2027, month: 3, day: 1), amount: money(100))
            ], amount: money(100), key: id(key))
    }

    /// A fund is opened, an award is made, and its milestone is paid.
    mutating func payOut() {
        openFund()
        log.add(awarded(key: "k3"))
        log.add(
            MilestoneAccepted(
                fund: fund, year: year, award: id("award"), milestone: 1, amount: money(100),
                evidence: Texts(en: "Seen"), key: id("k4")))
        log.add(
            PaymentInstructed(
                fund: fund, year: year, award: id("award"), milestone: 1, payment: id("pay"),
                amount: money(100), key: id("k5")), by: .officer("programme"))
        log.add(
            PaymentApproved(fund: fund, payment: id("pay"), key: id("k6")),
            by: .officer("accounts"))
        log.add(confirmed(100, "B1", key: "k7"), by: .officer("accounts"))
    }

    func confirmed(_ amount: Int64, _ reference: String, key: String) -> PaymentConfirmed {
        PaymentConfirmed(
            fund: fund, year: year, award: id("award"), payment: id("pay"),
            amount: money(amount), bankReference: reference,
            valueDate: CivilDate(year: 2026, month: 10, day: 1), statementDigest: .sha256([1]),
            key: id(key))
    }

    func money(_ amount: Int64) -> Money { Money(minorUnits: amount) }
}
