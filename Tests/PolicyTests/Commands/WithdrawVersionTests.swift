import Canon
import Policy
import Records
import Registrar
import Testing

@Suite struct WithdrawVersionTests {
    private func withdraw(_ version: Int, reason: String = "A wrong file.") -> WithdrawVersion {
        WithdrawVersion(
            instrument: PolicyOffice.policy, version: version, reason: Texts(en: reason))
    }

    @Test func `the newest version that still stands becomes the current one`() async throws {
        let office = try await PolicyOffice.published()
        try office.reword("one", "Wrong words.")
        try await office.publishDraft(stage: .final)
        let sealed = try await office.submit(withdraw(2))
        let policy = try #require(try office.ask { try $0.instrument(PolicyOffice.policy) })
        #expect(policy.currentVersion?.number == 1)
        #expect(policy.stage == .draft)
        #expect(policy.newestVersion?.number == 2)
        #expect(
            policy.newestVersion?.withdrawal?.entry == sealed.entries.first.map { Int($0.index) })
        #expect(policy.newestVersion?.withdrawal?.reason[.english] == "A wrong file.")
    }

    @Test func `text and history of a withdrawn version stay readable`() async throws {
        let office = try await PolicyOffice.published()
        try office.reword("one", "Wrong words.")
        try await office.publishDraft()
        try await office.submit(withdraw(2))
        let one = try office.ask {
            try $0.provision(Samples.id("one"), of: PolicyOffice.policy, version: 2)
        }
        #expect(one?.content.body[.english] == "Wrong words.")
        let history = try office.ask { try $0.history(PolicyOffice.policy, Samples.id("one")) }
        #expect(history.map(\.isWithdrawn) == [false, true])
    }

    @Test func `numbers go on after a withdrawal, and differences are from the newest text`()
        async throws
    {
        let office = try await PolicyOffice.published()
        try office.reword("one", "Wrong words.")
        try await office.publishDraft()
        try await office.submit(withdraw(2))
        let first = try office.ask { try $0.provisions(PolicyOffice.policy, version: 1) }
        let sealed = try await office.publish(first.map(\.content))
        #expect(sealed.entries.map(\.fact.kind) == [ProvisionRevised.kind, VersionPublished.kind])
        let policy = try #require(try office.ask { try $0.instrument(PolicyOffice.policy) })
        #expect(policy.currentVersion?.number == 3)
        #expect(policy.versions.first?.textDigest == policy.versions.last?.textDigest)
    }

    @Test func `a version is withdrawn once, with a reason, if there is one`() async throws {
        let office = try await PolicyOffice.published()
        await #expect(throws: WithdrawVersion.Refusal.unknownVersion) {
            try await office.submit(withdraw(2))
        }
        await #expect(throws: WithdrawVersion.Refusal.reasonMissing) {
            try await office.submit(withdraw(1, reason: ""))
        }
        await #expect(throws: WithdrawVersion.Refusal.reasonTooLong(limit: 32_000)) {
            try await office.submit(withdraw(1, reason: String(repeating: "a", count: 32_001)))
        }
        try await office.submit(withdraw(1))
        await #expect(throws: WithdrawVersion.Refusal.alreadyWithdrawn) {
            try await office.submit(withdraw(1))
        }
        #expect(try office.ask { try $0.currentVersion(PolicyOffice.policy) } == 0)
    }
}
