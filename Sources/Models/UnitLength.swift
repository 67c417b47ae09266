/// Brings rows to length 1.
enum UnitLength {
    /// Scales a row; a row of zeros stays. `false` when the row has no finite length.
    static func apply(to values: inout [Float], row: Int, width: Int) -> Bool {
        let columns = row * width..<(row + 1) * width
        var squares: Float = 0
        for index in columns { squares += values[index] * values[index] }
        guard squares.isFinite else { return false }
        guard squares > 0 else { return true }
        let scale = 1 / squares.squareRoot()
        for index in columns { values[index] *= scale }
        return true
    }
}
