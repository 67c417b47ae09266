/// How many things two groupings share, group by group.
struct Contingency {
    /// Things in one group of either grouping.
    struct Cell {
        let left: Int
        let right: Int
        let count: Int
    }

    /// Cells that are not empty, by left and then right group.
    let cells: [Cell]
    /// Things in each group of the left grouping; groups by their numbers.
    let left: [Int]
    /// Things in each group of the right grouping.
    let right: [Int]
    /// All things.
    let total: Int

    /// Counts two lists of group numbers, thing by thing.
    init(_ left: [Int], _ right: [Int]) {
        precondition(left.count == right.count, "both group the same things")
        let (leftNumbers, leftCount) = Self.numbered(left)
        let (rightNumbers, rightCount) = Self.numbered(right)
        var leftSizes = [Int](repeating: 0, count: leftCount)
        var rightSizes = [Int](repeating: 0, count: rightCount)
        var counts: [Int: Int] = [:]
        for thing in left.indices {
            leftSizes[leftNumbers[thing]] += 1
            rightSizes[rightNumbers[thing]] += 1
            counts[leftNumbers[thing] * rightCount + rightNumbers[thing], default: 0] += 1
        }
        cells = counts.sorted { $0.key < $1.key }.map {
            Cell(left: $0.key / rightCount, right: $0.key % rightCount, count: $0.value)
        }
        self.left = leftSizes
        self.right = rightSizes
        total = left.count
    }

    /// Groups numbered from 0 in the order of their own numbers.
    private static func numbered(_ groups: [Int]) -> ([Int], Int) {
        let known = Set(groups).sorted()
        var places: [Int: Int] = [:]
        for (place, group) in known.enumerated() { places[group] = place }
        return (groups.map { places[$0] ?? 0 }, known.count)
    }
}
