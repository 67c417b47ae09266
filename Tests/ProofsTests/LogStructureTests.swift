import Canon
import Ledger
import Proofs
import Records
import Testing

@Suite struct LogStructureTests {
    @Test func `an entry at another place than it says is named`() throws {
        var log = try LogBuilder()
        let old = log.entries[1]
        log.replace(1, entry: Entry(index: 5, at: old.at, actor: old.actor, fact: old.fact))
        #expect(log.findings().has(.failure, .structure, 1, "index"))
    }

    @Test func `a time that goes back is named`() throws {
        var log = try LogBuilder()
        let old = log.entries[1]
        let earlier = old.at.adding(seconds: -10)
        log.replace(1, entry: Entry(index: 1, at: earlier, actor: old.actor, fact: old.fact))
        #expect(log.findings().has(.failure, .structure, 1, "at_ms"))
    }

    @Test func `a log that does not begin with its start and key is named`() {
        var log = LogBuilder(empty: ())
        for _ in 0..<2 {
            log.add(
                InstrumentRegistered(
                    instrument: id("i\(log.entries.count)"), title: Texts(en: "P"),
                    type: "policy", isDemonstration: true))
        }
        #expect(log.findings().has(.failure, .structure, 0, "kind"))
        #expect(log.findings().has(.failure, .structure, 1, "kind"))
    }

    @Test func `a key announced a second time is named`() throws {
        var log = try LogBuilder()
        let place = log.add(LogKeyAnnounced(verifierKey: try LogBuilder.key().verifierKey.text))
        #expect(log.findings().has(.failure, .structure, place, "kind"))
    }

    @Test func `people may dispute a number and tell of a service, without an account`() throws {
        var log = try LogBuilder()
        let (hour, code) = (Instant(milliseconds: 0), Digest.sha256([1]))
        log.add(
            DisputeRaised(
                indicator: id("i1"), period: .year(2025), dispute: id("d1"), receivedHour: hour,
                language: .english, length: 5, text: Commitment(digest: code), codeDigest: code,
                admitBy: hour, answerBy: hour), by: .anyone)
        log.add(
            FeedbackReceived(
                service: id("s1"), feedback: id("f1"), receivedHour: hour, outcome: .done,
                paidExtra: false, language: .english, length: 0, codeDigest: code), by: .anyone)
        log.add(
            ObservationComputed(
                indicator: id("i1"), version: 1, period: .year(2025), logSize: 2), by: .clock)
        for index in 2...4 {
            #expect(!log.findings().has(.failure, .structure, index, "actor.role"))
        }
    }

    @Test func `the public can only speak and the clock cannot judge`() throws {
        var story = try Story.upToBooks()
        let people = story.log.add(
            story.answered("t1", .accepted, provisions: ["p1"], revises: story.answer),
            by: .anyone)
        let clock = story.log.add(
            story.answered("t1", .accepted, provisions: ["p1"], revises: people), by: .clock)
        let findings = story.log.findings()
        #expect(findings.has(.failure, .structure, people, "actor.role"))
        #expect(findings.has(.failure, .structure, clock, "actor.role"))
    }

    @Test func `an erasure of a later entry and a second start are named`() throws {
        var log = try LogBuilder()
        let erasure = log.add(
            PayloadErased(entry: 99, member: "parts.0.text", ground: .courtOrder))
        let start = log.add(log.entries[0].fact)
        #expect(log.findings().has(.failure, .structure, erasure, "fact.entry"))
        #expect(log.findings().has(.failure, .structure, start, "kind"))
    }
}
