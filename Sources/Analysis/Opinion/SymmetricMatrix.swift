/// Eigenvectors of small symmetric matrices by Jacobi's rotations (Golub and Van Loan, section 8.5).
enum SymmetricMatrix {
    private static let sweeps = 40

    /// Eigenvectors, one an element, by falling eigenvalue, and the eigenvalues.
    static func eigenvectors(_ matrix: [[Double]]) -> ([[Double]], [Double]) {
        let size = matrix.count
        var values = matrix
        var vectors = (0..<size).map { row in (0..<size).map { $0 == row ? 1.0 : 0.0 } }
        for _ in 0..<sweeps {
            var rest = 0.0
            for row in 0..<size {
                for column in row + 1..<max(row + 1, size) {
                    rest += values[row][column] * values[row][column]
                }
            }
            if rest == 0 { break }
            for row in 0..<size {
                for column in row + 1..<max(row + 1, size) where values[row][column] != 0 {
                    rotate(&values, &vectors, row, column)
                }
            }
        }
        let eigenvalues: [Double] = (0..<size).map { values[$0][$0] }
        let order = eigenvalues.indices.sorted { left, right in
            let (first, second) = (eigenvalues[left], eigenvalues[right])
            return first != second ? first > second : left < right
        }
        let columns: [[Double]] = order.map { column in vectors.map { $0[column] } }
        return (columns, order.map { eigenvalues[$0] })
    }

    private static func rotate(
        _ values: inout [[Double]], _ vectors: inout [[Double]], _ row: Int, _ column: Int
    ) {
        let slope = (values[column][column] - values[row][row]) / (2 * values[row][column])
        let sign: Double = slope >= 0 ? 1 : -1
        let tangent = sign / (abs(slope) + (slope * slope + 1).squareRoot())
        let cosine = 1 / (tangent * tangent + 1).squareRoot()
        let sine = tangent * cosine
        for index in values.indices {
            let (left, right) = (values[index][row], values[index][column])
            values[index][row] = cosine * left - sine * right
            values[index][column] = sine * left + cosine * right
        }
        for index in values.indices {
            let (left, right) = (values[row][index], values[column][index])
            values[row][index] = cosine * left - sine * right
            values[column][index] = sine * left + cosine * right
        }
        for index in vectors.indices {
            let (left, right) = (vectors[index][row], vectors[index][column])
            vectors[index][row] = cosine * left - sine * right
            vectors[index][column] = sine * left + cosine * right
        }
    }
}
