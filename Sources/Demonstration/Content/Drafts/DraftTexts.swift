package import Canon
package import Records

/// The whole text of each version, and of the policy it replaces.
package struct DraftTexts: Sendable {
    /// What the policy is called.
    package let title: Texts
    /// What must stand beside the text wherever it is shown.
    package let notice: String
    /// What the replaced policy is called.
    package let olderTitle: Texts
    /// Goals of the replaced policy in document order.
    package let olderGoals: [ProvisionContent]
    private let versions: [[ProvisionContent]]

    /// Reads the embedded sample policy and sets the earlier wordings into it.
    package init() throws {
        let policy = try SamplePolicy.embedded()
        title = policy.title
        notice = policy.notice
        olderTitle = Texts(
            en: policy.olderTitle,
            ur:
                """
                2018 کی ڈیجیٹل پالیسی (اہداف ہمارے الفاظ میں، اخبارات اور اسٹیٹ بینک کے \
                خلاصوں سے؛ سرکاری متن نہیں پڑھا گیا)
                """
        )
        olderGoals = policy.olderGoals.enumerated().map { index, goal in
            let id: ID<Provision> = known(goal.id)
            let urdu = GoalFateContent.all.first { $0.goal == id }?.urdu ?? ""
            return ProvisionContent(
                provision: id, position: index + 1, element: "section", number: goal.id,
                body: Texts(en: goal.english, ur: urdu))
        }
        versions = DraftVersion.all.map { DraftTexts.provisions(of: policy, in: $0.number) }
    }

    /// Pillars (as chapters) and provisions (as sections) of a version, in document order.
    ///
    /// Positions leave gaps, so that adding one provision does not move all that follow.
    package func provisions(in version: Int) -> [ProvisionContent] {
        precondition(versions.indices.contains(version - 1), "versions run from 1 to 4")
        return versions[version - 1]
    }

    private static func provisions(
        of policy: SamplePolicy, in version: Int
    ) -> [ProvisionContent] {
        let contents =
            policy.pillars.enumerated().map { chapter($1, at: ($0 + 1) * 100) }
            + policy.clauses.compactMap { section($0, in: version) }
            + ExtraProvision.all.filter { $0.versions.contains(version) }.map(section)
        return contents.sorted { $0.position < $1.position }
    }

    private static func chapter(_ pillar: SamplePolicy.Pillar, at position: Int) -> ProvisionContent
    {
        ProvisionContent(
            provision: pillarID(pillar.id), position: position, element: "chapter",
            number: pillar.id, heading: pillar.name, objective: pillar.objective)
    }

    private static func section(
        _ clause: SamplePolicy.Clause, in version: Int
    ) -> ProvisionContent? {
        let id: ID<Provision> = known(clause.id)
        // 5.5 was part of 5.2 in the first draft.
        if clause.id == "5.5", version == 1 { return nil }
        let earlier = EarlierWording.all.first {
            $0.provision == id && $0.versions.contains(version)
        }
        let heading = earlier.map(\.heading) ?? .none
        return ProvisionContent(
            provision: id, parent: pillarID(clause.pillar), position: position(of: clause.id),
            element: "section", number: number(of: clause.id, in: version),
            heading: heading.isEmpty ? clause.title : heading, body: earlier?.body ?? clause.body,
            owner: clause.owner, due: clause.due, indicators: clause.indicators)
    }

    private static func section(_ extra: ExtraProvision) -> ProvisionContent {
        ProvisionContent(
            provision: known(extra.provision), parent: pillarID(extra.pillar),
            position: position(of: "\(extra.pillar).0") + extra.place, element: "section",
            number: extra.number, heading: extra.heading, body: extra.body, owner: extra.owner,
            due: extra.due, indicators: extra.indicators)
    }

    /// Pillar 5 had one provision more before it, which was withdrawn after round 2.
    private static func number(of provision: String, in version: Int) -> String {
        switch (provision, version) {
        case ("5.4", 1), ("5.4", 2): "5.5"
        case ("5.5", 2): "5.6"
        case ("5.6", 2): "5.7"
        default: provision
        }
    }

    private static func position(of provision: String) -> Int {
        let numbers = provision.split(separator: ".").compactMap { Int($0) }
        precondition(numbers.count == 2, "a provision of the sample is numbered pillar.place")
        return (numbers[0] + 1) * 100 + numbers[1] * 10
    }

    private static func pillarID(_ pillar: String) -> ID<Provision> { known("pillar-\(pillar)") }
}
