import Canon
public import Records

/// How many of a hundred payments confirmed in the period stood in the log within ten working days
/// (Monday to Friday) of the bank's date.
public struct PublishedInTime: MeasureFold {
    public static let name = "treasury.published_in_ten_working_days"
    public static let kinds: [String]? = [PaymentConfirmed.kind]

    private static let limit: Int64 = 10

    private struct Payment {
        let entry: UInt64
        let at: Instant
        let isInTime: Bool
    }

    private var payments: [Payment] = []

    /// A fold before the first entry.
    public init() {}

    public mutating func apply(_ entry: Entry, bytes: [UInt8]?) {
        guard let fact = entry.fact as? PaymentConfirmed else { return }
        let days = WorkingDays.after(fact.valueDate, through: entry.at.date)
        payments.append(
            Payment(entry: entry.index, at: entry.at, isInTime: days <= Self.limit))
    }

    public func measure(_ question: MeasureQuestion) throws(Fraction.DoesNotFit) -> Estimate {
        var (all, inTime) = (0, 0)
        for payment in payments
        where payment.entry < question.logSize && question.period.contains(payment.at) {
            all += 1
            if payment.isInTime { inTime += 1 }
        }
        return try Estimate.percent(inTime, of: all)
    }
}

/// Monday to Friday. Holidays are not known to the log and count as working days.
enum WorkingDays {
    /// How many working days lie behind a day, up to and with another; 0 when that is no later.
    static func after(_ day: CivilDate, through last: CivilDate) -> Int64 {
        let (from, to) = (day.daysSince1970, last.daysSince1970)
        guard to > from else { return 0 }
        let (weeks, rest) = (to - from).quotientAndRemainder(dividingBy: 7)
        let more = (0..<rest).count { isWorkingDay(to - $0) }
        return weeks * 5 + Int64(more)
    }

    /// The first of January 1970 was a Thursday.
    private static func isWorkingDay(_ days: Int64) -> Bool {
        let weekday = ((days + 3) % 7 + 7) % 7
        return weekday < 5
    }
}
