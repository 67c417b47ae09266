package import Canon
package import Records
package import Rules

/// A part of the books that an act touches, to be loaded before it is decided.
package enum BooksNeed: Hashable, Sendable {
    /// Whether a fiscal year lapsed.
    case year(Int)
    /// A fiscal year with the accounts of all its offices.
    case wholeYear(Int)
    /// What an account holds.
    case account(Int, AccountKind, holder: String)
    /// Whether there is a provision, and which ones the fund pays for.
    case provision(ID<Provision>)
    /// An award, and some accounts that belong to it.
    case award(ID<Award>, [AccountKind])
    /// One milestone of an award.
    case milestone(ID<Award>, Int)
    /// All milestones of an award.
    case milestones(ID<Award>)
    /// A payment with its award and milestone, and some accounts that belong to them.
    case payment(ID<Payment>, [AccountKind])
    /// Whether a bank's reference was used.
    case bankReference(String)
}
