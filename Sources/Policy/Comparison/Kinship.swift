import Canon
import Records

/// Turns a matching into changes, with who was split or merged.
struct Kinship {
    private let matching: ProvisionMatching
    /// For each new provision the old ones whose words it carries, in the old order.
    private let origins: [[Int]]

    init(_ matching: ProvisionMatching) {
        self.matching = matching
        var origins = [[Int]](repeating: [], count: matching.new.count)
        for place in matching.old.indices {
            for target in matching.successors(ofOld: place) { origins[target].append(place) }
        }
        self.origins = origins
    }

    func change(ofNew place: Int, hasMoved: Bool) -> ProvisionChange {
        let new = matching.new[place]
        let partner = matching.oldOfNew[place]
        let old = partner.map { matching.old[$0] }
        var kinds = old.map { Self.differences($0, new) } ?? .added
        if hasMoved { kinds.insert(.moved) }
        let from = origins[place]
        if from.count > 1 { kinds.insert(.merged) }
        if from.contains(where: { matching.successors(ofOld: $0).count > 1 }) {
            kinds.insert(.split)
        }
        let into = partner.map(matching.successors) ?? []
        let isPlain = partner != nil && from.count < 2 && into.count < 2
        return ProvisionChange(
            old: old, new: new, kinds: kinds, ground: matching.grounds[place],
            from: isPlain ? [] : from.map { matching.old[$0].provision },
            into: isPlain ? [] : into.map { matching.new[$0].provision })
    }

    func change(ofRemoved place: Int) -> ProvisionChange {
        var kinds = ProvisionChange.Kinds.removed
        let into = matching.successors(ofOld: place)
        if into.count > 1 { kinds.insert(.split) }
        if into.contains(where: { origins[$0].count > 1 }) { kinds.insert(.merged) }
        return ProvisionChange(
            old: matching.old[place], new: nil, kinds: kinds,
            into: into.map { matching.new[$0].provision })
    }

    private static func differences(
        _ old: ProvisionContent, _ new: ProvisionContent
    ) -> ProvisionChange.Kinds {
        var kinds: ProvisionChange.Kinds = []
        if !old.number.hasSameBytes(as: new.number) { kinds.insert(.renumbered) }
        if old.heading != new.heading || old.body != new.body || old.objective != new.objective {
            kinds.insert(.reworded)
        }
        let isSameDuty =
            old.owner.hasSameBytes(as: new.owner) && old.due.hasSameBytes(as: new.due)
            && old.indicators.elementsEqual(new.indicators) { $0.hasSameBytes(as: $1) }
        if !isSameDuty { kinds.insert(.responsibility) }
        if !old.element.hasSameBytes(as: new.element) { kinds.insert(.element) }
        return kinds
    }
}
