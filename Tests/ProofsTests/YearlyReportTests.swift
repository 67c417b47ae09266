import Canon
import Proofs
import Records
import Rules
import Testing

@Suite struct YearlyReportTests {
    private func findings(_ log: LogBuilder) -> [Finding] {
        var fold = NumberWithoutEvidence()
        for entry in log.entries { fold.apply(entry) }
        fold.finish()
        return fold.findings.kept
    }

    @Test func `an honest report is made again`() throws {
        let story = try Story.whole()
        var fold = NumberWithoutEvidence()
        for entry in story.log.entries { fold.apply(entry) }
        fold.finish()
        #expect(fold.reportCount == 1)
        #expect(fold.findings.kept.isEmpty, "\(fold.findings.kept)")
    }

    @Test func `a report whose data differs is named with both digests`() throws {
        var story = try Story.whole()
        let forged = Digest.sha256([1])
        let fact = story.published()
        let entry = story.log.add(
            ReportPublished(
                instrument: fact.instrument, year: fact.year, asOf: fact.asOf,
                logSize: fact.logSize, dataDigest: forged))
        let found = findings(story.log)
        #expect(found.has(.failure, .numberWithoutEvidence, entry, "fact.data_digest"))
        #expect(found.first?.sentence.contains(forged.short) == true)
        #expect(found.first?.sentence.contains(fact.dataDigest.short) == true)
    }

    @Test func `each member of a report is checked`() throws {
        let story = try Story.whole()
        let size = story.log.entries.count
        let cases: [(ReportPublished, String)] = [
            (story.published(logSize: size - 1), "fact.log_size"),
            (story.published(logSize: size + 1), "fact.log_size"),
            (story.published(logSize: -1), "fact.log_size"),
            (story.published(days: 1), "fact.as_of"),
            (story.published(year: 2028), "fact.as_of"),
            (
                ReportPublished(
                    instrument: id("nothing"), year: 2026, asOf: story.log.now.date, logSize: size,
                    dataDigest: .sha256([])), "fact.instrument"
            ),
        ]
        for (fact, field) in cases {
            var log = story.log
            let entry = log.add(fact)
            #expect(findings(log).has(.failure, .numberWithoutEvidence, entry, field), "\(field)")
        }
    }

    @Test func `a number changed behind a report changes what the report must be`() throws {
        var story = try Story.whole()
        story.log.add(story.outside("41", revises: story.attested))
        story.log.add(story.published())
        #expect(findings(story.log).isEmpty)
        guard let fact = story.log.entries[story.attested].fact as? ObservationAttested else {
            return
        }
        story.log.replace(
            story.attested,
            with: ObservationAttested(
                indicator: fact.indicator, version: fact.version, period: fact.period,
                cell: ObservationCell(value: FixedPoint(exactly: "99")), unit: fact.unit,
                series: fact.series, status: fact.status, publisher: fact.publisher,
                document: fact.document, retrievedOn: fact.retrievedOn,
                confidence: fact.confidence, isSimulated: true))
        // The second report stands on the number that took the place of the changed one.
        #expect(findings(story.log).map(\.entry) == [UInt64(story.report)])
    }
}
