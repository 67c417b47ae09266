import Records

/// Finds by their words the provisions that ids left without a partner, and where words of others
/// went.
struct TextMatching {
    /// From this likeness on a provision under a new id is the old one reworded. Half the pairs of
    /// words remain when every fifth word of a text is exchanged; unrelated provisions share under
    /// a tenth.
    static let likenessPercent = 50
    /// From this share on a text was carried into another. Above half, so that what was split or
    /// merged is mostly the old words and not mostly new ones.
    static let carriedPercent = 60

    private let oldPrints: [Fingerprint]
    private let newPrints: [Fingerprint]
    private let oldIndex: ShingleIndex
    private let newIndex: ShingleIndex

    init(old: [ProvisionContent], new: [ProvisionContent]) {
        oldPrints = old.map(Fingerprint.init)
        newPrints = new.map(Fingerprint.init)
        oldIndex = ShingleIndex(oldPrints)
        newIndex = ShingleIndex(newPrints)
    }

    func complete(_ matching: inout ProvisionMatching) {
        // What the facts already explain is left to them.
        let isOldOpen = matching.newOfOld.indices.map {
            matching.newOfOld[$0] == nil && matching.links[$0].isEmpty
        }
        let isNewOpen = matching.oldOfNew.indices.map {
            matching.oldOfNew[$0] == nil && !matching.hasLinks(toNew: $0)
        }
        pairEqual(&matching, isOldOpen, isNewOpen)
        pairAlike(&matching, isOldOpen, isNewOpen)
        linkSplits(&matching, isNewOpen)
        linkMerges(&matching, isOldOpen)
    }

    /// Equal words under new ids, in document order: repeated boilerplate pairs off first to first.
    private func pairEqual(
        _ matching: inout ProvisionMatching, _ isOldOpen: [Bool], _ isNewOpen: [Bool]
    ) {
        var waiting: [Key: [Int]] = [:]
        for place in oldPrints.indices.reversed() where isOldOpen[place] {
            if oldPrints[place].isEmpty { continue }
            waiting[Key(oldPrints[place]), default: []].append(place)
        }
        for place in newPrints.indices where isNewOpen[place] {
            if let old = waiting[Key(newPrints[place])]?.popLast() {
                matching.pair(old, place, .likeness(percent: 100))
            }
        }
    }

    private struct Key: Hashable {
        let isContainer: Bool
        let shingles: [UInt64]

        init(_ print: Fingerprint) {
            isContainer = print.isContainer
            shingles = print.shingles
        }
    }

    /// The most alike first; of equally alike ones those nearest in place.
    private func pairAlike(
        _ matching: inout ProvisionMatching, _ isOldOpen: [Bool], _ isNewOpen: [Bool]
    ) {
        struct Offer {
            let likeness: Int
            let distance: Int
            let old: Int
            let new: Int
        }
        var offers: [Offer] = []
        for place in newPrints.indices where isNewOpen[place] && matching.oldOfNew[place] == nil {
            let candidates = oldIndex.candidates(for: newPrints[place]) {
                isOldOpen[$0] && matching.newOfOld[$0] == nil
            }
            for candidate in candidates {
                let old = candidate.text
                let likeness = newPrints[place].likeness(
                    to: oldPrints[old], sharedAtMost: candidate.sharedAtMost,
                    least: Self.likenessPercent)
                guard likeness >= Self.likenessPercent else { continue }
                let distance = abs(old * newPrints.count - place * oldPrints.count)
                offers.append(
                    Offer(likeness: likeness, distance: distance, old: old, new: place))
            }
        }
        offers.sort {
            (-$0.likeness, $0.distance, $0.new, $0.old)
                < (-$1.likeness, $1.distance, $1.new, $1.old)
        }
        for offer in offers {
            matching.pair(offer.old, offer.new, .likeness(percent: offer.likeness))
        }
    }

    /// A new provision made of words that left an old one.
    private func linkSplits(_ matching: inout ProvisionMatching, _ isNewOpen: [Bool]) {
        for place in newPrints.indices where isNewOpen[place] && matching.oldOfNew[place] == nil {
            let candidates = oldIndex.candidates(for: newPrints[place]) { _ in true }
            let source = best(candidates) { candidate in
                newPrints[place].containment(
                    in: oldPrints[candidate.text],
                    butNotIn: matching.newOfOld[candidate.text].map { newPrints[$0] },
                    sharedAtMost: candidate.sharedAtMost, least: Self.carriedPercent)
            }
            if let source { matching.link(source, place) }
        }
    }

    /// An old provision whose words came into a new one.
    private func linkMerges(_ matching: inout ProvisionMatching, _ isOldOpen: [Bool]) {
        for place in oldPrints.indices where isOldOpen[place] && matching.newOfOld[place] == nil {
            let candidates = newIndex.candidates(for: oldPrints[place]) { _ in true }
            let target = best(candidates) { candidate in
                oldPrints[place].containment(
                    in: newPrints[candidate.text],
                    butNotIn: matching.oldOfNew[candidate.text].map { oldPrints[$0] },
                    sharedAtMost: candidate.sharedAtMost, least: Self.carriedPercent)
            }
            if let target { matching.link(place, target) }
        }
    }

    private func best(
        _ candidates: [ShingleIndex.Candidate], by share: (ShingleIndex.Candidate) -> Int
    ) -> Int? {
        var best: (share: Int, place: Int)?
        for candidate in candidates {
            let share = share(candidate)
            guard share >= Self.carriedPercent, share > best?.share ?? 0 else { continue }
            best = (share, candidate.text)
        }
        return best?.place
    }
}
