import Canon
import Records

extension FundBooks {
    /// Sees whether an act fits: who acts, with which key, on what.
    func check(_ act: TreasuryAct, _ entry: Entry) throws(BooksProblem) {
        guard entry.actor.role == .officer, !entry.actor.office.isEmpty else {
            throw BooksProblem("actor.role", .notAnOfficer)
        }
        if case .fundOpened(let fact) = act { return try check(fact) }
        guard let fund = funds[act.fund] else { throw BooksProblem("fact.fund", .unknownFund) }
        if let key = act.key, let used = keys[InFund(act.fund, key)] {
            throw BooksProblem("fact.key", .keyUsed(entry: used))
        }
        try checkReference(act)
        let year = fund.fiscalYear.year(of: entry.at)
        switch act {
        case .fundOpened: break
        case .appropriated(let fact): try check(fact, in: year)
        case .allotted(let fact): try check(fact, in: year)
        case .lapsed(let fact): try check(fact, in: year)
        case .awarded(let fact): try check(fact, of: fund, in: year)
        case .awardVoided(let fact): try check(fact)
        case .accepted(let fact): try check(fact)
        case .instructed(let fact): try check(fact)
        case .approved(let fact): try check(fact, by: entry.actor)
        case .confirmed(let fact): try check(fact)
        case .paymentVoided(let fact): try check(fact)
        case .refunded(let fact): try check(fact)
        }
    }

    /// What an act leaves behind beside its postings.
    mutating func apply(_ act: TreasuryAct, _ entry: Entry) {
        let index = entry.index
        switch act {
        case .fundOpened(let fact): open(fact, index)
        case .appropriated(let fact):
            if years[InFund(fact.fund, fact.year)] == nil {
                years[InFund(fact.fund, fact.year)] = YearStanding()
            }
        case .allotted(let fact):
            let place = InFund(fact.fund, fact.year)
            if years[place]?.offices.contains(fact.office) == false {
                years[place]?.offices.append(fact.office)
            }
        case .lapsed(let fact): years[InFund(fact.fund, fact.year)]?.lapsedBy = index
        case .awarded(let fact): make(fact, index)
        case .awardVoided(let fact): awards[fact.award]?.voidedBy = index
        case .accepted(let fact):
            milestones[MilestonePlace(fact.award, fact.milestone)]?.acceptedBy = index
        case .instructed(let fact): instruct(fact, entry)
        case .approved(let fact): payments[fact.payment]?.phase = .approved
        case .confirmed(let fact): end(fact.payment, .confirmed)
        case .paymentVoided(let fact): end(fact.payment, .voided)
        case .refunded(let fact):
            if let before = payments[fact.payment]?.refunded {
                payments[fact.payment]?.refunded = Money(
                    minorUnits: before.minorUnits &+ fact.amount.minorUnits)
            }
        }
    }

    /// Notes what the books need of the policy.
    mutating func applyPolicy(_ fact: any Fact) {
        switch fact {
        case let fact as ProvisionAdded:
            provisions.insert(ProvisionPlace(fact.instrument, fact.content.provision))
        case let fact as ProvisionRemoved:
            provisions.remove(ProvisionPlace(fact.instrument, fact.provision))
        case let fact as InstrumentRegistered: instruments.insert(fact.instrument)
        default: break
        }
    }

    /// An amount of money that moves is above zero and fits into a record.
    static func check(
        _ amount: Money, field: String = "fact.amount_minor"
    ) throws(BooksProblem) {
        guard amount > .zero else { throw BooksProblem(field, .amountNotPositive) }
        guard amount <= .greatest else { throw BooksProblem(field, .amountTooLarge) }
    }

    /// A bank's reference is printable ASCII, so that no two spellings look alike, and new.
    private func checkReference(_ act: TreasuryAct) throws(BooksProblem) {
        guard let reference = act.bankReference else { return }
        guard (1...Self.bankReferenceLimit).contains(reference.utf8.count),
            reference.utf8.allSatisfy({ (0x20...0x7E).contains($0) })
        else { throw BooksProblem("fact.bank_reference", .bankReferenceUnfit) }
        if let used = bankReferences[InFund(act.fund, reference)] {
            throw BooksProblem("fact.bank_reference", .bankReferenceUsed(entry: used))
        }
    }
}
