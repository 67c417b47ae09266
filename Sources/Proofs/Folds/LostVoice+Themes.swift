import Canon
import Records

extension LostVoice {
    mutating func create(_ fact: ThemeCreated, _ index: UInt64) {
        guard let round = openBooks(fact.consultation, fact.round, index) else { return }
        guard themes[fact.theme] == nil else {
            return fail(index, "fact.theme", "Theme \(fact.theme) was created before.")
        }
        themes[fact.theme] = ThemeBook(entry: index, round: round)
        rounds[round].themes.append(fact.theme)
    }

    mutating func revise(_ fact: ThemeRevised, _ index: UInt64) {
        guard let round = round(fact.consultation, fact.round, index) else { return }
        requireInUse(fact.theme, round, index, "fact.theme")
    }

    /// Whether the theme belongs to the round and is not retired; a finding otherwise.
    @discardableResult
    private mutating func requireInUse(
        _ theme: ID<Theme>, _ round: Int, _ index: UInt64, _ field: String
    ) -> Bool {
        guard let book = themes[theme], book.round == round else {
            fail(index, field, "No theme \(theme) was created in this round before.")
            return false
        }
        if let retired = book.retired {
            fail(index, field, "Theme \(theme) was retired at entry \(retired).")
            return false
        }
        return true
    }

    mutating func theme(_ fact: SubmissionsThemed, _ index: UInt64) {
        guard let round = openBooks(fact.consultation, fact.round, index) else { return }
        let isInUse = requireInUse(fact.theme, round, index, "fact.theme")
        for (position, quotation) in fact.quotations.enumerated() {
            let field = "fact.quotations.\(position)"
            quotations += 1
            guard
                let number = voice(quotation.submission, in: round, index, field + ".submission")
            else { continue }
            check(quotation, of: voices[number], index, field)
            guard isInUse else { continue }
            if themes[fact.theme]?.members.insert(Int32(number)).inserted == true {
                change(number) { $0.themes += 1 }
            }
        }
    }

    private mutating func check(
        _ quotation: Quotation, of voice: Voice, _ index: UInt64, _ field: String
    ) {
        let own = parts[Int(voice.firstPart)..<Int(voice.firstPart + voice.partCount)]
        guard let part = own.first(where: { $0.id == quotation.part }) else {
            return fail(
                index, field + ".part",
                "Submission \(quotation.submission) has no part \(quotation.part).")
        }
        guard quotation.start >= 0, quotation.start < quotation.end,
            quotation.end <= part.length
        else {
            return fail(
                index, field + ".end",
                "The quotation runs from \(quotation.start) to \(quotation.end); the part has "
                    + "\(part.length) characters.")
        }
    }

    mutating func unTheme(_ fact: SubmissionsUnthemed, _ index: UInt64) {
        guard let round = openBooks(fact.consultation, fact.round, index),
            requireInUse(fact.theme, round, index, "fact.theme")
        else { return }
        for (position, submission) in fact.submissions.enumerated() {
            let field = "fact.submissions.\(position)"
            guard let number = voice(submission, in: round, index, field) else { continue }
            guard themes[fact.theme]?.members.remove(Int32(number)) != nil else {
                fail(index, field, "Submission \(submission) is not in theme \(fact.theme).")
                continue
            }
            change(number) { $0.themes -= 1 }
        }
    }

    mutating func retire(_ fact: ThemeRetired, _ index: UInt64) {
        guard let round = openBooks(fact.consultation, fact.round, index),
            requireInUse(fact.theme, round, index, "fact.theme")
        else { return }
        // Sorted, so that the order of a set decides nothing.
        let members = (themes[fact.theme]?.members ?? []).sorted()
        themes[fact.theme]?.retired = index
        themes[fact.theme]?.members = []
        for number in members { change(Int(number)) { $0.themes -= 1 } }
        guard let heir = fact.mergedInto else { return }
        guard requireInUse(heir, round, index, "fact.merged_into") else { return }
        for number in members where themes[heir]?.members.insert(number).inserted == true {
            change(Int(number)) { $0.themes += 1 }
        }
    }

    /// An answer may be revised after the books are closed: the theme stays answered.
    mutating func answer(_ fact: ThemeAnswered, _ index: UInt64) {
        let found =
            fact.revises == nil
            ? openBooks(fact.consultation, fact.round, index)
            : round(fact.consultation, fact.round, index)
        guard let round = found, requireInUse(fact.theme, round, index, "fact.theme") else {
            return
        }
        if fact.reason.isEmpty {
            fail(index, "fact.reason", "The theme is answered without a reason.")
        }
        let earlier = themes[fact.theme]?.answer
        if fact.revises.flatMap({ UInt64(exactly: $0) }) != earlier {
            fail(
                index, "fact.revises",
                earlier.map { "The theme's answer so far is entry \($0); this one must name it." }
                    ?? "The theme has no earlier answer to revise.")
        }
        themes[fact.theme]?.answer = index
    }
}
