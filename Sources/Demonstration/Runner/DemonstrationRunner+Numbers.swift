import Canon
import Delivery
import Records
import Registrar
import Rules

extension DemonstrationRunner {
    // MARK: - Numbers that were really published

    func planCitedNumbers(_ definitions: IndicatorDefinitions, _ plan: inout StoryPlan) {
        for number in CitedNumber.all {
            guard let unit = definitions.unit(of: number.code) else { continue }
            let published = max(number.publishedOn, number.period.end)
            let read = max(calendar.day(of: published), Self.definedOn + 1)
            // What follows a definition waits for it.
            let day = number.version == 1 ? read : max(read, Self.licenceDay)
            plan.add(at: calendar.moment(day, minute: 30)) { _ in
                try await perform(
                    AttestObservation(
                        ObservationAttested(
                            indicator: known(number.code), version: number.version,
                            period: number.period, cell: ObservationCell(value: number.value),
                            unit: unit.code, series: number.series, status: .normal,
                            publisher: number.publisher, document: number.document,
                            address: number.address, retrievedOn: clock.now.date,
                            place: number.place, confidence: number.confidence,
                            isSimulated: false)))
            }
        }
    }

    // MARK: - Numbers invented for the demonstration

    func planSimulatedNumbers(_ definitions: IndicatorDefinitions, _ plan: inout StoryPlan) {
        for series in SimulatedNumbers.all {
            guard let definition = definitions.first.first(where: { $0.code == series.code })
            else { continue }
            let inFiscalYears = ["G-1", "G-2", "G-3", "G-8"].contains(series.code)
            let periods = calendar.periods(
                definition.frequency.length, inCalendarYears: !inFiscalYears)
            for (period, number) in zip(periods, series.numbers) {
                guard let number else { continue }
                let act = SimulatedAct(
                    series: series, number: number, period: period, definition: definition)
                add(act, &plan)
            }
        }
    }

    private func add(_ act: SimulatedAct, _ plan: inout StoryPlan) {
        let published = calendar.day(of: act.period.end) + act.series.delay
        // The past is published again as soon as a new definition stands.
        let day = act.series.version == 1 ? published : max(published, Self.licenceDay)
        plan.add(at: calendar.moment(day, minute: 40)) { ledger in
            let date = clock.now.date
            let sealed = try await perform(
                AttestObservation(act.fact(act.number.whole, readOn: date)))
            ledger.numbers[act.key] = sealed.index.map { Int($0) }
            for part in act.number.parts {
                try await perform(AttestObservation(act.fact(part, readOn: date)))
            }
        }
        guard let sequel = act.number.sequel else { return }
        switch sequel {
        case .revised(let value, let days, let reason):
            plan.add(at: calendar.moment(day + days)) { ledger in
                let cell = ObservationCell(value: value, sample: act.number.whole.sample)
                try await perform(
                    AttestObservation(
                        act.fact(
                            cell, readOn: clock.now.date, revises: ledger.numbers[act.key],
                            reason: reason)))
            }
        case .withdrawn(let days, let reason):
            plan.add(at: calendar.moment(day + days)) { ledger in
                guard let entry = ledger.numbers[act.key] else { return }
                try await perform(WithdrawObservation(entry, reason: reason))
            }
        }
    }

    // MARK: - Numbers computed from the log

    /// Each indicator that the log can answer, quarter by quarter, some days after its end.
    func planComputedNumbers(_ definitions: IndicatorDefinitions, _ plan: inout StoryPlan) {
        for definition in definitions.first
        where !definition.formula.isEmpty || !definition.fold.isEmpty {
            let periods = calendar.periods(definition.frequency.length, inCalendarYears: true)
            for period in periods {
                let day = calendar.day(of: period.end) + Self.computedAfter
                plan.add(at: calendar.moment(day, minute: 50)) { _ in
                    try await compute(definition.indicator, period)
                }
            }
        }
    }

    /// Days from the end of a quarter to its numbers: the offices have a week for their reports.
    static let computedAfter = 12

    /// Computes; a period without anything to count has no number.
    func compute(_ indicator: ID<Indicator>, _ period: ReportingPeriod) async throws {
        do {
            try await perform(ComputeObservation(indicator, period))
        } catch ComputeObservation.Refusal.nothingToCount {
            return
        }
    }
}

/// One invented number, ready to be attested.
private struct SimulatedAct {
    let series: SimulatedNumbers
    let number: SimulatedNumber
    let period: ReportingPeriod
    let definition: IndicatorDefined

    /// Its name in the story's ledger.
    var key: String { "\(series.code) \(series.version) \(period)" }

    func fact(
        _ cell: ObservationCell, readOn date: CivilDate, revises: Int? = nil,
        reason: Texts = .none
    ) -> ObservationAttested {
        ObservationAttested(
            indicator: definition.indicator, version: series.version, period: period, cell: cell,
            unit: definition.unit.code, series: known(SeriesOrder.main), status: number.status,
            publisher: Self.publisher,
            document: "Simulated for this demonstration: \(series.code), \(period)",
            retrievedOn: date, place: "invented number", confidence: series.confidence,
            isSimulated: true, revises: revises, reason: reason)
    }

    private static let publisher = Texts(
        en: "Simulated for this demonstration", ur: "اس نمونے کے لیے فرضی")
}
