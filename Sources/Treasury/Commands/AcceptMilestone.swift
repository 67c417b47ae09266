package import Canon
package import Records
package import Rules

/// Says that what a milestone asks for is there: its amount is owed.
package struct AcceptMilestone: FundAct {
    package let fund: ID<Fund>
    package let key: ID<ActKey>
    private let award: ID<Award>
    private let milestone: Int
    private let evidence: Texts
    private let evidenceDigest: Digest?

    package init(
        _ milestone: Int, of award: ID<Award>, in fund: ID<Fund>, evidence: Texts,
        evidenceDigest: Digest? = nil, key: ID<ActKey>
    ) {
        self.milestone = milestone
        self.award = award
        self.fund = fund
        self.evidence = evidence
        self.evidenceDigest = evidenceDigest
        self.key = key
    }

    package var needs: [BooksNeed] {
        [.award(award, [.committed, .payable]), .milestone(award, milestone)]
    }

    package func drafted(
        _ books: FundBooks, _ link: ActLink?, in moment: inout Moment
    ) throws(ActRefusal) -> DraftedAct {
        let standing = try books.standing(of: award)
        let place = FundBooks.MilestonePlace(award, milestone)
        guard let amount = books.milestones[place]?.amount else {
            throw .books(BooksProblem("fact.milestone", .unknownMilestone))
        }
        return DraftedAct(
            MilestoneAccepted(
                fund: fund, year: standing.year, award: award, milestone: milestone,
                amount: amount,
                evidence: try evidence.checked("evidence", limit: TextLimit.paragraph),
                evidenceDigest: evidenceDigest, key: key, link: link))
    }

    package func isRecorded(as earlier: EarlierAct) -> Bool {
        guard let fact = earlier.entry.fact as? MilestoneAccepted else { return false }
        return fact.award == award && fact.milestone == milestone
            && fact.evidenceDigest == evidenceDigest && evidence.isRecorded(as: fact.evidence)
    }
}
