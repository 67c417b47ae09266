import Canon
import Records
import Rules

extension ObservationContext {
    /// The number as it will be recorded: its texts checked, its digits filled up to the places of
    /// the unit.
    func check(
        _ proposed: ObservationAttested, now: Instant
    ) throws(ObservationProblem) -> ObservationAttested {
        let definition = try definition(of: proposed)
        if definition.evidence == .recomputable { throw .computedOnly }
        guard proposed.unit == definition.unit.code else {
            throw .unitMismatch(expected: definition.unit.code, found: proposed.unit)
        }
        if proposed.series.text == SeriesOrder.computed { throw .reservedSeries }
        try checkTime(proposed, definition, now)
        if proposed.isSimulated, !demonstrations.contains(definition.instrument) {
            throw .simulatedOutsideADemonstration
        }
        let cell = try checked(proposed.cell, definition)
        let fact = try withCheckedSource(proposed, cell)
        try checkRevision(fact)
        return fact
    }

    private func definition(
        of proposed: ObservationAttested
    ) throws(ObservationProblem) -> IndicatorDefined {
        guard let versions = definitions[proposed.indicator], let present = versions.last else {
            throw .unknownIndicator(proposed.indicator)
        }
        let number = proposed.version
        guard number != present.definition.version else { return present.definition }
        guard let place = versions.firstIndex(where: { $0.definition.version == number }) else {
            throw .unknownVersion(number)
        }
        // Naming the older version says that the number is of before the break.
        let next = versions[place + 1]
        guard proposed.period.end <= next.recordedOn else {
            throw .olderVersion(present: present.definition.version, since: next.recordedOn)
        }
        return versions[place].definition
    }

    private func checkTime(
        _ proposed: ObservationAttested, _ definition: IndicatorDefined, _ now: Instant
    ) throws(ObservationProblem) {
        guard proposed.period.length == definition.frequency.length else {
            throw .otherFrequency(expected: definition.frequency)
        }
        let lastDay = proposed.period.lastDay
        guard proposed.period.end <= now.date else { throw .periodNotOver(lastDay: lastDay) }
        guard proposed.retrievedOn <= now.date else {
            throw .retrievedInTheFuture(proposed.retrievedOn)
        }
        guard proposed.retrievedOn >= lastDay else {
            throw .retrievedBeforeThePeriodEnded(lastDay: lastDay)
        }
    }

    private func checkRevision(_ fact: ObservationAttested) throws(ObservationProblem) {
        let key = ObservationKey(fact)
        guard let revises = fact.revises else {
            if let entry = standing[key] { throw .duplicate(entry: entry) }
            if !fact.reason.isEmpty { throw .reasonWithoutRevision }
            return
        }
        guard let standing = standing[key], standing == revises,
            let before = revised[revises]
        else { throw .revisesAnother(revises) }
        if before.saysAlike(fact) { throw .nothingRevised(entry: revises) }
        if fact.reason.isEmpty { throw .reason(.missing) }
    }
}

extension ObservationAttested {
    /// Whether two facts give the same number from the same place.
    fileprivate func saysAlike(_ other: ObservationAttested) -> Bool {
        func plain(_ fact: ObservationAttested) -> [JSONMember] {
            (fact.recordValue.members ?? []).filter {
                $0.key != "revises" && $0.key != "reason" && $0.key != "retrieved_on"
            }
        }
        return JSONValue.object(plain(self)) == JSONValue.object(plain(other))
    }
}
