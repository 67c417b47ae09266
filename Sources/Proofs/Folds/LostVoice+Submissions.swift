import Canon
import Records

extension LostVoice {
    mutating func receive(_ fact: SubmissionReceived, _ entry: Entry) {
        let index = entry.index
        guard let round = openBooks(fact.consultation, fact.round, index) else { return }
        if let closed = rounds[round].closed {
            fail(
                index, "fact.round",
                "The submission was received after the round was closed at entry \(closed).")
        }
        checkHour(fact, rounds[round], entry)
        guard voiceNumbers[fact.submission] == nil else {
            return fail(index, "fact.submission", "\(fact.submission) was received before.")
        }
        checkParts(fact, index)
        let number = Int32(voices.count)
        voiceNumbers[fact.submission] = number
        rounds[round].voices.append(number)
        voices.append(
            Voice(
                entry: index, round: Int32(round), firstPart: Int32(parts.count),
                partCount: Int32(fact.parts.count)))
        for part in fact.parts { parts.append(Part(id: part.part, length: part.length)) }
    }

    /// Public times are coarse, so the hour of the end still counts as inside.
    private mutating func checkHour(_ fact: SubmissionReceived, _ round: Round, _ entry: Entry) {
        let hour = fact.receivedHour
        if hour < round.opensAt.hour || hour > round.closesAt {
            fail(
                entry.index, "fact.received_hour_ms",
                "The submission arrived outside the dates of the round.")
        }
        if hour > entry.at {
            fail(
                entry.index, "fact.received_hour_ms",
                "The submission arrived after it was sealed.")
        }
        if hour != hour.hour {
            fail(
                entry.index, "fact.received_hour_ms",
                "The time of arrival is finer than the hour that may be public.")
        }
    }

    private mutating func checkParts(_ fact: SubmissionReceived, _ index: UInt64) {
        for (number, part) in fact.parts.enumerated() {
            if part.length < 0 {
                fail(index, "fact.parts.\(number).length", "A length is never negative.")
            }
            if fact.parts[..<number].contains(where: { $0.part == part.part }) {
                fail(
                    index, "fact.parts.\(number).part",
                    "Part \(part.part) appears twice in one submission.")
            }
        }
    }

    /// The submission that a fact names, in the round it names; `nil` and a finding otherwise.
    mutating func voice(
        _ submission: ID<Submission>, in round: Int, _ index: UInt64, _ field: String
    ) -> Int? {
        guard let number = voiceNumbers[submission].map(Int.init) else {
            fail(index, field, "No submission \(submission) was received before.")
            return nil
        }
        guard voices[number].round == Int32(round) else {
            fail(index, field, "Submission \(submission) belongs to another round.")
            return nil
        }
        return number
    }

    /// Changes a submission and the running counts of its round with it.
    mutating func change(_ number: Int, _ body: (inout Voice) -> Void) {
        let round = Int(voices[number].round)
        count(voices[number], in: round, by: -1)
        body(&voices[number])
        count(voices[number], in: round, by: 1)
    }

    private mutating func count(_ voice: Voice, in round: Int, by step: Int) {
        switch voice.standing {
        case .unsorted: break
        case .published: rounds[round].published += step
        case .withheld: rounds[round].withheld += step
        }
        if voice.themes > 0 {
            rounds[round].themed += step
        } else if voice.isUnique {
            rounds[round].unique += step
        }
    }

    mutating func publish(_ fact: SubmissionsPublished, _ index: UInt64) {
        guard let round = openBooks(fact.consultation, fact.round, index) else { return }
        for (position, submission) in fact.submissions.enumerated() {
            let field = "fact.submissions.\(position)"
            guard let number = voice(submission, in: round, index, field) else { continue }
            change(number) { $0.standing = .published }
        }
    }

    mutating func withhold(_ fact: SubmissionWithheld, _ index: UInt64) {
        guard let round = openBooks(fact.consultation, fact.round, index),
            let number = voice(fact.submission, in: round, index, "fact.submission")
        else { return }
        change(number) { $0.standing = .withheld }
    }

    mutating func markUnique(_ fact: SubmissionMarkedUnique, _ index: UInt64) {
        guard let round = openBooks(fact.consultation, fact.round, index),
            let number = voice(fact.submission, in: round, index, "fact.submission")
        else { return }
        if fact.response.isEmpty {
            fail(index, "fact.response", "The point is put into words and not answered.")
        }
        change(number) { $0.isUnique = true }
    }
}
