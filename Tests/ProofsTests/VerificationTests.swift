import Canon
import Ledger
import Proofs
import Records
import Testing

@Suite struct VerificationTests {
    @Test func `an honest log is sound and everything in it was checked`() async throws {
        let story = try Story.whole()
        let key = try LogBuilder.key().verifierKey.text
        let report = try await story.log.report(.init(trustedKey: key))
        #expect(report.isSound)
        #expect(report.findings.kept.isEmpty, "\(report.text)")
        #expect(report.checks.map(\.failures) == [0, 0, 0, 0, 0, 0, 0, 0])
        #expect(report.text.contains("Sound: "))
        #expect(report.text.contains("2 rounds, 4 submissions, 3 themes, 3 quotations"))
    }

    @Test func `a key that came with the log itself is worth a note`() async throws {
        let report = try await Story.whole().log.report()
        #expect(report.isSound)
        #expect(report.findings.kept.has(.note, .ledger, nil))
    }

    @Test func `a checkpoint signed by another key is refused`() async throws {
        let other = try SigningKey(
            name: LogBuilder.origin, seed: [UInt8](repeating: 8, count: 32))
        let report = try await Story.whole().log.report(
            .init(trustedKey: other.verifierKey.text))
        #expect(report.findings.kept.has(.failure, .ledger, nil))
        #expect(report.findings.kept.has(.failure, .structure, 1, "fact.verifier_key"))
    }

    @Test func `an empty log and one of more than a bundle are sound`() async throws {
        var story = try Story()
        story.draft()
        story.openRound(1, version: 1)
        for number in 0..<700 { story.hearQuickly("v\(number)") }
        story.closeRound(1, received: 700)
        let report = try await story.log.report()
        #expect(report.isSound, "\(report.text)")
        let empty = try await LogBuilder(empty: ()).report()
        #expect(empty.isSound, "\(empty.text)")
    }

    @Test func `a full bundle stands in for a partial one`() async throws {
        var story = try Story()
        story.draft()
        let early = try story.log.copy()
        story.openRound(1, version: 1)
        for number in 0..<300 { story.hearQuickly("v\(number)") }
        let late = try story.log.copy().files()
        let heads = [
            LogFile(LogLayout.checkpoint, early.checkpoint),
            late.first { $0.path == "tile/0/000" }, late.first { $0.path == "tile/entries/000" },
            late.first { $0.path == LogLayout.verifierKey },
        ]
        let report = try await Verification(MemorySource(heads.compactMap { $0 })).run()
        #expect(report.isSound, "\(report.text)")
    }

    @Test func `a missing file is named by its entries`() async throws {
        let files = try Story.whole().log.copy().files()
        for part in ["tile/entries", "tile/0"] {
            let kept = files.filter { !$0.path.hasPrefix(part) }
            let report = try await Verification(MemorySource(kept)).run()
            #expect(report.findings.kept.has(.failure, .ledger, 0))
        }
    }

    @Test func `a damaged higher tile is named by the entries it stands for`() async throws {
        var story = try Story()
        story.draft()
        story.openRound(1, version: 1)
        for number in 0..<300 { story.hearQuickly("v\(number)") }
        let files = try story.log.copy().files().map { file in
            guard file.path.hasPrefix("tile/1") else { return file }
            return LogFile(file.path, file.bytes.map { $0 ^ 1 })
        }
        let report = try await Verification(MemorySource(files)).run()
        let wrong = report.findings.kept.failures
        #expect(wrong.count == 1)
        #expect(wrong.first?.sentence.contains("entries 0 to 255") == true)
    }

    @Test func `an entry that is no record is named with its member`() async throws {
        var copy = try Story.upToBooks().log.copy()
        copy.entries[2] = Array(
            String(decoding: copy.entries[2], as: UTF8.self)
                .replacing("\"type\":\"policy\"", with: "\"type\":7").utf8)
        try copy.reseal()
        let report = try await Verification(MemorySource(copy.files())).run()
        #expect(report.findings.kept.has(.failure, .structure, 2, "fact.type"))
    }

    @Test func `a record in another spelling is named`() async throws {
        var copy = try Story.upToBooks().log.copy()
        copy.entries[2] = Array(
            String(decoding: copy.entries[2], as: UTF8.self)
                .replacing(
                    "\"title\":{\"en\":\"Old", with: "\"summary\":{},\"title\":{\"en\":\"Old"
                )
                .utf8)
        try copy.reseal()
        let report = try await Verification(MemorySource(copy.files())).run()
        #expect(report.findings.kept.has(.failure, .structure, 2))
    }

    @Test func `the draft that was frozen must be the text that came out`() async throws {
        var story = try Story.whole()
        let index = story.scheduled
        story.log.dropLines { $0.entry == UInt64(index) }
        let forged = Disclosure(salt: [UInt8](repeating: 3, count: 32), value: .array([]))
        story.log.replace(
            index,
            with: PublicationScheduled(
                instrument: story.new, version: 3, publishAt: LogBuilder.start,
                draft: forged.commitment))
        story.log.append(
            DisclosureLine(entry: UInt64(index), member: "draft", disclosure: forged))
        let report = try await story.log.report()
        #expect(report.findings.kept.has(.failure, .unexplainedChange, index, "fact.draft"))
    }

    @Test func `the report in JSON holds every finding`() async throws {
        var story = try Story.upToBooks()
        let index = story.log.add(story.revised([]))
        story.log.publish(story.new, 2)
        let json = try await story.log.report().json
        #expect(json["sound"] == .bool(false))
        let finding = json["findings"]?.elements?.first { $0["field"]?.text == "fact.causes" }
        #expect(finding?["entry"]?.integer == Int64(index))
        #expect(finding?["invariant"]?.text == "unexplained_change")
    }
}

extension Story {
    /// A submission without words: enough to fill bundles.
    mutating func hearQuickly(_ name: String) {
        log.add(
            SubmissionReceived(
                consultation: talk, round: 1, submission: id(name), channel: .page,
                receivedHour: log.now.hour, codeDigest: .sha256(Array(name.utf8))),
            by: .anyone)
    }
}
