/// Sets that grow together (Tarjan 1975), with path halving; the root of a set is its smallest member.
package struct UnionFind {
    private var parents: [UInt32]

    /// So many sets of one.
    package init(count: Int) { parents = (0..<UInt32(count)).map { $0 } }

    /// The smallest member of the set.
    package mutating func root(_ member: Int) -> Int {
        parents.withUnsafeMutableBufferPointer { parents in
            var node = member
            while parents[node] != UInt32(node) {
                parents[node] = parents[Int(parents[node])]
                node = Int(parents[node])
            }
            return node
        }
    }

    /// Makes one set of two.
    package mutating func unite(_ left: Int, _ right: Int) {
        let (first, second) = (root(left), root(right))
        if first < second {
            parents[second] = UInt32(first)
        } else {
            parents[first] = UInt32(second)
        }
    }

    /// The sets with at least two members, by their smallest member; members rise.
    package mutating func sets() -> [[Int]] {
        var places = [Int32](repeating: -1, count: parents.count)
        var sets: [[Int]] = []
        var sizes = [UInt32](repeating: 0, count: parents.count)
        for member in parents.indices { sizes[root(member)] += 1 }
        for member in parents.indices {
            let root = root(member)
            guard sizes[root] > 1 else { continue }
            if places[root] < 0 {
                places[root] = Int32(sets.count)
                sets.append([])
                sets[sets.count - 1].reserveCapacity(Int(sizes[root]))
            }
            sets[Int(places[root])].append(member)
        }
        return sets
    }
}
