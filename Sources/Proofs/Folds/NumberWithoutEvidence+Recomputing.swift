import Canon
import Records
import Rules

/// Computes numbers again and lays them beside the published ones.
extension NumberWithoutEvidence {
    mutating func recompute(
        _ job: Computed, _ result: Result<[ObservationCell], MeasureError>
    ) {
        let fact = job.fact
        let cells: [ObservationCell]
        switch result {
        case .success(let computed): cells = computed
        case .failure(let error):
            return fail(job.entry, "fact.cells", "The numbers cannot be computed again: \(error).")
        }
        if cells.count != fact.cells.count {
            fail(
                job.entry, "fact.cells",
                "\(fact.cells.count) numbers are published; the entries give \(cells.count).")
        }
        let code = definitions[fact.indicator]?.last?.fact.code ?? fact.indicator.text
        for place in 0..<max(cells.count, fact.cells.count) {
            let was = fact.cells.indices.contains(place) ? fact.cells[place] : nil
            let now = cells.indices.contains(place) ? cells[place] : nil
            recomputedCount += 1
            numbers.append(
                RecomputedNumber(
                    entry: job.entry, place: place, code: code, version: fact.version,
                    period: fact.period, group: was?.group ?? now?.group ?? "",
                    published: was?.digits, recomputed: now?.digits))
            if let was, let now {
                compare(was, now, job.entry, "fact.cells.\(place)", code)
            }
        }
    }

    private mutating func compare(
        _ was: ObservationCell, _ now: ObservationCell, _ entry: UInt64, _ field: String,
        _ code: String
    ) {
        let (of, from) = (was.group, now.group)
        guard of.hasSameBytes(as: from) else {
            return fail(
                entry, field,
                "The number is said to be of \(of.isEmpty ? "all" : of); in this place the "
                    + "entries give the one of \(from.isEmpty ? "all" : from).")
        }
        let members: [(name: String, was: String?, now: String?)] = [
            ("suppressed", was.isSuppressed ? "true" : nil, now.isSuppressed ? "true" : nil),
            ("value", was.value?.description, now.value?.description),
            ("low", was.low?.description, now.low?.description),
            ("high", was.high?.description, now.high?.description),
            ("sample", was.sample.map(String.init), now.sample.map(String.init)),
        ]
        for member in members where member.was != member.now {
            fail(
                entry, "\(field).\(member.name)",
                "\(code) says \(member.was ?? "nothing"); the entries give "
                    + "\(member.now ?? "nothing").")
        }
    }
}
