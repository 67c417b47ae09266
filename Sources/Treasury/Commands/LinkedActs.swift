import Canon
package import Records
import Rules

/// Acts that succeed or fail as a whole; each sees the ones before it. They stand side by side in
/// the log, and each says how many there are, so that nobody can leave one out unseen.
package struct LinkedActs: Command {
    package static let roles: [Actor.Role] = [.officer]
    /// Most acts of one chain.
    package static let limit = FundBooks.chainLimit

    package enum Refusal: Error, Hashable, Sendable {
        case nothing
        case tooMany(limit: Int)
        /// Two acts have one key.
        case repeatedKey(first: Int, second: Int)
        /// The same acts were recorded before, in this order; the last entry stands for them.
        case alreadyDone(entry: UInt64)
        /// The act at this place, from 1, cannot be done: none is.
        case act(Int, ActRefusal)
    }

    let acts: [any FundAct]

    package init(_ acts: [any FundAct]) { self.acts = acts }

    package func decide(
        _ slice: BooksSlice, in moment: inout Moment
    ) throws(Refusal) -> Decision {
        guard !acts.isEmpty else { throw .nothing }
        guard acts.count <= Self.limit else { throw .tooMany(limit: Self.limit) }
        try refuseRepeatedKeys()
        if let entry = recordedBefore(slice) { throw .alreadyDone(entry: entry) }
        let chain: ID<ActChain> = moment.id("c")
        var decider = ActDecider(slice, in: moment)
        for (place, act) in acts.enumerated() {
            let link = ActLink(chain: chain, position: place + 1, length: acts.count)
            do throws(ActRefusal) {
                try decider.add(act, link: link, in: &moment)
            } catch {
                throw .act(place + 1, error)
            }
        }
        return decider.decision
    }

    private func refuseRepeatedKeys() throws(Refusal) {
        var places: [FundBooks.InFund<ID<ActKey>>: Int] = [:]
        for (place, act) in acts.enumerated() {
            let key = FundBooks.InFund(act.fund, act.key)
            if let first = places.updateValue(place + 1, forKey: key) {
                throw .repeatedKey(first: first, second: place + 1)
            }
        }
    }

    /// The last entry of the chain that these very acts became earlier.
    private func recordedBefore(_ slice: BooksSlice) -> UInt64? {
        guard slice.earlier.count == acts.count else { return nil }
        var chain: ID<ActChain>?
        var last: UInt64?
        for (place, act) in acts.enumerated() {
            guard let earlier = slice.earlier[FundBooks.InFund(act.fund, act.key)],
                act.isRecorded(as: earlier),
                let link = TreasuryAct(earlier.entry.fact)?.link, link.position == place + 1,
                link.length == acts.count, chain == nil || chain == link.chain
            else { return nil }
            chain = link.chain
            last = earlier.entry.index
        }
        return last
    }
}
