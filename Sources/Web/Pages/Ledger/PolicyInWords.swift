import Canon
import Ledger
import Records
import Registrar

/// A policy of witnesses as people say it: "4 of these 5 organisations".
struct PolicyInWords {
    let adopted: AdoptedPolicy

    init(_ adopted: AdoptedPolicy) { self.adopted = adopted }

    private var count: QuorumCount { QuorumCount(adopted.policy, cosigned: []) }

    /// The rule in a sentence.
    var sentence: Words {
        guard adopted.policy.quorum != nil else { return .quorumNone }
        guard let needed = count.needed else { return .quorumGroups }
        return .quorumOf(needed, count.total)
    }

    /// The rule in a cell of a table.
    var short: Words {
        guard adopted.policy.quorum != nil else { return .quorumNone }
        guard let needed = count.needed else { return .quorumGroupsShort }
        return .quorumShort(needed, count.total)
    }

    /// What has to be said of witnesses on the operator's own machine; `nil` where there are none.
    var warning: Words? {
        let simulated = adopted.terms.count { $0.isSimulated }
        guard simulated > 0 else { return nil }
        return simulated == adopted.terms.count ? .allSimulated : .someSimulated
    }

    /// Writes the organisations that the quorum asks for, groups as lists within lists.
    func writeMembers(to html: inout HTML) {
        guard let quorum = adopted.policy.quorum else { return }
        html.element("ul") { html in
            if let group = group(quorum), count.needed != nil {
                for member in group.members { write(member, to: &html) }
            } else {
                write(quorum, to: &html)
            }
        }
    }

    private func group(_ name: String) -> WitnessPolicy.Group? {
        adopted.policy.groups.first { $0.name.utf8.elementsEqual(name.utf8) }
    }

    /// Members of a group are defined above it, so that this ends.
    private func write(_ name: String, to html: inout HTML) {
        html.element("li") { html in
            guard let group = group(name) else {
                html.write(CosignatureTable.organisation(name, adopted, html.language))
                return
            }
            html.text(.groupThreshold(group.threshold, group.members.count))
            html.element("ul") { html in
                for member in group.members { write(member, to: &html) }
            }
        }
    }
}
