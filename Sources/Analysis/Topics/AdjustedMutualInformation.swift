/// How much one grouping says about another, corrected for chance (Vinh, Epps and Bailey 2010), over the
/// arithmetic mean of their entropies, as scikit-learn has it: 1 for the same groups, about 0 for groups
/// that have nothing to do with each other; it may fall a little below 0.
package enum AdjustedMutualInformation {
    /// The information of two lists of group numbers; 1 where neither tells any two things apart.
    package static func of(_ left: [Int], _ right: [Int]) -> Double {
        let table = Contingency(left, right)
        guard table.left.count > 1 || table.right.count > 1 else { return 1 }
        let expected = expected(table)
        let mean = (entropy(table.left, table.total) + entropy(table.right, table.total)) / 2
        let room = mean - expected
        // Two groupings of single things leave no room for chance: they agree by being so.
        guard abs(room) > 1e-15 else { return table.left == table.right ? 1 : 0 }
        return (information(table) - expected) / room
    }

    private static func entropy(_ sizes: [Int], _ total: Int) -> Double {
        sizes.reduce(0.0) { sum, size in
            let share = Double(size) / Double(total)
            return sum - share * NaturalLogarithm.of(share)
        }
    }

    private static func information(_ table: Contingency) -> Double {
        table.cells.reduce(0.0) { sum, cell in
            sum + term(cell.count, table.left[cell.left], table.right[cell.right], table.total)
        }
    }

    /// What a cell of a size adds to the information.
    private static func term(_ cell: Int, _ left: Int, _ right: Int, _ total: Int) -> Double {
        let ratio = Double(cell) / Double(left) * (Double(total) / Double(right))
        return Double(cell) / Double(total) * NaturalLogarithm.of(ratio)
    }

    /// The mean information of groups of these sizes drawn by lot.
    private static func expected(_ table: Contingency) -> Double {
        var known: [Int: [Int: Double]] = [:]
        var sum = 0.0
        for left in table.left {
            for right in table.right {
                // Sizes repeat; each pair of sizes is worked out once.
                if let value = known[left]?[right] {
                    sum += value
                    continue
                }
                let value = expected(left, right, table.total)
                known[left, default: [:]][right] = value
                sum += value
            }
        }
        return sum
    }

    /// The mean of a cell's term under the hypergeometric law. Chances are followed from the likeliest
    /// size by their ratios and divided by their sum: no factorial of a large number is needed.
    private static func expected(_ left: Int, _ right: Int, _ total: Int) -> Double {
        let least = max(0, left + right - total)
        let most = min(left, right)
        let likeliest = min(most, max(least, (left + 1) * (right + 1) / (total + 2)))
        var chances = 1.0
        var sum = likeliest > 0 ? term(likeliest, left, right, total) : 0
        func add(_ cell: Int, _ chance: Double) {
            chances += chance
            if cell > 0 { sum += chance * term(cell, left, right, total) }
        }
        var chance = 1.0
        var cell = likeliest
        while cell < most, chance > 1e-25 {
            chance *= Double(left - cell) / Double(cell + 1)
            chance *= Double(right - cell) / Double(total - left - right + cell + 1)
            cell += 1
            add(cell, chance)
        }
        chance = 1
        cell = likeliest
        while cell > least, chance > 1e-25 {
            chance *= Double(cell) / Double(left - cell + 1)
            chance *= Double(total - left - right + cell) / Double(right - cell + 1)
            cell -= 1
            add(cell, chance)
        }
        return sum / chances
    }
}
