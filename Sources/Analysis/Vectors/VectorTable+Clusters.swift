import CVectors

extension VectorTable {
    /// For each row the nearest of some centres, and how near it and the next one are.
    struct Nearest: Hashable, Sendable {
        /// The centre with the greatest inner product, the first of equals.
        var labels: [UInt32]
        /// That inner product.
        var best: [Float]
        /// The next greatest, -2 where there is one centre.
        var second: [Float]
    }

    /// Some of the rows, in the order given.
    package func rows(_ chosen: [Int]) -> VectorTable {
        var values: [Float] = []
        values.reserveCapacity(chosen.count * width)
        for row in chosen { values.append(contentsOf: self[row]) }
        return VectorTable(width: width, values: values)
    }

    /// The nearest centre of each row, in time of rows times centres.
    func nearest(_ centres: VectorTable) -> Nearest {
        precondition(centres.width == width && centres.count > 0, "centres of the same space")
        var found = Nearest(
            labels: [UInt32](repeating: 0, count: count),
            best: [Float](repeating: 0, count: count),
            second: [Float](repeating: 0, count: count))
        sanad_nearest(
            values, count, width, centres.values, centres.count, &found.labels, &found.best,
            &found.second)
        return found
    }

    /// Inner products of every row with every row of another table: `[count × others]`, row-major.
    func products(_ others: VectorTable) -> [Float] {
        precondition(others.width == width, "vectors of the same space")
        guard count > 0, others.count > 0 else { return [] }
        var products = [Float](repeating: 0, count: count * others.count)
        sanad_products(values, count, width, others.values, others.count, &products)
        return products
    }

    /// Sums of the rows of each label times their weights: `[labels × width]`, in double precision.
    func sums(_ labels: [UInt32], weights: [Double], labelCount: Int) -> [Double] {
        precondition(labels.count == count && weights.count == count, "a label and weight a row")
        precondition(labels.allSatisfy { $0 < labelCount }, "labels from 0")
        var sums = [Double](repeating: 0, count: labelCount * width)
        sanad_gather(values, count, width, labels, weights, &sums)
        return sums
    }

    /// The table whose rows point the way of sums; a sum of zero is a row of zeros.
    init(directions sums: [Double], width: Int) {
        var values: [Float] = []
        values.reserveCapacity(sums.count)
        for start in stride(from: 0, to: sums.count, by: width) {
            let sum = sums[start..<start + width]
            let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
            for value in sum { values.append(length > 0 ? Float(value / length) : 0) }
        }
        self.init(width: width, values: values)
    }
}
