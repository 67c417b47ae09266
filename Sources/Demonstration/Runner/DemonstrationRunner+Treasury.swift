import Canon
import Records
import Registrar
import Treasury

extension DemonstrationRunner {
    /// The page of the first payment of the fund for digital skills.
    package static let tourPayment = "/payments/s1-1"

    static let fundDesk = Actor.officer("fund-office")
    private static let accountsDesk = Actor.officer("accounts-office")

    /// Two funds over two fiscal years, and every act on them.
    func planTreasury(_ plan: inout StoryPlan) {
        for fund in FundContent.all { add(fund, &plan) }
        for award in AwardContent.all {
            plan.add(at: calendar.moment(award.day)) { _ in
                try await perform(command(of: award), as: Self.fundDesk)
            }
        }
        for payment in PaymentContent.all + [TreasuryTurns.successorPayment] {
            add(payment, &plan)
        }
        planTurns(&plan)
        planStatements(&plan)
    }

    // MARK: - Money put into funds

    private func add(_ content: FundContent, _ plan: inout StoryPlan) {
        plan.add(at: calendar.moment(-3)) { _ in
            try await perform(
                OpenFund(
                    content.fund, of: Self.policy, title: content.title,
                    provisions: content.provisions, currency: .rupee,
                    yearStartMonth: DeliveryCalendar.startMonth), as: Self.fundDesk)
        }
        for (place, year) in content.years.enumerated() {
            let number = calendar.fiscalYear(place + 1)
            let day = place == 0 ? 2 : 370
            plan.add(at: calendar.moment(day)) { _ in
                try await perform(
                    Appropriate(
                        .rupees(year.granted), to: content.fund, year: number,
                        authority: year.authority, key: actKey("grant", "\(number)")),
                    as: Self.fundDesk)
                for share in year.shares {
                    try await perform(
                        Allot(
                            .rupees(share.amount), of: content.fund, year: number,
                            to: share.office,
                            key: actKey("allot", "\(number)", share.office.text)),
                        as: Self.fundDesk)
                }
            }
        }
        plan.add(at: calendar.moment(TreasuryTurns.lapseDay)) { _ in
            try await perform(
                LapseYear(calendar.fiscalYear(1), of: content.fund, key: actKey("lapse")),
                as: Self.fundDesk)
        }
    }

    // MARK: - Awards and payments

    func command(of award: AwardContent) -> MakeAward {
        MakeAward(
            known(award.key), of: award.fund, year: calendar.fiscalYear(award.year),
            office: award.office, title: award.title,
            to: MakeAward.RecipientAsked(
                .organisation, name: award.recipient.name,
                identifier: award.recipient.identifier, area: award.recipient.area,
                isWomenLed: award.recipient.isWomenLed),
            for: award.provision, decision: AwardContent.decision,
            milestones: award.milestones.map { milestone in
                MakeAward.MilestoneAsked(
                    title: milestone.title, dueOn: calendar.date(milestone.day),
                    amount: .rupees(milestone.amount))
            }, key: actKey("award", award.key))
    }

    /// From the accepted milestone to the second signature; the bank's word comes by its files.
    private func add(_ payment: PaymentContent, _ plan: inout StoryPlan) {
        guard let award = award(payment.award) else { return }
        plan.add(at: calendar.moment(payment.accepted)) { _ in
            try await perform(
                AcceptMilestone(
                    payment.milestone, of: known(award.key), in: award.fund,
                    evidence: AwardContent.evidence, key: actKey("accept", payment.name)),
                as: Self.fundDesk)
        }
        plan.add(at: calendar.moment(payment.instructed)) { _ in
            try await perform(
                InstructPayment(
                    known(payment.name), .rupees(amount(of: payment)), for: payment.milestone,
                    of: known(award.key), in: award.fund,
                    key: actKey("instruct", payment.name)), as: Self.fundDesk)
        }
        plan.add(at: calendar.moment(payment.instructed + 1)) { _ in
            try await perform(
                ApprovePayment(
                    known(payment.name), in: award.fund, key: actKey("approve", payment.name)),
                as: Self.accountsDesk)
        }
    }

    // MARK: - What goes wrong

    private func planTurns(_ plan: inout StoryPlan) {
        planVoidedPayment(&plan)
        let refund = TreasuryTurns.refund
        plan.add(at: calendar.moment(refund.day)) { _ in
            guard let award = award(refund.award) else { return }
            try await perform(
                RefundPayment(
                    known("\(refund.award)-\(refund.milestone)"), .rupees(refund.amount),
                    in: award.fund, bankReference: "DEMO-REFUND-1",
                    valueDate: calendar.date(refund.day - 1), reason: TreasuryTurns.refundReason,
                    key: actKey("refund", award.key)), as: Self.fundDesk)
        }
        let closed = TreasuryTurns.closed
        plan.add(at: calendar.moment(closed.day)) { _ in
            guard let award = award(closed.award) else { return }
            try await perform(
                LinkedActs([
                    VoidAward(
                        known(award.key), of: award.fund, reason: TreasuryTurns.closedReason,
                        key: actKey("close", award.key)),
                    command(of: TreasuryTurns.successor),
                ]), as: Self.fundDesk)
        }
    }

    private func planVoidedPayment(_ plan: inout StoryPlan) {
        let turn = TreasuryTurns.voided
        guard let award = award(turn.award) else { return }
        let name = "\(turn.award)-\(turn.milestone)-a"
        plan.add(at: calendar.moment(turn.instructed)) { _ in
            try await perform(
                InstructPayment(
                    known(name), .rupees(award.milestones[turn.milestone - 1].amount),
                    for: turn.milestone, of: known(award.key), in: award.fund,
                    key: actKey("instruct", name)), as: Self.fundDesk)
        }
        plan.add(at: calendar.moment(turn.voided)) { _ in
            try await perform(
                VoidPayment(
                    known(name), in: award.fund, reason: TreasuryTurns.voidReason,
                    key: actKey("void", name)), as: Self.fundDesk)
        }
    }

    // MARK: - Names

    func award(_ key: String) -> AwardContent? {
        (AwardContent.all + [TreasuryTurns.successor]).first { $0.key == key }
    }

    func amount(of payment: PaymentContent) -> Money {
        award(payment.award)?.milestones[payment.milestone - 1].amount ?? .zero
    }

    private func actKey(_ parts: String...) -> ID<ActKey> { known(parts.joined(separator: "-")) }
}

extension FundAmount {
    static func rupees(_ money: Money) -> FundAmount { FundAmount(money, "PKR") }
}
