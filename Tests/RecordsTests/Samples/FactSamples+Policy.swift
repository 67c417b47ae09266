import Canon
import Records

extension FactSample {
    private static let policy1: ID<Instrument> = id("digital-policy")

    private static let fullContent = ProvisionContent(
        provision: id("goal-1.a"), parent: id("goal-1"), position: 3, element: "paragraph",
        number: "1(a)", heading: texts("Access", "رسائی"), body: texts("Everyone", "ہر ایک"),
        objective: texts("Reach", "پہنچ"), owner: "secretary-it", due: "2027-06-30",
        indicators: ["ICT-01", "ICT-02"])

    private static let minimalContent = ProvisionContent(
        provision: id("p"), position: 1, element: "article")

    private static let causes = [
        Cause(type: .answer, entry: 41), Cause(type: .uniquePoint, entry: 42, note: texts("Also")),
        Cause(type: .correction, note: texts("A slip")), Cause(type: .decision, note: texts("Law")),
    ]

    static let policy = [
        FactSample(
            full: InstrumentRegistered(
                instrument: policy1, title: texts("Digital policy"), summary: texts("Renewal"),
                type: "policy", replaces: id("digital-policy-2018"), isDemonstration: true),
            minimal: InstrumentRegistered(
                instrument: policy1, title: .none, type: "policy", isDemonstration: false)),
        FactSample(
            full: GoalFateDecided(
                instrument: policy1, goal: id("old-goal"), fate: .merged, reason: texts("Twice"),
                carriedTo: [id("goal-1"), id("goal-2")]),
            minimal: GoalFateDecided(
                instrument: policy1, goal: id("old-goal"), fate: .dropped, reason: .none)),
        FactSample(
            full: ProvisionAdded(
                instrument: policy1, version: 2, content: fullContent,
                derivedFrom: [id("goal-9")], causes: causes),
            minimal: ProvisionAdded(instrument: policy1, version: 1, content: minimalContent)),
        FactSample(
            full: ProvisionRevised(
                instrument: policy1, version: 2, content: fullContent,
                derivedFrom: [id("goal-9")], causes: causes),
            minimal: ProvisionRevised(instrument: policy1, version: 1, content: minimalContent)),
        FactSample(
            full: ProvisionRemoved(
                instrument: policy1, version: 2, provision: id("goal-1.a"),
                carriedTo: [id("goal-1.b")], causes: causes),
            minimal: ProvisionRemoved(instrument: policy1, version: 1, provision: id("p"))),
        FactSample(
            full: PublicationScheduled(
                instrument: policy1, version: 2, publishAt: moment,
                draft: Commitment(digest: digest(0xAB))),
            minimal: PublicationScheduled(
                instrument: policy1, version: 1, publishAt: Instant(milliseconds: 0),
                draft: Commitment(digest: digest(0)))),
        FactSample(
            full: PublicationCancelled(instrument: policy1, version: 2, reason: texts("Late")),
            minimal: PublicationCancelled(instrument: policy1, version: 1, reason: .none)),
        FactSample(
            full: VersionPublished(
                instrument: policy1, version: 2, stage: .final, label: texts("Final"),
                provisionCount: 120, textDigest: digest(0xCD), scheduledBy: 40),
            minimal: VersionPublished(
                instrument: policy1, version: 1, stage: .draft, provisionCount: 0,
                textDigest: digest(0))),
        FactSample(
            full: VersionWithdrawn(instrument: policy1, version: 2, reason: texts("Wrong file")),
            minimal: VersionWithdrawn(instrument: policy1, version: 1, reason: .none)),
    ]
}
