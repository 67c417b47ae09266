package import Canon
package import Records

/// What a draft is measured against: the newest published version, and whether its changes must
/// be explained.
package struct DraftContext: Sendable {
    /// Provisions of the newest published version, in document order.
    package let base: [ProvisionContent]
    /// Whether a round on this instrument has closed: from then on each change needs a cause.
    package let hasClosedRound: Bool
    /// Entries that can explain a change.
    package let causes: KnownCauses
    private let byID: [ID<Provision>: ProvisionContent]

    package init(base: [ProvisionContent], hasClosedRound: Bool, causes: KnownCauses) {
        self.base = base
        self.hasClosedRound = hasClosedRound
        self.causes = causes
        byID = Dictionary(
            base.map { ($0.provision, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The provision as the newest published version has it.
    package func published(_ provision: ID<Provision>) -> ProvisionContent? { byID[provision] }

    /// Whether the newest published version has it, byte for byte.
    package func isUnchanged(_ content: ProvisionContent) -> Bool {
        byID[content.provision]?.isIdentical(to: content) ?? false
    }

    /// A provision of a draft, its causes checked; one that is as published needs none.
    func explained(
        _ content: ProvisionContent, by given: [Cause], from sources: [ID<Provision>] = []
    ) throws(DraftProblem) -> DraftProvision {
        try check(given)
        try ProvisionLimits.check(sources: sources)
        if isUnchanged(content) { return DraftProvision(content: content) }
        return DraftProvision(content: content, causes: given, derivedFrom: sources)
    }

    func check(_ given: [Cause]) throws(DraftProblem) {
        try ProvisionLimits.check(given)
        do throws(CauseProblem) { try causes.check(given) } catch { throw .badCause(error) }
    }

    /// Provisions of the draft that differ from what is published, without a cause although a
    /// round has closed: in document order, removed ones last.
    package func unexplained(in draft: Draft) -> [ID<Provision>] {
        guard hasClosedRound else { return [] }
        let differences = draft.differences(from: self)
        let changed = (differences.changed.filter(\.draft.causes.isEmpty)).map(
            \.draft.content.provision)
        return changed + differences.removed.filter(\.causes.isEmpty).map(\.provision)
    }
}
