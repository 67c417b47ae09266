import Canon
import Records

extension LostVoice {
    mutating func open(_ fact: ConsultationOpened, _ index: UInt64) {
        guard consultations[fact.consultation] == nil else {
            return fail(
                index, "fact.consultation", "\(fact.consultation) was opened before.")
        }
        consultations[fact.consultation] = 0
        instruments[fact.consultation] = fact.instrument
    }

    mutating func open(_ fact: RoundOpened, _ index: UInt64) {
        guard let last = consultations[fact.consultation] else {
            return fail(
                index, "fact.consultation", "Consultation \(fact.consultation) was never opened.")
        }
        let key = RoundKey(consultation: fact.consultation, number: fact.round)
        guard fact.round == last + 1, roundNumbers[key] == nil else {
            return fail(
                index, "fact.round", "Round \(fact.round) is opened, and \(last + 1) is next.")
        }
        if fact.opensAt >= fact.closesAt {
            fail(index, "fact.closes_at_ms", "The round ends before it begins.")
        }
        checkVersion(fact, index)
        consultations[fact.consultation] = fact.round
        roundNumbers[key] = rounds.count
        rounds.append(
            Round(
                consultation: fact.consultation, number: fact.round, entry: index,
                opensAt: fact.opensAt, closesAt: fact.closesAt))
    }

    private mutating func checkVersion(_ fact: RoundOpened, _ index: UInt64) {
        let published = instruments[fact.consultation].flatMap { versions[$0] } ?? 0
        if fact.version < 1 || fact.version > published {
            fail(
                index, "fact.version",
                "The round asks about version \(fact.version), which was not published before.")
        }
    }

    mutating func extend(_ fact: RoundExtended, _ index: UInt64) {
        guard let round = openBooks(fact.consultation, fact.round, index) else { return }
        if let closed = rounds[round].closed {
            fail(index, "fact.round", "The round was closed at entry \(closed).")
        }
        if fact.closesAt <= rounds[round].closesAt {
            fail(index, "fact.closes_at_ms", "The new end is not later than the old one.")
        }
        rounds[round].closesAt = max(fact.closesAt, rounds[round].closesAt)
    }

    mutating func close(_ fact: RoundClosed, _ entry: Entry) {
        let index = entry.index
        guard let round = openBooks(fact.consultation, fact.round, index) else { return }
        if let closed = rounds[round].closed {
            return fail(index, "fact.round", "The round was closed before, at entry \(closed).")
        }
        if entry.at < rounds[round].closesAt {
            findings.note(
                .lostVoice, entry: index, field: "at_ms",
                "The round was closed before the end that had been announced.")
        }
        let received = rounds[round].voices.count
        if fact.received != received {
            fail(
                index, "fact.received",
                "The round says it received \(fact.received) submissions; the log has "
                    + "\(received).")
        }
        rounds[round].closed = index
    }
}
