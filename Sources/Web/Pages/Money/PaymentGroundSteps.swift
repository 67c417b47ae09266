import Canon
import Records
import Rules
import Treasury

/// The steps behind a payment: the milestone that earned it, the award, and the policy.
enum PaymentGroundSteps {
    static func write(_ story: PaymentStory, _ html: inout HTML) {
        milestone(story, &html)
        award(story, &html)
        policy(story, &html)
    }

    private static func milestone(_ story: PaymentStory, _ html: inout HTML) {
        let (milestone, language) = (story.chain.milestone, html.language)
        guard let entry = milestone.acceptedBy else { return }
        var rows = [
            SummaryRow(
                .words(.moneyMilestone),
                .line(
                    [.identifier(String(milestone.number)), .texts(milestone.title, language)],
                    language)),
            SummaryRow(.words(.moneyAmount), story.money.inline(milestone.amount, language)),
            SummaryRow(.words(.moneyDueOn), .words(.day(milestone.dueOn))),
        ]
        if let acceptance = story.acceptance {
            rows.append(SummaryRow(.words(.evidence), .texts(acceptance.evidence, language)))
            if let digest = acceptance.evidenceDigest {
                rows.append(SummaryRow(.words(.evidenceDigest), .code(digest.hex)))
            }
        }
        html.paymentStep(.milestoneWasAccepted, entry, story, rows)
    }

    private static func award(_ story: PaymentStory, _ html: inout HTML) {
        let (award, language) = (story.chain.award, html.language)
        let rows =
            [
                SummaryRow(.words(.moneyAward), .award(award, language)),
                SummaryRow(.words(.moneyRecipient), .recipient(award)),
                SummaryRow(.words(.moneyAmount), story.money.inline(award.amount, language)),
            ] + AwardPage.decision(of: award, language)
        html.paymentStep(.awardAndDecision, award.entry, story, rows)
    }

    private static func policy(_ story: PaymentStory, _ html: inout HTML) {
        let fund = story.chain.fund
        let language = html.language
        html.chainStep(
            .words(.provisionServed), entry: Int(fund.entry),
            receiptHref: MoneyAddress(language).entry(fund.entry)
        ) { html in
            html.element("p", inline: story.provision.inline(language))
            if let body = story.provision.content?.body, !body.isEmpty {
                html.inset { html in
                    html.element(
                        "p", .class("provision__words"), inline: .texts(body, language))
                }
            }
            html.summaryList([
                SummaryRow(
                    .words(.moneyFund),
                    .markup(
                        HTML(language: language) {
                            $0.link(fund.title, href: MoneyAddress(language).fund(fund.fund))
                        })),
                SummaryRow(
                    .words(.policy),
                    .link(
                        Link(
                            fund.instrument.text,
                            href: PolicyAddress(language).instrument(fund.instrument)))),
            ])
        }
    }
}
