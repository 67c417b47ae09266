import Canon
import GRDB
import Records
import Rules
import Store

/// Loads the part of the books that acts touch, by key and never by summing up.
struct SliceLoader {
    let database: Database
    let vault: Vault
    private(set) var slice = BooksSlice()
    private var fundEntries: [ID<Fund>: Int64] = [:]
    private var accounts: Set<Account> = []

    init(_ database: Database, _ vault: Vault) {
        self.database = database
        self.vault = vault
    }

    /// The slice for some acts.
    static func slice(
        for acts: [any FundAct], in database: Database, _ vault: Vault
    ) throws -> BooksSlice {
        var loader = SliceLoader(database, vault)
        for act in acts { try loader.load(act.fund, act.key, act.needs) }
        return loader.slice
    }

    mutating func load(_ fund: ID<Fund>, _ key: ID<ActKey>, _ needs: [BooksNeed]) throws {
        if fundEntries[fund] == nil {
            guard let found = try loadFirst(fund, key) else { return }
            if let used = found.used { try loadEarlier(used, key, of: fund) }
        } else {
            try loadKey(key, of: fund)
        }
        guard let entry = fundEntries[fund] else { return }
        for need in needs { try load(need, of: fund, entry) }
    }

    mutating func loadNewest() throws {
        let row = try database.row(
            """
            SELECT json_extract(CAST(bytes AS TEXT), '$.at_ms') FROM log_entry
            ORDER BY idx DESC LIMIT 1
            """)
        if let at: Int64 = row?[0] { slice.newest = Instant(milliseconds: at) }
    }

    /// The entry of a fund, which it is loaded with.
    mutating func fundEntry(_ fund: ID<Fund>) throws -> Int64? {
        if let known = fundEntries[fund] { return known }
        let row = try database.row(
            """
            SELECT entry, instrument, currency, places, year_start_month FROM view_fund
            WHERE fund = ?
            """, [fund.text])
        guard let row else { return nil }
        return try note(row, as: fund)
    }

    /// The fund, the key's earlier act and the log's last moment in one statement: a single act
    /// needs all three, and a statement costs more than what it looks up.
    private mutating func loadFirst(
        _ fund: ID<Fund>, _ key: ID<ActKey>
    ) throws -> (entry: Int64, used: Int64?)? {
        let row = try database.row(
            """
            SELECT f.entry, f.instrument, f.currency, f.places, f.year_start_month,
                (SELECT k.entry FROM view_act_key k WHERE k.fund_entry = f.entry AND k.key = ?),
                (SELECT json_extract(CAST(bytes AS TEXT), '$.at_ms') FROM log_entry
                    ORDER BY idx DESC LIMIT 1)
            FROM view_fund f WHERE f.fund = ?
            """, [key.text, fund.text])
        guard let row else { return nil }
        if let at: Int64 = row[6] { slice.newest = Instant(milliseconds: at) }
        return (try note(row, as: fund), row[5])
    }

    private mutating func note(_ row: Row, as fund: ID<Fund>) throws -> Int64 {
        let entry: Int64 = row[0]
        slice.books.funds[fund] = FundStanding(
            entry: UInt64(entry), instrument: try row.id(1),
            currency: Currency(code: row[2], places: row[3]),
            fiscalYear: FiscalYear(startMonth: row[4]), provisions: [])
        fundEntries[fund] = entry
        return entry
    }

    private mutating func loadKey(_ key: ID<ActKey>, of fund: ID<Fund>) throws {
        let row = try database.row(
            "SELECT entry FROM view_act_key WHERE fund_entry = ? AND key = ?",
            [fundEntries[fund], key.text])
        if let index: Int64 = row?[0] { try loadEarlier(index, key, of: fund) }
    }

    /// What was recorded under a key.
    private mutating func loadEarlier(
        _ index: Int64, _ key: ID<ActKey>, of fund: ID<Fund>
    ) throws {
        guard let entry = try LogTables.entry(UInt64(index), database) else {
            throw LogDamage.entryMissing(UInt64(index))
        }
        var name: String?
        if let award = entry.fact as? AwardMade, award.recipient.privateName != nil {
            name = try vault.disclosure(
                entry: entry.index, member: AwardMember.personName, in: database)?.value.text
        }
        slice.earlier[FundBooks.InFund(fund, key)] = EarlierAct(entry: entry, personName: name)
        slice.books.keys[FundBooks.InFund(fund, key)] = entry.index
    }

    private mutating func load(_ need: BooksNeed, of fund: ID<Fund>, _ entry: Int64) throws {
        switch need {
        case .year(let year): try loadYear(year, of: fund, entry)
        case .wholeYear(let year):
            try loadYear(year, of: fund, entry)
            try loadOffices(year, of: fund, entry)
        case .account(let year, let kind, let holder):
            try loadAccount(Account(fund, year, kind, holder: holder))
        case .provision(let provision): try loadProvision(provision, of: fund, entry)
        case .award(let award, let kinds): try loadAward(award, kinds)
        case .milestone(let award, let number): try loadMilestones(award, number...number)
        case .milestones(let award): try loadMilestones(award, 1...FundBooks.milestoneLimit)
        case .payment(let payment, let kinds): try loadPayment(payment, kinds)
        case .bankReference(let reference): try loadReference(reference, of: fund, entry)
        }
    }

    // MARK: - Parts that others build upon

    mutating func loadYear(_ year: Int, of fund: ID<Fund>, _ entry: Int64) throws {
        let place = FundBooks.InFund(fund, year)
        guard slice.books.years[place] == nil else { return }
        let row = try database.row(
            "SELECT lapsed_by FROM view_fund_year WHERE fund_entry = ? AND year = ?",
            [entry, year])
        guard let row else { return }
        slice.books.years[place] = YearStanding(lapsedBy: row.optionalEntry(0))
    }

    mutating func loadReference(
        _ reference: String, of fund: ID<Fund>, _ entry: Int64
    ) throws {
        let row = try database.row(
            "SELECT entry FROM view_bank_reference WHERE fund_entry = ? AND reference = ?",
            [entry, reference])
        guard let row else { return }
        slice.books.bankReferences[FundBooks.InFund(fund, reference)] = row.entry(0)
    }

    mutating func loadAccount(_ account: Account) throws {
        guard accounts.insert(account).inserted, let entry = try fundEntry(account.fund) else {
            return
        }
        let row = try database.row(
            """
            SELECT debits_minor - credits_minor FROM view_account
            WHERE fund_entry = ? AND year = ? AND kind = ? AND holder = ?
            """, [entry, account.year, account.kind.rawValue, account.holder])
        guard let row else { return }
        slice.books.balances[account] = row[0]
    }

    /// Changes the slice from another file.
    mutating func withBooks(_ change: (inout FundBooks) -> Void) { change(&slice.books) }
}
