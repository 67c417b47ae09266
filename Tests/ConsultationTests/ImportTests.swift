import Canon
import Consultation
import Records
import SanadTesting
import Testing

@Suite struct ImportTests {
    @Test func `rows become submissions and one without consent is withheld at once`() async throws
    {
        let sample = try await SampleRound()
        var rows = sample.rows(["One.", "Two."])
        rows.append(
            PreparedSubmission(
                row: 4, sourceKey: "file/no", hasConsent: false,
                parts: [PreparedPart(text: "Private.")],
                privateFields: [.init(name: "Name", value: "Ayesha")]))
        let entries = try await sample.submit(
            ImportSubmissions(to: sample.key, channel: .paper, rows))
        #expect(ImportSubmissions.imported(in: entries) == 3)
        let books = try sample.books()
        #expect(books.received == 3)
        #expect(books.withheldByGround.map(\.ground) == [.noPermission])
        #expect(books.waiting == 2)
        for entry in entries {
            #expect(!String(decoding: entry.bytes, as: UTF8.self).contains("Ayesha"))
        }
    }

    @Test func `an import repeated takes in only what is missing`() async throws {
        let sample = try await SampleRound()
        let rows = sample.rows(["One.", "Two.", "Three."])
        try await sample.submit(
            ImportSubmissions(to: sample.key, channel: .file, Array(rows.prefix(2))))
        let entries = try await sample.submit(
            ImportSubmissions(to: sample.key, channel: .file, rows))
        #expect(ImportSubmissions.imported(in: entries) == 1)
        let again = try await sample.submit(
            ImportSubmissions(to: sample.key, channel: .file, rows))
        #expect(again.isEmpty)
        #expect(try sample.books().received == 3)
    }

    @Test func `two rows with one key are refused and named`() async throws {
        let sample = try await SampleRound()
        let rows = [7, 9].map {
            PreparedSubmission(row: $0, sourceKey: "same", parts: [PreparedPart(text: "x")])
        }
        await #expect(throws: ImportSubmissions.Refusal.sameSourceKey(rows: [7, 9])) {
            try await sample.submit(ImportSubmissions(to: sample.key, channel: .file, rows))
        }
    }

    @Test(arguments: [-1, 11 * 86_400] as [Int64]) func `a row out of the round's dates is named`(
        seconds: Int64
    ) async throws {
        let sample = try await SampleRound()
        let received = sample.site.clock.now.adding(seconds: seconds)
        let row = PreparedSubmission(
            row: 12, sourceKey: "a", receivedAt: received, parts: [PreparedPart(text: "x")])
        await #expect(
            throws: ImportSubmissions.Refusal.row(12, .receivedOutOfDates(received))
        ) {
            try await sample.submit(ImportSubmissions(to: sample.key, channel: .paper, [row]))
        }
        #expect(try sample.books().received == 0)
    }

    @Test func `letters that came in time are taken in after the end until the count is fixed`()
        async throws
    {
        let sample = try await SampleRound()
        let inTime = sample.site.clock.now.adding(seconds: 3600)
        let row = PreparedSubmission(
            row: 1, sourceKey: "letter", receivedAt: inTime, parts: [PreparedPart(text: "x")])
        sample.site.clock.advance(seconds: 12 * 86_400)
        try await sample.submit(ImportSubmissions(to: sample.key, channel: .paper, [row]))
        try await sample.submit(CloseRound(sample.key))
        await #expect(throws: ImportSubmissions.Refusal.roundClosed) {
            try await sample.submit(ImportSubmissions(to: sample.key, channel: .paper, [row]))
        }
    }

    @Test func `one bad row turns the whole group away and is named`() async throws {
        let sample = try await SampleRound()
        await #expect(
            throws: ImportSubmissions.Refusal.row(3, .parts(.text(part: 1, .empty)))
        ) {
            try await sample.submit(
                ImportSubmissions(
                    to: sample.key, channel: .file, sample.rows(["Good.", " ", "Good."])))
        }
        #expect(try sample.books().received == 0)
    }

    @Test func `an import is never said to come from the page`() async throws {
        let sample = try await SampleRound()
        await #expect(throws: ImportSubmissions.Refusal.channelOfThePublic) {
            try await sample.submit(
                ImportSubmissions(to: sample.key, channel: .page, sample.rows(["x"])))
        }
    }

    @Test func `groups of 500 are imported, published and themed, and pages stay right`()
        async throws
    {
        let sample = try await SampleRound()
        let clock = ContinuousClock()
        let groups = 4
        let elapsed = try await clock.measure {
            for group in 0..<groups {
                let rows = (0..<500).map { index in
                    PreparedSubmission(
                        row: index, sourceKey: "big/\(group)/\(index)",
                        parts: [PreparedPart(text: "Comment number \(index) of group \(group).")])
                }
                try await sample.submit(
                    ImportSubmissions(to: sample.key, channel: .file, rows))
            }
        }
        print("import: \(groups * 500) submissions in \(elapsed), with sealing, in a debug build")
        var seen: [ID<Submission>] = []
        var after: Int? = -1
        while let place = after {
            let page = try sample.read {
                try $0.submissions(sample.key, .state(.waiting), after: place, limit: 300)
            }
            #expect(page.total == groups * 500)
            seen += page.items.map(\.submission)
            after = page.next
        }
        #expect(Set(seen).count == groups * 500)
        try await sample.submit(PublishSubmissions(in: sample.key, Array(seen.prefix(500))))
        let theme = try await sample.createTheme("All")
        try await sample.submit(
            AssignQuotations(
                to: theme,
                try seen.prefix(250).map {
                    QuotedWords(submission: $0, part: try id("p1"), span: .words("Comment"))
                }))
        #expect(try sample.books().published == 500)
        #expect(try sample.books().themed == 250)
    }
}
