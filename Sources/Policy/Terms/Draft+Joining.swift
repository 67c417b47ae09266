package import Canon
package import Records

extension Draft {
    /// Puts two or more provisions in the place of one.
    ///
    /// One of them may keep its identifier. Where none does, the provision counts as removed and
    /// carried on by all of them, and what stood in it stands in the first.
    package mutating func split(
        _ provision: ID<Provision>, into parts: [ProvisionContent], causes: [Cause],
        _ context: DraftContext
    ) throws(DraftProblem) {
        guard parts.count > 1 else { throw .nothingToSplit(provision) }
        try context.check(causes)
        let start = try index(of: provision)
        let end = subtreeEnd(from: start)
        let old = provisions[start]
        let successors = parts.map(\.provision)
        let keeper = parts.firstIndex { $0.provision == provision } ?? 0
        var heads: [DraftProvision] = []
        for part in parts {
            if part.provision != provision, self[part.provision] != nil {
                throw .duplicateProvision(part.provision)
            }
            try ProvisionLimits.check(part)
            let isKept = part.provision == provision
            heads.append(
                DraftProvision(
                    content: part.standing(at: old.content.position, in: old.content.parent),
                    causes: isKept ? old.causes.joined(with: causes) : causes,
                    derivedFrom: isKept ? old.derivedFrom : origins(of: old, context)))
        }
        let children = provisions[(start + 1)..<end].map { child in
            guard child.content.parent == provision else { return child }
            var child = child
            child.content = child.content.standing(
                at: child.content.position, in: successors[keeper])
            if successors[keeper] != provision {
                child.causes = child.causes.joined(with: causes)
            }
            return child
        }
        var ordered = provisions
        ordered.replaceSubrange(
            start..<end, with: heads[...keeper] + children + heads[(keeper + 1)...])
        let isReplaced = !successors.contains(provision)
        try arrange(
            ordered, moved: Set(successors.filter { $0 != provision }), causes: causes, context)
        for part in heads { try checkNumber(of: part.content) }
        if isReplaced { redirect(provision, to: successors) }
        if isReplaced, context.published(provision) != nil {
            removals.append(
                DraftRemoval(provision: provision, carriedTo: successors, causes: causes))
        }
        try requireCauses(for: Set(successors + [provision]), context)
    }

    /// Joins a provision, which nothing stands in, into another; `content` is the other as it
    /// reads from then on.
    package mutating func merge(
        _ provision: ID<Provision>, into content: ProvisionContent, causes: [Cause],
        _ context: DraftContext
    ) throws(DraftProblem) {
        let source = provisions[try index(of: provision)]
        guard content.provision != provision else { throw .noSuchPlace(provision) }
        let target = provisions[try index(of: content.provision)]
        try remove(provision, carriedTo: [content.provision], causes: causes, context)
        let index = try index(of: content.provision)
        let next = content.standing(at: target.content.position, in: target.content.parent)
        try ProvisionLimits.check(next)
        try checkNumber(of: next)
        let sources = target.derivedFrom.filter { $0 != provision } + origins(of: source, context)
        provisions[index] = try context.explained(
            next, by: target.causes.joined(with: causes), from: sources)
        try requireCauses(for: [content.provision, provision], context)
    }

    /// What readers can find a provision under: itself where it is published, else its own origins.
    private func origins(
        of provision: DraftProvision, _ context: DraftContext
    ) -> [ID<Provision>] {
        context.published(provision.content.provision) == nil
            ? provision.derivedFrom : [provision.content.provision]
    }
}
