import Canon
import Proofs
import Records
import Rules
import Testing

@Suite struct DrawsByLotTests {
    private func findings(_ entries: [Entry]) -> [Finding] {
        var fold = DrawsByLot()
        for entry in entries { fold.apply(entry) }
        fold.finish()
        return fold.findings.kept
    }

    private func expect(
        _ field: String, at entry: Int, in log: LogBuilder,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let found = findings(log.entries)
        #expect(
            found.has(.failure, .numberWithoutEvidence, entry, field), "\(found)",
            sourceLocation: sourceLocation)
        #expect(found.count == 1, "\(found)", sourceLocation: sourceLocation)
    }

    @Test func `an honest draw is drawn again and has no findings`() throws {
        let story = try Story.whole()
        var fold = DrawsByLot()
        for entry in story.log.entries { fold.apply(entry, bytes: entry.bytes) }
        fold.finish()
        #expect(fold.findings.kept.isEmpty, "\(fold.findings.kept)")
        #expect(fold.drawCount == 1)
    }

    @Test func `a draw steered away from a service is named with what the lot gives`() throws {
        var story = try Story.whole()
        let fact = try #require(story.log.entries[story.drawn].fact as? RetestsDrawn)
        let other = try #require(
            ["birth", "land", "licence"].first { !fact.services.map(\.text).contains($0) })
        story.log.replace(
            story.drawn,
            with: RetestsDrawn(
                logSize: fact.logSize, lot: fact.lot, services: [fact.services[1], id(other)],
                dueOn: fact.dueOn))
        expect("fact.services", at: story.drawn, in: story.log)
        let sentence = try #require(findings(story.log.entries).first?.sentence)
        #expect(sentence.contains("draws \(fact.services[0]), \(fact.services[1])"))
    }

    @Test func `a lot that is not the last entry is named`() throws {
        var story = try Story.whole()
        let fact = try #require(story.log.entries[story.drawn].fact as? RetestsDrawn)
        let lot = RetestDraw.lot(ofLastEntry: story.log.entries[story.drawn - 2].bytes)
        story.log.replace(
            story.drawn,
            with: RetestsDrawn(
                logSize: fact.logSize, lot: lot, services: fact.services, dueOn: fact.dueOn))
        expect("fact.lot", at: story.drawn, in: story.log)
    }

    @Test func `a draw from an older entry is named, however well it is drawn`() throws {
        var story = try Story.whole()
        let fact = try #require(story.log.entries[story.drawn].fact as? RetestsDrawn)
        let older = RetestDraw.lot(ofLastEntry: story.log.entries[story.drawn - 2].bytes)
        let services: [ID<PublicService>] = ["birth", "land", "licence"].map { id($0) }
        story.log.replace(
            story.drawn,
            with: RetestsDrawn(
                logSize: fact.logSize - 1, lot: older,
                services: RetestDraw.drawn(services, lot: older, count: 2), dueOn: fact.dueOn))
        expect("fact.log_size", at: story.drawn, in: story.log)
    }

    @Test func `a service that has ended is no longer drawn`() throws {
        var story = try Story.whole()
        let fact = try #require(story.log.entries[story.drawn].fact as? RetestsDrawn)
        for service in fact.services { story.log.add(story.tested(service, draw: story.drawn)) }
        story.log.add(story.listed("land", version: 2, isEnded: true))
        story.log.add(story.lot(2, of: ["birth", "licence"]))
        #expect(findings(story.log.entries).isEmpty)
        story.log.now = story.log.now.adding(seconds: 30 * LogBuilder.day)
        let late = story.log.add(story.lot(3))
        expect("fact.services", at: late, in: story.log)
    }

    @Test func `no draw is made while an earlier one has services to test and time`() throws {
        var story = try Story.whole()
        let again = story.draw(1)
        expect("fact.services", at: again, in: story.log)
        #expect(findings(story.log.entries).first?.sentence.contains("\(story.drawn)") == true)
    }

    @Test func `a draw that is overdue or done makes room for the next`() throws {
        var overdue = try Story.whole()
        overdue.log.now = overdue.log.now.adding(seconds: 21 * LogBuilder.day)
        overdue.draw(1)
        #expect(findings(overdue.log.entries).isEmpty)
        var done = try Story.whole()
        let fact = try #require(done.log.entries[done.drawn].fact as? RetestsDrawn)
        for service in fact.services { done.log.add(done.tested(service, draw: done.drawn)) }
        done.draw(3)
        #expect(findings(done.log.entries).isEmpty)
    }

    @Test func `bytes that no record can be read from are a lot all the same`() throws {
        var story = try Story()
        story.log.add(story.listed("birth"))
        let noise = Array("{}".utf8)
        let lot = RetestDraw.lot(ofLastEntry: noise)
        let fact = RetestsDrawn(
            logSize: 4, lot: lot, services: [id("birth")],
            dueOn: story.log.now.date.adding(days: 3))
        let entry = Entry(index: 4, at: story.log.now, actor: .officer("desk"), fact: fact)
        for bytes in [noise, nil] {
            var fold = DrawsByLot()
            for entry in story.log.entries { fold.apply(entry) }
            fold.skip(bytes: bytes)
            fold.apply(entry)
            #expect(fold.findings.kept.map(\.field) == (bytes == nil ? ["fact.lot"] : []))
        }
    }

    @Test func `the whole verification counts the draws and names the steered one`() async throws {
        let story = try Story.whole()
        let honest = try await story.log.report()
        #expect(honest.isSound, "\(honest.text)")
        #expect(honest.text.contains("1 reports, 1 draws made again"))
        var copy = try story.log.copy()
        let exposure = try SteeredDraw(.thorough).apply(to: &copy)
        #expect(exposure.entry == UInt64(story.drawn))
        let report = try await Verification(MemorySource(try copy.files())).run()
        #expect(report.findings.failures == 1, "\(report.text)")
        #expect(report.findings.kept.contains { exposure.isNamed(by: $0) })
    }
}
