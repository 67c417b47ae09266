import Canon
import Records
import Registrar
import SanadTesting
import Services
import Store
import Testing

@Suite struct FeedbackTests {
    @Test func `anybody says how it went; the words are in the vault, the hour is coarse`()
        async throws
    {
        let given = try await SampleCatalogue()
        given.site.clock.advance(seconds: 1_234)
        let fact = try await given.say("They asked for tea money.", .done, paidExtra: true)
        #expect(fact.receivedHour == given.site.clock.now.hour)
        #expect(fact.length == 25)
        #expect(fact.text != nil)
        #expect(fact.paidExtra)
        #expect(try given.words(of: fact.feedback) == .notPublic)
        #expect(
            try given.words(of: fact.feedback, reader: .insider)
                == .words("They asked for tea money."))
    }

    @Test func `feedback without words counts and has nothing to publish`() async throws {
        let given = try await SampleCatalogue()
        let fact = try await given.say("  \n", .gaveUp)
        #expect(fact.text == nil)
        #expect(fact.length == 0)
        #expect(try given.words(of: fact.feedback, reader: .insider) == .none)
        await #expect(throws: PublishFeedback.Refusal.wordlessFeedback(fact.feedback)) {
            try await given.submit(PublishFeedback([fact.feedback]))
        }
        await #expect(throws: WithholdFeedback.Refusal.wordless) {
            try await given.submit(WithholdFeedback(fact.feedback, ground: .abuse))
        }
        await #expect(throws: EraseFeedback.Refusal.alreadyErased) {
            try await given.submit(EraseFeedback(fact.feedback, ground: .requestOfAuthor))
        }
    }

    @Test func `words that cannot stand and services that are unknown are refused`() async throws {
        let given = try await SampleCatalogue()
        await #expect(
            throws: GiveFeedback.Refusal.text(.tooLong(limit: 10_000, bytes: 10_001))
        ) { try await given.say(String(repeating: "x", count: 10_001)) }
        await #expect(
            throws: GiveFeedback.Refusal.text(.controlCharacter(7, scalarOffset: 1))
        ) { try await given.say("a\u{7}") }
        let other = try await SampleCatalogue([])
        await #expect(throws: GiveFeedback.Refusal.unknownService) { try await other.say("x") }
    }

    @Test func `people still speak of a service that has ended`() async throws {
        let given = try await SampleCatalogue()
        try await given.submit(EndService(try id("domicile"), reason: Texts(en: "Merged")))
        _ = try await given.say("Still waiting", .waiting)
    }

    @Test func `published words are read by anybody, once`() async throws {
        let given = try await SampleCatalogue()
        let one = try await given.say("Quick and kind.").feedback
        let two = try await given.say("Slow.", .waiting).feedback
        try await given.submit(PublishFeedback([one, one]))
        #expect(try given.words(of: one) == .words("Quick and kind."))
        await #expect(throws: PublishFeedback.Refusal.nothingToPublish) {
            try await given.submit(PublishFeedback([one]))
        }
        await #expect(throws: PublishFeedback.Refusal.unknownFeedback(try id("f9"))) {
            try await given.submit(PublishFeedback([two, try id("f9")]))
        }
        await #expect(throws: PublishFeedback.Refusal.tooMany(limit: 500)) {
            try await given.submit(PublishFeedback(Array(repeating: two, count: 501)))
        }
        let list = try given.read { try $0.feedback(.published, on: try id("domicile")) }
        #expect(list.items.map(\.feedback) == [one])
        #expect(list.total == 1)
    }

    @Test func `withheld words are counted and not shown, even after they were published`()
        async throws
    {
        let given = try await SampleCatalogue()
        let id = try await given.say("Call me on 0300-0000000").feedback
        try await given.submit(PublishFeedback([id]))
        try await given.submit(
            WithholdFeedback(id, ground: .personalData, note: Texts(en: "A number")))
        #expect(try given.words(of: id) == .notPublic)
        let found = try #require(try given.read { try $0.feedback(id) })
        #expect(found.state == .withheld)
        #expect(found.ground == .personalData)
        #expect(found.note == Texts(en: "A number"))
        await #expect(throws: WithholdFeedback.Refusal.alreadyWithheld) {
            try await given.submit(WithholdFeedback(id, ground: .abuse))
        }
        await #expect(throws: PublishFeedback.Refusal.withheldFeedback(id)) {
            try await given.submit(PublishFeedback([id]))
        }
    }

    @Test func `a note too long and feedback that is unknown are refused`() async throws {
        let given = try await SampleCatalogue()
        let id = try await given.say("x").feedback
        let long = Texts(en: String(repeating: "x", count: 4_001))
        let fault = TextsProblem.unfit(.english, .tooLong(limit: 4_000, bytes: 4_001))
        await #expect(throws: WithholdFeedback.Refusal.note(fault)) {
            try await given.submit(WithholdFeedback(id, ground: .abuse, note: long))
        }
        let none: ID<Feedback> = try #require(ID("f0"))
        await #expect(throws: WithholdFeedback.Refusal.unknownFeedback) {
            try await given.submit(WithholdFeedback(none, ground: .abuse))
        }
        await #expect(throws: AnswerFeedback.Refusal.unknownFeedback) {
            try await given.submit(AnswerFeedback(none, Texts(en: "x")))
        }
        await #expect(throws: EraseFeedback.Refusal.unknownFeedback) {
            try await given.submit(EraseFeedback(none, ground: .courtOrder))
        }
    }

    @Test func `answers stand below each other, and none twice`() async throws {
        let given = try await SampleCatalogue()
        let id = try await given.say("Slow.").feedback
        await #expect(throws: AnswerFeedback.Refusal.answer(.missing)) {
            try await given.submit(AnswerFeedback(id, .none))
        }
        try await given.submit(AnswerFeedback(id, Texts(en: "We look into it")))
        await #expect(throws: AnswerFeedback.Refusal.repeated) {
            try await given.submit(AnswerFeedback(id, Texts(en: "We look into it")))
        }
        try await given.submit(AnswerFeedback(id, Texts(en: "The queue is gone")))
        let found = try #require(try given.read { try $0.feedback(id) })
        #expect(
            found.answers.map { $0.answer[.english] } == [
                "We look into it", "The queue is gone",
            ])
    }

    @Test func `erased words are gone, whether published before or after`() async throws {
        let given = try await SampleCatalogue()
        let one = try await given.say("Mine").feedback
        let two = try await given.say("Yours").feedback
        try await given.submit(PublishFeedback([one]))
        for id in [one, two] {
            try await given.submit(EraseFeedback(id, ground: .requestOfAuthor))
        }
        try await given.submit(PublishFeedback([two]))
        for id in [one, two] {
            #expect(try given.words(of: id) == .erased)
            #expect(try given.words(of: id, reader: .insider) == .erased)
        }
    }

    @Test func `the holder of a code finds the feedback again`() async throws {
        let given = try await SampleCatalogue()
        let code = ReceiptCode(random: given.site.registrar.random(10))
        let fact = try await given.say("x", code: code)
        #expect(
            try given.read { try $0.feedback(codeDigest: code.digest) }?.feedback
                == fact.feedback)
        #expect(try given.read { try $0.feedback(codeDigest: .sha256([])) } == nil)
    }

    @Test func `outcomes, payments and states are counted`() async throws {
        let given = try await SampleCatalogue()
        for outcome in FeedbackReceived.Outcome.allCases {
            _ = try await given.say("", outcome, paidExtra: outcome == .refused)
        }
        let words = try await given.say("x").feedback
        try await given.submit(PublishFeedback([words]))
        _ = try await given.say("y")
        let counts = try given.read { try $0.feedbackCounts(of: try id("domicile")) }
        #expect(counts.total == 6)
        #expect(counts.outcomes.map(\.count) == [3, 1, 1, 1])
        #expect(counts.paidExtra == 1)
        #expect([counts.waiting, counts.published, counts.withheld] == [1, 1, 0])
    }

    @Test func `officers do not speak as the public, nor the public as officers`() async throws {
        let given = try await SampleCatalogue()
        let command = GiveFeedback(
            on: try id("domicile"), outcome: .done, paidExtra: false, language: .english,
            code: ReceiptCode(random: given.site.registrar.random(10)))
        await #expect(throws: RegistrarFault.notAllowed) { try await given.submit(command) }
        await #expect(throws: RegistrarFault.notAllowed) {
            try await given.submit(PublishFeedback([]), as: .anyone)
        }
    }
}
