package import Canon
package import Records

extension Draft {
    /// Takes other words for a provision: number, texts, owner, due, indicators, element. Its place
    /// stays; moving is an act of its own. The causes given replace the earlier ones.
    package mutating func save(
        _ content: ProvisionContent, causes: [Cause], _ context: DraftContext
    ) throws(DraftProblem) {
        let index = try index(of: content.provision)
        let old = provisions[index]
        let next = content.standing(at: old.content.position, in: old.content.parent)
        try ProvisionLimits.check(next)
        try checkNumber(of: next)
        provisions[index] = try context.explained(next, by: causes, from: old.derivedFrom)
        try requireCauses(for: [content.provision], context)
    }

    /// Adds a provision behind a neighbour, or as the first in its parent.
    package mutating func add(
        _ content: ProvisionContent, after sibling: ID<Provision>?, causes: [Cause],
        _ context: DraftContext
    ) throws(DraftProblem) {
        guard self[content.provision] == nil else {
            throw .duplicateProvision(content.provision)
        }
        try ProvisionLimits.check(content)
        try checkNumber(of: content)
        try context.check(causes)
        let index = try index(in: content.parent, after: sibling)
        var ordered = provisions
        ordered.insert(DraftProvision(content: content, causes: causes), at: index)
        try arrange(ordered, moved: [content.provision], causes: causes, context)
        removals.removeAll { $0.provision == content.provision }
        try requireCauses(for: [content.provision], context)
    }

    /// Takes a provision out that nothing stands in.
    package mutating func remove(
        _ provision: ID<Provision>, carriedTo: [ID<Provision>] = [], causes: [Cause],
        _ context: DraftContext
    ) throws(DraftProblem) {
        let index = try index(of: provision)
        guard !hasChildren(provision) else { throw .notEmpty(provision) }
        for target in carriedTo where target == provision || self[target] == nil {
            throw .unknownProvision(target)
        }
        try ProvisionLimits.check(sources: carriedTo)
        try context.check(causes)
        provisions.remove(at: index)
        redirect(provision, to: carriedTo)
        if context.published(provision) != nil {
            removals.append(
                DraftRemoval(provision: provision, carriedTo: carriedTo, causes: causes))
            try requireCauses(for: [provision], context)
        }
    }

    /// Gives a provision another number.
    package mutating func renumber(
        _ provision: ID<Provision>, as number: String, causes: [Cause], _ context: DraftContext
    ) throws(DraftProblem) {
        let old = provisions[try index(of: provision)]
        try save(
            old.content.numbered(number), causes: old.causes.joined(with: causes), context)
    }

    /// Moves a provision, with everything that stands in it, behind a neighbour or to the front of
    /// another parent.
    package mutating func move(
        _ provision: ID<Provision>, to parent: ID<Provision>?, after sibling: ID<Provision>?,
        causes: [Cause], _ context: DraftContext
    ) throws(DraftProblem) {
        try context.check(causes)
        let start = try index(of: provision)
        let end = subtreeEnd(from: start)
        var branch = Array(provisions[start..<end])
        let moved = Set(branch.map(\.content.provision))
        if let place = parent ?? sibling, moved.contains(place) { throw .noSuchPlace(place) }
        if let sibling, moved.contains(sibling) { throw .noSuchPlace(sibling) }
        var rest = self
        rest.provisions.removeSubrange(start..<end)
        let index = try rest.index(in: parent, after: sibling)
        let top = branch[0].content
        branch[0].content = top.standing(at: top.position, in: parent)
        if top.parent != parent { branch[0].causes = branch[0].causes.joined(with: causes) }
        try rest.checkNumber(of: branch[0].content)
        var ordered = rest.provisions
        ordered.insert(contentsOf: branch, at: index)
        try arrange(ordered, moved: moved, causes: causes, context)
        try requireCauses(for: moved, context)
    }

    /// Takes a removed provision back as it is published, behind a neighbour or first.
    package mutating func restore(
        _ provision: ID<Provision>, after sibling: ID<Provision>?, causes: [Cause],
        _ context: DraftContext
    ) throws(DraftProblem) {
        guard self[provision] == nil, let content = context.published(provision) else {
            throw .unknownProvision(provision)
        }
        let index = try index(in: content.parent, after: sibling)
        var ordered = provisions
        ordered.insert(DraftProvision(content: content), at: index)
        try arrange(ordered, moved: [], causes: causes, context)
        removals.removeAll { $0.provision == provision }
        try requireCauses(for: [provision], context)
    }

    /// Lets removals that named a provision name those that now carry it on.
    mutating func redirect(_ provision: ID<Provision>, to successors: [ID<Provision>]) {
        for index in removals.indices {
            guard let place = removals[index].carriedTo.firstIndex(of: provision) else { continue }
            let others = removals[index].carriedTo.filter { $0 != provision }
            removals[index].carriedTo.replaceSubrange(
                place...place, with: successors.filter { !others.contains($0) })
        }
    }

    /// Refuses changes that a closed round obliges to explain and nobody explained.
    func requireCauses(
        for touched: Set<ID<Provision>>, _ context: DraftContext
    ) throws(DraftProblem) {
        let missing = context.unexplained(in: self).filter(touched.contains)
        guard missing.isEmpty else { throw .causeMissing(missing) }
    }
}
