package import Canon
package import Records
package import Rules

/// An act on a fund that an office asks for under a key of its own. Asked again with the same key,
/// it is the same act; the first answer stands.
package protocol FundAct: Command where State == BooksSlice, Refusal == ActRefusal {
    /// The fund.
    var fund: ID<Fund> { get }
    /// The office's own key of the act.
    var key: ID<ActKey> { get }
    /// The amounts that it states.
    var amounts: [FundAmount] { get }
    /// What of the books it touches.
    var needs: [BooksNeed] { get }
    /// The fact that it would be; the books see afterwards whether it fits.
    func drafted(
        _ books: FundBooks, _ link: ActLink?, in moment: inout Moment
    ) throws(ActRefusal) -> DraftedAct
    /// Whether a recorded fact is this act: what the office stated, not what followed from it.
    func isRecorded(as earlier: EarlierAct) -> Bool
}

/// A fact that is about to be sealed, and the name that goes to the vault with it.
package struct DraftedAct {
    let fact: any Fact
    var personName: Disclosure?

    init(_ fact: any Fact, personName: Disclosure? = nil) {
        self.fact = fact
        self.personName = personName
    }
}

extension FundAct {
    package static var roles: [Actor.Role] { [.officer] }
    package var amounts: [FundAmount] { [] }

    package func decide(
        _ slice: BooksSlice, in moment: inout Moment
    ) throws(ActRefusal) -> Decision {
        var decider = ActDecider(slice, in: moment)
        try decider.add(self, link: nil, in: &moment)
        return decider.decision
    }
}
