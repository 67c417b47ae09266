import Canon
import Demonstration
import Records
import Store
import Testing
import Web

/// The services of the whole story, and the number that their cases make.
@Suite struct StoryServicesTests {
    @Test func `fourteen services are listed with all that a person must know`() async throws {
        let listed = try await facts(ServiceListed.self).filter { $0.version == 1 }
        #expect(listed.count == 14)
        for service in listed {
            #expect(!service.steps.isEmpty && !service.documents.isEmpty, "\(service.service)")
            #expect(!service.fees.isEmpty && !service.legalBasis.isEmpty, "\(service.service)")
            #expect(service.instrument?.text == "digital-policy-2024")
        }
    }

    @Test func `a test finds less than an office claims, and the office takes it back`()
        async throws
    {
        let claims = try await facts(ServiceListed.self)
        let tests = try await facts(ServiceTested.self)
        let overstated = tests.filter { test in
            let claim = claims.first { $0.service == test.service && $0.version == test.version }
            return test.level < claim?.claimedLevel ?? 0
        }
        #expect(overstated.count >= 3)
        let lowered = try #require(claims.first { $0.version == 2 })
        #expect(!lowered.reason.isEmpty)
        #expect(overstated.contains { $0.service == lowered.service })
    }

    @Test func `two draws by lot are tested to the end`() async throws {
        let draws = try await facts(RetestsDrawn.self)
        #expect(draws.count == 2)
        let tested = try await facts(ServiceTested.self).filter { $0.draw != nil }
        #expect(tested.count == draws.reduce(0) { $0 + $1.services.count })
    }

    @Test func `feedback is published, withheld, answered and left unread`() async throws {
        #expect(try await facts(FeedbackReceived.self).count == 41)
        let languages = Set(try await facts(FeedbackReceived.self).map(\.language))
        #expect(languages == [.english, .urdu, .romanUrdu])
        #expect(try await facts(FeedbackWithheld.self).count == 1)
        #expect(try await facts(FeedbackPublished.self).count == 39)
        #expect(try await facts(FeedbackAnswered.self).count == 10)
    }

    @Test func `the minimum flatters: a day, whatever the median is`() async throws {
        let computed = try await facts(ObservationComputed.self)
            .filter { $0.indicator.text == "SV-1" }
        let minimum = computed.filter { $0.version == 1 }
        let median = computed.filter { $0.version == 2 }
        #expect(minimum.count == 3 && median.count >= 5)
        for number in minimum {
            #expect(try units(number) <= 20)
        }
        // Both definitions were published over the same periods.
        #expect(Set(minimum.map(\.period)).isSubset(of: median.map(\.period)))
        let newest = median.sorted { $0.period < $1.period }
        #expect(try units(#require(newest.first)) == 90)
        #expect(try units(#require(newest.last)) <= 70)
        #expect(median.allSatisfy { $0.cells.count == 8 })
    }

    /// The number of the whole, in tenths of a day.
    private func units(_ fact: ObservationComputed) throws -> Int64 {
        let value = try #require(fact.cells.first?.value)
        #expect(value.places == 1)
        return value.units
    }

    private func facts<Kind: Fact>(_ kind: Kind.Type) async throws -> [Kind] {
        let store = try await ToldStory.site.value.site.store
        return try store.read { database in
            try (0..<LogTables.size(database)).compactMap {
                try LogTables.entry($0, database)?.fact as? Kind
            }
        }
    }
}
