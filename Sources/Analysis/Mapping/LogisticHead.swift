import CVectors

/// A logistic regression on vectors: how likely a text belongs to a theme.
///
/// Both classes weigh the same however many texts each has. The sum of weighted losses times `c`, and half
/// the squared length of the weights, is made smallest by accelerated gradient steps (Nesterov 1983) of a
/// fixed length: no random choice, the same bits for the same texts.
struct LogisticHead: Hashable, Sendable {
    private static let steps = 600
    private static let settled = 1e-7

    private let weights: [Double]
    private let bias: Double

    /// Learns from rows of a table.
    ///
    /// - Parameters:
    ///   - features: a row for each text.
    ///   - isMember: whether each text belongs; both must occur.
    ///   - c: how much a text counts against plainness (the inverse of the strength of L2).
    init?(_ features: VectorTable, _ isMember: [Bool], c: Double = 10) {
        precondition(features.count == isMember.count, "a label for each text")
        let members = isMember.count { $0 }
        guard members > 0, members < isMember.count else { return nil }
        let count = Double(isMember.count)
        let classWeights = isMember.map {
            count / (2 * Double($0 ? members : isMember.count - members))
        }
        let greatest = (0..<features.count).map { Double(features.dot($0, $0)) }.max() ?? 0
        // An upper bound of the curvature: a quarter for each text, and one for the length of the weights.
        let curvature = 0.25 * c * classWeights.reduce(0, +) * (greatest + 1) + 1
        var problem = LogisticProblem(features, isMember, classWeights.map { $0 * c })
        var (place, before) = (problem.zero, problem.zero)
        var momentum = 1.0
        for _ in 0..<Self.steps {
            let next = (1 + (1 + 4 * momentum * momentum).squareRoot()) / 2
            let share = (momentum - 1) / next
            let ahead = zip(place, before).map { $0 + share * ($0 - $1) }
            let slope = problem.slope(at: ahead)
            before = place
            place = zip(ahead, slope).map { $0 - $1 / curvature }
            momentum = next
            if slope.allSatisfy({ abs($0) < Self.settled * curvature }) { break }
        }
        weights = Array(place.dropLast())
        bias = place.last ?? 0
    }

    /// The chance that the text of a row belongs, from 0 to 1.
    func chance(_ features: VectorTable, row: Int) -> Double {
        Self.chance(
            zip(features[row], weights).reduce(bias) { $0 + Double($1.0) * $1.1 })
    }

    /// 1 ÷ (1 + e⁻ˣ), by a series that has the same bits on every processor.
    static func chance(_ x: Double) -> Double {
        let size = min(abs(x), 40)
        // e^size = (e^(size / 64))^64; twelve terms are exact to the last places below 0.625.
        let small = size / 64
        var power = 1.0
        for term in stride(from: 12, through: 1, by: -1) {
            power = 1 + power * small / Double(term)
        }
        for _ in 0..<6 { power *= power }
        return x >= 0 ? power / (power + 1) : 1 / (power + 1)
    }
}

/// The loss of a logistic regression and its slope; the last number of a place is the bias.
private struct LogisticProblem {
    private let features: VectorTable
    private let isMember: [Bool]
    private let weights: [Double]

    init(_ features: VectorTable, _ isMember: [Bool], _ weights: [Double]) {
        self.features = features
        self.isMember = isMember
        self.weights = weights
    }

    var zero: [Double] { [Double](repeating: 0, count: features.width + 1) }

    /// The slope of the loss; the bias is not held near 0.
    mutating func slope(at place: [Double]) -> [Double] {
        let width = features.width
        var slope = place
        slope[width] = 0
        features.values.withUnsafeBufferPointer { values in
            for row in isMember.indices {
                let start = row * width
                var score = place[width]
                for index in 0..<width { score += Double(values[start + index]) * place[index] }
                let error = (LogisticHead.chance(score) - (isMember[row] ? 1 : 0)) * weights[row]
                for index in 0..<width { slope[index] += error * Double(values[start + index]) }
                slope[width] += error
            }
        }
        return slope
    }
}
