import Canon
import Records

extension FactSample {
    static let treasury = [
        FactSample(
            full: FundOpened(
                fund: id("fund-1"), title: texts("title"), instrument: id("instrument-1"),
                provisions: [id("provisions-1"), id("provisions-2")],
                currency: Currency(code: "code e\u{301}", places: 3), yearStartMonth: 3,
                isDemonstration: true),
            minimal: FundOpened(
                fund: id("fund-1"), instrument: id("instrument-1"),
                currency: Currency(code: "x", places: 0), yearStartMonth: 0, isDemonstration: false)
        ),
        FactSample(
            full: FundsAppropriated(
                fund: id("fund-1"), year: 3, amount: Money(minorUnits: 1_234_567),
                authority: texts("authority"), key: id("key-1"),
                link: ActLink(chain: id("chain-1"), position: 3, length: 3)),
            minimal: FundsAppropriated(
                fund: id("fund-1"), year: 0, amount: Money(minorUnits: 0), key: id("key-1"))),
        FactSample(
            full: FundsAllotted(
                fund: id("fund-1"), year: 3, office: id("office-1"),
                amount: Money(minorUnits: 1_234_567), key: id("key-1"),
                link: ActLink(chain: id("chain-1"), position: 3, length: 3)),
            minimal: FundsAllotted(
                fund: id("fund-1"), year: 0, office: id("office-1"), amount: Money(minorUnits: 0),
                key: id("key-1"))),
        FactSample(
            full: AwardMade(
                fund: id("fund-1"), year: 3, office: id("office-1"), award: id("award-1"),
                title: texts("title"),
                recipient: Recipient(
                    type: .person, name: "name e\u{301}", identifier: "identifier e\u{301}",
                    privateName: Commitment(digest: digest(0xCD)), area: id("area-1"),
                    isWomenLed: true), provision: id("provision-1"), decision: texts("decision"),
                decisionDigest: digest(0xAB),
                milestones: [
                    MilestoneTerm(
                        milestone: 3, title: texts("title"),
                        dueOn: CivilDate(year: 2026, month: 2, day: 28),
                        amount: Money(minorUnits: 1_234_567)),
                    MilestoneTerm(
                        milestone: 0, dueOn: CivilDate(year: 1970, month: 1, day: 1),
                        amount: Money(minorUnits: 0)),
                ], amount: Money(minorUnits: 1_234_567), key: id("key-1"),
                link: ActLink(chain: id("chain-1"), position: 3, length: 3)),
            minimal: AwardMade(
                fund: id("fund-1"), year: 0, office: id("office-1"), award: id("award-1"),
                recipient: Recipient(type: .organisation), provision: id("provision-1"),
                amount: Money(minorUnits: 0), key: id("key-1"))),
        FactSample(
            full: AwardVoided(
                fund: id("fund-1"), year: 3, office: id("office-1"), award: id("award-1"),
                amount: Money(minorUnits: 1_234_567), reason: texts("reason"), key: id("key-1"),
                link: ActLink(chain: id("chain-1"), position: 3, length: 3)),
            minimal: AwardVoided(
                fund: id("fund-1"), year: 0, office: id("office-1"), award: id("award-1"),
                amount: Money(minorUnits: 0), key: id("key-1"))),
        FactSample(
            full: MilestoneAccepted(
                fund: id("fund-1"), year: 3, award: id("award-1"), milestone: 3,
                amount: Money(minorUnits: 1_234_567), evidence: texts("evidence"),
                evidenceDigest: digest(0xAB), key: id("key-1"),
                link: ActLink(chain: id("chain-1"), position: 3, length: 3)),
            minimal: MilestoneAccepted(
                fund: id("fund-1"), year: 0, award: id("award-1"), milestone: 0,
                amount: Money(minorUnits: 0), key: id("key-1"))),
        FactSample(
            full: PaymentInstructed(
                fund: id("fund-1"), year: 3, award: id("award-1"), milestone: 3,
                payment: id("payment-1"), amount: Money(minorUnits: 1_234_567), key: id("key-1"),
                link: ActLink(chain: id("chain-1"), position: 3, length: 3)),
            minimal: PaymentInstructed(
                fund: id("fund-1"), year: 0, award: id("award-1"), milestone: 0,
                payment: id("payment-1"), amount: Money(minorUnits: 0), key: id("key-1"))),
        FactSample(
            full: PaymentApproved(
                fund: id("fund-1"), payment: id("payment-1"), key: id("key-1"),
                link: ActLink(chain: id("chain-1"), position: 3, length: 3)),
            minimal: PaymentApproved(fund: id("fund-1"), payment: id("payment-1"), key: id("key-1"))
        ),
        FactSample(
            full: PaymentConfirmed(
                fund: id("fund-1"), year: 3, award: id("award-1"), payment: id("payment-1"),
                amount: Money(minorUnits: 1_234_567), bankReference: "bank_reference e\u{301}",
                valueDate: CivilDate(year: 2026, month: 2, day: 28), statementDigest: digest(0xAB),
                key: id("key-1"), link: ActLink(chain: id("chain-1"), position: 3, length: 3)),
            minimal: PaymentConfirmed(
                fund: id("fund-1"), year: 0, award: id("award-1"), payment: id("payment-1"),
                amount: Money(minorUnits: 0), bankReference: "x",
                valueDate: CivilDate(year: 1970, month: 1, day: 1), key: id("key-1"))),
        FactSample(
            full: PaymentVoided(
                fund: id("fund-1"), year: 3, award: id("award-1"), payment: id("payment-1"),
                amount: Money(minorUnits: 1_234_567), reason: texts("reason"), key: id("key-1"),
                link: ActLink(chain: id("chain-1"), position: 3, length: 3)),
            minimal: PaymentVoided(
                fund: id("fund-1"), year: 0, award: id("award-1"), payment: id("payment-1"),
                amount: Money(minorUnits: 0), key: id("key-1"))),
        FactSample(
            full: PaymentRefunded(
                fund: id("fund-1"), year: 3, office: id("office-1"), award: id("award-1"),
                payment: id("payment-1"), amount: Money(minorUnits: 1_234_567),
                bankReference: "bank_reference e\u{301}",
                valueDate: CivilDate(year: 2026, month: 2, day: 28), reason: texts("reason"),
                key: id("key-1"), link: ActLink(chain: id("chain-1"), position: 3, length: 3)),
            minimal: PaymentRefunded(
                fund: id("fund-1"), year: 0, office: id("office-1"), award: id("award-1"),
                payment: id("payment-1"), amount: Money(minorUnits: 0), bankReference: "x",
                valueDate: CivilDate(year: 1970, month: 1, day: 1), key: id("key-1"))),
        FactSample(
            full: FundsLapsed(
                fund: id("fund-1"), year: 3,
                shares: [
                    LapsedShare(office: id("office-1"), amount: Money(minorUnits: 1_234_567)),
                    LapsedShare(amount: Money(minorUnits: 0)),
                ], amount: Money(minorUnits: 1_234_567), key: id("key-1"),
                link: ActLink(chain: id("chain-1"), position: 3, length: 3)),
            minimal: FundsLapsed(
                fund: id("fund-1"), year: 0, amount: Money(minorUnits: 0), key: id("key-1"))),
    ]
}
