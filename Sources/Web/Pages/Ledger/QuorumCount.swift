import Canon
import Ledger

/// How many of a policy's witnesses have cosigned, and how many are needed.
struct QuorumCount: Sendable, Hashable {
    let cosigned: Int
    let total: Int
    /// `nil` where the policy asks for groups of groups, which no single number tells.
    let needed: Int?

    /// Counts the witnesses that the quorum asks for, by name.
    init(_ policy: WitnessPolicy, cosigned names: [String]) {
        let everybody = policy.witnesses.map(\.name)
        var counted = everybody
        var needed: Int?
        if let quorum = policy.quorum {
            if everybody.contains(where: { $0.hasSameBytes(as: quorum) }) {
                (counted, needed) = ([quorum], 1)
            } else if let group = policy.groups.first(where: { $0.name.hasSameBytes(as: quorum) }),
                group.members.allSatisfy({ member in
                    everybody.contains { $0.hasSameBytes(as: member) }
                })
            {
                (counted, needed) = (group.members, group.threshold)
            }
        }
        total = counted.count
        self.needed = needed
        cosigned = counted.count { member in names.contains { $0.hasSameBytes(as: member) } }
    }
}
