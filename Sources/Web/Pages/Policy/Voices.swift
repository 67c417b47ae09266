import Canon
import Consultation
import GRDB
import Policy
import Records
import Store

/// What people said behind one cause of a change.
struct Voices {
    /// One published quotation.
    struct Voice {
        let submission: ID<Submission>
        let submissionEntry: Int
        /// The entry that put the words into the theme, or marked the point.
        let themedBy: Int
        let language: LanguageTag
        let category: Texts
        let parts: [Quotation.Part]
    }

    /// The theme they stand in; none for a unique point.
    let theme: ThemeSummary?
    let quoted: [Voice]
    /// How many submissions in all say this.
    let total: Int
}

/// Chooses and reads quotations: published words only, from different sorts of people and in
/// different languages before a second one of the same.
struct VoicesReader {
    private let consultations: ConsultationQueries
    private let texts: VaultWords

    /// Most quotations shown, and most members looked at to find them.
    private static let shown = 6
    private static let searched = 120

    init(_ request: PolicyRequest) {
        consultations = request.consultations
        texts = VaultWords(request.database, request.wanted.site.store.vault)
    }

    /// The voices behind an answer or a unique point; none behind other causes.
    func voices(behind cause: CauseFound, on provision: ID<Provision>) throws -> Voices? {
        switch cause {
        case .answer(_, let theme, _):
            return Voices(
                theme: theme, quoted: try quotations(of: theme), total: theme.memberCount)
        case .uniquePoint(let point):
            return Voices(theme: nil, quoted: try quotation(of: point, on: provision), total: 1)
        case .correction, .decision: return nil
        }
    }

    private func quotations(of theme: ThemeSummary) throws -> [Voices.Voice] {
        let categories = try consultations.categories(of: theme.key.consultation)
        var candidates: [(member: ThemeMember, category: ID<StakeholderCategory>?)] = []
        var submissions: [ID<Submission>] = []
        for member in try consultations.members(of: theme.theme, limit: Self.searched).items
        where !submissions.contains(member.submission) {
            guard let submission = try consultations.submission(member.submission),
                submission.state == .published
            else { continue }
            submissions.append(member.submission)
            candidates.append((member, submission.category))
        }
        var chosen: [Voices.Voice] = []
        var seenCategories: [ID<StakeholderCategory>?] = []
        var seenLanguages: [LanguageTag] = []
        var seenWords: [String] = []
        while chosen.count < Self.shown, !candidates.isEmpty {
            // What adds most: a new language counts as much as a new category.
            let gains = candidates.map { candidate in
                (seenLanguages.contains(candidate.member.language) ? 0 : 1)
                    + (seenCategories.contains(candidate.category) ? 0 : 1)
            }
            let best = gains.max() ?? 0
            let next = candidates.remove(at: gains.firstIndex(of: best) ?? 0)
            guard let parts = try passage(next.member) else { continue }
            // A letter that many sent is shown once; the count tells how many sent it.
            let words = parts.first { $0.isMarked }?.text ?? ""
            guard !seenWords.contains(where: { $0.hasSameBytes(as: words) }) else { continue }
            seenWords.append(words)
            seenLanguages.append(next.member.language)
            seenCategories.append(next.category)
            chosen.append(
                Voices.Voice(
                    submission: next.member.submission,
                    submissionEntry: next.member.submissionEntry, themedBy: next.member.entry,
                    language: next.member.language,
                    category: categories.first { $0.category == next.category }?.name ?? .none,
                    parts: parts))
        }
        return chosen
    }

    /// The quoted words within what stands around them; `nil` where they are not public.
    private func passage(_ member: ThemeMember) throws -> [Quotation.Part]? {
        guard
            case .words(let text) = try texts.text(
                entry: member.submissionEntry, ordinal: member.partOrdinal)
        else { return nil }
        return QuotedPassage.parts(of: text, from: member.start, to: member.end)
    }

    private func quotation(
        of point: UniquePoint, on provision: ID<Provision>
    ) throws -> [Voices.Voice] {
        guard let submission = try consultations.submission(point.submission),
            let part = submission.parts.first(where: { $0.provision == provision })
                ?? submission.parts.first,
            case .words(let text) = try texts.text(of: part, in: submission)
        else { return [] }
        let categories = try consultations.categories(of: point.key.consultation)
        return [
            Voices.Voice(
                submission: point.submission, submissionEntry: submission.entry,
                themedBy: point.entry, language: part.language,
                category: categories.first { $0.category == submission.category }?.name ?? .none,
                parts: [Quotation.Part(text)])
        ]
    }
}

/// A quotation cut out of a longer text, with some of the words around it.
enum QuotedPassage {
    /// Scalars shown on either side of the quoted words.
    private static let around = 160

    static func parts(of text: String, from start: Int, to end: Int) -> [Quotation.Part]? {
        let scalars = Array(text.unicodeScalars)
        guard 0 <= start, start < end, end <= scalars.count else { return nil }
        func words(_ range: Range<Int>) -> String {
            String(String.UnicodeScalarView(scalars[range]))
        }
        var before = max(0, start - around)
        if before > 0 {
            before = scalars[before..<start].firstIndex { $0 == " " || $0 == "\n" } ?? start
        }
        var after = min(scalars.count, end + around)
        if after < scalars.count {
            after = scalars[end..<after].lastIndex { $0 == " " || $0 == "\n" } ?? end
        }
        let lead = (before > 0 ? "…" : "") + words(before..<start)
        let tail = words(end..<after) + (after < scalars.count ? " …" : "")
        return [
            Quotation.Part(lead), Quotation.Part(words(start..<end), isMarked: true),
            Quotation.Part(tail),
        ].filter { !$0.text.isEmpty }
    }
}
