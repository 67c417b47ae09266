/// Exponential smoothing with additive errors: level alone, with a trend, or with a damped one.
///
/// For given parameters the errors are linear in the first level and trend, so those are found by least
/// squares, exactly; the parameters by a fixed grid and a compass search from its best place.
struct ExponentialSmoothing: Sendable {
    /// What is smoothed.
    enum Shape: Int, CaseIterable {
        case level, trend, dampedTrend

        /// How many numbers are fitted, first states among them.
        var parameters: Int { [2, 4, 5][rawValue] }
    }

    /// How fast level and trend follow, and what is left of the trend after a step.
    struct Parameters: Hashable {
        var alpha: Double
        var beta: Double
        var phi: Double
    }

    let shape: Shape
    let parameters: Parameters
    /// Level and trend after the last number.
    let level: Double
    let trend: Double
    /// Sum of the squared errors one step ahead.
    let squares: Double

    /// The shape with the smallest generalised cross-validation error n · SSE ÷ (n − k)² (Craven and
    /// Wahba 1979); of equals the plainer.
    static func best(_ values: [Double]) -> ExponentialSmoothing {
        var best = ExponentialSmoothing(values, .level)
        let count = Double(values.count)
        func error(_ one: ExponentialSmoothing) -> Double {
            let free = count - Double(one.shape.parameters)
            return free > 0 ? count * one.squares / (free * free) : .infinity
        }
        for shape in [Shape.trend, .dampedTrend] where values.count > shape.parameters + 3 {
            let other = ExponentialSmoothing(values, shape)
            if error(other) < error(best) { best = other }
        }
        return best
    }

    init(_ values: [Double], _ shape: Shape) {
        self.shape = shape
        var best = (parameters: Parameters(alpha: 0.5, beta: 0, phi: 1), squares: Double.infinity)
        func tried(_ parameters: Parameters) {
            let squares = Fit(values, parameters, hasTrend: shape != .level).squares
            if squares < best.squares { best = (parameters, squares) }
        }
        for parameters in Self.grid(shape) { tried(parameters) }
        var step = 0.08
        while step > 1e-7 {
            let (centre, before) = (best.parameters, best.squares)
            for move in Self.moves(centre, step, shape) { tried(move) }
            if best.squares >= before { step /= 2 }
        }
        parameters = best.parameters
        let fit = Fit(values, parameters, hasTrend: shape != .level)
        (level, trend, squares) = (fit.level, fit.trend, fit.squares)
    }

    /// The next numbers.
    func forecast(_ steps: Int) -> [Double] {
        var (value, slope) = (level, trend)
        return (0..<steps).map { _ in
            slope *= parameters.phi
            value += slope
            return value
        }
    }

    private static func grid(_ shape: Shape) -> [Parameters] {
        let alphas = stride(from: 0.05, to: 1, by: 0.15)
        let phis = shape == .dampedTrend ? [0.8, 0.86, 0.92, 0.98] : [1]
        let shares = shape == .level ? [0] : [0.02, 0.2, 0.6]
        return phis.flatMap { phi in
            alphas.flatMap { alpha in
                shares.map { Parameters(alpha: alpha, beta: alpha * $0, phi: phi) }
            }
        }
    }

    private static func moves(
        _ centre: Parameters, _ step: Double, _ shape: Shape
    ) -> [Parameters] {
        var moves: [Parameters] = []
        for sign in [-step, step] {
            var move = centre
            move.alpha = min(max(centre.alpha + sign, 1e-4), 1 - 1e-4)
            move.beta = shape == .level ? 0 : min(move.beta, move.alpha)
            moves.append(move)
            guard shape != .level else { continue }
            move = centre
            move.beta = min(max(centre.beta + sign, 0), centre.alpha)
            moves.append(move)
            guard shape == .dampedTrend else { continue }
            move = centre
            move.phi = min(max(centre.phi + sign, 0.8), 0.98)
            moves.append(move)
        }
        return moves
    }
}

/// One run over a series with given parameters.
private struct Fit {
    var level = 0.0
    var trend = 0.0
    var squares = 0.0

    init(_ values: [Double], _ parameters: ExponentialSmoothing.Parameters, hasTrend: Bool) {
        // Errors are e = y's part + level₀ · a + trend₀ · b: three runs of one recursion at once.
        let (alpha, beta, phi) = (parameters.alpha, parameters.beta, parameters.phi)
        var own = (level: 0.0, trend: 0.0)
        var (ofLevel, ofTrend) = ((level: 1.0, trend: 0.0), (level: 0.0, trend: 1.0))
        var (aa, ab, bb, ay, by, yy) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
        func step(_ state: inout (level: Double, trend: Double), _ value: Double) -> Double {
            let expected = state.level + phi * state.trend
            let error = value - expected
            state = (expected + alpha * error, phi * state.trend + beta * error)
            return error
        }
        for value in values {
            let y = step(&own, value)
            let a = step(&ofLevel, 0)
            let b = hasTrend ? step(&ofTrend, 0) : 0
            aa += a * a
            ab += a * b
            bb += b * b
            ay += a * y
            by += b * y
            yy += y * y
        }
        let determinant = aa * bb - ab * ab
        var first = (level: aa > 0 ? -ay / aa : 0, trend: 0.0)
        if hasTrend, determinant > 1e-12 * aa * bb {
            first = ((ab * by - bb * ay) / determinant, (ab * ay - aa * by) / determinant)
        }
        level = own.level + first.level * ofLevel.level + first.trend * ofTrend.level
        trend =
            hasTrend ? own.trend + first.level * ofLevel.trend + first.trend * ofTrend.trend : 0
        // Numbers far from 0 lose digits in the sums above; the errors themselves are added anew.
        var state = first
        for value in values {
            let error = step(&state, value)
            squares += error * error
        }
    }
}
