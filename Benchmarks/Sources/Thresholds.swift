import Canon
import Foundation

/// The limits that the design names, and the pages to load.
struct Thresholds {
    /// A limit of one measure.
    struct Limit {
        enum Bound: String, CaseIterable {
            case atLeast = "at_least"
            case atMost = "at_most"
            case below
        }

        let measure: String
        let bound: Bound
        let value: Double

        func holds(_ measured: Double) -> Bool {
            switch bound {
            case .atLeast: measured >= value
            case .atMost: measured <= value
            case .below: measured < value
            }
        }

        var text: String {
            let sign =
                switch bound {
                case .atLeast: "≥"
                case .atMost: "≤"
                case .below: "<"
                }
            return "\(sign) \(Figure.text(value))"
        }
    }

    let limits: [Limit]
    let pages: [String]

    init(path: String) throws {
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
        let value = try JSONParser.parse(bytes)
        pages = (value["pages"]?.elements ?? []).compactMap(\.text)
        limits = try (value["limits"]?.elements ?? []).map { limit in
            for bound in Limit.Bound.allCases {
                guard let measure = limit["measure"]?.text,
                    let number = limit[bound.rawValue]?.integer
                else { continue }
                return Limit(measure: measure, bound: bound, value: Double(number))
            }
            throw ThresholdProblem(limit: limit.canonicalText)
        }
    }

    /// The limit whose measure the name is or begins with.
    func limit(of name: String) -> Limit? {
        limits.first { limit in
            name == limit.measure
                || [" ", ","].contains { name.hasPrefix(limit.measure + $0) }
        }
    }
}

/// A limit without a measure or a bound.
struct ThresholdProblem: Error, CustomStringConvertible {
    let limit: String
    var description: String { "thresholds: \(limit) needs a measure and an integer bound" }
}
