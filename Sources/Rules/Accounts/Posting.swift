public import Canon

/// One amount that leaves an account and arrives in another: every act of the treasury is made of
/// these, therefore debits equal credits by construction.
public struct Posting: Hashable, Sendable {
    /// Where the amount arrives.
    public let debit: Account
    /// Where it comes from.
    public let credit: Account
    /// The amount, above zero.
    public let amount: Money

    /// An amount from one account to another.
    public init(from credit: Account, to debit: Account, _ amount: Money) {
        self.debit = debit
        self.credit = credit
        self.amount = amount
    }
}
