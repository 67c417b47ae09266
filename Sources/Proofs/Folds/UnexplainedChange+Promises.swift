import Canon
import Records

extension UnexplainedChange {
    /// Takes an answer; one that accepts and lists provisions is a promise to change them.
    mutating func answer(_ fact: ThemeAnswered, _ index: UInt64) {
        let isAccepting = fact.answer == .accepted || fact.answer == .inPart
        var root = index
        if let revised = fact.revises.flatMap({ UInt64(exactly: $0) }),
            let earlier = answers[revised], earlier.theme == fact.theme,
            earlier.consultation == fact.consultation, earlier.supersededBy == nil
        {
            root = earlier.root
            answers[revised]?.supersededBy = index
        }
        answers[index] = Answer(
            consultation: fact.consultation, theme: fact.theme, isAccepting: isAccepting,
            provisions: fact.provisions, root: root)
        guard let instrument = consultations[fact.consultation], isAccepting,
            !fact.provisions.isEmpty
        else { return }
        if subjects[instrument]?.promises.contains(root) == false {
            subjects[instrument]?.promises.append(root)
        }
    }

    /// The promises that hold and that no change has cited.
    private func openPromises(of instrument: ID<Instrument>) -> [(root: UInt64, answer: UInt64)] {
        (subjects[instrument]?.promises ?? []).compactMap { root in
            guard let first = answers[root], !first.isKept, !first.isReported else { return nil }
            let (entry, answer) = newest(from: root, first)
            return answer.isAccepting && !answer.provisions.isEmpty ? (root, entry) : nil
        }
    }

    /// The final version must keep every promise made before it.
    mutating func requireKeptPromises(of instrument: ID<Instrument>, finalAt index: UInt64) {
        for promise in openPromises(of: instrument) {
            answers[promise.root]?.isReported = true
            fail(
                promise.answer, "fact.provisions",
                "The answer promises a change of the text; the final version of entry \(index) "
                    + "was published without one that cites it.")
        }
    }

    mutating func noteOpenPromises(of instrument: ID<Instrument>) {
        for promise in openPromises(of: instrument) {
            findings.note(
                .unexplainedChange, entry: promise.answer, field: "fact.provisions",
                "Promised, not yet changed: no change of the text cites this answer so far.")
        }
    }
}
