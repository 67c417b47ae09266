import Canon
import Consultation
import Insight
import Records
import Registrar
import SanadTesting
import Store
import Testing

struct DuplicatesMachineTests {
    private static let letter = """
        We ask the ministry to keep the price of a connection for schools in rural districts below \
        that of the cities, and to publish each month which schools were connected and at what cost.
        """
    private static let own = " In Tharparkar our school waits since four years and nobody answers."

    private func run(_ site: SearchSite, logSize: Int? = nil) throws -> FinishedAnalysis {
        let reading = try read(site, logSize: logSize)
        return DuplicatesMachine.run(
            reading, logSize: try logSize ?? size(site), build: .sha256([1]))
    }

    private func size(_ site: SearchSite) throws -> Int {
        Int(try site.site.store.read { try LogTables.size($0) })
    }

    private func read(_ site: SearchSite, logSize: Int? = nil) throws -> RoundReading {
        let size = try logSize ?? size(site)
        let address = RoundAddress(site.round.consultation, site.round.round)
        return try site.site.store.read {
            try #require(
                try MaterialReader.reading(
                    address, logSize: size, in: $0, site.site.store.vault))
        }
    }

    private func duplicates(_ analysis: FinishedAnalysis) throws -> DuplicatesOutput {
        guard case .duplicates(let output) = analysis.output else {
            throw OutputDamage(digest: analysis.outputDigest)
        }
        return output
    }

    @Test func `a letter sent by many is one campaign, and what one added is set apart`()
        async throws
    {
        let site = try await SearchSite()
        for _ in 0..<4 { try await site.say(Self.letter) }
        let adding = try await site.say(Self.letter + Self.own)
        try await site.say("The draft says nothing about the cost of a router for a small shop.")
        let output = try duplicates(try run(site))
        #expect(output.read.submissions == 6)
        #expect(output.read.distinct == 2)
        let campaign = try #require(output.campaigns.first)
        #expect(output.campaigns.count == 1)
        #expect(campaign.senders == 5)
        #expect(campaign.withAdditions == 1)
        let member = try #require(
            campaign.members.first { $0.name.submission == adding.submission })
        let span = try #require(member.additions.first)
        let scalars = Array((Self.letter + Self.own).unicodeScalars)[span.start..<span.end]
        #expect(String(String.UnicodeScalarView(scalars)).hasPrefix("In Tharparkar"))
    }

    @Test func `an analysis is recorded once, and computed again years later bit for bit`()
        async throws
    {
        let site = try await SearchSite()
        for _ in 0..<3 { try await site.say(Self.letter) }
        let finished = try run(site)
        let sealed = try await site.site.registrar.submit(
            RecordAnalysis(finished), as: .officer("desk"))
        let fact = try #require(sealed.entries.last?.fact as? AnalysisRecorded)
        #expect(fact.outputDigest == finished.outputDigest)
        #expect(fact.suggestions == 1)
        try await site.say(Self.letter + Self.own)
        let again = try run(site, logSize: fact.logSize)
        #expect(again.outputDigest == fact.outputDigest)
        #expect(again.inputDigest == fact.inputDigest)
        #expect(try run(site).outputDigest != fact.outputDigest)
        await #expect(throws: RecordAnalysis.Refusal.repeated(fact.analysis)) {
            _ = try await site.site.registrar.submit(
                RecordAnalysis(again), as: .officer("desk"))
        }
        let kept = try site.site.store.read { database in
            let queries = InsightQueries(database)
            let summary = try #require(try queries.analysis(fact.analysis))
            return try queries.output(of: summary)
        }
        #expect(kept == finished.output)
    }

    @Test func `words that are erased since are missed, not invented`() async throws {
        let site = try await SearchSite()
        try await site.say(Self.letter)
        let gone = try await site.say(Self.letter)
        let before = try size(site)
        _ = try await site.site.registrar.submit(
            EraseSubmission(gone.submission, ground: .requestOfAuthor), as: .officer("desk"))
        #expect(try read(site, logSize: before).missing == 1)
        let now = try read(site)
        #expect(now.missing == 0)
        #expect(now.readCounts(distinct: 1).erased == 1)
    }

    @Test func `an empty round and an unknown one invent nothing`() async throws {
        let site = try await SearchSite()
        let output = try duplicates(try run(site))
        #expect(output.campaigns.isEmpty && output.automation.isEmpty)
        let nowhere = RoundAddress(site.round.consultation, 9)
        let material = try site.site.store.read {
            try MaterialReader.round(nowhere, logSize: 100, in: $0)
        }
        #expect(material == nil)
    }

    @Test func `machines that are turned off record nothing`() async throws {
        let site = try await SearchSite()
        try await site.say(Self.letter)
        _ = try await site.site.registrar.submit(
            SwitchInsight(
                site.round.consultation, on: false,
                reason: Texts(en: "People read this one.")),
            as: .officer("desk"))
        await #expect(throws: RecordAnalysis.Refusal.switchedOff) {
            _ = try await site.site.registrar.submit(
                RecordAnalysis(try run(site)), as: .officer("desk"))
        }
    }
}
