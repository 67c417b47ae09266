import Proofs
import Records
import Testing

@Suite struct FoldLawTests {
    /// Reads all entries, going on from a copy at every step: a fold is its entries and no more.
    private func findings<F: Fold>(_ fold: F, _ entries: [Entry], copying: Bool) -> FindingList {
        var fold = fold
        for entry in entries {
            if copying {
                var aside = fold
                aside.finish()
            }
            fold.apply(entry)
        }
        fold.finish()
        return fold.findings
    }

    @Test func `the same entries give the same findings however they are cut`() throws {
        var story = try Story.upToBooks()
        story.log.add(story.revised([]))
        story.closeRound(7, received: 0)
        let entries = Array(story.log.entries.dropFirst(3))
        for fold in [LogStructure(), UnexplainedChange(), LostVoice(), ProvisionFold()]
            as [any Fold]
        {
            let once = findings(fold, entries, copying: false)
            #expect(!once.kept.isEmpty)
            #expect(findings(fold, entries, copying: true) == once)
        }
    }

    @Test func `draws are drawn alike however the entries are cut`() throws {
        var story = try Story.whole()
        story.draw(2)
        let once = findings(DrawsByLot(), story.log.entries, copying: false)
        #expect(once.failures == 1)
        #expect(findings(DrawsByLot(), story.log.entries, copying: true) == once)
    }

    @Test func `numbers are computed alike however the entries are cut`() throws {
        var story = try Story.whole()
        story.log.add(story.outside("1.23456"))
        story.log.add(
            ObservationComputed(
                indicator: id("days"), version: 2, period: Story.period("2026"), logSize: 9))
        let entries = story.log.entries
        let known = entries.compactMap { $0.fact as? IndicatorDefined }
        for fold in [NumberWithoutEvidence(), NumberWithoutEvidence(definitions: known)] {
            let once = findings(fold, entries, copying: false)
            #expect(once.failures == 2)
            #expect(findings(fold, entries, copying: true) == once)
        }
    }
}
