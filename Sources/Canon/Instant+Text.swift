/// The text of a moment in integers only: Foundation's dates are floating point, and its format
/// style lost a millisecond in every second or third text.
extension Instant: CustomStringConvertible {
    /// RFC 3339 in UTC with whole seconds, or with milliseconds where there are any.
    public var description: String {
        let seconds = milliseconds.floorDivided(by: 1000)
        let days = seconds.quotient.floorDivided(by: 86_400)
        let date = CivilDate(daysSince1970: days.quotient)
        let time = days.remainder
        let fraction =
            seconds.remainder == 0 ? "" : "." + Self.digits(seconds.remainder, count: 3)
        return Self.digits(date.year, count: 4) + "-" + Self.digits(date.month, count: 2) + "-"
            + Self.digits(date.day, count: 2) + "T" + Self.digits(time / 3600, count: 2) + ":"
            + Self.digits(time / 60 % 60, count: 2) + ":" + Self.digits(time % 60, count: 2)
            + fraction + "Z"
    }

    /// A moment from RFC 3339 text with a zone (`2026-11-23T18:00:00Z`, `…+05:00`); `nil`
    /// otherwise. What is finer than a millisecond is cut off; a leap second is refused.
    public init?(_ text: String) {
        var reader = InstantReader(Array(text.utf8))
        guard text.utf8.count <= 35, let date = reader.date(), reader.take("T"),
            let seconds = reader.time(), let fraction = reader.fraction(),
            let offset = reader.zone(), reader.isAtEnd
        else { return nil }
        let total = date.daysSince1970 * 86_400 + seconds - offset
        self.init(milliseconds: total * 1000 + fraction)
    }

    private static func digits(_ value: Int64, count: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, count - digits.count)) + digits
    }
}

/// Takes the pieces of RFC 3339 text one after the other; `nil` where one is not there.
private struct InstantReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else {
            return false
        }
        position += 1
        return true
    }

    private mutating func digit() -> Int64? {
        guard position < bytes.count, (0x30...0x39).contains(bytes[position]) else { return nil }
        defer { position += 1 }
        return Int64(bytes[position] - 0x30)
    }

    private mutating func number(digits count: Int, in range: ClosedRange<Int64>) -> Int64? {
        var value: Int64 = 0
        for _ in 0..<count {
            guard let digit = digit() else { return nil }
            value = value * 10 + digit
        }
        return range.contains(value) ? value : nil
    }

    mutating func date() -> CivilDate? {
        guard let year = number(digits: 4, in: 0...9999), take("-"),
            let month = number(digits: 2, in: 1...12), take("-"),
            let day = number(digits: 2, in: 1...31)
        else { return nil }
        let date = CivilDate(year: year, month: month, day: day)
        // A day the month does not have comes back as another date.
        return CivilDate(daysSince1970: date.daysSince1970) == date ? date : nil
    }

    /// Seconds since midnight.
    mutating func time() -> Int64? {
        guard let hour = number(digits: 2, in: 0...23), take(":"),
            let minute = number(digits: 2, in: 0...59), take(":"),
            let second = number(digits: 2, in: 0...59)
        else { return nil }
        return hour * 3600 + minute * 60 + second
    }

    /// Milliseconds; 0 where no fraction stands.
    mutating func fraction() -> Int64? {
        guard take(".") else { return 0 }
        guard var value = digit() else { return nil }
        for _ in 0..<2 { value = value * 10 + (digit() ?? 0) }
        while digit() != nil {}
        return value
    }

    /// Seconds east of Greenwich.
    mutating func zone() -> Int64? {
        if take("Z") { return 0 }
        let sign: Int64
        if take("+") { sign = 1 } else if take("-") { sign = -1 } else { return nil }
        guard let hours = number(digits: 2, in: 0...23), take(":"),
            let minutes = number(digits: 2, in: 0...59)
        else { return nil }
        return sign * (hours * 3600 + minutes * 60)
    }
}
