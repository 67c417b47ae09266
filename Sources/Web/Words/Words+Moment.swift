/// Dates and times in words, from numbers the caller has already taken in the reader's zone.
extension Words {
    private static let months: [Words] = [
        .january, .february, .march, .april, .may, .june, .july, .august, .september, .october,
        .november, .december,
    ]

    /// The name of a month from 1 to 12.
    package static func month(_ number: Int) -> Words {
        precondition((1...12).contains(number), "a year has twelve months")
        return months[number - 1]
    }

    /// `27 March 2026`.
    package static func date(day: Int, month number: Int, year: Int) -> Words {
        let name = month(number)
        func written(_ name: String) -> String { "\(day) \(name) \(year)" }
        return Words(en: written(name.en), ur: written(name.ur))
    }

    /// `27 March 2026, 14:05`.
    package static func moment(
        day: Int, month number: Int, year: Int, hour: Int, minute: Int
    ) -> Words {
        let day = date(day: day, month: number, year: year)
        let time = "\(twoDigits(hour)):\(twoDigits(minute))"
        return Words(en: day.en + ", " + time, ur: day.ur + "، " + time)
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
