public import Canon
public import Records

extension FundBooks {
    func check(_ fact: FundOpened) throws(BooksProblem) {
        guard funds[fact.fund] == nil else { throw BooksProblem("fact.fund", .fundTaken) }
        guard instruments.contains(fact.instrument) else {
            throw BooksProblem("fact.instrument", .unknownInstrument)
        }
        for (place, provision) in fact.provisions.enumerated()
        where !provisions.contains(ProvisionPlace(fact.instrument, provision)) {
            throw BooksProblem("fact.provisions.\(place)", .unknownProvision(provision))
        }
        let code = fact.currency.code.utf8
        guard code.count == 3, code.allSatisfy({ (0x41...0x5A).contains($0) }),
            (0...4).contains(fact.currency.places)
        else { throw BooksProblem("fact.currency", .currencyUnfit) }
        guard (1...12).contains(fact.yearStartMonth) else {
            throw BooksProblem("fact.year_start_month", .monthUnfit)
        }
    }

    func check(_ fact: FundsAppropriated, in year: Int) throws(BooksProblem) {
        try Self.check(fact.amount)
        try checkOpen(fact.fund, fact.year, in: year)
    }

    func check(_ fact: FundsAllotted, in year: Int) throws(BooksProblem) {
        try Self.check(fact.amount)
        try checkOpen(fact.fund, fact.year, in: year)
    }

    /// A year takes new money and new promises only while it runs.
    func checkOpen(_ fund: ID<Fund>, _ year: Int, in present: Int) throws(BooksProblem) {
        guard year == present else { throw BooksProblem("fact.year", .yearOfTheDate(present)) }
        if let entry = lapse(of: fund, year) {
            throw BooksProblem("fact.year", .yearLapsed(entry: entry))
        }
    }

    /// All that is left lapses, to the last minor unit, and nothing else.
    func check(_ fact: FundsLapsed, in year: Int) throws(BooksProblem) {
        guard let standing = years[InFund(fact.fund, fact.year)] else {
            throw BooksProblem("fact.year", .nothingAppropriated)
        }
        if let entry = standing.lapsedBy {
            throw BooksProblem("fact.year", .yearLapsed(entry: entry))
        }
        guard fact.year < year else {
            throw BooksProblem("fact.year", .yearNotOver(fact.year))
        }
        var said: [ID<SpendingOffice>?: Money] = [:]
        var sum = Money.zero
        for (place, share) in fact.shares.enumerated() {
            let field = "fact.shares.\(place)"
            try Self.check(share.amount, field: field + ".amount_minor")
            guard said.updateValue(share.amount, forKey: share.office) == nil else {
                throw BooksProblem(field + ".office", .shareRepeated)
            }
            guard let next = sum.adding(share.amount), next <= .greatest else {
                throw BooksProblem(field + ".amount_minor", .amountTooLarge)
            }
            sum = next
        }
        guard fact.amount == sum else {
            throw BooksProblem("fact.amount_minor", .sumDiffers(sum))
        }
        for share in leftOver(fact.fund, fact.year) where said[share.office] != share.amount {
            throw BooksProblem(
                "fact.shares", .shareDiffers(office: share.office, left: share.amount))
        }
        let left = leftOver(fact.fund, fact.year).compactMap(\.office)
        for (place, share) in fact.shares.enumerated() {
            guard let office = share.office, !left.contains(office) else { continue }
            throw BooksProblem(
                "fact.shares.\(place).amount_minor", .shareDiffers(office: office, left: .zero))
        }
    }

    /// What a year has left that no award has taken: the fund's own first, then by office.
    public func leftOver(_ fund: ID<Fund>, _ year: Int) -> [LapsedShare] {
        var shares = [LapsedShare(amount: balance(Account(fund, year, .available)))]
        for office in (years[InFund(fund, year)]?.offices ?? []).sorted() {
            shares.append(
                LapsedShare(
                    office: office, amount: balance(.allotted(fund, year, office))))
        }
        return shares.filter { $0.amount > .zero }
    }

    mutating func open(_ fact: FundOpened, _ index: UInt64) {
        guard funds[fact.fund] == nil else { return }
        funds[fact.fund] = FundStanding(
            entry: index, instrument: fact.instrument, currency: fact.currency,
            fiscalYear: FiscalYear(startMonth: fact.yearStartMonth), provisions: fact.provisions)
    }
}
