import Canon
import Records
import Rules
import SanadTesting
import Services
import Store
import Testing

@Suite struct CatalogueTests {
    @Test func `a listed service stands in the catalogue as promised and as nobody tested`()
        async throws
    {
        let given = try await SampleCatalogue()
        let service = try given.service()
        #expect(service.version == 1)
        #expect(service.title[.urdu] == "ڈومیسائل سرٹیفکیٹ")
        #expect(service.promisedDays == 7)
        #expect(service.claimedLevel == 3)
        #expect(service.test == nil)
        #expect(service.cases == MeasuredCases(decided: 0, withinPromise: 0, median: nil))
        let listing = try given.read { try $0.listing(try id("domicile")) }
        #expect(listing?.fees.first?.amount == Money(minorUnits: 20_000))
    }

    @Test func `a next version needs a reason, and every version stays readable`() async throws {
        let given = try await SampleCatalogue()
        await #expect(throws: ListService.Refusal.reason(.missing)) {
            try await given.list("domicile") { $0.promisedDays = 30 }
        }
        try await given.list("domicile", reason: Texts(en: "A backlog")) { $0.promisedDays = 30 }
        let versions = try given.read { try $0.versions(of: try id("domicile")) }
        #expect(versions.map(\.listing.version) == [2, 1])
        #expect(versions.map(\.listing.promisedDays) == [30, 7])
        #expect(versions.first?.listing.reason == Texts(en: "A backlog"))
        #expect(try given.service().promisedDays == 30)
    }

    @Test func `a version that changes nothing is refused`() async throws {
        let given = try await SampleCatalogue()
        await #expect(throws: ListService.Refusal.unchanged) {
            try await given.list("domicile", reason: Texts(en: "Again"))
        }
    }

    @Test func `two officers who change one version do not overwrite each other`() async throws {
        let given = try await SampleCatalogue()
        var terms = try given.terms()
        terms.promisedDays = 8
        try await given.submit(
            ListService(try id("domicile"), terms, reason: Texts(en: "One"), following: 1))
        terms.promisedDays = 9
        let second = ListService(
            try id("domicile"), terms, reason: Texts(en: "Two"), following: 1)
        await #expect(throws: ListService.Refusal.changedMeanwhile(version: 2)) {
            try await given.submit(second)
        }
    }

    @Test(arguments: ["draws", "new", "feedback"])
    func `names that addresses need are taken`(name: String) async throws {
        let given = try await SampleCatalogue([])
        await #expect(throws: ListService.Refusal.reservedName) { try await given.list(name) }
    }

    @Test func `a service that has ended stays, and can be taken up again`() async throws {
        let given = try await SampleCatalogue()
        await #expect(throws: EndService.Refusal.reason(.missing)) {
            try await given.submit(EndService(try id("domicile"), reason: .none))
        }
        try await given.submit(EndService(try id("domicile"), reason: Texts(en: "Merged")))
        #expect(try given.service().isEnded)
        #expect(try given.read { try $0.services() }.isEmpty)
        #expect(try given.read { try $0.levels() }.services == 0)
        await #expect(throws: EndService.Refusal.alreadyEnded) {
            try await given.submit(EndService(try id("domicile"), reason: Texts(en: "Merged")))
        }
        await #expect(throws: EndService.Refusal.unknownService) {
            try await given.submit(EndService(try id("nothing"), reason: Texts(en: "Merged")))
        }
        try await given.list("domicile", reason: Texts(en: "Needed after all"))
        #expect(try given.service().version == 3)
        #expect(try !given.service().isEnded)
    }

    @Test func `the catalogue is filtered by event, office, level and provision`() async throws {
        let given = try await SampleCatalogue()
        try await given.list("passport") {
            $0.event = "travel"
            $0.office = try id("passport-office")
            $0.provisions = []
        }
        try await given.test("passport", failing: [.noVisit])
        func found(_ change: (inout ServiceFilter) -> Void) throws -> [String] {
            var filter = ServiceFilter()
            change(&filter)
            return try given.read { try $0.services(filter) }.map(\.service.text)
        }
        #expect(try found { _ in } == ["domicile", "passport"])
        #expect(try found { $0.event = "travel" } == ["passport"])
        #expect(try found { $0.office = "district-office" } == ["domicile"])
        #expect(try found { $0.level = 2 } == ["passport"])
        #expect(try found { $0.level = 3 }.isEmpty)
        let promised = try given.read {
            try $0.services(on: try id("services-online"), of: try id("digital-policy"))
        }
        #expect(promised.map(\.service.text) == ["domicile"])
        #expect(try given.read { try $0.events() } == ["moving", "travel"])
        #expect(
            try given.read { try $0.offices() }.map(\.text) == [
                "district-office", "passport-office",
            ])
    }

    @Test func `views computed anew are the views that were there`() async throws {
        let given = try await SampleCatalogue(["domicile", "passport"])
        try await given.test(failing: [.noVisit])
        let entry = try await given.report()
        try await given.report("2026-09", [(4, 9)], revising: entry, reason: Texts(en: "Counted"))
        let feedback = try await given.say("It was quick.")
        _ = try await given.say("", .gaveUp, paidExtra: true)
        try await given.submit(PublishFeedback([feedback.feedback]))
        try await given.submit(AnswerFeedback(feedback.feedback, Texts(en: "Thank you")))
        try await given.submit(
            WithholdFeedback(feedback.feedback, ground: .abuse, note: Texts(en: "Seen twice")))
        try await given.submit(
            DrawRetests(1, dueOn: given.site.clock.now.date.adding(days: 9)))
        try await given.list("passport", reason: Texts(en: "Slower")) { $0.promisedDays = 60 }
        let before = try given.site.store.viewDigest()
        try given.site.store.rebuildViews { _ in }
        #expect(try given.site.store.viewDigest() == before)
    }
}
