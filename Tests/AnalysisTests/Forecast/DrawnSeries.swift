/// Series that any other program can draw again: numbers from -0.5 to 0.5 by the linear congruential
/// generator of C (1103515245, 12345, 2³¹) from 7.
struct DrawnSeries {
    private var state = 7

    mutating func next() -> Double {
        state = (state * 1_103_515_245 + 12_345) % (1 << 31)
        return Double(state) / Double(1 << 31) - 0.5
    }

    /// A line with noise: 40 numbers.
    static func line() -> [Double] {
        var drawn = DrawnSeries()
        return (0..<40).map { 50 + 0.8 * Double($0) + 6 * drawn.next() }
    }

    /// A line with four seasons, after the numbers of `line`: 48 numbers.
    static func quarters() -> [Double] {
        var drawn = DrawnSeries()
        for _ in 0..<40 { _ = drawn.next() }
        let seasons = [1.2, 0.9, 0.8, 1.1]
        var series: [Double] = []
        for place in 0..<48 {
            let line = 100 + 1.5 * Double(place)
            series.append(line * seasons[place % 4] + 4 * drawn.next())
        }
        return series
    }
}
