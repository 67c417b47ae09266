import Canon
import Records

/// Tells which matched provisions stand elsewhere than before.
///
/// What merely slid because a neighbour came or went has not moved: among the siblings that stayed
/// with their parent the longest run still in the old order stands, and only the others moved.
enum SiblingMoves {
    /// For each new provision whether it moved; false where it is added.
    static func moved(in matching: ProvisionMatching) -> [Bool] {
        var moved = [Bool](repeating: false, count: matching.new.count)
        // Places of siblings that kept their parent, a group for each parent.
        var groups: [[Int]] = []
        var groupOfParent: [ID<Provision>?: Int] = [:]
        for (place, content) in matching.new.enumerated() {
            guard let old = matching.oldOfNew[place] else { continue }
            guard hasSameParent(matching.old[old], content, matching) else {
                moved[place] = true
                continue
            }
            if let group = groupOfParent[content.parent] {
                groups[group].append(place)
            } else {
                groupOfParent[content.parent] = groups.count
                groups.append([place])
            }
        }
        for group in groups {
            let oldPlaces = group.map { matching.oldOfNew[$0] ?? 0 }
            let standing = longestIncreasing(oldPlaces)
            for (position, place) in group.enumerated() where !standing[position] {
                moved[place] = true
            }
        }
        return moved
    }

    private static func hasSameParent(
        _ old: ProvisionContent, _ new: ProvisionContent, _ matching: ProvisionMatching
    ) -> Bool {
        guard let oldParent = old.parent, let newParent = new.parent else {
            return old.parent == new.parent
        }
        guard let oldPlace = matching.oldPlaces[oldParent],
            let newPlace = matching.newPlaces[newParent]
        else { return oldParent == newParent }
        return matching.newOfOld[oldPlace] == newPlace
    }

    /// Which members belong to a longest increasing subsequence (patience sorting, O(n log n)).
    static func longestIncreasing(_ values: [Int]) -> [Bool] {
        var tails: [Int] = []
        var previous = [Int?](repeating: nil, count: values.count)
        for index in values.indices {
            var (low, high) = (0, tails.count)
            while low < high {
                let middle = (low + high) / 2
                if values[tails[middle]] < values[index] { low = middle + 1 } else { high = middle }
            }
            previous[index] = low > 0 ? tails[low - 1] : nil
            if low == tails.count { tails.append(index) } else { tails[low] = index }
        }
        var isMember = [Bool](repeating: false, count: values.count)
        var next = tails.last
        while let index = next {
            isMember[index] = true
            next = previous[index]
        }
        return isMember
    }
}
