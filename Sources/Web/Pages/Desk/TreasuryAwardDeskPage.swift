import Canon
import GRDB
import Records
import Rules
import Store
import Treasury

/// One award on the desk: milestones to accept, payments to prepare, and its end.
enum TreasuryAwardDeskPage {
    static func path(_ award: ID<Award>) -> String {
        TreasuryDeskRoutes.path + "/awards/\(award.text)"
    }

    static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let queries = TreasuryQueries(database)
        guard let detail = try queries.detail(of: visit.wanted.id("award")),
            let fund = try queries.fund(detail.award.fund)
        else { throw PageProblem.notFound }
        let (award, language) = (detail.award, visit.language)
        let path = path(award.award)
        let hasName = try RecipientName.isHeld(of: award, in: database)
        return try visit.page(
            award.title.plain(language), at: path,
            back: TreasuryDeskRoutes.back(visit) + [
                Link(
                    fund.title.plain(language),
                    href: visit.href(TreasuryFundPage.path(fund.fund)))
            ], in: database
        ) { html in
            html.element("p") { html in
                html.write(Inline.recipient(award))
                html.raw(" · ")
                html.write(FundMoney(fund).inline(award.amount, language))
                html.raw(" · ")
                html.element(
                    "a", .href(MoneyAddress(language).award(award.award)), words: .publicPage)
            }
            if award.voidedBy != nil {
                html.notice { $0.element("p", words: .awardVoidSentence) }
            }
            payments(detail, fund, visit, &html)
            if award.voidedBy == nil {
                accept(detail, path, visit, &html)
                instruct(detail, fund, path, visit, &html)
                html.deskForm(visit, "void", to: path + "/void", .voidAward) { html, form in
                    html.element("p", words: .voidAwardHint)
                    html.textPair(form, "reason", .reason, rows: 2)
                    html.button(.voidAward, .secondary)
                }
            }
            if hasName { html.erasureForm(visit, to: path, .eraseRecipient) }
        }
    }

    private static func payments(
        _ detail: AwardDetail, _ fund: FundSummary, _ visit: DeskVisit, _ html: inout HTML
    ) {
        html.element("h2", words: .moneyPayments)
        guard !detail.payments.isEmpty else { return html.emptyState(.moneyNoPayments) }
        html.element("ul") { html in
            for payment in detail.payments {
                let path = TreasuryPaymentPage.path(payment.payment)
                html.element("li") { html in
                    html.write(Link(payment.payment.text, href: visit.href(path)))
                    html.raw(" · ")
                    html.write(FundMoney(fund).inline(payment.amount, visit.language))
                    html.raw(" ")
                    html.write(Tag.payment(payment.phase))
                }
            }
        }
    }

    private static func options(
        _ milestones: [MilestoneSummary], _ language: PageLanguage
    ) -> [ChoiceField.Option] {
        milestones.map { milestone in
            let title = milestone.title.plain(language)
            return ChoiceField.Option(
                String(milestone.number), .text("\(milestone.number) · \(title)"))
        }
    }

    private static func accept(
        _ detail: AwardDetail, _ path: String, _ visit: DeskVisit, _ html: inout HTML
    ) {
        let open = detail.milestones.filter { $0.acceptedBy == nil }
        guard !open.isEmpty || visit.refused?.name == "accept" else { return }
        html.deskForm(visit, "accept", to: path + "/milestones", .acceptMilestone) { html, form in
            html.choice(form, "milestone", .moneyMilestone, options(open, visit.language))
            html.textPair(form, "evidence", .evidence, rows: 3, hint: .evidenceHint)
            html.field(form, "digest", .evidenceDigest, kind: .code, hint: .treasuryDigestHint)
            html.button(.acceptMilestone)
        }
    }

    private static func instruct(
        _ detail: AwardDetail, _ fund: FundSummary, _ path: String, _ visit: DeskVisit,
        _ html: inout HTML
    ) {
        let owed = detail.milestones.filter { milestone in
            milestone.acceptedBy != nil && milestone.left > .zero
        }
        guard !owed.isEmpty || visit.refused?.name == "instruct" else { return }
        html.deskForm(visit, "instruct", to: path + "/payments", .instructPayment) { html, form in
            html.element("p", words: .instructHint)
            html.choice(form, "milestone", .moneyMilestone, options(owed, visit.language))
            html.field(form, "payment", .permanentName, kind: .code, hint: .paymentNameHint)
            html.amountField(
                form, fund, standing: owed.first?.left.decimal(places: fund.places) ?? "")
            html.button(.instructPayment)
        }
    }
}

extension MilestoneSummary {
    /// What a payment may still take of it.
    fileprivate var left: Money {
        amount.subtracting(underWay)?.subtracting(paid) ?? .zero
    }
}
