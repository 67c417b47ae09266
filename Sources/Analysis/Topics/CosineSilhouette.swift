import CVectors

/// How much nearer things are to their own group than to the next (Rousseeuw 1987), from -1 to 1.
package enum CosineSilhouette {
    /// The mean over all rows by cosine distance; a row that is alone in its group counts 0, and so does
    /// everything where there is one group.
    ///
    /// The distance is linear in the other row, so that the mean distance to a group comes from the sum of
    /// its directions: exact, in time of rows times groups.
    package static func mean(_ vectors: VectorTable, labels: [Int]) -> Double {
        precondition(labels.count == vectors.count, "a label a row")
        let groups = Set(labels).sorted()
        guard groups.count > 1 else { return 0 }
        var places: [Int: UInt32] = [:]
        for (place, group) in groups.enumerated() { places[group] = UInt32(place) }
        let own = labels.map { places[$0] ?? 0 }
        let lengths = lengths(vectors)
        let inverse = lengths.map { $0 > 0 ? 1 / $0 : 0 }
        let sums = vectors.sums(own, weights: inverse, labelCount: groups.count)
        var sizes = [Double](repeating: 0, count: groups.count)
        for place in own { sizes[Int(place)] += 1 }
        var products = [Double](repeating: 0, count: vectors.count * groups.count)
        sanad_products_double(
            vectors.values, vectors.count, vectors.width, sums, groups.count, &products)
        var sum = 0.0
        for row in labels.indices {
            let start = row * groups.count
            let cosines = products[start..<start + groups.count].map { $0 * inverse[row] }
            sum += width(cosines, Int(own[row]), sizes, itself: inverse[row] > 0 ? 1 : 0)
        }
        return sum / Double(labels.count)
    }

    /// The silhouette of one row from the sums of its cosines with the rows of each group.
    private static func width(
        _ cosines: [Double], _ own: Int, _ sizes: [Double], itself: Double
    ) -> Double {
        guard sizes[own] > 1 else { return 0 }
        let within = 1 - (cosines[own] - itself) / (sizes[own] - 1)
        var next = Double.infinity
        for group in sizes.indices where group != own {
            next = min(next, 1 - cosines[group] / sizes[group])
        }
        let greater = max(within, next)
        return greater > 0 ? (next - within) / greater : 0
    }

    private static func lengths(_ vectors: VectorTable) -> [Double] {
        (0..<vectors.count).map { row in
            vectors[row].reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
        }
    }
}
