/// Votes of some people on some statements.
package struct VoteCounts: Hashable, Sendable {
    package var agree = 0
    package var disagree = 0
    package var pass = 0

    package init(agree: Int = 0, disagree: Int = 0, pass: Int = 0) {
        self.agree = agree
        self.disagree = disagree
        self.pass = pass
    }

    /// All votes, passes among them.
    package var all: Int { agree + disagree + pass }

    mutating func add(_ value: Int8) {
        switch value {
        case 1: agree += 1
        case -1: disagree += 1
        default: pass += 1
        }
    }

    static func + (left: VoteCounts, right: VoteCounts) -> VoteCounts {
        VoteCounts(
            agree: left.agree + right.agree, disagree: left.disagree + right.disagree,
            pass: left.pass + right.pass)
    }

    static func - (left: VoteCounts, right: VoteCounts) -> VoteCounts {
        VoteCounts(
            agree: left.agree - right.agree, disagree: left.disagree - right.disagree,
            pass: left.pass - right.pass)
    }
}
