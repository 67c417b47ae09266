import Canon
import Records

extension LostVoice {
    /// The themes of a round that are in use: they have submissions and are not retired.
    private func themesInUse(_ round: Int) -> [(id: ID<Theme>, book: ThemeBook)] {
        rounds[round].themes.compactMap { id in
            guard let book = themes[id], book.retired == nil, !book.members.isEmpty else {
                return nil
            }
            return (id, book)
        }
    }

    /// Counts again what the ministry says of its books.
    mutating func closeBooks(_ fact: BooksClosed, _ index: UInt64) {
        guard let number = openBooks(fact.consultation, fact.round, index) else { return }
        let round = rounds[number]
        if round.closed == nil {
            fail(index, "fact.round", "The books are closed while the round is open.")
        }
        let figures = [
            ("received", fact.received, round.voices.count),
            ("published", fact.published, round.published),
            ("withheld", fact.withheld, round.withheld),
            ("themed", fact.themed, round.themed),
            ("unique", fact.unique, round.unique),
            ("themes", fact.themes, themesInUse(number).count),
        ]
        for (name, said, counted) in figures where said != counted {
            fail(index, "fact.\(name)", "The books say \(name) \(said); the log gives \(counted).")
        }
        reportLost(number, booksClosedAt: index)
        rounds[number].booksClosed = index
    }

    private mutating func reportLost(_ number: Int, booksClosedAt index: UInt64) {
        for position in rounds[number].voices {
            let voice = voices[Int(position)]
            if voice.standing == .unsorted {
                fail(
                    voice.entry, "fact.submission",
                    "The books were closed at entry \(index); this submission was neither "
                        + "published nor withheld.")
            }
            if voice.themes == 0, !voice.isUnique {
                fail(
                    voice.entry, "fact.submission",
                    "The books were closed at entry \(index); this submission is in no theme "
                        + "and is no unique point.")
            }
        }
        for (id, book) in themesInUse(number) where book.answer == nil {
            fail(
                book.entry, "fact.theme",
                "The books were closed at entry \(index); theme \(id) has no answer.")
        }
    }

    /// Says what a round still has to do: one finding for each sum that does not balance yet.
    mutating func reportOpenBooks(_ number: Int) {
        let round = rounds[number]
        let received = round.voices.count
        let name = "round \(round.number) of \(round.consultation)"
        let unsorted = received - round.published - round.withheld
        let waiting = received - round.themed - round.unique
        let unanswered = themesInUse(number).count { $0.book.answer == nil }
        if unsorted > 0 {
            findings.leaveOpen(
                .lostVoice, entry: round.entry,
                "\(unsorted) of \(received) submissions to \(name) are neither published nor "
                    + "withheld so far.")
        }
        if waiting > 0 {
            findings.leaveOpen(
                .lostVoice, entry: round.entry,
                "\(waiting) of \(received) submissions to \(name) wait for a theme.")
        }
        if unanswered > 0 {
            findings.leaveOpen(
                .lostVoice, entry: round.entry,
                "\(unanswered) themes of \(name) wait for an answer.")
        }
        if round.closed != nil, unsorted == 0, waiting == 0, unanswered == 0 {
            findings.leaveOpen(
                .lostVoice, entry: round.entry,
                "The books of \(name) balance and are not closed yet.")
        }
    }
}
