import Canon
import Records

/// Days that decided cases took, month by month, service by service and province by province.
///
/// One quick case stands in nearly every table, so that a minimum says a day or two whatever the
/// rest waits; the median falls from about nine days to seven within the first year.
struct CaseTables {
    /// One office's report of one month.
    struct Month {
        let received: Int
        let decided: [DurationCount]
        let pending: Int
    }

    /// The services whose offices report: a sample of the catalogue.
    static let services: [ID<PublicService>] = [
        known("domicile"), known("driving-licence"), known("passport"), known("identity-card"),
        known("vehicle-registration"), known("electricity-connection"),
    ]

    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    /// The report of one month.
    ///
    /// - Parameter month: 0 for the first month in which the policy is in force.
    mutating func month(_ month: Int, service: Int, province: Int) -> Month {
        let size = [190, 130, 70, 34, 26, 14, 18][province] + generator.below(12)
        var counts = Array(repeating: 0, count: 46)
        counts[1 + generator.below(2)] += 1
        for _ in 1..<size { counts[days(month, service, province)] += 1 }
        let decided = counts.enumerated().compactMap { days, count in
            count == 0 ? nil : DurationCount(days: days, count: count)
        }
        let pending = size / 4 + generator.below(9)
        return Month(
            received: size + generator.below(15), decided: decided, pending: pending)
    }

    /// Days of one case: most lie around the middle, some wait long.
    private mutating func days(_ month: Int, _ service: Int, _ province: Int) -> Int {
        let quarter = min(month / 3, 5)
        // Twice the middle of the draw below, so that half days count too.
        let middle =
            [18, 18, 17, 16, 14, 13][quarter] + [-2, 1, 0, 0, 1, 2][service]
            + [-1, 0, 1, 6, -5, 5, 3][province]
        if generator.happens(percent: 6) { return 20 + generator.below(25) }
        let spread = generator.below(middle) + generator.below(middle)
        return min(45, max(2, spread / 2 + generator.below(2)))
    }
}
