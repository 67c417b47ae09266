import CVectors

/// Vectors of equal width, one a row: `[count × width]`, row-major.
package struct VectorTable: Hashable, Sendable {
    /// Components of one vector.
    package let width: Int
    /// All components, row after row.
    package private(set) var values: [Float]

    /// An empty table.
    package init(width: Int) {
        precondition(width > 0, "a vector has components")
        self.width = width
        values = []
    }

    /// A table from its components, row after row.
    package init(width: Int, values: [Float]) {
        precondition(width > 0 && values.count % width == 0, "whole rows")
        self.width = width
        self.values = values
    }

    /// How many vectors there are.
    package var count: Int { values.count / width }

    /// One vector.
    package subscript(row: Int) -> ArraySlice<Float> {
        values[row * width..<(row + 1) * width]
    }

    /// Adds a vector at the end.
    package mutating func append(_ row: some Collection<Float>) {
        precondition(row.count == width, "a vector of \(width) components")
        values.append(contentsOf: row)
    }

    /// The inner product of two rows.
    package func dot(_ left: Int, _ right: Int) -> Float {
        values.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return 0 }
            return sanad_dot(base + left * width, base + right * width, width)
        }
    }

    /// Scales each row to length 1; a row of zeros stays.
    package mutating func normalise() {
        for row in 0..<count {
            let length = dot(row, row).squareRoot()
            guard length > 0 else { continue }
            for index in row * width..<(row + 1) * width { values[index] /= length }
        }
    }
}
