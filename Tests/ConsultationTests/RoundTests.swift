import Canon
import Consultation
import Records
import Registrar
import SanadTesting
import Testing

@Suite struct RoundTests {
    @Test func `a round opens on a published version and gets the next number`() async throws {
        let sample = try await SampleRound()
        let round = try #require(try sample.read { try $0.round(sample.key) })
        #expect(round.version == 1)
        #expect(round.isOpen(at: sample.site.clock.now))
        #expect(try sample.read { try $0.openRounds(sample.site.clock.now) }.count == 1)
        #expect(try sample.read { try $0.questions(of: sample.key) }.map(\.question.text) == ["q1"])
    }

    @Test func `a consultation on an unknown instrument is refused`() async throws {
        let sample = try await SampleRound(isOpen: false)
        await #expect(throws: OpenConsultation.Refusal.unknownInstrument) {
            try await sample.submit(
                OpenConsultation(
                    try id("other"), on: try id("nothing"), title: Texts(en: "x"), categories: []))
        }
    }

    @Test func `a consultation opens once`() async throws {
        let sample = try await SampleRound(isOpen: false)
        await #expect(throws: OpenConsultation.Refusal.alreadyOpened) {
            try await sample.submit(
                OpenConsultation(
                    sample.key.consultation, on: try id("digital-policy"), title: Texts(en: "x"),
                    categories: []))
        }
    }

    @Test func `a version that was never published is refused`() async throws {
        let sample = try await SampleRound(isOpen: false)
        await #expect(throws: OpenRound.Refusal.unknownVersion(2)) {
            try await sample.openRound(on: 2)
        }
    }

    @Test func `a withdrawn version is refused`() async throws {
        let sample = try await SampleRound(isOpen: false)
        try await sample.submit(
            SealFacts([
                VersionWithdrawn(
                    instrument: try id("digital-policy"), version: 1, reason: Texts(en: "slip"))
            ]))
        await #expect(throws: OpenRound.Refusal.withdrawnVersion(1)) {
            try await sample.openRound()
        }
    }

    @Test func `a second round waits until the first one is closed`() async throws {
        let sample = try await SampleRound()
        await #expect(throws: OpenRound.Refusal.previousRoundNotClosed(1)) {
            try await sample.openRound()
        }
        try await sample.closeRound()
        try await sample.openRound()
        let rounds = try sample.read { try $0.rounds(of: sample.key.consultation) }
        #expect(rounds.map(\.key.round) == [1, 2])
    }

    @Test(arguments: [Int64(0), -1]) func `a round that ends before it begins is refused`(
        days: Int64
    ) async throws {
        let sample = try await SampleRound(isOpen: false)
        await #expect(throws: OpenRound.Refusal.closesBeforeItOpens) {
            try await sample.openRound(days: days)
        }
    }

    @Test func `a round is not closed before its end`() async throws {
        let sample = try await SampleRound()
        let end = try #require(try sample.read { try $0.round(sample.key) }).closesAt
        await #expect(throws: CloseRound.Refusal.stillOpen(until: end)) {
            try await sample.submit(CloseRound(sample.key))
        }
    }

    @Test func `closing fixes the number received`() async throws {
        let sample = try await SampleRound()
        try await sample.say("One.")
        try await sample.say("Two.")
        sample.site.clock.advance(seconds: 11 * 86_400)
        let entries = try await sample.submit(CloseRound(sample.key), as: .clock)
        #expect((entries.last?.fact as? RoundClosed)?.received == 2)
    }

    @Test func `an extension moves the end later and says why`() async throws {
        let sample = try await SampleRound()
        let later = sample.site.clock.now.adding(seconds: 20 * 86_400)
        try await sample.submit(
            ExtendRound(sample.key, until: later, reason: Texts(en: "Floods.")))
        #expect(try sample.read { try $0.round(sample.key) }?.closesAt == later)
        #expect(
            try sample.read { try $0.extensions(of: sample.key) }.first?.reason[.english]
                == "Floods.")
        await #expect(throws: ExtendRound.Refusal.notLater(than: later)) {
            try await sample.submit(
                ExtendRound(sample.key, until: later, reason: Texts(en: "Again.")))
        }
    }

    @Test func `an extension without a reason is refused`() async throws {
        let sample = try await SampleRound()
        let later = sample.site.clock.now.adding(seconds: 20 * 86_400)
        await #expect(throws: ExtendRound.Refusal.reason(.missing)) {
            try await sample.submit(ExtendRound(sample.key, until: later, reason: .none))
        }
    }

    @Test func `the public may not open a round`() async throws {
        let sample = try await SampleRound(isOpen: false)
        await #expect(throws: RegistrarFault.notAllowed) {
            try await sample.submit(
                OpenRound(
                    of: sample.key.consultation, on: 1, opensAt: sample.site.clock.now,
                    closesAt: sample.site.clock.now.adding(seconds: 60)), as: .anyone)
        }
    }
}
