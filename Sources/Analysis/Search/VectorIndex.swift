import CVectors

/// Finds the vectors nearest to a query by reading all of them, in two passes: a scan over one bit a
/// component (its sign), then the exact order of the nearest candidates by their components in a byte each.
/// There is nothing to build: a vector can be found as soon as it is added.
package struct VectorIndex: Sendable {
    /// One vector that was found.
    package struct Match: Hashable, Sendable {
        /// Its number, in the order in which vectors were added.
        package let row: Int
        /// Cosine to the query, in thousandths.
        package let permille: Int
    }

    /// Components of one vector; a multiple of 64, so that codes are whole words.
    package let width: Int
    private let words: Int
    private var codes: [UInt64] = []
    private var bytes: [Int8] = []
    /// What one step of a row's bytes stands for.
    private var steps: [Float] = []

    package init(width: Int) {
        precondition(width > 0 && width % 64 == 0, "a code is whole words of 64 bits")
        self.width = width
        words = width / 64
    }

    /// How many vectors there are.
    package var count: Int { steps.count }

    /// Bytes that it holds for each vector.
    package var bytesPerVector: Int { width + width / 8 + 4 }

    /// Adds a vector of any length other than zero; a row of zeros is never found.
    package mutating func append(_ vector: some Collection<Float>) {
        precondition(vector.count == width, "a vector of \(width) components")
        let unit = Self.unit(vector)
        codes.append(contentsOf: Self.code(unit, words: words))
        let largest = unit.reduce(Float(0)) { max($0, abs($1)) }
        steps.append(largest / 127)
        bytes.append(
            contentsOf: unit.map { largest > 0 ? Int8(($0 / largest * 127).rounded()) : 0 })
    }

    /// The nearest vectors, nearest first; equals in the order in which they were added.
    ///
    /// - Parameters:
    ///   - limit: How many to return at most.
    ///   - candidates: How many of the first pass are looked at exactly; recall of the first ten is 0.999
    ///     with 100 and 1.000 with 1,000 on clustered vectors.
    package func nearest(
        to query: some Collection<Float>, limit: Int, candidates: Int = 1_000,
        where isWanted: (Int) -> Bool = { _ in true }
    ) -> [Match] {
        precondition(query.count == width, "a query of \(width) components")
        let unit = Self.unit(query)
        guard count > 0, limit > 0, unit.contains(where: { $0 != 0 }) else { return [] }
        let rows = near(Self.code(unit, words: words), atLeast: max(limit, candidates), isWanted)
        let scored = rows.map { ($0, cosine($0, unit)) }
        let nearest = scored.sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }.prefix(limit)
        return nearest.map { Match(row: $0.0, permille: Int(($0.1 * 1_000).rounded())) }
    }

    /// Rows within the smallest distance that takes in enough of them, in order.
    private func near(
        _ code: [UInt64], atLeast wanted: Int, _ isWanted: (Int) -> Bool
    ) -> [Int] {
        var histogram = [UInt32](repeating: 0, count: width + 1)
        let distances = [UInt16](unsafeUninitializedCapacity: count) { buffer, initialised in
            sanad_code_distances(codes, words, count, code, buffer.baseAddress, &histogram)
            initialised = count
        }
        // What is not wanted does not count: the distance grows until enough is left.
        var bound = 0
        var within = 0
        while bound < width, within + Int(histogram[bound]) < wanted {
            within += Int(histogram[bound])
            bound += 1
        }
        var rows = rows(distances, within: bound, isWanted)
        while rows.count < wanted, bound < width {
            bound = min(width, bound + width / 16)
            rows = self.rows(distances, within: bound, isWanted)
        }
        return rows
    }

    private func rows(
        _ distances: [UInt16], within bound: Int, _ isWanted: (Int) -> Bool
    ) -> [Int] {
        var rows: [Int] = []
        distances.withUnsafeBufferPointer { distances in
            for row in distances.indices where distances[row] <= bound {
                if steps[row] > 0, isWanted(row) { rows.append(row) }
            }
        }
        return rows
    }

    private func cosine(_ row: Int, _ asked: [Float]) -> Float {
        bytes.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return 0 }
            return sanad_dot_bytes(base + row * width, asked, width) * steps[row]
        }
    }

    private static func unit(_ vector: some Collection<Float>) -> [Float] {
        let length = vector.reduce(Float(0)) { $0 + $1 * $1 }.squareRoot()
        return vector.map { length > 0 ? $0 / length : 0 }
    }

    /// A bit for each component above zero, the first in the lowest place.
    private static func code(_ vector: [Float], words: Int) -> [UInt64] {
        (0..<words).map { word in
            (0..<64).reduce(UInt64(0)) { code, bit in
                vector[word * 64 + bit] > 0 ? code | 1 << UInt64(bit) : code
            }
        }
    }
}
