import Canon
import Records
import Rules

/// One change of text, whichever of the three kinds it is.
private struct Change {
    let entry: UInt64
    let instrument: ID<Instrument>
    /// The provision changed and those it comes from or is carried to.
    let provisions: [ID<Provision>]
    let parent: ID<Provision>?
    let causes: [Cause]
}

extension UnexplainedChange {
    mutating func added(_ fact: ProvisionAdded, _ index: UInt64) {
        explain(
            Change(
                entry: index, instrument: fact.instrument,
                provisions: [fact.content.provision] + fact.derivedFrom,
                parent: fact.content.parent, causes: fact.causes))
    }

    mutating func revised(_ fact: ProvisionRevised, _ index: UInt64) {
        explain(
            Change(
                entry: index, instrument: fact.instrument,
                provisions: [fact.content.provision] + fact.derivedFrom,
                parent: fact.content.parent, causes: fact.causes))
    }

    mutating func removed(_ fact: ProvisionRemoved, _ index: UInt64) {
        let before = texts.provision(fact.provision, of: fact.instrument)
        explain(
            Change(
                entry: index, instrument: fact.instrument,
                provisions: [fact.provision] + fact.carriedTo, parent: before?.parent,
                causes: fact.causes))
    }

    private mutating func explain(_ change: Change) {
        changes += 1
        if change.causes.isEmpty,
            let closed = subjects[change.instrument]?.firstRoundClosed
        {
            fail(
                change.entry, "fact.causes",
                "The text of \(change.provisions[0]) changes without a cause, after the round "
                    + "closed at entry \(closed).")
        }
        for (number, cause) in change.causes.enumerated() {
            causes += 1
            check(cause, of: change, at: "fact.causes.\(number)")
        }
    }

    private mutating func check(_ cause: Cause, of change: Change, at field: String) {
        switch cause.type {
        case .correction, .decision:
            if cause.note.isEmpty {
                fail(
                    change.entry, field + ".note",
                    "A \(cause.type.rawValue) needs a note that says what it is.")
            }
        case .uniquePoint: checkUniquePoint(cause, of: change, at: field + ".entry")
        case .answer: checkAnswer(cause, of: change, at: field + ".entry")
        }
    }

    private mutating func checkUniquePoint(
        _ cause: Cause, of change: Change, at field: String
    ) {
        guard let entry = cause.entry.flatMap({ UInt64(exactly: $0) }) else {
            return fail(change.entry, field, "The cause names no entry.")
        }
        guard let consultation = uniquePoints[entry] else {
            return fail(
                change.entry, field,
                "Entry \(entry) does not mark a submission unique before this change.")
        }
        if consultations[consultation] != change.instrument {
            fail(
                change.entry, field,
                "Entry \(entry) is of a consultation on another instrument.")
        }
    }

    private mutating func checkAnswer(_ cause: Cause, of change: Change, at field: String) {
        guard let entry = cause.entry.flatMap({ UInt64(exactly: $0) }) else {
            return fail(change.entry, field, "The cause names no entry.")
        }
        guard let answer = answers[entry] else {
            return fail(
                change.entry, field, "Entry \(entry) is no answer given before this change.")
        }
        guard consultations[answer.consultation] == change.instrument else {
            return fail(
                change.entry, field,
                "Entry \(entry) answers a consultation on another instrument.")
        }
        guard answer.isAccepting else {
            return fail(
                change.entry, field, "The answer of entry \(entry) does not accept anything.")
        }
        let (latestEntry, latest) = newest(from: entry, answer)
        guard latest.isAccepting else {
            return fail(
                change.entry, field,
                "The answer of entry \(entry) was taken back at entry \(latestEntry).")
        }
        guard lists(answer, change) || lists(latest, change) else {
            return fail(
                change.entry, field,
                "The answer of entry \(entry) does not speak of \(change.provisions[0]).")
        }
        answers[answer.root]?.isKept = true
    }

    /// The answer that holds now: the end of the chain of revisions.
    func newest(from entry: UInt64, _ answer: Answer) -> (UInt64, Answer) {
        var (entry, answer) = (entry, answer)
        // Each step leads to a later entry, so that the walk ends.
        while let next = answer.supersededBy, let revised = answers[next] {
            (entry, answer) = (next, revised)
        }
        return (entry, answer)
    }

    /// Whether the answer leaves the provisions open, or lists one that the change touches, comes
    /// from, is carried to, or stands in.
    private func lists(_ answer: Answer, _ change: Change) -> Bool {
        guard !answer.provisions.isEmpty else { return true }
        if change.provisions.contains(where: { answer.provisions.contains($0) }) { return true }
        var ancestor = change.parent
        for _ in 0..<32 {
            guard let provision = ancestor else { return false }
            if answer.provisions.contains(provision) { return true }
            ancestor = texts.provision(provision, of: change.instrument)?.parent
        }
        return false
    }
}
