package import Canon
package import Records

/// What deciding on a publication needs to know about an instrument.
package struct PublicationState: Sendable {
    /// A frozen draft that waits for its hour.
    package struct Schedule: Sendable {
        /// The entry that committed to it.
        package let entry: Int
        /// Number of the version it is to become.
        package let version: Int
        /// The hour.
        package let publishAt: Instant
        /// The draft as it was committed to; `nil` where the vault no longer has it.
        package let draft: Draft?

        package init(entry: Int, version: Int, publishAt: Instant, draft: Draft?) {
            self.entry = entry
            self.version = version
            self.publishAt = publishAt
            self.draft = draft
        }
    }

    /// Whether the instrument exists.
    package let isRegistered: Bool
    /// Number of the newest published version, withdrawn or not; 0 before the first.
    package let newestVersion: Int
    /// What the draft is measured against.
    package let context: DraftContext
    /// Goals of the replaced instrument without a fate, in document order.
    package let goalsWithoutFate: [ID<Provision>]
    /// The draft on the desk.
    package let draft: Draft?
    /// The publication that waits, if one does.
    package let schedule: Schedule?

    package init(
        isRegistered: Bool, newestVersion: Int, context: DraftContext,
        goalsWithoutFate: [ID<Provision>], draft: Draft?, schedule: Schedule?
    ) {
        self.isRegistered = isRegistered
        self.newestVersion = newestVersion
        self.context = context
        self.goalsWithoutFate = goalsWithoutFate
        self.draft = draft
        self.schedule = schedule
    }

    /// Refuses a draft that may not become a version as things stand.
    package func check(_ draft: Draft) throws(PublicationObstacle) {
        guard isRegistered else { throw .unknownInstrument(draft.instrument) }
        guard draft.version == newestVersion + 1, draft.baseVersion == newestVersion else {
            throw .outdated(newest: newestVersion)
        }
        guard goalsWithoutFate.isEmpty else { throw .goalsWithoutFate(goalsWithoutFate) }
        try checkForm(draft)
        let differences = draft.differences(from: context)
        guard !differences.isEmpty else { throw .nothingChanged }
        let unexplained = context.unexplained(in: draft)
        guard unexplained.isEmpty else { throw .causesMissing(unexplained) }
        let parents = parents(of: draft)
        for change in differences.changed {
            let provision = change.draft.content.provision
            try check(
                change.draft.causes, of: provision, from: change.draft.derivedFrom, parents)
        }
        for removal in differences.removed {
            try check(removal.causes, of: removal.provision, from: removal.carriedTo, parents)
        }
    }

    private func checkForm(_ draft: Draft) throws(PublicationObstacle) {
        do throws(DraftProblem) {
            try Draft.checkOrder(draft.provisions.map(\.content))
            for provision in draft.provisions { try ProvisionLimits.check(provision.content) }
        } catch { throw .malformed(error) }
    }

    private func check(
        _ causes: [Cause], of provision: ID<Provision>, from related: [ID<Provision>],
        _ parents: [ID<Provision>: ID<Provision>]
    ) throws(PublicationObstacle) {
        var places = Set(related + [provision])
        var place = parents[provision]
        while let parent = place, places.insert(parent).inserted { place = parents[parent] }
        do throws(CauseProblem) {
            try context.causes.check(causes)
            try context.causes.checkCoverage(causes, of: places)
        } catch {
            throw .badCause(provision, error)
        }
    }

    /// What each provision stands in, in the draft or else as published.
    private func parents(of draft: Draft) -> [ID<Provision>: ID<Provision>] {
        let contents = context.base + draft.provisions.map(\.content)
        return Dictionary(
            contents.compactMap { content in content.parent.map { (content.provision, $0) } },
            uniquingKeysWith: { _, newer in newer })
    }

    /// The facts by which a draft becomes a version: its differences alone, then the version.
    func facts(
        of draft: Draft, stage: VersionPublished.Stage, label: Texts, scheduledBy: Int?
    ) -> [any Fact] {
        let differences = draft.differences(from: context)
        var facts: [any Fact] = []
        for change in differences.changed {
            let item = change.draft
            if change.published == nil {
                facts.append(
                    ProvisionAdded(
                        instrument: draft.instrument, version: draft.version,
                        content: item.content, derivedFrom: item.derivedFrom, causes: item.causes))
            } else {
                facts.append(
                    ProvisionRevised(
                        instrument: draft.instrument, version: draft.version,
                        content: item.content, derivedFrom: item.derivedFrom, causes: item.causes))
            }
        }
        for removal in differences.removed {
            facts.append(
                ProvisionRemoved(
                    instrument: draft.instrument, version: draft.version,
                    provision: removal.provision, carriedTo: removal.carriedTo,
                    causes: removal.causes))
        }
        let contents = draft.provisions.map(\.content)
        facts.append(
            VersionPublished(
                instrument: draft.instrument, version: draft.version, stage: stage, label: label,
                provisionCount: contents.count, textDigest: contents.textDigest,
                scheduledBy: scheduledBy))
        return facts
    }
}
