import Testing
import Web

@Suite struct MomentTests {
    @Test func `a date is written out in either language`() {
        let date = Words.date(day: 27, month: 3, year: 2026)
        #expect(date.en == "27 March 2026")
        #expect(date.ur == "27 مارچ 2026")
    }

    @Test func `a time of day has two digits on either side`() {
        let moment = Words.moment(day: 1, month: 12, year: 2026, hour: 9, minute: 5)
        #expect(moment.en == "1 December 2026, 09:05")
        #expect(moment.ur == "1 دسمبر 2026، 09:05")
    }
}
