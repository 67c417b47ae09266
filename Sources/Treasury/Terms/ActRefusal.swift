package import Canon
import Records
package import Rules

/// Why an act on a fund is refused. All acts share it, because all follow the rules of the books.
package enum ActRefusal: Error, Hashable, Sendable {
    /// The same act was recorded before under this key: the caller has what he asks for.
    case alreadyDone(entry: UInt64)
    /// Another act was recorded under this key.
    case keyUsed(entry: UInt64)
    /// The fund's accounts are in another currency.
    case wrongCurrency(fund: String, given: String)
    /// A text of the act.
    case text(member: String, TextsProblem)
    /// The name of the recipient.
    case recipientName(PlainText.Problem)
    /// The act does not fit the books.
    case books(BooksProblem)

    /// The problem of the books, where it is one.
    package var problem: BooksProblem.Reason? {
        guard case .books(let problem) = self else { return nil }
        return problem.reason
    }
}
