import Canon
import GRDB
import Records
import Rules
import Store

extension SliceLoader {
    /// All offices of a year, and what they have left.
    mutating func loadOffices(_ year: Int, of fund: ID<Fund>, _ entry: Int64) throws {
        try loadAccount(Account(fund, year, .available))
        let rows = try database.rows(
            """
            SELECT holder, debits_minor - credits_minor FROM view_account
            WHERE fund_entry = ? AND year = ? AND kind = 'allotted' ORDER BY id
            """, [entry, year])
        var offices: [ID<SpendingOffice>] = []
        for row in rows {
            let office: ID<SpendingOffice> = try row.id(0)
            offices.append(office)
            try loadAccount(.allotted(fund, year, office))
        }
        withBooks { $0.years[FundBooks.InFund(fund, year)]?.offices = offices }
    }

    mutating func loadProvision(
        _ provision: ID<Provision>, of fund: ID<Fund>, _ entry: Int64
    ) throws {
        guard let known = slice.books.funds[fund] else { return }
        let instrument = known.instrument
        let row = try database.row(
            """
            SELECT 1 FROM view_funded_provision
            WHERE instrument = ? AND provision = ? AND removed_by IS NULL
            """, [instrument.text, provision.text])
        let paidFor: [ID<Provision>] = try database.rows(
            "SELECT provision FROM view_fund_provision WHERE fund_entry = ? ORDER BY provision",
            [entry]
        ).map { try $0.id(0) }
        let standing = FundStanding(
            entry: known.entry, instrument: instrument, currency: known.currency,
            fiscalYear: known.fiscalYear, provisions: paidFor)
        withBooks { books in
            books.funds[fund] = standing
            if row != nil {
                books.provisions.insert(FundBooks.ProvisionPlace(instrument, provision))
            }
        }
    }

    /// An award, and those of its accounts that are asked for.
    mutating func loadAward(_ award: ID<Award>, _ kinds: [AccountKind]) throws {
        if slice.books.awards[award] == nil {
            let row = try database.row(
                """
                SELECT f.fund, a.entry, a.year, a.office, a.milestone_count, a.voided_by
                FROM view_award a JOIN view_fund f ON f.entry = a.fund_entry WHERE a.award = ?
                """, [award.text])
            guard let row else { return }
            let standing = AwardStanding(
                entry: row.entry(1), fund: try row.id(0), year: row[2], office: try row.id(3),
                milestoneCount: row[4], voidedBy: row.optionalEntry(5))
            withBooks { $0.awards[award] = standing }
        }
        guard let standing = slice.books.awards[award] else { return }
        // What comes back lands on another account once the year has lapsed.
        if kinds.contains(.lapsed), let entry = try fundEntry(standing.fund) {
            try loadYear(standing.year, of: standing.fund, entry)
        }
        try loadAccounts(kinds, of: standing, award)
    }

    func account(
        _ kind: AccountKind, of standing: AwardStanding, _ award: ID<Award>
    ) -> Account {
        switch kind {
        case .allotted: .allotted(standing.fund, standing.year, standing.office)
        case .committed, .payable, .paid: .award(standing.fund, standing.year, kind, award)
        case .appropriated, .available, .lapsed, .inTransit:
            Account(standing.fund, standing.year, kind)
        }
    }

    mutating func loadAccounts(
        _ kinds: [AccountKind], of standing: AwardStanding, _ award: ID<Award>
    ) throws {
        for kind in kinds where kind != .inTransit {
            try loadAccount(account(kind, of: standing, award))
        }
    }

    mutating func loadMilestones(_ award: ID<Award>, _ numbers: ClosedRange<Int>) throws {
        guard let standing = slice.books.awards[award] else { return }
        if numbers.count == 1,
            slice.books.milestones[FundBooks.MilestonePlace(award, numbers.lowerBound)] != nil
        {
            return
        }
        let rows = try database.rows(
            """
            SELECT number, amount_minor, accepted_by, under_way_minor, paid_minor
            FROM view_milestone WHERE award_entry = ? AND number BETWEEN ? AND ? ORDER BY number
            """, [Int64(standing.entry), numbers.lowerBound, numbers.upperBound])
        for row in rows {
            let place = FundBooks.MilestonePlace(award, row[0])
            let milestone = MilestoneStanding(
                amount: row.money(1), acceptedBy: row.optionalEntry(2), underWay: row.money(3),
                paid: row.money(4))
            withBooks { $0.milestones[place] = milestone }
        }
    }

    /// A payment with its award and milestone, and those of the accounts that are asked for.
    mutating func loadPayment(_ payment: ID<Payment>, _ kinds: [AccountKind]) throws {
        if slice.books.payments[payment] == nil {
            let row = try database.row(
                """
                SELECT p.entry, a.award, p.milestone, p.amount_minor, p.office, p.phase,
                    p.refunded_minor
                FROM view_payment p JOIN view_award a ON a.entry = p.award_entry
                WHERE p.payment = ?
                """, [payment.text])
            guard let row else { return }
            let award: ID<Award> = try row.id(1)
            try loadAward(award, kinds)
            guard let owner = slice.books.awards[award] else { return }
            let standing = PaymentStanding(
                entry: row.entry(0), fund: owner.fund, year: owner.year, award: award,
                milestone: row[2], amount: row.money(3), office: row[4],
                phase: try row.word(5), refunded: row.money(6))
            withBooks { $0.payments[payment] = standing }
        }
        guard let standing = slice.books.payments[payment],
            let owner = slice.books.awards[standing.award]
        else { return }
        try loadMilestones(standing.award, standing.milestone...standing.milestone)
        try loadAccounts(kinds, of: owner, standing.award)
        if kinds.contains(.inTransit) {
            try loadAccount(.inTransit(standing.fund, standing.year, payment))
        }
    }
}
