package import Canon
package import Records

/// Puts submissions into a theme, each by its exact words. Quotations that the theme has already
/// are passed over.
package struct AssignQuotations: Command {
    package static let roles: [Actor.Role] = [.officer]
    /// Most quotations in one command.
    package static let limit = 250

    package struct State: Sendable {
        let theme: ThemeStanding?
        /// One for each quotation asked for, in order; `nil` for a part that the round has not.
        let parts: [QuotablePart?]
        /// Quotations of those submissions that the theme has already.
        let existing: Set<QuotationPlace>
    }

    /// A part that words are taken from.
    package struct QuotablePart: Sendable {
        let length: Int
        /// The text where words must be searched; `nil` once it was erased.
        let text: String?
    }

    /// What is wrong with one quotation.
    package enum QuotationProblem: Error, Hashable, Sendable {
        case unknownPart
        case erased
        case wordsNotFound
        case outsideTheText(length: Int)
    }

    package enum Refusal: Error, Hashable, Sendable {
        case theme(ThemeProblem)
        case tooMany(limit: Int)
        case nothingNew
        case quotation(Int, ID<Submission>, QuotationProblem)
    }

    let theme: ID<Theme>
    let quotations: [QuotedWords]

    package init(to theme: ID<Theme>, _ quotations: [QuotedWords]) {
        self.theme = theme
        self.quotations = quotations
    }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        let standing: ThemeStanding
        do throws(ThemeProblem) {
            standing = try state.theme.changeable()
        } catch {
            throw .theme(error)
        }
        guard quotations.count <= Self.limit else { throw .tooMany(limit: Self.limit) }
        var seen = state.existing
        var found: [Quotation] = []
        for (index, (quoted, part)) in zip(quotations, state.parts).enumerated() {
            let span: Range<Int>
            do throws(QuotationProblem) {
                span = try Self.span(of: quoted.span, in: part)
            } catch {
                throw .quotation(index + 1, quoted.submission, error)
            }
            let place = QuotationPlace(
                submission: quoted.submission, part: quoted.part, start: span.lowerBound,
                end: span.upperBound)
            guard seen.insert(place).inserted else { continue }
            found.append(
                Quotation(
                    submission: quoted.submission, part: quoted.part, start: span.lowerBound,
                    end: span.upperBound))
        }
        guard !found.isEmpty else { throw .nothingNew }
        let key = standing.round.key
        return Decision([
            SubmissionsThemed(
                consultation: key.consultation, round: key.round, theme: theme, quotations: found)
        ])
    }

    private static func span(
        of span: QuotedWords.Span, in part: QuotablePart?
    ) throws(QuotationProblem) -> Range<Int> {
        guard let part else { throw .unknownPart }
        switch span {
        case .all:
            return 0..<part.length
        case .scalars(let start, let end):
            guard start >= 0, start < end, end <= part.length else {
                throw .outsideTheText(length: part.length)
            }
            return start..<end
        case .words(let words):
            guard let text = part.text else { throw .erased }
            guard let found = ExactWords.span(of: words, in: text) else { throw .wordsNotFound }
            return found
        }
    }
}
