import Canon
import Delivery
import GRDB
import Records
import Rules

/// The chain of a number: from its digits back to the evidence, the definition and the policy.
enum IndicatorPage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let chain = try IndicatorChain(DeliveryRequest(wanted, database))
        let language = chain.language
        let title = chain.indicator.title.plain(language)
        var shell = try chain.request.shell(
            title,
            below: [Link(.allIndicators, language, href: chain.request.address.all)])
        shell.description = Words.chainOfNumber.in(language)
        return shell.page { html in
            html.element("h1") { html in
                html.element(
                    "bdi", .class("provision-number"), .dir(.ltr), text: chain.indicator.code)
                html.raw(" ")
                html.write(.texts(chain.indicator.title, language))
            }
            stands(chain, &html)
            rule(chain, &html)
            html.buttons { html in
                if let href = RecomputePage.address(of: chain) {
                    html.linkButton(.recompute, href: href)
                }
                if chain.status.latest != nil {
                    html.linkButton(
                        .disputeThis,
                        href: chain.request.address.dispute(chain.indicator.indicator), .secondary)
                }
            }
            html.chain(.chainOfNumber) { html in
                NumbersStep.write(chain, &html)
                EvidenceStep.write(chain, &html)
                DefinitionStep.write(chain, &html)
                TargetStep.write(chain, &html)
                BreakdownStep.write(chain, &html)
                RevisionStep.write(chain, &html)
                DisputeStep.write(chain, &html)
                PolicyStep.write(chain, &html)
            }
            PolicyStep.record(chain, &html)
        }
    }

    /// The number, large, with everything that a number needs beside it.
    private static func stands(_ chain: IndicatorChain, _ html: inout HTML) {
        let language = chain.language
        html.element("figure", .class("stands")) { html in
            if let latest = chain.status.latest {
                html.element("p", .class("stands__value")) {
                    $0.amount(Amount(latest.value, chain.unit))
                }
            } else {
                html.element("p", .class("stands__value"), words: .noData)
            }
            html.element("figcaption", .class("stands__source")) { html in
                if let latest = chain.status.latest {
                    html.element("span", words: .period(latest.period))
                }
                html.write(Tag.verdict(chain.status.verdict))
                html.write(Tag.evidence(chain.indicator.evidence))
                let entry = chain.status.latest.map { Int($0.entry) } ?? chain.indicator.definedBy
                html.write(.entry(UInt64(entry), language))
                if chain.sources.first?.number.isSimulated == true {
                    html.write(Tag(.simulated, .warning))
                }
            }
            html.element(
                "p", .class("hint"), words: .evidenceSentence(chain.indicator.evidence))
        }
    }

    private static func rule(_ chain: IndicatorChain, _ html: inout HTML) {
        html.element("section", .id("rule")) { html in
            html.element("h2", words: .statusByRule)
            let writer = RuleWriter(
                status: chain.status, better: chain.indicator.better, unit: chain.unit,
                language: chain.language)
            html.element("p") { html in
                html.write(Tag.verdict(chain.status.verdict))
                for sentence in writer.sentences {
                    html.raw(" ")
                    html.text(sentence)
                }
            }
            html.element("p", .class("hint")) { html in
                html.text(
                    chain.indicator.better == .higher ? .ruleHigherIsBetter : .ruleLowerIsBetter)
                html.raw(" ")
                html.text(.ruleStraightLine)
            }
            others(chain, &html)
            forecast(chain, &html)
        }
    }

    /// Other series that would give another status.
    private static func others(_ chain: IndicatorChain, _ html: inout HTML) {
        // A series that has merely gone quiet contradicts nothing.
        let otherwise = chain.status.otherwise.filter { $0.verdict != .noData }
        guard !otherwise.isEmpty else { return }
        html.notice { html in
            html.element("p", words: .otherSeriesSayOtherwise)
            html.element("ul") { html in
                for other in otherwise {
                    html.element("li") { html in
                        html.code(other.series)
                        html.raw(" · ")
                        html.write(Tag.verdict(other.verdict))
                        html.raw(" · ")
                        html.amount(Amount(other.latest.value, chain.unit))
                        html.raw(" · ")
                        html.text(.period(other.latest.period))
                        html.raw(" · ")
                        html.write(.entry(other.latest.entry, html.language))
                    }
                }
            }
        }
    }

    private static func forecast(_ chain: IndicatorChain, _ html: inout HTML) {
        let language = chain.language
        html.element("h3", words: .forecast)
        guard let forecast = chain.detail.forecast else {
            return html.element("p", words: .noForecast)
        }
        html.element("p") { html in
            html.write(
                Tag(
                    forecast.outlook == .reaches ? .forecastReachesTarget : .forecastFallsShort,
                    forecast.outlook == .reaches ? .done : .warning))
            html.raw(" ")
            html.text(
                .forecastReaches(
                    Amount(forecast.value, chain.unit).text(language),
                    on: Words.day(forecast.on).in(language),
                    target: Amount(forecast.target, .none).text(language)))
            if let low = forecast.low, let high = forecast.high {
                html.raw(" ")
                html.text(.forecastBand(low.inSentence, high.inSentence))
                if !forecast.isFirm {
                    html.raw(" ")
                    html.text(.forecastUnsure)
                }
            }
        }
        html.element("p", .class("hint"), words: .forecastRule)
    }
}
