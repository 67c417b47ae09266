package import Canon
package import Records
package import Rules

/// A fund as a list shows it.
package struct FundSummary: Sendable, Equatable {
    package let fund: ID<Fund>
    package let title: Texts
    package let instrument: ID<Instrument>
    package let currency: String
    /// Digits of the minor unit.
    package let places: Int
    package let fiscalYear: FiscalYear
    package let isDemonstration: Bool
    /// The entry that opened it.
    package let entry: UInt64
}

/// What a fund's fiscal year holds, by kind of account; the parts add up to the appropriation.
package struct FundYear: Sendable, Equatable {
    package let year: Int
    /// The entry at which it lapsed.
    package let lapsedBy: UInt64?
    /// What each kind of account holds together, in the order of the chart.
    package let totals: [Total]

    /// One kind of account.
    package struct Total: Sendable, Equatable {
        package let kind: AccountKind
        package let balance: Money
    }

    /// What the accounts of a kind hold together.
    package func total(_ kind: AccountKind) -> Money {
        totals.first { $0.kind == kind }?.balance ?? .zero
    }

    /// What was granted: the source gave it, so its balance is negative.
    package var appropriated: Money { Money(minorUnits: -total(.appropriated).minorUnits) }
}

/// One line of a trial balance.
package struct AccountLine: Sendable, Equatable {
    package let account: Account
    /// All that ever arrived.
    package let debits: Money
    /// All that ever left.
    package let credits: Money

    /// What is there.
    package var balance: Money {
        Money(minorUnits: debits.minorUnits - credits.minorUnits)
    }
}

/// The accounts of a fund's fiscal year: debits equal credits.
package struct FundStatement: Sendable, Equatable {
    package let year: Int
    package let lines: [AccountLine]
    /// Sum of all debits.
    package let debits: Money
    /// Sum of all credits.
    package let credits: Money
    /// Whether there are more accounts than the lines shown; the sums are over all of them.
    package let isShortened: Bool

    package var isBalanced: Bool { debits == credits }
}

/// One posting as a statement lists it.
package struct PostingLine: Sendable, Equatable {
    package let entry: UInt64
    package let at: Instant
    package let debit: Account
    package let credit: Account
    package let amount: Money
    /// What the debited account held afterwards.
    package let debitAfter: Money
    /// What the credited account held afterwards.
    package let creditAfter: Money
}
