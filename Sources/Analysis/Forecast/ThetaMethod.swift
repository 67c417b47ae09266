/// The theta method as simple exponential smoothing with half the trend as drift (Hyndman and Billah 2003).
enum ThetaMethod {
    static func forecast(_ values: [Double], steps: Int) -> [Double] {
        let smoothing = ExponentialSmoothing(values, .level)
        let drift = slope(values) / 2
        let alpha = smoothing.parameters.alpha
        var rest = 1.0
        for _ in values { rest *= 1 - alpha }
        return (0..<steps).map {
            smoothing.level + drift * (Double($0) + (1 - rest) / alpha)
        }
    }

    /// The slope of the line of least squares over places 0, 1, 2, …
    static func slope(_ values: [Double]) -> Double {
        let count = Double(values.count)
        let middle = (count - 1) / 2
        let mean = values.reduce(0, +) / count
        var (above, below) = (0.0, 0.0)
        for (place, value) in values.enumerated() {
            above += (Double(place) - middle) * (value - mean)
            below += (Double(place) - middle) * (Double(place) - middle)
        }
        return below > 0 ? above / below : 0
    }
}
