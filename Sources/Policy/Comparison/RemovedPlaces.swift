import Canon
import Records

/// Where removed provisions are shown among the new ones.
///
/// Behind the nearest earlier sibling that still stands and all that belongs to it, else directly
/// behind the parent, else at the very beginning.
struct RemovedPlaces {
    /// Old places by the new place they follow, shifted by one: the first are at the beginning.
    private let slots: [[Int]]

    init(_ matching: ProvisionMatching, moved: [Bool]) {
        let ends = Self.subtreeEnds(matching)
        var slots = [[Int]](repeating: [], count: matching.new.count + 1)
        var slotOfRemoved = [Int](repeating: 0, count: matching.old.count)
        // The end of the last sibling that stands, by parent.
        var standing: [ID<Provision>?: Int] = [:]
        for (place, content) in matching.old.enumerated() {
            if let new = matching.newOfOld[place] {
                if !moved[new] { standing[content.parent] = ends[new] + 1 }
                continue
            }
            let slot: Int
            if let known = standing[content.parent] {
                slot = known
            } else if let parent = content.parent, let parentPlace = matching.oldPlaces[parent] {
                slot = matching.newOfOld[parentPlace].map { $0 + 1 } ?? slotOfRemoved[parentPlace]
            } else {
                slot = 0
            }
            slotOfRemoved[place] = slot
            slots[slot].append(place)
        }
        self.slots = slots
    }

    /// The removed provisions to show behind a new one; -1 is the beginning.
    func behind(_ place: Int) -> [Int] { slots[place + 1] }

    /// For each new provision the place of the last one under it.
    private static func subtreeEnds(_ matching: ProvisionMatching) -> [Int] {
        var ends = Array(matching.new.indices)
        for place in matching.new.indices.reversed() {
            guard let parent = matching.new[place].parent,
                let parentPlace = matching.newPlaces[parent], parentPlace < place
            else { continue }
            ends[parentPlace] = max(ends[parentPlace], ends[place])
        }
        return ends
    }
}
