import Canon
package import Records

extension Draft {
    /// Takes a whole text, in document order, in place of the draft's.
    ///
    /// Provisions meet by identifier with the newest published version; only what differs there
    /// becomes a change, and takes the default cause unless the draft has one for it already.
    /// Places follow the order given: what stays in order keeps its place.
    package mutating func replaceAll(
        with contents: [ProvisionContent], defaultCause: Cause?, _ context: DraftContext
    ) throws(DraftProblem) {
        try Self.checkOrder(contents)
        let given = defaultCause.map { [$0] } ?? []
        try context.check(given)
        let earlier = Dictionary(
            provisions.map { ($0.content.provision, $0) }, uniquingKeysWith: { first, _ in first })
        let places = ProvisionPlaces.assign(
            contents.map { content in
                context.published(content.provision)?.position
                    ?? earlier[content.provision]?.content.position
            })
        var next: [DraftProvision] = []
        next.reserveCapacity(contents.count)
        for (content, place) in zip(contents, places) {
            try ProvisionLimits.check(content)
            let old = earlier[content.provision]
            let causes = old?.causes ?? []
            next.append(
                try context.explained(
                    content.standing(at: place, in: content.parent),
                    by: causes.isEmpty ? given : causes, from: old?.derivedFrom ?? []))
        }
        provisions = next
        let present = Set(contents.map(\.provision))
        let gone = context.base.map(\.provision).filter { !present.contains($0) }
        let before = Dictionary(
            removals.map { ($0.provision, $0) }, uniquingKeysWith: { first, _ in first })
        removals = gone.map { provision in
            let old = before[provision]
            let causes = old?.causes ?? []
            return DraftRemoval(
                provision: provision, carriedTo: old?.carriedTo.filter(present.contains) ?? [],
                causes: causes.isEmpty ? given : causes)
        }
        let missing = context.unexplained(in: self)
        guard missing.isEmpty else { throw .causeMissing(missing) }
    }
}
