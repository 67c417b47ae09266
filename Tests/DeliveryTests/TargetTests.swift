import Canon
import Delivery
import Records
import Rules
import Testing

@Suite struct TargetTests {
    @Test func `the second target has a reason and the first one stays`() async throws {
        let sample = try await SampleDelivery()
        try await sample.withTarget()
        func later(_ reason: String, value: String = "8") throws -> SetTarget {
            SetTarget(
                for: try id("exports"), baseline: try point("2024-12-31", "4"),
                path: [try point("2029-12-31", value)], authority: Texts(en: "The policy"),
                reason: Texts(en: reason))
        }
        await #expect(throws: SetTarget.Refusal.reason(.missing)) {
            try await sample.submit(try later(""))
        }
        await #expect(throws: SetTarget.Refusal.nothingChanged) {
            try await sample.submit(try later("The same", value: "10"))
        }
        try await sample.submit(try later("A mistake in the first text"))
        #expect(try sample.detail().targets.map(\.fact.target) == [1, 2])
    }

    @Test func `points stand in order after the baseline and in the unit's places`() async throws {
        let sample = try await SampleDelivery()
        try await sample.submit(DefineIndicator(try sample.definition()))
        func target(_ points: [(String, String)]) throws -> SetTarget {
            SetTarget(
                for: try id("exports"), baseline: try point("2025-01-01", "3"),
                path: try points.map { try point($0.0, $0.1) }, authority: Texts(en: "x"))
        }
        await #expect(throws: SetTarget.Refusal.noPoints) {
            try await sample.submit(try target([]))
        }
        await #expect(throws: SetTarget.Refusal.notInOrder(try day("2025-01-01"))) {
            try await sample.submit(try target([("2025-01-01", "4")]))
        }
        await #expect(throws: SetTarget.Refusal.notInOrder(try day("2026-01-01"))) {
            try await sample.submit(try target([("2027-01-01", "4"), ("2026-01-01", "5")]))
        }
        await #expect(throws: SetTarget.Refusal.places(try day("2027-01-01"), limit: 2)) {
            try await sample.submit(try target([("2027-01-01", "4.001")]))
        }
        await #expect(throws: SetTarget.Refusal.unknownIndicator) {
            try await sample.submit(
                SetTarget(
                    for: try id("nothing"), path: [try point("2027-01-01", "1")],
                    authority: Texts(en: "x")))
        }
    }

    @Test func `a target in an older definition no longer counts`() async throws {
        let sample = try await SampleDelivery()
        try await sample.withTarget()
        try await sample.submit(
            DefineIndicator(
                try sample.definition(version: 2, unit: "USD_M", reason: "In millions now")))
        try await sample.attest(try sample.number("4000", version: 2, unit: "USD_M"))
        #expect(try sample.detail().status.absence == .targetOfOlderDefinition(version: 1))
    }
}
