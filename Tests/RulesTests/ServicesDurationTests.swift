import Canon
import Records
import Rules
import Testing

@Suite struct ServicesDurationTests {
    private func table(_ rows: [(Int, Int)]) -> [DurationCount] {
        rows.map { DurationCount(days: $0.0, count: $0.1) }
    }

    @Test(arguments: [
        ([(4, 1)], "4.0"), ([(1, 1), (2, 1)], "1.5"), ([(1, 1), (2, 1), (9, 1)], "2.0"),
        ([(0, 3), (10, 1)], "0.0"), ([(1, 2), (5, 2)], "3.0"), ([(2, 500), (3, 501)], "3.0"),
    ])
    func `the median is the middle case, or half-way between two`(
        rows: [(Int, Int)], median: String
    ) {
        #expect(CaseDurations.median(table(rows))?.description == median)
    }

    @Test func `no cases have no median and no share`() {
        #expect(CaseDurations.median([]) == nil)
        #expect(CaseDurations.share(0, of: 0) == nil)
    }

    @Test func `cases within the promise include its last day`() {
        let cases = table([(1, 2), (7, 3), (8, 4)])
        #expect(CaseDurations.within(7, cases) == 5)
        #expect(CaseDurations.share(5, of: 9)?.description == "55.6")
    }

    @Test(arguments: [
        ([(-1, 1)], CaseDurations.Problem.negativeDays(row: 1)),
        ([(2, 1), (2, 1)], .notAscending(row: 2)), ([(2, 1), (1, 1)], .notAscending(row: 2)),
        ([(1, 1), (2, 0)], .noCases(row: 2)), ([(1, -4)], .noCases(row: 1)),
        ([(1, Int.max)], .tooMany), ([(1, 1 << 52), (2, 1 << 52)], .tooMany),
    ])
    func `a table that is none says which row`(
        rows: [(Int, Int)], problem: CaseDurations.Problem
    ) {
        #expect(throws: problem) { try CaseDurations.count(self.table(rows)) }
    }

    @Test func `cases are held against the promise that stood when their period ended`() throws {
        let may = CivilDate(year: 2026, month: 5, day: 1)
        let versions = [
            PromisedDays(since: Instant(startOf: may), days: 7),
            PromisedDays(since: Instant(startOf: may.adding(days: 60)), days: 30),
        ]
        #expect(PromisedDays.standing(atEnd: may.adding(days: 31), of: versions)?.days == 7)
        #expect(PromisedDays.standing(atEnd: may.adding(days: 60), of: versions)?.days == 7)
        #expect(PromisedDays.standing(atEnd: may.adding(days: 61), of: versions)?.days == 30)
        #expect(PromisedDays.standing(atEnd: may.adding(days: -90), of: versions)?.days == 7)
        #expect(PromisedDays.standing(atEnd: may, of: []) == nil)
    }
}
