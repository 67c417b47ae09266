package import Canon
package import Records

/// A grant to an invented recipient, whose name says that it is a demonstration.
package struct AwardContent: Sendable {
    /// What a recipient is paid for.
    package struct Milestone: Sendable {
        /// When it is due, in days from the first day of the first fiscal year.
        package let day: Int
        /// What it is paid with.
        package let amount: Money
        /// What is to be done.
        package let title: Texts

        init(_ day: Int, rupees: Int64, _ en: String, _ ur: String) {
            self.day = day
            amount = .rupees(rupees)
            title = Texts(en: en, ur: ur)
        }
    }

    /// Its name in these tables.
    package let key: String
    /// The fund.
    package let fund: ID<Fund>
    /// 1 for the first fiscal year, 2 for the second.
    package let year: Int
    /// The office whose allotment it is taken from.
    package let office: ID<SpendingOffice>
    /// When it was decided, in days from the first day of the first fiscal year.
    package let day: Int
    /// The provision that it serves.
    package let provision: ID<Provision>
    /// What it is for.
    package let title: Texts
    /// Who gets it.
    package let recipient: Recipient
    /// What is paid for what.
    package let milestones: [Milestone]

    init(
        _ key: String, fund: String, year: Int, office: String, day: Int, provision: String,
        title: Texts, recipient: String, area: String, isWomenLed: Bool, milestones: [Milestone]
    ) {
        self.key = key
        self.fund = known(fund)
        self.year = year
        self.office = known(office)
        self.day = day
        self.provision = known(provision)
        self.title = title
        self.recipient = Recipient(
            type: .organisation, name: recipient, identifier: "DEMO-\(key.uppercased())",
            area: known(area), isWomenLed: isWomenLed)
        self.milestones = milestones
    }

    /// All awards, fund by fund.
    package static let all: [AwardContent] = skills + startUps

    /// Who decides, on which ground.
    static let decision = Texts(
        en: "Selection committee of the fund, by the published criteria (demonstration)",
        ur: "فنڈ کی انتخابی کمیٹی، شائع شدہ معیار کے مطابق (نمائشی)")
    /// What was seen before a milestone was accepted.
    static let evidence = Texts(
        en: "Visit and documents of the office (demonstration)",
        ur: "دفتر کا دورہ اور دستاویزات (نمائشی)")
}
