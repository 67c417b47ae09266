package import Canon
package import Records
package import Rules

/// Promises money to a recipient, milestone by milestone, by a decision and for a provision.
package struct MakeAward: FundAct {
    /// Who gets it.
    package struct RecipientAsked: Sendable {
        /// An organisation or a person.
        package let type: Recipient.Kind
        /// The name; of a person it goes to the vault.
        package let name: String
        /// The registration of an organisation.
        package let identifier: String
        /// Where it works.
        package let area: ID<Area>?
        /// Whether women lead it.
        package let isWomenLed: Bool?

        package init(
            _ type: Recipient.Kind, name: String, identifier: String = "", area: ID<Area>? = nil,
            isWomenLed: Bool? = nil
        ) {
            self.type = type
            self.name = name
            self.identifier = identifier
            self.area = area
            self.isWomenLed = isWomenLed
        }
    }

    /// What is paid for what.
    package struct MilestoneAsked: Sendable {
        /// What is to be done.
        package let title: Texts
        /// By when.
        package let dueOn: CivilDate
        /// What it is paid with.
        package let amount: FundAmount

        package init(title: Texts, dueOn: CivilDate, amount: FundAmount) {
            self.title = title
            self.dueOn = dueOn
            self.amount = amount
        }
    }

    private static let nameLimit = 300

    package let fund: ID<Fund>
    package let key: ID<ActKey>
    private let award: ID<Award>
    private let year: Int
    private let office: ID<SpendingOffice>
    private let title: Texts
    private let recipient: RecipientAsked
    private let provision: ID<Provision>
    private let decision: Texts
    private let decisionDigest: Digest?
    private let milestones: [MilestoneAsked]

    package init(
        _ award: ID<Award>, of fund: ID<Fund>, year: Int, office: ID<SpendingOffice>,
        title: Texts, to recipient: RecipientAsked, for provision: ID<Provision>,
        decision: Texts, decisionDigest: Digest? = nil, milestones: [MilestoneAsked],
        key: ID<ActKey>
    ) {
        self.award = award
        self.fund = fund
        self.year = year
        self.office = office
        self.title = title
        self.recipient = recipient
        self.provision = provision
        self.decision = decision
        self.decisionDigest = decisionDigest
        self.milestones = milestones
        self.key = key
    }

    package var amounts: [FundAmount] { milestones.map(\.amount) }

    package var needs: [BooksNeed] {
        [
            .year(year), .award(award, []), .account(year, .allotted, holder: office.text),
            .provision(provision),
        ]
    }

    package func drafted(
        _ books: FundBooks, _ link: ActLink?, in moment: inout Moment
    ) throws(ActRefusal) -> DraftedAct {
        let name = try checkedName()
        let disclosure = recipient.type == .person ? moment.seal(.string(name)) : nil
        var terms: [MilestoneTerm] = []
        var sum = Money.zero
        for (place, asked) in milestones.enumerated() {
            terms.append(
                MilestoneTerm(
                    milestone: place + 1, title: try asked.title.checked("milestones"),
                    dueOn: asked.dueOn, amount: asked.amount.money))
            let field = "fact.milestones.\(place).amount_minor"
            guard let next = sum.adding(asked.amount.money) else {
                throw .books(BooksProblem(field, .amountTooLarge))
            }
            sum = next
        }
        let fact = AwardMade(
            fund: fund, year: year, office: office, award: award,
            title: try title.checked("title"),
            recipient: Recipient(
                type: recipient.type, name: disclosure == nil ? name : "",
                identifier: recipient.type == .organisation ? recipient.identifier : "",
                privateName: disclosure?.commitment, area: recipient.area,
                isWomenLed: recipient.isWomenLed),
            provision: provision,
            decision: try decision.checked("decision", limit: TextLimit.paragraph),
            decisionDigest: decisionDigest, milestones: terms, amount: sum, key: key, link: link)
        return DraftedAct(fact, personName: disclosure)
    }

    private func checkedName() throws(ActRefusal) -> String {
        do throws(PlainText.Problem) {
            return try PlainText(checking: recipient.name, limit: Self.nameLimit).text
        } catch {
            throw .recipientName(error)
        }
    }

    package func isRecorded(as earlier: EarlierAct) -> Bool {
        guard let fact = earlier.entry.fact as? AwardMade else { return false }
        // A name that was erased can no longer be compared; everything else still is.
        let name = recipient.type == .person ? earlier.personName : fact.recipient.name
        let isSameName = name.map { $0.hasSameBytes(as: recipient.name.trimmed) } ?? true
        let isSameRecipient =
            isSameName && fact.recipient.type == recipient.type
            && fact.recipient.area == recipient.area
            && fact.recipient.isWomenLed == recipient.isWomenLed
            && (recipient.type == .person
                || fact.recipient.identifier.hasSameBytes(as: recipient.identifier))
        let areSameMilestones =
            fact.milestones.count == milestones.count
            && zip(fact.milestones, milestones).allSatisfy { term, asked in
                term.amount == asked.amount.money && term.dueOn == asked.dueOn
                    && asked.title.isRecorded(as: term.title)
            }
        return isSameRecipient && areSameMilestones && fact.award == award && fact.year == year
            && fact.office == office && fact.provision == provision
            && fact.decisionDigest == decisionDigest && title.isRecorded(as: fact.title)
            && decision.isRecorded(as: fact.decision)
    }
}
