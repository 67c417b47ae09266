import Canon
import HTTPTypes
import Records
import Registrar
import Store
import Treasury

/// Acts on an award: a milestone is accepted, a payment prepared, the award voided.
enum TreasuryAwardActs {
    @Sendable static func accept(
        _ visit: DeskVisit, _ form: DeskForm
    ) async throws -> PageAnswer {
        let (award, fund) = try place(visit)
        return try await visit.submit(
            form, or: TreasuryAwardDeskPage.page,
            then: TreasuryAwardDeskPage.path(award.award),
            because: ActWords(fund, ["milestone": "milestone"]).refusal
        ) {
            AcceptMilestone(
                try form.chosenNumber("milestone"), of: award.award, in: fund.fund,
                evidence: form.texts("evidence"), evidenceDigest: try form.digest("digest"),
                key: form.actKey(visit))
        }
    }

    @Sendable static func instruct(
        _ visit: DeskVisit, _ form: DeskForm
    ) async throws -> PageAnswer {
        let (award, fund) = try place(visit)
        let page = TreasuryAwardDeskPage.page
        let payment: ID<Payment>
        let command: InstructPayment
        do throws(DeskFieldProblem) {
            let milestone = try form.chosenNumber("milestone")
            payment = try form.required("payment")
            command = InstructPayment(
                payment, try form.amount("amount", of: fund), for: milestone, of: award.award,
                in: fund.fund, key: form.actKey(visit))
        } catch {
            return try visit.again(form, error.refusal, page)
        }
        let fields = [
            "milestone": "milestone", "payment": "payment", "amount_minor": "amount",
        ]
        return try await visit.submit(
            command, form, or: page, then: TreasuryPaymentPage.path(payment),
            because: ActWords(fund, fields).refusal)
    }

    @Sendable static func void(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let (award, fund) = try place(visit)
        let command = VoidAward(
            award.award, of: fund.fund, reason: form.texts("reason"), key: form.actKey(visit))
        return try await visit.submit(
            command, form, or: TreasuryAwardDeskPage.page,
            then: TreasuryAwardDeskPage.path(award.award),
            because: ActWords(fund, [:]).refusal)
    }

    @Sendable static func erase(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let id: ID<Award> = try visit.wanted.id("award")
        let page = TreasuryAwardDeskPage.page
        guard let ground = PayloadErased.Ground(rawValue: form["ground"]) else {
            return try visit.again(form, .unanswered("ground"), page)
        }
        return try await visit.submit(
            EraseRecipient(id, ground: ground), form, or: page,
            then: TreasuryAwardDeskPage.path(id), because: DeskRefusal.eraseRecipient)
    }

    private static func place(
        _ visit: DeskVisit
    ) throws -> (award: AwardSummary, fund: FundSummary) {
        let id: ID<Award> = try visit.wanted.id("award")
        let found = try visit.wanted.site.store.read { database in
            let queries = TreasuryQueries(database)
            let award = try queries.award(id)
            return (award, try award.flatMap { try queries.fund($0.fund) })
        }
        guard let award = found.0, let fund = found.1 else { throw PageProblem.notFound }
        return (award, fund)
    }
}
