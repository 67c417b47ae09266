import Canon
import Records

/// The sums of a fund's fiscal year: what a trial balance shows in its last line.
public struct TrialBalance: Hashable, Sendable {
    /// What accounts hold whose balance is a debit.
    public let debits: Int64
    /// What the source gave, a credit.
    public let credits: Int64

    /// Sums as somebody counted them.
    public init(debits: Int64, credits: Int64) {
        self.debits = debits
        self.credits = credits
    }

    /// Whether the two agree.
    public var isBalanced: Bool { debits == credits }
}

extension FundBooks {
    /// The sums over all accounts of all funds.
    public func trialBalance() -> TrialBalance {
        var debits: Int64 = 0
        var credits: Int64 = 0
        // A sum does not depend on the order of what is added.
        for balance in balances.values {
            if balance > 0 { debits &+= balance } else { credits &-= balance }
        }
        return TrialBalance(debits: debits, credits: credits)
    }

    /// What all accounts of a kind hold together.
    public func total(_ kind: AccountKind) -> Int64 {
        var total: Int64 = 0
        for (account, balance) in balances where account.kind == kind { total &+= balance }
        return total
    }
}
