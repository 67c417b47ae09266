import Canon
import Records
import Rules

/// What a number in the log must keep to.
extension NumberWithoutEvidence {
    mutating func attest(_ fact: ObservationAttested, _ entry: Entry) {
        attestedCount += 1
        let index = entry.index
        checkPeriod(fact.period, entry)
        checkRevision(fact.revises, fact.indicator, fact.period, index)
        observations[index] = Observation(indicator: fact.indicator, period: fact.period)
        if fact.publisher.isEmpty {
            fail(index, "fact.publisher", "Nobody is named who publishes the number.")
        }
        if fact.document.isEmpty {
            fail(index, "fact.document", "No document is named that holds the number.")
        }
        if fact.retrievedOn > entry.at.date {
            fail(
                index, "fact.retrieved_on",
                "The document was read on \(fact.retrievedOn), after the number was sealed.")
        }
        guard let definition = definition(fact.indicator, fact.version, index)?.fact else { return }
        if definition.evidence == .recomputable {
            fail(
                index, "fact.indicator",
                "\(definition.code) is recomputable; a number that somebody vouches for has no "
                    + "place in it.")
        }
        if !fact.unit.hasSameBytes(as: definition.unit.code) {
            fail(
                index, "fact.unit",
                "The number is in \(fact.unit); \(definition.code) is measured in "
                    + "\(definition.unit.code).")
        }
        check(fact.cell, places: definition.unit.places, index, "fact.cell")
    }

    mutating func publish(_ fact: ObservationComputed, _ entry: Entry) {
        let index = entry.index
        checkPeriod(fact.period, entry)
        checkRevision(fact.revises, fact.indicator, fact.period, index)
        checkSize(fact.logSize, index)
        observations[index] = Observation(indicator: fact.indicator, period: fact.period)
        guard let definition = definition(fact.indicator, fact.version, index) else { return }
        if definition.fact.evidence == .attested {
            fail(
                index, "fact.indicator",
                "\(definition.fact.code) is attested; nobody computes it.")
        } else if definition.fact.formula.isEmpty, definition.fact.fold.isEmpty {
            fail(
                index, "fact.version",
                "Version \(fact.version) of \(definition.fact.code) does not say how it is "
                    + "computed.")
        }
        for (place, cell) in fact.cells.enumerated() {
            check(cell, places: definition.fact.unit.places, index, "fact.cells.\(place)")
        }
        if definition.isComputable { computed.append(Computed(entry: index, fact: fact)) }
    }

    mutating func withdraw(_ fact: ObservationWithdrawn, _ entry: UInt64) {
        guard let target = UInt64(exactly: fact.withdraws), let known = observations[target] else {
            return fail(
                entry, "fact.withdraws", "Entry \(fact.withdraws) is no number given before.")
        }
        if known.indicator != fact.indicator {
            fail(
                entry, "fact.withdraws",
                "Entry \(target) is a number of \(known.indicator), not of \(fact.indicator).")
        }
        if known.isWithdrawn {
            fail(entry, "fact.withdraws", "The number of entry \(target) was withdrawn before.")
        }
        observations[target]?.isWithdrawn = true
    }

    private mutating func checkPeriod(_ period: ReportingPeriod, _ entry: Entry) {
        guard period.end > entry.at.date else { return }
        fail(
            entry.index, "fact.period",
            "The period \(period) ends on \(period.lastDay) and was not over when the number was "
                + "sealed.")
    }

    private mutating func checkRevision(
        _ revised: Int?, _ indicator: ID<Indicator>, _ period: ReportingPeriod, _ entry: UInt64
    ) {
        guard let revised else { return }
        guard let target = UInt64(exactly: revised), let known = observations[target] else {
            return fail(entry, "fact.revises", "Entry \(revised) is no number given before.")
        }
        if known.indicator != indicator || known.period != period {
            fail(
                entry, "fact.revises",
                "Entry \(target) is a number of \(known.indicator) for \(known.period), not of "
                    + "\(indicator) for \(period).")
        }
    }

    private mutating func check(
        _ cell: ObservationCell, places: Int, _ entry: UInt64, _ field: String
    ) {
        let ends = [("value", cell.value), ("low", cell.low), ("high", cell.high)]
        for (name, number) in ends {
            guard let number else { continue }
            if number.places > places {
                fail(
                    entry, "\(field).\(name)",
                    "\(number) has \(number.places) places; the unit has \(places).")
            }
            if cell.isSuppressed {
                fail(entry, "\(field).\(name)", "The number is left out and stands here.")
            }
        }
        if let value = cell.value, let low = cell.low, low.billionths > value.billionths {
            fail(entry, field + ".low", "The interval begins at \(low), above \(value).")
        }
        if let value = cell.value, let high = cell.high, high.billionths < value.billionths {
            fail(entry, field + ".high", "The interval ends at \(high), below \(value).")
        }
        if let sample = cell.sample, sample < 0 {
            fail(entry, field + ".sample", "There are \(sample) cases.")
        }
    }
}

extension FixedPoint {
    /// The number in billionths, so that numbers of different places compare.
    fileprivate var billionths: Int128 {
        (places..<9).reduce(Int128(units)) { value, _ in value * 10 }
    }
}
