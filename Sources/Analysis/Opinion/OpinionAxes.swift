/// The two directions in which votes differ most: the first principal components of the matrix in which
/// whoever did not vote has the statement's mean.
///
/// After centring, such a cell is exactly 0 and another one is its vote less the mean, so that only votes
/// are ever read. Block power iteration with a Rayleigh-Ritz step; see `docs/opinion.md`.
struct OpinionAxes {
    /// Directions worked on at once: more than the two that are wanted, so that they settle fast.
    private static let block = 12
    private static let steps = 2_000
    private static let settled = 1e-15

    /// The two directions, one number a statement each; the largest number of each is positive.
    let components: [[Double]]
    private let means: [Double]

    init(_ matrix: VoteMatrix) {
        means = matrix.means
        let width = matrix.statements
        let count = min(Self.block, width)
        var basis = Self.start(count, width)
        Self.orthonormalise(&basis)
        for _ in 0..<Self.steps {
            var product = Self.product(matrix, means, basis)
            let (vectors, _) = SymmetricMatrix.eigenvectors(
                (0..<count).map { left in
                    (0..<count).map { Self.dot(basis[left], product[$0]) }
                })
            product = vectors.map { weights in
                var column = [Double](repeating: 0, count: width)
                for (weight, source) in zip(weights, product) {
                    for place in 0..<width { column[place] += weight * source[place] }
                }
                return column
            }
            Self.orthonormalise(&product)
            let change = (0..<min(2, count)).map { 1 - abs(Self.dot(basis[$0], product[$0])) }
            basis = product
            if change.allSatisfy({ $0 < Self.settled }) { break }
        }
        components = basis.prefix(2).map(Self.signed)
    }

    /// Where each participant lies: the projection of their votes, drawn out by how few they are.
    func places(_ matrix: VoteMatrix) -> [OpinionPlace] {
        (0..<matrix.participants).map { participant in
            var place = OpinionPlace(x: 0, y: 0)
            let row = matrix.starts[participant]..<matrix.starts[participant + 1]
            for vote in row {
                let column = Int(matrix.columns[vote])
                let value = Double(matrix.values[vote]) - means[column]
                place.x += value * components[0][column]
                if components.count > 1 { place.y += value * components[1][column] }
            }
            let stretch = (Double(matrix.statements) / Double(max(1, row.count))).squareRoot()
            return OpinionPlace(x: place.x * stretch, y: place.y * stretch)
        }
    }

    /// How far from the middle one vote of agreement alone would carry somebody, for each statement.
    func extremity() -> [Double] {
        means.indices.map { column in
            let reach = components.reduce(0.0) { sum, component in
                let part = (1 - means[column]) * component[column]
                return sum + part * part
            }
            return (reach * Double(means.count)).squareRoot()
        }
    }

    // MARK: - Linear algebra on tall thin blocks

    /// Numbers from -0.5 to 0.5 by a fixed generator (xorshift64).
    private static func start(_ count: Int, _ width: Int) -> [[Double]] {
        var state: UInt64 = 88_172_645_463_325_252
        func next() -> Double {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Double(state >> 11) / Double(UInt64(1) << 53) - 0.5
        }
        return (0..<count).map { _ in (0..<width).map { _ in next() } }
    }

    /// A'(A V) for the centred matrix A, reading each row once.
    private static func product(
        _ matrix: VoteMatrix, _ means: [Double], _ basis: [[Double]]
    ) -> [[Double]] {
        let count = basis.count
        let width = matrix.statements
        // Statement by statement, the numbers of all directions together: a vote reads one stretch.
        var source = [Double](repeating: 0, count: width * count)
        for (direction, vector) in basis.enumerated() {
            for place in 0..<width { source[place * count + direction] = vector[place] }
        }
        var sums = [Double](repeating: 0, count: width * count)
        var row = [Double](repeating: 0, count: count)
        source.withUnsafeBufferPointer { source in
            sums.withUnsafeMutableBufferPointer { sums in
                for participant in 0..<matrix.participants {
                    let votes = matrix.starts[participant]..<matrix.starts[participant + 1]
                    for direction in 0..<count { row[direction] = 0 }
                    for vote in votes {
                        let column = Int(matrix.columns[vote])
                        let value = Double(matrix.values[vote]) - means[column]
                        let from = column * count
                        for direction in 0..<count {
                            row[direction] += value * source[from + direction]
                        }
                    }
                    for vote in votes {
                        let column = Int(matrix.columns[vote])
                        let value = Double(matrix.values[vote]) - means[column]
                        let to = column * count
                        for direction in 0..<count {
                            sums[to + direction] += value * row[direction]
                        }
                    }
                }
            }
        }
        return (0..<count).map { direction in
            (0..<width).map { sums[$0 * count + direction] }
        }
    }

    /// Gram-Schmidt, done twice for accuracy. A direction that nothing is left of becomes zero.
    private static func orthonormalise(_ basis: inout [[Double]]) {
        for index in basis.indices {
            let before = dot(basis[index], basis[index]).squareRoot()
            for _ in 0..<2 {
                for other in 0..<index {
                    let share = dot(basis[index], basis[other])
                    for place in basis[index].indices {
                        basis[index][place] -= share * basis[other][place]
                    }
                }
            }
            let length = dot(basis[index], basis[index]).squareRoot()
            let scale = length > before * 1e-13 && length > 0 ? 1 / length : 0
            for place in basis[index].indices { basis[index][place] *= scale }
        }
    }

    private static func dot(_ left: [Double], _ right: [Double]) -> Double {
        var sum = 0.0
        for place in left.indices { sum += left[place] * right[place] }
        return sum
    }

    private static func signed(_ vector: [Double]) -> [Double] {
        var largest = 0.0
        for value in vector where abs(value) > abs(largest) { largest = value }
        return largest < 0 ? vector.map { -$0 } : vector
    }
}

/// A place on the map of opinions.
package struct OpinionPlace: Hashable, Sendable {
    package var x: Double
    package var y: Double

    package init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }

    func squaredDistance(to other: OpinionPlace) -> Double {
        (x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)
    }
}
