public import Canon
public import Records

/// What an account of a fund holds. The chart is the same for every fund and fiscal year.
public enum AccountKind: String, Sendable, CaseIterable {
    /// Where a year's money comes from: the only account that may be negative.
    case appropriated
    /// Granted, and at no office's disposal yet.
    case available
    /// At an office's disposal.
    case allotted
    /// Promised to the recipient of an award and not earned.
    case committed
    /// Earned by a milestone and not under way.
    case payable
    /// Set aside for a payment that the bank has not confirmed.
    case inTransit = "in_transit"
    /// Gone to the recipient, as the bank says.
    case paid
    /// Given back at the end of the year.
    case lapsed
}

/// An account of a fund in one fiscal year.
public struct Account: Hashable, Sendable {
    /// The fund.
    public let fund: ID<Fund>
    /// The fiscal year.
    public let year: Int
    /// What it holds.
    public let kind: AccountKind
    /// The office, award or payment that it is kept for; empty where there is one for the fund.
    public let holder: String

    /// An account by its parts.
    public init(_ fund: ID<Fund>, _ year: Int, _ kind: AccountKind, holder: String = "") {
        self.fund = fund
        self.year = year
        self.kind = kind
        self.holder = holder
    }

    /// What an office has at its disposal.
    public static func allotted(
        _ fund: ID<Fund>, _ year: Int, _ office: ID<SpendingOffice>
    ) -> Account {
        Account(fund, year, .allotted, holder: office.text)
    }

    /// An account of an award: committed, payable or paid.
    public static func award(
        _ fund: ID<Fund>, _ year: Int, _ kind: AccountKind, _ award: ID<Award>
    ) -> Account {
        Account(fund, year, kind, holder: award.text)
    }

    /// What is set aside for a payment.
    public static func inTransit(
        _ fund: ID<Fund>, _ year: Int, _ payment: ID<Payment>
    ) -> Account {
        Account(fund, year, .inTransit, holder: payment.text)
    }
}
