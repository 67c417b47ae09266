import Canon
package import Records

/// What a draft would change in the newest published version.
package struct DraftDifferences: Sendable {
    /// A provision that is new or otherwise than published.
    package struct Changed: Sendable {
        /// As the draft has it.
        package let draft: DraftProvision
        /// As published; `nil` for a new one.
        package let published: ProvisionContent?
    }

    /// New and revised provisions, in document order.
    package let changed: [Changed]
    /// Removed ones, in the order in which they were published.
    package let removed: [DraftRemoval]

    /// Whether the draft says what is published.
    package var isEmpty: Bool { changed.isEmpty && removed.isEmpty }
    /// How many provisions differ.
    package var count: Int { changed.count + removed.count }
}

extension Draft {
    /// The differences from what is published.
    package func differences(from context: DraftContext) -> DraftDifferences {
        let changed = provisions.filter { !context.isUnchanged($0.content) }.map {
            DraftDifferences.Changed(
                draft: $0, published: context.published($0.content.provision))
        }
        let present = Set(provisions.map(\.content.provision))
        let removed = context.base.map(\.provision).filter { !present.contains($0) }
        let explained = Dictionary(
            removals.map { ($0.provision, $0) }, uniquingKeysWith: { first, _ in first })
        return DraftDifferences(
            changed: changed,
            removed: removed.map { explained[$0] ?? DraftRemoval(provision: $0) })
    }
}
