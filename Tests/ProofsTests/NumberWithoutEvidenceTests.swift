import Canon
import Proofs
import Records
import Testing

@Suite struct NumberWithoutEvidenceTests {
    private func findings(_ log: LogBuilder) -> [Finding] {
        var fold = NumberWithoutEvidence()
        for entry in log.entries { fold.apply(entry) }
        fold.finish()
        return fold.findings.kept
    }

    private func expect(
        _ field: String, at entry: Int, in log: LogBuilder,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let found = findings(log)
        #expect(
            found.has(.failure, .numberWithoutEvidence, entry, field), "\(found)",
            sourceLocation: sourceLocation)
    }

    @Test func `an honest story has no findings and its numbers are the same`() throws {
        let story = try Story.whole()
        var fold = NumberWithoutEvidence()
        for entry in story.log.entries { fold.apply(entry) }
        fold.finish()
        #expect(fold.findings.kept.isEmpty, "\(fold.findings.kept)")
        #expect(fold.definitionCount == 4)
        #expect(fold.attestedCount == 1)
        #expect(fold.recomputedCount == 3)
        #expect(fold.numbers.map(\.isSame) == [true, true, true])
        #expect(fold.numbers.map(\.code) == ["days", "days", "voices"])
    }

    @Test func `a fold that knows the definitions before finds the same`() throws {
        var story = try Story.whole()
        story.log.add(story.outside("1.23456"))
        let definitions = story.log.entries.compactMap { $0.fact as? IndicatorDefined }
        var knowing = NumberWithoutEvidence(definitions: definitions)
        var keeping = NumberWithoutEvidence()
        for entry in story.log.entries {
            knowing.apply(entry, bytes: entry.bytes)
            keeping.apply(entry)
        }
        knowing.finish()
        keeping.finish()
        #expect(knowing.findings == keeping.findings)
        #expect(knowing.numbers == keeping.numbers)
    }

    @Test func `a number that the entries do not give is named with both digits`() throws {
        var story = try Story.whole()
        let entry = story.lowest
        guard let fact = story.log.entries[entry].fact as? ObservationComputed else { return }
        story.log.replace(
            entry,
            with: ObservationComputed(
                indicator: fact.indicator, version: 1, period: fact.period, logSize: fact.logSize,
                cells: [ObservationCell(value: FixedPoint(exactly: "7.0000"), sample: 2)]))
        let found = findings(story.log).filter { $0.entry == UInt64(entry) }
        #expect(found.map(\.field) == ["fact.cells.0.value"])
        #expect(found.first?.sentence.contains("days says 7.0000; the entries give 0.0") == true)
    }

    @Test func `cells left out, added or of another group are named`() throws {
        var story = try Story.whole()
        let entry = story.log.add(
            ObservationComputed(
                indicator: id("voices"), version: 1, period: Story.period("2026"),
                logSize: story.log.entries.count,
                cells: [ObservationCell(area: id("sindh")), ObservationCell()]))
        expect("fact.cells", at: entry, in: story.log)
        expect("fact.cells.0", at: entry, in: story.log)
    }

    @Test(arguments: [
        ("", "As counted.", "fact.formula"),
        ("count(services.nothing.v1)", "As counted.", "fact.formula"),
        ("count(services.service_tested.v1) by area as area", "As counted.", "fact.dimensions"),
        ("1", "", "fact.method"),
    ])
    func `a definition that lacks something is named`(
        formula: String, method: String, field: String
    ) throws {
        var story = try Story.whole()
        let entry = story.log.add(
            story.defined("x", evidence: .recomputable, formula: formula, method: method))
        expect(field, at: entry, in: story.log)
    }

    @Test func `versions go up by one and each has a reason`() throws {
        var story = try Story.whole()
        let skipped = story.log.add(
            story.defined("users", version: 3, evidence: .attested, reason: "Better."))
        let silent = story.log.add(story.defined("voices", version: 2, evidence: .attested))
        expect("fact.version", at: skipped, in: story.log)
        expect("fact.reason", at: silent, in: story.log)
    }

    @Test func `a fold that nobody knows and an attested formula are named`() throws {
        var story = try Story.whole()
        let unknown = story.log.add(
            story.defined("x", evidence: .recomputable, fold: "treasury.nothing"))
        let attested = story.log.add(story.defined("y", evidence: .attested, formula: "1"))
        expect("fact.fold", at: unknown, in: story.log)
        expect("fact.evidence", at: attested, in: story.log)
    }

    @Test func `each rule of an attested number names its member`() throws {
        let story = try Story.whole()
        let cases: [(ObservationAttested, String)] = [
            (story.outside(unit: "PERCENT"), "fact.unit"),
            (story.outside("1.23456"), "fact.cell.value"),
            (story.outside("5", low: "6"), "fact.cell.low"),
            (story.outside("5", high: "4.5"), "fact.cell.high"),
            (story.outside(version: 2), "fact.version"),
            (story.outside("5", "2027"), "fact.period"),
            (story.outside(publisher: ""), "fact.publisher"),
            (story.outside(retrieved: 1), "fact.retrieved_on"),
            (story.outside(revises: story.lowest), "fact.revises"),
            (story.outside(revises: 2), "fact.revises"),
            (story.outside(indicator: "voices"), "fact.indicator"),
            (story.outside(indicator: "nothing"), "fact.indicator"),
        ]
        for (fact, field) in cases {
            var log = story.log
            let entry = log.add(fact)
            expect(field, at: entry, in: log)
        }
        var log = story.log
        log.add(story.outside("43", low: "42.9", high: "43.25", revises: story.attested))
        #expect(findings(log).isEmpty)
    }

    @Test func `a computed number reads no entry behind it and follows a formula`() throws {
        var story = try Story.whole()
        let size = story.log.entries.count + 5
        let early = story.log.add(
            ObservationComputed(
                indicator: id("voices"), version: 1, period: Story.period("2026"), logSize: size))
        let attested = story.log.add(
            ObservationComputed(
                indicator: id("users"), version: 1, period: Story.period("2026"), logSize: 1))
        expect("fact.log_size", at: early, in: story.log)
        expect("fact.indicator", at: attested, in: story.log)
    }

    @Test func `what is withdrawn was a number of that indicator, once`() throws {
        var story = try Story.whole()
        func withdraw(_ entry: Int, _ indicator: String = "users") -> ObservationWithdrawn {
            ObservationWithdrawn(
                indicator: id(indicator), withdraws: entry, reason: Texts(en: "Wrong."))
        }
        story.log.add(withdraw(story.attested))
        let again = story.log.add(withdraw(story.attested))
        let other = story.log.add(withdraw(story.attested, "days"))
        let nothing = story.log.add(withdraw(1))
        for entry in [again, other, nothing] { expect("fact.withdraws", at: entry, in: story.log) }
    }

    @Test func `a late answer to a dispute is worth a note`() throws {
        var story = try Story.whole()
        let due = story.log.now.adding(seconds: 10 * LogBuilder.day)
        for dispute in ["d1", "d2"] {
            story.log.add(
                DisputeRaised(
                    indicator: id("users"), period: Story.period("2025"), dispute: id(dispute),
                    receivedHour: story.log.now.hour, language: .english, length: 3,
                    text: Commitment(digest: .sha256([])), codeDigest: .sha256([]),
                    admitBy: due, answerBy: due),
                by: .anyone)
        }
        let raised = story.log.entries.count - 1
        story.log.now = story.log.now.adding(seconds: 11 * LogBuilder.day)
        let late = story.log.add(
            DisputeAnswered(dispute: id("d1"), outcome: .rejected, corrections: [9999]))
        let ghost = story.log.add(DisputeAdmitted(dispute: id("d3")))
        let found = findings(story.log)
        #expect(found.has(.note, .numberWithoutEvidence, late))
        #expect(found.has(.note, .numberWithoutEvidence, raised, "fact.answer_by_ms"))
        #expect(found.has(.failure, .numberWithoutEvidence, late, "fact.corrections"))
        #expect(found.has(.failure, .numberWithoutEvidence, ghost, "fact.dispute"))
    }

    @Test func `the request shows each number beside the recomputed one`() async throws {
        let report = try await Story.whole().log.report()
        #expect(report.textWithNumbers.contains("same  days"))
        #expect(report.textWithNumbers.contains("Numbers computed again"))
        #expect(!report.text.contains("Numbers computed again"))
        #expect(report.jsonWithNumbers["numbers"]?.elements?.count == 3)
        #expect(report.json["numbers"] == nil)
        let first = report.jsonWithNumbers["numbers"]?.elements?.first
        #expect(first?["same"] == .bool(true))
        #expect(first?["period"]?.text == "2026")
    }
}
