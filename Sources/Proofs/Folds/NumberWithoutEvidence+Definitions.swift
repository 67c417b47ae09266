import Canon
import Records
import Rules

/// What a definition must say.
extension NumberWithoutEvidence {
    mutating func define(_ fact: IndicatorDefined, _ entry: UInt64) {
        definitionCount += 1
        let earlier = definitions[fact.indicator] ?? []
        let next = (earlier.last?.fact.version ?? 0) + 1
        if fact.version != next {
            fail(
                entry, "fact.version",
                "The definition is version \(fact.version); version \(next) of \(fact.code) is "
                    + "next.")
        }
        if fact.version > 1, fact.reason.isEmpty {
            fail(entry, "fact.reason", "The definition of \(fact.code) changes without a reason.")
        }
        checkMembers(fact, entry)
        let isComputable = checkComputation(fact, entry)
        definitions[fact.indicator, default: []].append(
            Definition(entry: entry, fact: fact, isComputable: isComputable))
    }

    private mutating func checkMembers(_ fact: IndicatorDefined, _ entry: UInt64) {
        if fact.unit.code.isEmpty { fail(entry, "fact.unit.code", "The unit has no code.") }
        if !(0...9).contains(fact.unit.places) {
            fail(
                entry, "fact.unit.places",
                "The unit has \(fact.unit.places) places; 0 to 9 can be written.")
        }
        if fact.method.isEmpty { fail(entry, "fact.method", "\(fact.code) names no method.") }
        if fact.owner.isEmpty { fail(entry, "fact.owner", "\(fact.code) names no owner.") }
        if fact.source.isEmpty { fail(entry, "fact.source", "\(fact.code) names no source.") }
        if fact.smallCell < 0 {
            fail(entry, "fact.small_cell", "The least number of cases is below zero.")
        }
    }

    /// Whether the formula or the fold is one; says what is wrong where it is not.
    private mutating func checkComputation(_ fact: IndicatorDefined, _ entry: UInt64) -> Bool {
        let isComputed = !fact.formula.isEmpty || !fact.fold.isEmpty
        if isComputed, fact.evidence == .attested {
            fail(
                entry, "fact.evidence",
                "\(fact.code) is said to be attested and says how anybody computes it.")
        }
        if !isComputed, fact.evidence == .recomputable, fact.awaits.isEmpty {
            fail(
                entry, "fact.formula",
                "\(fact.code) is said to be recomputable and says neither how nor what it "
                    + "waits for.")
        }
        guard isComputed else { return false }
        do {
            _ = try EvidenceTable([fact])
        } catch {
            fail(entry, fact.fold.isEmpty ? "fact.formula" : "fact.fold", "\(error).")
            return false
        }
        guard fact.fold.isEmpty else { return true }
        do {
            let groups = try Formula(parsing: fact.formula).dimensions
            if let group = groups.first(where: { !fact.dimensions.contains($0) }) {
                fail(
                    entry, "fact.dimensions",
                    "The formula breaks numbers down by \(group), the definition does not say so.")
            }
        } catch {
            fail(entry, "fact.formula", "The formula cannot be read: \(error).")
            return false
        }
        return true
    }
}
