import Canon
import Delivery
import GRDB
import Records
import Rules
import Store

/// Published and recomputed digits side by side, and how to do the same without this server.
enum RecomputePage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let request = DeliveryRequest(wanted, database)
        guard let indicator = try request.queries.indicator(wanted.id("indicator")) else {
            throw PageProblem.notFound
        }
        let found = try number(of: indicator, request)
        let language = request.language
        var shell = try request.shell(
            Words.recomputeTitle.in(language),
            below: [
                Link(
                    indicator.title.plain(language),
                    href: request.address.indicator(indicator.indicator))
            ])
        shell.path += "?version=\(wanted.query("version"))&period=\(wanted.query("period"))"
        let isAttested = indicator.evidence == .attested
        let result = try found.map {
            ($0, try Recomputation($0.fact, $0.definition.fact, database))
        }
        let areas = try request.queries.areas()
        return shell.page { html in
            html.element("h1", words: .recomputeTitle)
            html.element("p") { html in
                html.link(
                    indicator.title, href: request.address.indicator(indicator.indicator))
            }
            if let (number, recomputed) = result {
                html.lead(.words(.recomputeLead))
                write(number, recomputed, indicator, areas, request, &html)
            } else {
                html.emptyState(
                    isAttested ? .cannotRecompute : .nothingToRecompute,
                    next: Link(
                        indicator.title.plain(language),
                        href: request.address.indicator(indicator.indicator)))
            }
            html.element("h2", words: .doItOffline)
            html.element("p", words: .doItOfflineLead)
            html.codeBlock("sanad-verify bundle.tar")
            html.buttons { html in
                html.linkButton(.downloadBundle, href: "/log/bundle.tar", .secondary)
                html.linkButton(.checkItYourself, href: language.href("/verify"), .secondary)
            }
        }
    }

    /// The address that recomputes the newest computed number; `nil` where there is none.
    static func address(of chain: IndicatorChain) -> String? {
        let own = chain.sources.first { $0.number.evidence == .computed }
        return own.map {
            address(
                chain.indicator.indicator, version: $0.number.version, period: $0.number.period,
                chain.request.address)
        }
    }

    static func address(
        _ id: ID<Indicator>, version: Int, period: ReportingPeriod, _ address: DeliveryAddress
    ) -> String {
        address.recompute(id) + "?version=\(version)&period=\(period)"
    }

    /// A computed number, its entry and the definition it follows.
    private struct Number {
        let entry: Int
        let fact: ObservationComputed
        let definition: DefinitionRecord
    }

    /// The standing number of the version and period that the query names; the newest one where it
    /// names none.
    private static func number(
        of indicator: IndicatorSummary, _ request: DeliveryRequest
    ) throws -> Number? {
        let version = Int(request.wanted.query("version")) ?? indicator.version
        let asked = request.wanted.query("period")
        let numbers = try request.queries.observations(
            of: indicator, version: version, series: "computed")
        let wanted =
            asked.isEmpty
            ? numbers.last : numbers.last { $0.period.description.hasSameBytes(as: asked) }
        guard let wanted, let evidence = try request.queries.evidence(of: wanted.entry),
            case .computed(let fact, _) = evidence.basis
        else { return nil }
        return Number(entry: wanted.entry, fact: fact, definition: evidence.definition)
    }

    private static func write(
        _ number: Number, _ result: Recomputation, _ indicator: IndicatorSummary,
        _ areas: [AreaSummary], _ request: DeliveryRequest, _ html: inout HTML
    ) {
        let language = request.language
        let unit = number.definition.fact.unit.name
        html.element("p", .class("tags")) { html in
            html.write(
                result.agrees ? Tag(.digitsAgree, .done) : Tag(.digitsDiffer, .refused))
            html.write(Tag.evidence(number.definition.fact.evidence))
        }
        html.element("p", .class("score__facts")) { html in
            html.element("span", words: .period(number.fact.period))
            html.element("span", words: .definitionVersion(number.fact.version))
            html.write(.entry(UInt64(number.entry), language))
        }
        html.element(
            "p",
            words: .recomputedIn(
                String(result.milliseconds), HTML.grouped(result.logSize),
                HTML.grouped(result.readCount)))
        if let problem = result.problem {
            html.notice { html in
                html.element("p", words: .formulaFailed)
                html.element("p") { $0.isolated(problem.description) }
            }
        } else if !result.agrees {
            html.notice { $0.element("p", words: .digitsDifferSentence) }
        }
        html.table(table(result, unit, areas, language))
        if !number.definition.fact.formula.isEmpty {
            html.element("p", .class("label"), words: .theFormula)
            html.codeBlock(number.definition.fact.formula)
        }
    }

    static func table(
        _ result: Recomputation, _ unit: Texts, _ areas: [AreaSummary], _ language: PageLanguage
    ) -> Table {
        func shown(_ cell: ObservationCell?) -> Inline {
            guard let cell else { return .text("–") }
            guard let value = cell.value else {
                return .words(cell.isSuppressed ? .suppressed : .noData)
            }
            return Amount(value, unit).inline(language)
        }
        return Table(
            caption: .words(.theDigits),
            columns: [
                Table.Column(.words(.whomItIsOf)),
                Table.Column(.words(.published), isNumeric: true),
                Table.Column(.words(.recomputed), isNumeric: true),
                Table.Column(.words(.sample), isNumeric: true), Table.Column(.words(.status)),
            ],
            rows: result.pairs.map { pair in
                [
                    .text(BreakdownStep.label(pair.cell, areas, language)),
                    shown(pair.published), shown(pair.computed),
                    pair.computed?.sample.map { .number($0) } ?? .text("–"),
                    .tag(
                        pair.agrees ? Tag(.digitsAgree, .done) : Tag(.digitsDiffer, .refused)),
                ]
            })
    }
}
