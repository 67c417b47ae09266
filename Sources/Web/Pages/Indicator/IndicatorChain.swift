import Canon
import Delivery
import GRDB
import Policy
import Records
import Rules

/// All that the chain page of a number shows, read from the views.
struct IndicatorChain {
    /// A provision of the present text that names the indicator.
    struct Measured {
        let content: ProvisionContent
        let version: Int
        /// Its sentences in the page's language.
        let sentences: [Sentence]
        let language: LanguageTag
    }

    /// The newest number of a series under the present definition.
    struct Source {
        let number: ObservationSummary
        let evidence: NumberEvidence?
    }

    let request: DeliveryRequest
    let detail: IndicatorDetail
    /// The office's own series first.
    let sources: [Source]
    let areas: [AreaSummary]
    let measured: [Measured]
    /// Why a number no longer stands, by its entry.
    let reasons: [Int: Texts]

    /// - Throws: `PageProblem.notFound` where there is no such indicator.
    init(_ request: DeliveryRequest) throws {
        self.request = request
        guard
            let detail = try request.queries.detail(
                request.wanted.id("indicator"), asOf: request.today)
        else { throw PageProblem.notFound }
        self.detail = detail
        areas =
            detail.observations.contains { $0.cell.area != nil } ? try request.queries.areas() : []
        sources = try Self.sources(detail, request)
        measured = try Self.measured(detail, request)
        reasons = try Self.reasons(detail, request)
    }

    var indicator: IndicatorSummary { detail.indicator }
    var status: IndicatorStatus { detail.status }
    var language: PageLanguage { request.language }
    var unit: Texts { indicator.unit.name }

    /// The definition in force.
    var definition: DefinitionRecord? { detail.definition(indicator.version) }

    /// Numbers of the whole that stand, of one definition and series, oldest first.
    func whole(version: Int, series: ID<Series>) -> [ObservationSummary] {
        detail.observations.filter {
            $0.stands && $0.version == version && $0.series == series && $0.cell.isOfAll
        }.sorted { $0.period < $1.period }
    }

    /// Series of a definition, the office's own first.
    func series(version: Int) -> [ID<Series>] {
        var found: [ID<Series>] = []
        for number in detail.observations
        where number.stands && number.version == version && number.cell.isOfAll {
            if !found.contains(number.series) { found.append(number.series) }
        }
        return found
    }

    private static func sources(
        _ detail: IndicatorDetail, _ request: DeliveryRequest
    ) throws -> [Source] {
        var newest: [ObservationSummary] = []
        for number in detail.observations
        where number.stands && number.version == detail.indicator.version && number.cell.isOfAll {
            if let place = newest.firstIndex(where: { $0.series == number.series }) {
                if newest[place].period <= number.period { newest[place] = number }
            } else {
                newest.append(number)
            }
        }
        if let own = detail.status.latest,
            let place = newest.firstIndex(where: { $0.series.text == own.series })
        {
            newest.insert(newest.remove(at: place), at: 0)
        }
        return try newest.prefix(6).map {
            Source(number: $0, evidence: try request.queries.evidence(of: $0.entry))
        }
    }

    /// The reason of a revision stands in the number that took the place.
    private static func reasons(
        _ detail: IndicatorDetail, _ request: DeliveryRequest
    ) throws -> [Int: Texts] {
        var reasons: [Int: Texts] = [:]
        for number in detail.observations.filter({ !$0.stands && $0.cell.isOfAll }).suffix(12) {
            if number.withdrawnBy != nil {
                reasons[number.entry] = try request.queries.evidence(of: number.entry)?
                    .withdrawnReason
            } else if let next = number.revisedBy {
                switch try request.queries.evidence(of: next)?.basis {
                case .attested(let fact)?: reasons[number.entry] = fact.reason
                case .computed(let fact, _)?: reasons[number.entry] = fact.reason
                case nil: break
                }
            }
        }
        return reasons
    }

    private static func measured(
        _ detail: IndicatorDetail, _ request: DeliveryRequest
    ) throws -> [Measured] {
        let policies = PolicyQueries(request.database)
        let instrument = detail.indicator.instrument
        let version = try policies.currentVersion(instrument)
        return try detail.provisions.compactMap { id in
            guard let found = try policies.provision(id, of: instrument, version: version) else {
                return nil
            }
            let body = found.content.body.best(for: request.language.tag)
            return Measured(
                content: found.content, version: version,
                sentences: body.map { SentenceSplitter.sentences(of: $0.text) } ?? [],
                language: body?.language ?? request.language.tag)
        }
    }
}

extension IndicatorDetail {
    /// One version of the definition.
    func definition(_ version: Int) -> DefinitionRecord? {
        definitions.first { $0.fact.version == version }
    }
}
