import Canon
import Records
import Rules
import SanadTesting
import Services
import Store
import Testing

@Suite struct ServiceTestTests {
    @Test func `a test gives the level that its checklist gives, beside the claim`() async throws {
        let given = try await SampleCatalogue()
        try await given.test(failing: [.noVisit])
        let service = try given.service()
        #expect(service.test?.level == 2)
        #expect(service.claimedLevel == 3)
        let levels = try given.read { try $0.levels() }
        #expect(levels.claimedEndToEnd == 1)
        #expect(levels.testedEndToEnd == 0)
        #expect(levels.overstated == 1)
        let tests = try given.read { try $0.tests(of: try id("domicile")) }
        #expect(tests.first?.items.count == ServiceCheck.allCases.count)
        #expect(tests.first?.summary.office == "audit-desk")
    }

    @Test func `the newest day counts, in whatever order tests are recorded`() async throws {
        let given = try await SampleCatalogue()
        given.site.clock.advance(seconds: 10 * 86_400)
        try await given.test(daysAgo: 1)
        try await given.test(failing: [.formOnline], daysAgo: 5)
        #expect(try given.service().test?.level == 4)
        #expect(
            try given.read { try $0.tests(of: try id("domicile")) }.map(\.summary.level) == [
                4, 1,
            ])
    }

    @Test func `the office that answers for a service does not test it`() async throws {
        let given = try await SampleCatalogue()
        await #expect(throws: TestService.Refusal.ownOffice) {
            try await given.test(as: .officer("district-office"))
        }
    }

    @Test func `a test of tomorrow, or of before the version, is refused`() async throws {
        let given = try await SampleCatalogue()
        await #expect(throws: TestService.Refusal.inTheFuture) {
            try await given.test(daysAgo: -1)
        }
        await #expect(
            throws: TestService.Refusal.beforeVersion(CivilDate(year: 2026, month: 11, day: 1))
        ) { try await given.test(daysAgo: 1) }
    }

    @Test func `an incomplete checklist and a note that cannot stand are refused`() async throws {
        let given = try await SampleCatalogue()
        func test(_ items: [TestedItem]) async throws {
            try await given.submit(
                TestService(try id("domicile"), on: given.site.clock.now.date, items: items),
                as: SampleCatalogue.tester)
        }
        await #expect(throws: TestService.Refusal.checklist(.missing(.inEnglish))) {
            try await test(Array(given.checklist().dropLast()))
        }
        await #expect(throws: TestService.Refusal.checklist(.unknown("x"))) {
            try await test(given.checklist() + [TestedItem(item: "x", isPassed: true)])
        }
        var items = given.checklist()
        items[0] = TestedItem(item: items[0].item, isPassed: false, note: Texts(en: " "))
        let refused = TestService.Refusal.note(
            item: "information_found", .unfit(.english, .empty))
        await #expect(throws: refused) { try await test(items) }
    }

    @Test func `what is unknown or ended cannot be tested`() async throws {
        let given = try await SampleCatalogue()
        await #expect(throws: TestService.Refusal.unknownService) {
            try await given.test("nothing")
        }
        try await given.submit(EndService(try id("domicile"), reason: Texts(en: "Merged")))
        await #expect(throws: TestService.Refusal.ended) { try await given.test() }
    }

    @Test func `a draw is the one that anybody draws again from the log`() async throws {
        let given = try await SampleCatalogue(["a", "b", "c", "d", "e"])
        try await given.submit(EndService(try id("c"), reason: Texts(en: "Merged")))
        let due = given.site.clock.now.date.adding(days: 30)
        let entry = try #require(try await given.submit(DrawRetests(2, dueOn: due)).last)
        let fact = try #require(entry.fact as? RetestsDrawn)
        #expect(fact.logSize == Int(entry.index))
        let last = try given.site.entryBytes(entry.index - 1)
        try RetestDraw.check(
            fact, lastEntry: last,
            services: try ["a", "b", "d", "e"].map { try id($0) })
        #expect(!fact.services.contains(try id("c")))
    }

    @Test func `a drawn service waits for its test, and is overdue after the day`() async throws {
        let given = try await SampleCatalogue()
        let due = given.site.clock.now.date.adding(days: 3)
        let draw = Int(try #require(try await given.submit(DrawRetests(1, dueOn: due)).last).index)
        #expect(try given.read { try $0.waitingRetests() }.map(\.service.text) == ["domicile"])
        #expect(try given.read { try $0.overdueRetests(on: due) }.isEmpty)
        let late = due.adding(days: 1)
        #expect(try given.read { try $0.overdueRetests(on: late) }.map(\.draw) == [draw])
        try await given.test(draw: draw)
        #expect(try given.read { try $0.overdueRetests(on: late) }.isEmpty)
        #expect(try given.read { try $0.draws() }.first?.services.first?.test?.draw == draw)
    }

    @Test func `a test belongs to a draw that has the service, once`() async throws {
        let given = try await SampleCatalogue(["domicile", "passport"])
        let due = given.site.clock.now.date.adding(days: 3)
        let entry = try #require(try await given.submit(DrawRetests(1, dueOn: due)).last)
        let fact = try #require(entry.fact as? RetestsDrawn)
        let drawn = try #require(fact.services.first).text
        let other = drawn == "domicile" ? "passport" : "domicile"
        await #expect(throws: TestService.Refusal.notDrawn) {
            try await given.test(other, draw: Int(entry.index))
        }
        await #expect(throws: TestService.Refusal.unknownDraw) {
            try await given.test(drawn, draw: 0)
        }
        let test = try #require(try await given.test(drawn, draw: Int(entry.index)).last)
        await #expect(throws: TestService.Refusal.alreadyTested(entry: Int(test.index))) {
            try await given.test(drawn, draw: Int(entry.index))
        }
    }

    @Test func `nobody draws again until the result pleases`() async throws {
        let given = try await SampleCatalogue(["domicile", "passport"])
        let today = given.site.clock.now.date
        let first = try #require(
            try await given.submit(DrawRetests(1, dueOn: today.adding(days: 3))).last)
        let again = DrawRetests(1, dueOn: today.adding(days: 9))
        await #expect(throws: DrawRetests.Refusal.earlierDrawOpen(entry: Int(first.index))) {
            try await given.submit(again)
        }
        given.site.clock.advance(seconds: 4 * 86_400)
        try await given.submit(again)
    }

    @Test func `a draw of nothing, of too many, or without time is refused`() async throws {
        let given = try await SampleCatalogue()
        let today = given.site.clock.now.date
        for count in [0, 2, -1] {
            await #expect(throws: DrawRetests.Refusal.count(limit: 1)) {
                try await given.submit(DrawRetests(count, dueOn: today.adding(days: 3)))
            }
        }
        await #expect(throws: DrawRetests.Refusal.dueNotLater) {
            try await given.submit(DrawRetests(1, dueOn: today))
        }
        await #expect(throws: DrawRetests.Refusal.dueTooLate(limit: 366)) {
            try await given.submit(DrawRetests(1, dueOn: today.adding(days: 367)))
        }
        let empty = try await SampleCatalogue([])
        await #expect(throws: DrawRetests.Refusal.noServices) {
            try await empty.submit(DrawRetests(1, dueOn: today.adding(days: 3)))
        }
    }
}

extension TestSite {
    /// The canonical bytes of an entry.
    fileprivate func entryBytes(_ index: UInt64) throws -> [UInt8] {
        try #require(try store.read { try LogTables.bytes(of: index, $0) })
    }
}
