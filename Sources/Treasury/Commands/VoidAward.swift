package import Canon
package import Records
package import Rules

/// Takes back what no milestone of an award has earned; nothing more is paid from it.
package struct VoidAward: FundAct {
    package let fund: ID<Fund>
    package let key: ID<ActKey>
    private let award: ID<Award>
    private let reason: Texts

    package init(_ award: ID<Award>, of fund: ID<Fund>, reason: Texts, key: ID<ActKey>) {
        self.award = award
        self.fund = fund
        self.reason = reason
        self.key = key
    }

    package var needs: [BooksNeed] {
        [.award(award, [.committed, .allotted, .lapsed]), .milestones(award)]
    }

    package func drafted(
        _ books: FundBooks, _ link: ActLink?, in moment: inout Moment
    ) throws(ActRefusal) -> DraftedAct {
        let standing = try books.standing(of: award)
        let left = books.balance(.award(fund, standing.year, .committed, award))
        return DraftedAct(
            AwardVoided(
                fund: fund, year: standing.year, office: standing.office, award: award,
                amount: left, reason: try reason.checked("reason", limit: TextLimit.paragraph),
                key: key, link: link))
    }

    package func isRecorded(as earlier: EarlierAct) -> Bool {
        guard let fact = earlier.entry.fact as? AwardVoided else { return false }
        return fact.award == award && reason.isRecorded(as: fact.reason)
    }
}

extension FundBooks {
    /// The award that an act is about.
    func standing(of award: ID<Award>) throws(ActRefusal) -> AwardStanding {
        guard let standing = awards[award] else {
            throw .books(BooksProblem("fact.award", .unknownAward))
        }
        return standing
    }

    /// The payment that an act is about.
    func standing(of payment: ID<Payment>) throws(ActRefusal) -> PaymentStanding {
        guard let standing = payments[payment] else {
            throw .books(BooksProblem("fact.payment", .unknownPayment))
        }
        return standing
    }
}
