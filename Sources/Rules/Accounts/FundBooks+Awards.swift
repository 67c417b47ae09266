import Canon
import Records

extension FundBooks {
    func check(
        _ fact: AwardMade, of fund: FundStanding, in year: Int
    ) throws(BooksProblem) {
        guard awards[fact.award] == nil else { throw BooksProblem("fact.award", .awardTaken) }
        try checkOpen(fact.fund, fact.year, in: year)
        guard provisions.contains(ProvisionPlace(fund.instrument, fact.provision)) else {
            throw BooksProblem("fact.provision", .unknownProvision(fact.provision))
        }
        guard fund.provisions.isEmpty || fund.provisions.contains(fact.provision) else {
            throw BooksProblem("fact.provision", .provisionNotFunded)
        }
        guard !fact.decision.isEmpty else {
            throw BooksProblem("fact.decision", .decisionMissing)
        }
        guard (1...Self.milestoneLimit).contains(fact.milestones.count) else {
            throw BooksProblem("fact.milestones", .milestonesMissing)
        }
        var sum = Money.zero
        for (place, term) in fact.milestones.enumerated() {
            guard term.milestone == place + 1 else {
                throw BooksProblem(
                    "fact.milestones.\(place).milestone", .milestoneNumber(place + 1))
            }
            let field = "fact.milestones.\(place).amount_minor"
            try Self.check(term.amount, field: field)
            guard let next = sum.adding(term.amount), next <= .greatest else {
                throw BooksProblem(field, .amountTooLarge)
            }
            sum = next
        }
        guard fact.amount == sum else {
            throw BooksProblem("fact.amount_minor", .sumDiffers(sum))
        }
    }

    /// An award goes back whole: what no milestone has earned, once no payment is under way. What
    /// was earned and not paid stays payable, for everybody to see.
    func check(_ fact: AwardVoided) throws(BooksProblem) {
        let award = try award(fact.award, fact.fund, fact.year)
        guard award.office == fact.office else { throw BooksProblem("fact.office", .awardDiffers) }
        for number in 1...max(1, award.milestoneCount)
        where (milestones[MilestonePlace(fact.award, number)]?.underWay ?? .zero) > .zero {
            throw BooksProblem("fact.award", .paymentUnderWay)
        }
        let left = balance(.award(fact.fund, fact.year, .committed, fact.award))
        guard fact.amount == left else {
            throw BooksProblem("fact.amount_minor", .amountDiffers(left))
        }
    }

    func check(_ fact: MilestoneAccepted) throws(BooksProblem) {
        _ = try award(fact.award, fact.fund, fact.year)
        let milestone = try milestone(fact.award, fact.milestone)
        if let entry = milestone.acceptedBy {
            throw BooksProblem("fact.milestone", .milestoneAccepted(entry: entry))
        }
        guard fact.amount == milestone.amount else {
            throw BooksProblem("fact.amount_minor", .amountDiffers(milestone.amount))
        }
    }

    /// The award that an act names, where it stands and is the act's own.
    func award(
        _ id: ID<Award>, _ fund: ID<Fund>, _ year: Int, mayBeVoid: Bool = false
    ) throws(BooksProblem) -> AwardStanding {
        guard let award = awards[id] else { throw BooksProblem("fact.award", .unknownAward) }
        guard award.fund == fund else { throw BooksProblem("fact.fund", .awardDiffers) }
        guard award.year == year else { throw BooksProblem("fact.year", .awardDiffers) }
        if let entry = award.voidedBy, !mayBeVoid {
            throw BooksProblem("fact.award", .awardVoid(entry: entry))
        }
        return award
    }

    func milestone(
        _ award: ID<Award>, _ number: Int
    ) throws(BooksProblem) -> MilestoneStanding {
        guard let milestone = milestones[MilestonePlace(award, number)] else {
            throw BooksProblem("fact.milestone", .unknownMilestone)
        }
        return milestone
    }

    mutating func make(_ fact: AwardMade, _ index: UInt64) {
        guard awards[fact.award] == nil else { return }
        awards[fact.award] = AwardStanding(
            entry: index, fund: fact.fund, year: fact.year, office: fact.office,
            milestoneCount: fact.milestones.count)
        for term in fact.milestones {
            milestones[MilestonePlace(fact.award, term.milestone)] = MilestoneStanding(
                amount: term.amount)
        }
    }
}
