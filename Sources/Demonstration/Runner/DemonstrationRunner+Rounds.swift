import Canon
import Consultation
import Policy
import Records
import Registrar
import Store

extension DemonstrationRunner {
    private static let desk = Actor.officer("consultation-desk")

    /// Opens a round, takes in what people send, reads it, and answers.
    ///
    /// - Returns: the moment after the last answer.
    func tell(
        _ round: RoundContent, from start: Instant, _ ledger: inout StoryLedger
    ) async throws -> Instant {
        let closesAt = start.adding(seconds: Int64(round.hours) * 3600)
        try await submit(
            OpenRound(
                of: Self.consultation, on: round.version, opensAt: start, closesAt: closesAt,
                questions: round.questions), as: Self.desk, at: start)
        var received: [(content: SubmissionContent, id: ID<Submission>)] = []
        received.reserveCapacity(round.submissions.count)
        for content in round.submissions {
            let moment = start.adding(seconds: Int64(content.hour) * 3600)
            let id = try await take(content, in: round.number, at: moment, &ledger)
            received.append((content, id))
            if received.count.isMultiple(of: 50) { report(round.number, received.count) }
        }
        try await submit(CloseRound(key(round.number)), as: Self.desk, at: closesAt)
        let reading = closesAt.adding(seconds: Self.day)
        try await publishOrWithhold(received, in: round.number, at: reading)
        let sorting = reading.adding(seconds: 3 * Self.day)
        try await sort(received, of: round, at: sorting, &ledger)
        let answering = sorting.adding(seconds: 5 * Self.day)
        try await answer(round, at: answering, &ledger)
        // Books of later rounds stay open until no answer will be revised any more.
        if round.number == 1 {
            try await submit(CloseBooks(of: key(1)), as: Self.desk, at: answering)
        }
        return answering.adding(seconds: Self.day)
    }

    private func report(_ round: Int, _ done: Int) {
        let before = rounds.prefix(round - 1).reduce(0) { $0 + $1.submissions.count }
        progress(before + done, rounds.reduce(0) { $0 + $1.submissions.count })
    }

    /// One submission, by the way it came.
    private func take(
        _ content: SubmissionContent, in round: Int, at moment: Instant,
        _ ledger: inout StoryLedger
    ) async throws -> ID<Submission> {
        let parts = content.parts.map { part in
            let target: PreparedPart.Target =
                part.provision.map { .provision($0) } ?? part.question.map { .question($0) }
                ?? .whole
            return PreparedPart(target, text: part.text, language: part.language)
        }
        let sealed: Sealed
        if content.channel == .page {
            let code = ReceiptCode(random: registrar.random(10))
            sealed = try await submit(
                SubmitComment(
                    to: key(round), category: content.category, parts: parts, code: code),
                as: .anyone, at: moment)
            rememberForTour(content, code, &ledger)
        } else {
            let prepared = PreparedSubmission(
                row: 1, sourceKey: content.key, category: content.category, receivedAt: moment,
                hasConsent: content.mayPublish, parts: parts)
            sealed = try await submit(
                ImportSubmissions(to: key(round), channel: content.channel, [prepared]),
                as: Self.desk, at: moment)
        }
        for entry in sealed.entries {
            if let fact = entry.fact as? SubmissionReceived { return fact.submission }
        }
        preconditionFailure("a submission that was taken is in the log")
    }

    /// The tour shows a person's own words on the median that changed provision 3.1.
    private func rememberForTour(
        _ content: SubmissionContent, _ code: ReceiptCode, _ ledger: inout StoryLedger
    ) {
        guard ledger.tourCode.isEmpty, content.origin == .person, content.withholding == nil,
            content.quotations.contains(where: { $0.theme == "r2-tail" })
        else { return }
        ledger.tourCode = code.text
    }

    // MARK: - Reading and sorting

    private func publishOrWithhold(
        _ received: [(content: SubmissionContent, id: ID<Submission>)], in round: Int,
        at moment: Instant
    ) async throws {
        var shown: [ID<Submission>] = []
        for (content, id) in received {
            if let withholding = content.withholding {
                // What came in a file without permission was withheld when it came in.
                if content.channel != .page, !content.mayPublish { continue }
                try await submit(
                    WithholdSubmission(id, ground: withholding.ground, note: withholding.note),
                    as: Self.desk, at: moment)
            } else {
                shown.append(id)
            }
        }
        for start in stride(from: 0, to: shown.count, by: 500) {
            let batch = Array(shown[start..<min(start + 500, shown.count)])
            try await submit(
                PublishSubmissions(in: key(round), batch), as: Self.desk, at: moment)
        }
    }

    private func sort(
        _ received: [(content: SubmissionContent, id: ID<Submission>)], of round: RoundContent,
        at moment: Instant, _ ledger: inout StoryLedger
    ) async throws {
        for theme in round.themes {
            let sealed = try await submit(
                CreateTheme(in: key(round.number), title: theme.title, summary: theme.summary),
                as: Self.desk, at: moment)
            if let fact = sealed.entries.last?.fact as? ThemeCreated {
                ledger.themes[theme.key] = fact.theme
            }
            try await quote(received, in: theme.key, at: moment, ledger)
        }
        for (content, id) in received {
            guard let point = content.uniquePoint else { continue }
            let sealed = try await submit(
                MarkUnique(id, point: point.point, response: point.response),
                as: Self.desk, at: moment)
            ledger.uniquePoints[point.name] = sealed.index.map { Int($0) }
        }
    }

    private func quote(
        _ received: [(content: SubmissionContent, id: ID<Submission>)], in theme: String,
        at moment: Instant, _ ledger: StoryLedger
    ) async throws {
        guard let id = ledger.themes[theme] else { return }
        let quoted = received.flatMap { item in
            item.content.quotations.filter { $0.theme == theme }.map { words in
                QuotedWords(
                    submission: item.id, part: words.part,
                    span: .scalars(start: words.start, end: words.end))
            }
        }
        for start in stride(from: 0, to: quoted.count, by: 250) {
            let batch = Array(quoted[start..<min(start + 250, quoted.count)])
            try await submit(AssignQuotations(to: id, batch), as: Self.desk, at: moment)
        }
    }

    private func answer(
        _ round: RoundContent, at moment: Instant, _ ledger: inout StoryLedger
    ) async throws {
        let answers =
            round.themes.map { ($0.key, $0.answer, $0.reason, $0.provisions) }
            + round.revisions.map { ($0.theme, $0.answer, $0.reason, $0.provisions) }
        // An answer names provisions that exist; what it adds is named by the change itself.
        let known = Set(texts.provisions(in: round.version).map(\.provision))
        for (theme, answer, reason, promised) in answers {
            let provisions = promised.filter(known.contains)
            guard let id = ledger.themes[theme] else {
                preconditionFailure("theme \(theme) of the story was never made")
            }
            let sealed = try await submit(
                AnswerTheme(id, answer, reason: reason, provisions: provisions), at: moment)
            ledger.answers[theme] = sealed.index.map { Int($0) }
        }
    }
}
