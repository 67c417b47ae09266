import Canon
import Records

/// A programme fund and the money put into it, in the two fiscal years of the story.
struct FundContent {
    /// Money for one office.
    struct Share {
        let office: ID<SpendingOffice>
        let amount: Money

        init(_ office: String, rupees: Int64) {
            self.office = known(office)
            amount = .rupees(rupees)
        }
    }

    /// One fiscal year.
    struct Year {
        let granted: Money
        let authority: Texts
        let shares: [Share]
    }

    let fund: ID<Fund>
    let title: Texts
    let provisions: [ID<Provision>]
    let years: [Year]

    static let skills = FundContent(
        fund: known("digital-skills-grants"),
        title: Texts(
            en: "Digital skills grants (demonstration)", ur: "ڈیجیٹل مہارت کی گرانٹس (نمائشی)"),
        provisions: [known("4.1"), known("4.3"), known("4.5")],
        years: [
            Year(
                granted: .rupees(160_000_000), authority: demand(1),
                shares: [
                    Share("skills-office-punjab", rupees: 62_000_000),
                    Share("skills-office-sindh", rupees: 34_000_000),
                    Share("skills-office-federal", rupees: 58_000_000),
                ]),
            Year(
                granted: .rupees(190_000_000), authority: demand(2),
                shares: [
                    Share("skills-office-punjab", rupees: 70_000_000),
                    Share("skills-office-sindh", rupees: 40_000_000),
                    Share("skills-office-federal", rupees: 60_000_000),
                ]),
        ])

    static let startUps = FundContent(
        fund: known("start-up-grants"),
        title: Texts(
            en: "Start-up grants (demonstration)", ur: "نئے کاروباروں کی گرانٹس (نمائشی)"),
        provisions: [known("6.2"), known("6.6")],
        years: [
            Year(
                granted: .rupees(30_000_000), authority: demand(1),
                shares: [Share("enterprise-office", rupees: 26_000_000)]),
            Year(
                granted: .rupees(36_000_000), authority: demand(2),
                shares: [Share("enterprise-office", rupees: 30_000_000)]),
        ])

    static let all = [skills, startUps]

    private static func demand(_ year: Int) -> Texts {
        Texts(
            en: year == 1
                ? "Demand for grants of the first year (demonstration)"
                : "Demand for grants of the second year (demonstration)",
            ur: year == 1 ? "پہلے سال کا مطالبۂ زر (نمائشی)" : "دوسرے سال کا مطالبۂ زر (نمائشی)")
    }
}
