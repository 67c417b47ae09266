/// The shortest way from one sequence to another by deleting and inserting (Myers, "An O(ND)
/// difference algorithm and its variations", 1986, the greedy form with a trace).
enum ShortestEdit {
    enum Step: Sendable { case keep, delete, insert }

    /// The steps, or nothing when there would be more than `limit` deletions and insertions.
    ///
    /// Time is O((old + new) × edits), space O(edits²).
    static func steps(from old: [Int], to new: [Int], limit: Int) -> [Step]? {
        let bound = min(limit, old.count + new.count)
        let centre = bound + 1
        var reach = [Int](repeating: 0, count: 2 * bound + 3)
        // After round d, the rows reached on diagonals -d...d: starts at d², 2d + 1 long.
        var trace: [Int32] = []
        for distance in 0...bound {
            for diagonal in stride(from: -distance, through: distance, by: 2) {
                let above = reach[centre + diagonal + 1]
                let left = reach[centre + diagonal - 1]
                let isDown = diagonal == -distance || (diagonal != distance && left < above)
                var x = isDown ? above : left + 1
                var y = x - diagonal
                while x < old.count, y < new.count, old[x] == new[y] {
                    x += 1
                    y += 1
                }
                reach[centre + diagonal] = x
                if x >= old.count, y >= new.count {
                    return walkBack(
                        trace, distance: distance, oldCount: old.count, newCount: new.count)
                }
            }
            for diagonal in -distance...distance {
                trace.append(Int32(truncatingIfNeeded: reach[centre + diagonal]))
            }
        }
        return nil
    }

    private static func walkBack(
        _ trace: [Int32], distance: Int, oldCount: Int, newCount: Int
    ) -> [Step] {
        var steps: [Step] = []
        var (x, y) = (oldCount, newCount)
        for round in stride(from: distance, to: 0, by: -1) {
            let before = round - 1
            func reached(_ diagonal: Int) -> Int {
                Int(trace[before * before + diagonal + before])
            }
            let diagonal = x - y
            let isDown =
                diagonal == -round
                || (diagonal != round && reached(diagonal - 1) < reached(diagonal + 1))
            let start = isDown ? reached(diagonal + 1) : reached(diagonal - 1) + 1
            while x > start {
                steps.append(.keep)
                x -= 1
                y -= 1
            }
            steps.append(isDown ? .insert : .delete)
            if isDown { y -= 1 } else { x -= 1 }
        }
        while x > 0 {
            steps.append(.keep)
            x -= 1
        }
        return steps.reversed()
    }
}
