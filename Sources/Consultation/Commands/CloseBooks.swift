import Canon
package import Records

/// Closes the books of a round that balance. Nothing in the round changes after that.
package struct CloseBooks: Command {
    package static let roles: [Actor.Role] = [.officer]

    package struct State: Sendable {
        let round: RoundStanding?
        let books: Books?
    }

    package enum Refusal: Error, Hashable, Sendable {
        case unknownRound
        case roundNotClosed
        case alreadyClosed
        /// How many submissions wait for publication, how many for a theme, and how many themes
        /// wait for an answer.
        case doesNotBalance(waiting: Int, unsorted: Int, unanswered: Int)
    }

    let key: RoundKey

    package init(of key: RoundKey) { self.key = key }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        guard let round = state.round, let books = state.books else { throw .unknownRound }
        guard !round.areBooksClosed else { throw .alreadyClosed }
        guard round.isClosed else { throw .roundNotClosed }
        guard books.isBalanced else {
            throw .doesNotBalance(
                waiting: books.waiting, unsorted: books.unsorted, unanswered: books.unanswered)
        }
        return Decision([
            BooksClosed(
                consultation: key.consultation, round: key.round, received: books.received,
                published: books.published, withheld: books.withheld, themed: books.themed,
                unique: books.unique, themes: books.themes)
        ])
    }
}
