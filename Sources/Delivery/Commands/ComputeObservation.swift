package import Canon
package import Records
package import Rules

/// Computes the numbers of a period from the log as it stands. Nobody types a digit.
package struct ComputeObservation: Command {
    package static let roles: [Actor.Role] = [.officer, .clock]

    package struct State: Sendable {
        /// The numbers that stand for the period under the same definition.
        package struct Standing: Sendable {
            let entry: Int
            let cells: [ObservationCell]

            package init(entry: Int, cells: [ObservationCell]) {
                self.entry = entry
                self.cells = cells
            }
        }

        /// The definition that is asked for.
        let definition: IndicatorDefined?
        /// What the entries say, all of those before the next one being read.
        let evidence: Result<EvidenceTable, MeasureError>?
        let standing: Standing?
    }

    package enum Refusal: Error, Hashable, Sendable {
        case unknownIndicator
        case unknownVersion(Int)
        /// Numbers of an attested indicator have a publisher.
        case attestedOnly
        case otherFrequency(expected: IndicatorDefined.Frequency)
        case periodNotOver(lastDay: CivilDate)
        case measure(MeasureError)
        case nothingToCount
        /// The same digits stand already.
        case nothingNew(entry: Int)
        /// Other digits stand; the new ones need a reason.
        case reason(TextsProblem)
        case reasonWithoutRevision
        case tooLong(limit: Int)
    }

    let indicator: ID<Indicator>
    let period: ReportingPeriod
    let version: Int?
    private let reason: Texts

    /// - Parameters:
    ///   - version: of the definition; the present one when `nil`. An older one may be computed
    ///     over any period, so that both can be drawn.
    ///   - reason: why other digits than the standing ones; required then, and only then.
    package init(
        _ indicator: ID<Indicator>, _ period: ReportingPeriod, version: Int? = nil,
        reason: Texts = .none
    ) {
        self.indicator = indicator
        self.period = period
        self.version = version
        self.reason = reason
    }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        guard let definition = state.definition else {
            if let version { throw .unknownVersion(version) }
            throw .unknownIndicator
        }
        guard definition.evidence != .attested, let evidence = state.evidence else {
            throw .attestedOnly
        }
        guard period.length == definition.frequency.length else {
            throw .otherFrequency(expected: definition.frequency)
        }
        guard period.end <= moment.now.date else {
            throw .periodNotOver(lastDay: period.lastDay)
        }
        let size = moment.nextIndex
        let cells = try evidence.flatMap { table -> Result<[ObservationCell], MeasureError> in
            do throws(MeasureError) {
                return .success(
                    try table.cells(
                        indicator: indicator, version: definition.version, period: period,
                        logSize: size))
            } catch {
                return .failure(error)
            }
        }.mapError(Refusal.measure).get()
        guard !cells.isEmpty else { throw .nothingToCount }
        let reason = try checkedReason(cells, state.standing)
        let fact = ObservationComputed(
            indicator: indicator, version: definition.version, period: period, logSize: Int(size),
            cells: cells, revises: state.standing?.entry, reason: reason)
        guard fact.fitsAnEntry else { throw .tooLong(limit: TextLimit.fact) }
        return Decision([fact])
    }

    private func checkedReason(
        _ cells: [ObservationCell], _ standing: State.Standing?
    ) throws(Refusal) -> Texts {
        guard let standing else {
            guard reason.isEmpty else { throw .reasonWithoutRevision }
            return .none
        }
        let same = zip(cells, standing.cells).allSatisfy { $0.recordValue == $1.recordValue }
        if same, cells.count == standing.cells.count { throw .nothingNew(entry: standing.entry) }
        return try reason.checked(limit: TextLimit.paragraph).mapError(Refusal.reason).get()
    }
}
