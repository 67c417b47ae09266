import Canon
import Consultation
import Records
import Registrar
import SanadTesting
import Store
import Testing

@Suite struct CommentTests {
    private func comment(
        _ sample: SampleRound, _ parts: [PreparedPart], category: ID<StakeholderCategory>? = nil
    ) -> SubmitComment {
        SubmitComment(
            to: sample.key, category: category, parts: parts,
            code: ReceiptCode(random: sample.site.registrar.random(10)))
    }

    @Test func `a comment waits unread until it is published`() async throws {
        let sample = try await SampleRound()
        let submission = try await sample.say("Clearer please.", on: .provision(try id("sec-1-1")))
        #expect(try sample.words(of: submission) == .notPublic)
        #expect(try sample.words(of: submission, reader: .insider) == .words("Clearer please."))
        try await sample.submit(PublishSubmissions(in: sample.key, [submission]))
        #expect(try sample.words(of: submission) == .words("Clearer please."))
    }

    @Test func `the words are not in the log`() async throws {
        let sample = try await SampleRound()
        let entries = try await sample.submit(
            comment(sample, [PreparedPart(text: "Secret words")]), as: .anyone)
        let bytes = try #require(entries.first).bytes
        #expect(!String(decoding: bytes, as: UTF8.self).contains("Secret words"))
    }

    @Test func `the receipt code finds the submission and is not stored`() async throws {
        let sample = try await SampleRound()
        let code = ReceiptCode(random: sample.site.registrar.random(10))
        let entries = try await sample.submit(
            SubmitComment(to: sample.key, parts: [PreparedPart(text: "Mine.")], code: code),
            as: .anyone)
        let fact = try #require(entries.first?.fact as? SubmissionReceived)
        let found = try sample.read { try $0.submission(codeDigest: code.digest) }
        #expect(found?.submission == fact.submission)
        let bytes = String(decoding: try #require(entries.first).bytes, as: UTF8.self)
        #expect(!bytes.contains(code.text))
    }

    @Test func `the public time of a comment is the hour`() async throws {
        let sample = try await SampleRound()
        sample.site.clock.advance(seconds: 1234)
        let submission = try await sample.say("Now.")
        let summary = try #require(try sample.read { try $0.submission(submission) })
        #expect(summary.receivedHour == sample.site.clock.now.hour)
    }

    @Test func `HTML and script are kept as the plain text they are`() async throws {
        let sample = try await SampleRound()
        let text = "<script>alert('x')</script><b>bold</b> &amp; =1+1"
        let submission = try await sample.say(text)
        #expect(try sample.words(of: submission, reader: .insider) == .words(text))
    }

    @Test func `characters that steer direction are kept`() async throws {
        let sample = try await SampleRound()
        let submission = try await sample.say("abc\u{202E}def\u{2066}ghi")
        #expect(
            try sample.words(of: submission, reader: .insider)
                == .words("abc\u{202E}def\u{2066}ghi"))
    }

    @Test func `a megabyte of text is refused and leaves no entry`() async throws {
        let sample = try await SampleRound()
        let text = String(repeating: "a", count: 1 << 20)
        await #expect(
            throws: SubmitComment.Refusal.parts(
                .text(part: 1, .tooLong(limit: 20_000, bytes: 1 << 20)))
        ) {
            try await sample.say(text)
        }
        #expect(try sample.books().received == 0)
    }

    @Test(arguments: [UInt32(0), 0x1B, 0x7F, 0x85]) func `a control character is refused`(
        value: UInt32
    ) async throws {
        let sample = try await SampleRound()
        let scalar = try #require(Unicode.Scalar(value))
        await #expect(
            throws: SubmitComment.Refusal.parts(
                .text(part: 1, .controlCharacter(value, scalarOffset: 2)))
        ) {
            try await sample.say("ab" + String(Character(scalar)) + "c")
        }
    }

    @Test(arguments: ["", " \n\t "]) func `an empty part is refused`(text: String) async throws {
        let sample = try await SampleRound()
        await #expect(throws: SubmitComment.Refusal.parts(.text(part: 1, .empty))) {
            try await sample.say(text)
        }
    }

    @Test func `parts that are too long altogether are refused`() async throws {
        let sample = try await SampleRound()
        let parts = (0..<4).map { _ in PreparedPart(text: String(repeating: "a", count: 18_000)) }
        await #expect(
            throws: SubmitComment.Refusal.parts(.tooLongAltogether(limit: 60_000, bytes: 72_000))
        ) {
            try await sample.submit(comment(sample, parts), as: .anyone)
        }
    }

    @Test func `more than twenty parts are refused`() async throws {
        let sample = try await SampleRound()
        let parts = (0..<21).map { _ in PreparedPart(text: "a") }
        await #expect(throws: SubmitComment.Refusal.parts(.tooManyParts(limit: 20, count: 21))) {
            try await sample.submit(comment(sample, parts), as: .anyone)
        }
    }

    @Test func `a part on a provision that the version has not is refused`() async throws {
        let sample = try await SampleRound()
        await #expect(
            throws: SubmitComment.Refusal.parts(.unknownProvision(part: 1, try id("sec-9")))
        ) {
            try await sample.say("Hello.", on: .provision(try id("sec-9")))
        }
    }

    @Test func `an answer to a question of another round is refused`() async throws {
        let sample = try await SampleRound()
        await #expect(throws: SubmitComment.Refusal.parts(.unknownQuestion(part: 1, try id("q9"))))
        {
            try await sample.say("Yes.", on: .question(try id("q9")))
        }
    }

    @Test func `an unknown category is refused`() async throws {
        let sample = try await SampleRound()
        await #expect(throws: SubmitComment.Refusal.unknownCategory(try id("martian"))) {
            try await sample.submit(
                comment(sample, [PreparedPart(text: "x")], category: try id("martian")),
                as: .anyone)
        }
    }

    @Test func `nobody speaks before the round opens`() async throws {
        let sample = try await SampleRound(isOpen: false)
        let opens = sample.site.clock.now.adding(seconds: 100)
        try await sample.submit(
            OpenRound(
                of: sample.key.consultation, on: 1, opensAt: opens,
                closesAt: opens.adding(seconds: 100)))
        await #expect(throws: SubmitComment.Refusal.notOpenYet(opens)) {
            try await sample.say("Early.")
        }
        sample.site.clock.set(opens)
        try await sample.say("On time.")
    }

    @Test func `nobody speaks at or behind the end, even while the count is not fixed`()
        async throws
    {
        let sample = try await SampleRound()
        let end = try #require(try sample.read { try $0.round(sample.key) }).closesAt
        sample.site.clock.set(end)
        await #expect(throws: SubmitComment.Refusal.closed(end)) { try await sample.say("Late.") }
    }
}
