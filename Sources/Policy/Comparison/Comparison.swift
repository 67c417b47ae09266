package import Canon
package import Records

/// What changed between two versions of an instrument, provision by provision.
package struct Comparison: Sendable {
    /// One change for each provision of either version: in the order of the new version, removed
    /// ones where they stood.
    package let changes: [ProvisionChange]

    /// Compares two versions, each in document order.
    ///
    /// Provisions are matched by permanent id first. Those left are matched by hints of the facts,
    /// then by their words, and what carries words of several others is a split or a merge.
    package init(
        old: [ProvisionContent], new: [ProvisionContent], hints: LineageHints = .none
    ) {
        let matching = ProvisionMatching(old: old, new: new, hints: hints)
        let moved = SiblingMoves.moved(in: matching)
        let kinship = Kinship(matching)
        let removed = RemovedPlaces(matching, moved: moved)
        var changes: [ProvisionChange] = []
        func appendRemoved(behind place: Int) {
            for gone in removed.behind(place) {
                changes.append(kinship.change(ofRemoved: gone))
            }
        }
        appendRemoved(behind: -1)
        for place in new.indices {
            changes.append(kinship.change(ofNew: place, hasMoved: moved[place]))
            appendRemoved(behind: place)
        }
        self.changes = changes
    }

    /// The changes that are changes.
    package var differing: [ProvisionChange] { changes.filter { !$0.isSame } }

    /// How many changes are of a kind.
    package func count(of kind: ProvisionChange.Kinds) -> Int {
        changes.count { !$0.kinds.isDisjoint(with: kind) }
    }

    /// What became of a provision, by its new or its old id.
    package func change(of provision: ID<Provision>) -> ProvisionChange? {
        changes.first { $0.new?.provision == provision }
            ?? changes.first { $0.old?.provision == provision }
    }
}
