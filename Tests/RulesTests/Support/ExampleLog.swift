import Canon
import Records

/// The entries that docs/formulas.md tells of.
enum ExampleLog {
    static let log: SmallLog = {
        var log = SmallLog()
        log.add("2026-01-05", listed("passport"))
        log.add("2026-01-05", listed("licence"))
        log.add("2026-02-01", tested("passport", 3))
        log.add("2026-02-03", tested("licence", 4))
        log.add("2026-03-01", awarded("a1", 100_000, "punjab", isWomenLed: true))
        log.add("2026-03-02", awarded("a2", 50_000, "sindh"))
        log.add("2026-03-11", confirmed("p1", "a1", 60_000, "2026-03-10"))
        log.add("2026-03-22", confirmed("p2", "a2", 50_000, "2026-03-20"))
        log.add("2026-04-10", reported("punjab", [(3, 2), (10, 3)]))
        let wrong = log.add("2026-04-11", reported("sindh", [(5, 1), (30, 1)]))
        log.add("2026-05-01", confirmed("p3", "a1", 40_000, "2026-04-30"))
        log.add("2026-05-01", tested("passport", 4))
        log.add("2026-05-02", tested("licence", 2))
        log.add("2026-05-03", reported("sindh", [(5, 1), (20, 2)], revises: wrong))
        return log
    }()

    static func listed(_ service: String) -> ServiceListed {
        ServiceListed(
            service: id(service), version: 1, office: id("office"), instrument: id("policy-1"),
            promisedDays: 10, claimedLevel: 4)
    }

    static func tested(_ service: String, _ level: Int) -> ServiceTested {
        ServiceTested(
            service: id(service), version: 1, testedOn: day("2026-02-01"), level: level)
    }

    static func awarded(
        _ award: String, _ minor: Int64, _ area: String, isWomenLed: Bool? = nil
    ) -> AwardMade {
        AwardMade(
            fund: id("fund"), year: 2026, office: id("office"), award: id(award),
            recipient: Recipient(
                type: .organisation, name: "Firm", area: id(area), isWomenLed: isWomenLed),
            provision: id("p1"), amount: Money(minorUnits: minor), key: id("key-\(award)"))
    }

    static func confirmed(
        _ payment: String, _ award: String, _ minor: Int64, _ valueDate: String
    ) -> PaymentConfirmed {
        PaymentConfirmed(
            fund: id("fund"), year: 2026, award: id(award), payment: id(payment),
            amount: Money(minorUnits: minor), bankReference: payment, valueDate: day(valueDate),
            key: id("key-\(payment)"))
    }

    static func reported(
        _ area: String, _ decided: [(days: Int, count: Int)], period: String = "2026-Q1",
        revises: Int? = nil
    ) -> CasesReported {
        guard let period = ReportingPeriod(period) else {
            preconditionFailure("no period: \(period)")
        }
        return CasesReported(
            service: id("passport"), period: period, area: id(area), received: 6,
            decided: decided.map { DurationCount(days: $0.days, count: $0.count) }, pending: 1,
            revises: revises)
    }
}
