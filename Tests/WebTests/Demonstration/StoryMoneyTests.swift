import Canon
import Demonstration
import Records
import Store
import Testing
import Web

/// The money of the whole story.
@Suite struct StoryMoneyTests {
    @Test func `two funds are paid out over two fiscal years, and every rupee is somewhere`()
        async throws
    {
        let all = try await facts()
        let funds = all.compactMap { $0 as? FundOpened }
        #expect(funds.map(\.fund.text) == ["digital-skills-grants", "start-up-grants"])
        #expect(funds.allSatisfy { $0.isDemonstration && $0.currency.code == "PKR" })
        #expect(Set(all.compactMap { ($0 as? FundsAppropriated)?.year }).count == 2)
        #expect(all.count { $0 is AwardMade } == 14)
        #expect(all.count { $0 is PaymentConfirmed } == 25)
        #expect(all.count { $0 is FundsLapsed } == 2)
    }

    @Test func `each payment was signed by two offices`() async throws {
        var first: [ID<Payment>: String] = [:]
        for entry in try await entries() {
            if let fact = entry.fact as? PaymentInstructed {
                first[fact.payment] = entry.actor.office
            } else if let fact = entry.fact as? PaymentApproved {
                #expect(first[fact.payment] != entry.actor.office)
            } else if let fact = entry.fact as? PaymentConfirmed {
                #expect(fact.statementDigest != nil, "\(fact.payment)")
            }
        }
    }

    @Test func `what goes wrong is put right in the open`() async throws {
        let all = try await facts()
        #expect(all.count { $0 is PaymentVoided } == 1)
        #expect(all.count { $0 is PaymentRefunded } == 1)
        let voided = all.compactMap { $0 as? AwardVoided }
        let linked = all.compactMap { $0 as? AwardMade }.filter { $0.link != nil }
        let closed = try #require(voided.first?.link)
        let successor = try #require(linked.first?.link)
        #expect(closed.chain == successor.chain && closed.length == 2)
        #expect([closed.position, successor.position] == [1, 2])
    }

    @Test func `every recipient says that it is a demonstration`() async throws {
        for award in try await facts().compactMap({ $0 as? AwardMade }) {
            #expect(award.recipient.name.hasPrefix("Demonstration "))
            #expect(award.recipient.area != nil)
        }
    }

    @Test func `the tour leads to a payment that the bank confirmed`() async throws {
        let all = try await facts()
        let payment = try #require(all.compactMap { $0 as? PaymentConfirmed }.first).payment
        #expect(DemonstrationRunner.tourPayment == "/payments/\(payment)")
    }

    private func entries() async throws -> [Entry] {
        let store = try await ToldStory.site.value.site.store
        return try store.read { database in
            try (0..<LogTables.size(database)).compactMap { try LogTables.entry($0, database) }
        }
    }

    private func facts() async throws -> [any Fact] { try await entries().map(\.fact) }
}
