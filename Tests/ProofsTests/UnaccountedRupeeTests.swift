import Canon
import Proofs
import Records
import Testing

@Suite struct UnaccountedRupeeTests {
    private func fold(_ story: Story) -> UnaccountedRupee {
        var fold = UnaccountedRupee()
        for entry in story.log.entries { fold.apply(entry) }
        fold.finish()
        return fold
    }

    private func begun() throws -> Story {
        var story = try Story()
        story.draft()
        story.openFund()
        return story
    }

    @Test func `an honest fund is counted and nothing is found`() throws {
        let fold = fold(try Story.whole())
        #expect(fold.findings.kept == [])
        #expect(fold.fundCount == 1)
        #expect(fold.paymentCount == 1)
        #expect(fold.postingCount == 6)
    }

    @Test func `an overdrawn account is named`() throws {
        var story = try begun()
        let index = story.log.add(story.allotted(401, key: "k9"))
        #expect(
            fold(story).findings.kept.has(
                .failure, .rupeeUnaccounted, index, "fact.amount_minor"))
    }

    @Test func `a key used twice and a reference used twice are named`() throws {
        var story = try begun()
        let key = story.log.add(story.allotted(1, key: "k2"))
        #expect(fold(story).findings.kept.has(.failure, .rupeeUnaccounted, key, "fact.key"))
        var paid = try Story.whole()
        let reference = paid.log.add(paid.confirmed(100, "B1", key: "k8"))
        #expect(
            fold(paid).findings.kept.has(
                .failure, .rupeeUnaccounted, reference, "fact.bank_reference"))
    }

    @Test func `a confirmation without approval is named`() throws {
        var story = try Story.whole()
        let approval = story.log.entries.count - 2
        story.log.replace(approval, with: story.allotted(1, key: "k6"))
        #expect(
            fold(story).findings.kept.has(
                .failure, .rupeeUnaccounted, approval + 1, "fact.payment"))
    }

    @Test func `an award for no provision, and one without a decision, are named`() throws {
        var story = try begun()
        let index = story.log.add(story.awarded(provision: "p9", key: "k9"))
        #expect(
            fold(story).findings.kept.has(.failure, .rupeeUnaccounted, index, "fact.provision"))
        let other = story.log.add(
            AwardMade(
                fund: story.fund, year: story.year, office: id("north"), award: id("b"),
                recipient: Recipient(type: .organisation, name: "x"), provision: id("p1"),
                milestones: [
                    MilestoneTerm(
                        milestone: 1, dueOn: CivilDate(year: 2027, month: 1, day: 1),
                        amount: story.money(1))
                ], amount: story.money(1), key: id("k10")))
        #expect(
            fold(story).findings.kept.has(.failure, .rupeeUnaccounted, other, "fact.decision"))
    }

    @Test func `half a linked chain is named at its last act`() throws {
        let link = ActLink(chain: id("c"), position: 1, length: 2)
        var story = try begun()
        let half = story.log.add(story.allotted(1, key: "k9", link: link))
        #expect(fold(story).findings.kept.has(.failure, .rupeeUnaccounted, half, "fact.link"))
        story.log.add(
            InstrumentRegistered(
                instrument: id("between"), title: Texts(en: "x"), type: "policy",
                isDemonstration: true))
        story.log.add(
            story.allotted(
                1, key: "k10", link: ActLink(chain: id("c"), position: 2, length: 2)))
        #expect(fold(story).findings.kept.has(.failure, .rupeeUnaccounted, half, "fact.link"))
    }

    @Test func `one wrong amount is named once and reading goes on`() throws {
        var story = try Story.whole()
        let index = try #require(
            story.log.entries.firstIndex { $0.fact is PaymentInstructed })
        story.log.replace(
            index,
            with: PaymentInstructed(
                fund: story.fund, year: story.year, award: id("award"), milestone: 1,
                payment: id("pay"), amount: story.money(101), key: id("k5")))
        let findings = fold(story).findings.kept
        #expect(findings.first?.entry == UInt64(index))
        #expect(findings.first?.field == "fact.amount_minor")
    }
}
