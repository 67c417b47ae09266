import Canon
import Delivery
import Demonstration
import Foundation
import Proofs
import Records
import Registrar
import Rules
import Store
import Testing
import Web

/// The year of delivery in the whole story.
@Suite struct StoryDeliveryTests {
    private static let policy = ID<Instrument>("digital-policy-2024")

    @Test func `a stranger finds nothing wrong, and each computed number comes out again`()
        async throws
    {
        let site = try await ToldStory.site.value.site
        let report = try await Verification(
            TarSource(data: Data(Bundle.bytes(of: site)))
        ).run()
        #expect(report.isSound, "\(report.text)")
        #expect(report.checks.allSatisfy { $0.failures == 0 })
    }

    @Test func `the scorecard has 59 indicators, and at least one stands in each way`()
        async throws
    {
        let lines = try await scorecard()
        #expect(lines.count == 59)
        let counts = StatusCounts(lines)
        #expect(counts.onTrack > 0 && counts.behind > 0)
        #expect(counts.noData > 0 && counts.disputed > 0)
        for line in lines where line.status.verdict == .noData {
            #expect(line.status.absence != nil, "\(line.indicator.code)")
            #expect(line.status.absence != .noTarget, "\(line.indicator.code)")
        }
    }

    @Test func `each indicator that waits for a room says so`() async throws {
        for line in try await scorecard() where !line.definition.fact.awaits.isEmpty {
            #expect(line.status.verdict == .noData)
            #expect(line.status.absence == .evidenceAwaited(line.definition.fact.awaits))
        }
    }

    @Test(arguments: ["G-1", "G-2", "G-9"])
    func `series that contradict each other stand side by side`(code: String) async throws {
        let published = try await numbers(code).filter { !$0.isSimulated }
        let periods = published.map(\.period)
        let disputed = try #require(
            periods.first { period in
                periods.filter { $0 == period }.count == 2
            })
        let values = published.filter { $0.period == disputed }.map(\.cell.value)
        #expect(Set(values).count == 2)
    }

    @Test func `what was really published is told apart from what was invented`() async throws {
        let all = try await numbers(nil)
        for number in all where number.evidence == .attested {
            #expect(number.isSimulated == (number.series.text == SeriesOrder.main))
        }
        #expect(all.filter { $0.evidence == .attested && !$0.isSimulated }.count == 17)
        #expect(all.contains { $0.isSimulated })
    }

    @Test func `a number was revised, one withdrawn, and small cells are not shown`()
        async throws
    {
        let all = try await numbers(nil)
        #expect(all.contains { $0.revisedBy != nil && $0.isSimulated })
        #expect(all.contains { $0.withdrawnBy != nil })
        let suppressed = all.filter(\.cell.isSuppressed)
        #expect(!suppressed.isEmpty && suppressed.allSatisfy { $0.cell.value == nil })
        #expect(all.contains { $0.cell.low != nil && $0.cell.sex == nil })
        #expect(all.contains { $0.cell.sex == .female })
        #expect(all.contains { $0.cell.area?.text == "PK-PB" })
    }

    @Test func `a target that was set anew keeps the one before and says why`() async throws {
        let store = try await ToldStory.site.value.site.store
        try store.read { database in
            let queries = DeliveryQueries(database)
            let id = try #require(ID<Indicator>("S-3"))
            let indicator = try #require(try queries.indicator(id))
            let targets = try queries.targets(of: indicator).map(\.fact)
                .sorted { $0.target < $1.target }
            #expect(targets.map { $0.path.last?.on.year } == [2027, 2030])
            #expect(targets.last?.reason.isEmpty == false)
        }
    }

    @Test func `of three disputes one is upheld, one rejected, and one still open`() async throws {
        let store = try await ToldStory.site.value.site.store
        let found = try await facts()
        let answers = found.compactMap { $0 as? DisputeAnswered }
        #expect(
            answers.map(\.outcome).sorted { $0.rawValue < $1.rawValue } == [.rejected, .upheld])
        let upheld = try #require(answers.first { $0.outcome == .upheld })
        #expect(!upheld.corrections.isEmpty)
        let open = try store.read { try DeliveryQueries($0).openDisputes() }
        #expect(open.count == 1)
        let raised = found.compactMap { $0 as? DisputeRaised }.last
        #expect(try #require(raised).answerBy > Clock.live.now())
    }

    @Test func `a year ends with its report, which can be made again`() async throws {
        let store = try await ToldStory.site.value.site.store
        let report = try #require(try await facts().compactMap { $0 as? ReportPublished }.first)
        #expect(report.foreword.versions.count == 2)
        #expect(report.asOf < Clock.live.now().date)
        let policy = try #require(Self.policy)
        #expect(try store.read { try DeliveryQueries($0).reports(of: policy) }.count == 1)
    }

    @Test func `the story ends now, with a round that is open`() async throws {
        let rounds = try await facts().compactMap { $0 as? RoundOpened }
        let last = try #require(rounds.last)
        #expect(last.opensAt <= Clock.live.now() && last.closesAt > Clock.live.now())
    }

    // MARK: - Reading

    private func scorecard() async throws -> [ScorecardLine] {
        let store = try await ToldStory.site.value.site.store
        let policy = try #require(Self.policy)
        return try store.read {
            try DeliveryQueries($0).scorecard(of: policy, asOf: Clock.live.now().date)?.lines ?? []
        }
    }

    /// Numbers of one indicator, or of all.
    private func numbers(_ code: String?) async throws -> [ObservationSummary] {
        let store = try await ToldStory.site.value.site.store
        let policy = try #require(Self.policy)
        return try store.read { database in
            let queries = DeliveryQueries(database)
            return try queries.indicators(of: policy).filter { code == nil || $0.code == code }
                .flatMap { try queries.observations(of: $0) }
        }
    }

    private func facts() async throws -> [any Fact] {
        let store = try await ToldStory.site.value.site.store
        return try store.read { database in
            try (0..<LogTables.size(database)).compactMap {
                try LogTables.entry($0, database)?.fact
            }
        }
    }
}
