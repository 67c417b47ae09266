import Canon
import Testing

@Suite struct InstantTests {
    static let hour: Int64 = 3_600_000

    @Test(
        arguments: [
            (0, 0), (1, 0), (3_599_999, 0), (3_600_000, 3_600_000), (-1, -3_600_000),
            (-3_600_000, -3_600_000), (-3_600_001, -7_200_000),
            (1_793_505_600_123, 1_793_505_600_000),
        ] as [(Int64, Int64)])
    func `the hour is the one that the moment lies in`(moment: Int64, hour: Int64) {
        #expect(Instant(milliseconds: moment).hour == Instant(milliseconds: hour))
    }

    @Test(
        arguments: [
            (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59.999Z"),
            (-86_400_000, "1969-12-31T00:00:00Z"), (1_793_505_600_000, "2026-11-01T04:00:00Z"),
            (1_793_505_600_001, "2026-11-01T04:00:00.001Z"),
            (951_782_400_000, "2000-02-29T00:00:00Z"),
            (-2_208_988_800_000, "1900-01-01T00:00:00Z"),
            (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
        ] as [(Int64, String)])
    func `a moment is written in UTC and read back`(moment: Int64, text: String) throws {
        let instant = Instant(milliseconds: moment)
        #expect(instant.description == text)
        #expect(Instant(text) == instant)
    }

    @Test(
        arguments: [-4_102_444_800_000, -1000, 0, 1_793_505_600_000, 4_102_444_800_000] as [Int64])
    func `no millisecond is lost in the text`(start: Int64) {
        for offset in Int64(0)..<1000 {
            let instant = Instant(milliseconds: start + offset)
            let digits = String(offset)
            let fraction =
                offset == 0
                ? "Z" : "." + String(repeating: "0", count: 3 - digits.count) + digits + "Z"
            #expect(instant.description.hasSuffix(fraction))
            #expect(Instant(instant.description) == instant)
        }
    }

    @Test func `every day of four centuries has its own date`() {
        var expected = 946_684_800_000 as Int64
        for year in 2000..<2400 {
            let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year == 2000)
            let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            for (month, count) in days.enumerated() {
                for day in 1...count {
                    let head = "\(year)-\(month < 9 ? "0" : "")\(month + 1)-"
                    let text = head + (day < 10 ? "0" : "") + "\(day)T00:00:00Z"
                    #expect(Instant(milliseconds: expected).description == text)
                    #expect(Instant(text)?.milliseconds == expected)
                    expected += 86_400_000
                }
            }
        }
    }

    @Test(arguments: [
        ("2026-11-23T23:00:00+05:00", "2026-11-23T18:00:00Z"),
        ("2026-11-23T18:00:00.5Z", "2026-11-23T18:00:00.500Z"),
        ("2026-11-24T01:30:00-05:30", "2026-11-24T07:00:00Z"),
        ("2026-11-23T18:00:00.1239999Z", "2026-11-23T18:00:00.123Z"),
        ("1970-01-01T00:00:00+05:00", "1969-12-31T19:00:00Z"),
    ])
    func `a zone is taken into account`(text: String, utc: String) throws {
        #expect(try #require(Instant(text)).description == utc)
    }

    @Test(arguments: [
        "", "2026-11-23", "2026-11-23T18:00:00", "2026-11-23 18:00:00", "18:00:00Z",
        "2026-13-01T00:00:00Z", "2026-02-30T00:00:00Z", "2026-11-23T25:00:00Z",
        "2026-11-23T18:61:00Z", "2016-12-31T23:59:60Z", "2025-02-29T00:00:00Z",
        "2026-11-23T18:00:00.Z", "2026-11-23T18:00:00+24:00", "2026-11-23t18:00:00z",
        "x2026-11-23T18:00:00Z", "2026-11-23T18:00:00Zx",
        "2026-11-23T18:00:00.123456789012345678901Z",
    ])
    func `other texts are no moment`(text: String) {
        #expect(Instant(text) == nil)
    }

    @Test func `seconds are added`() {
        let start = Instant(milliseconds: 500)
        #expect(start.adding(seconds: 2) == Instant(milliseconds: 2500))
        #expect(start.adding(seconds: -1) < start)
    }
}
