import Canon
import Records

extension Draft {
    func index(of provision: ID<Provision>) throws(DraftProblem) -> Int {
        guard let index = provisions.firstIndex(where: { $0.content.provision == provision })
        else { throw .unknownProvision(provision) }
        return index
    }

    /// Index behind the provision and everything that stands in it.
    func subtreeEnd(from start: Int) -> Int {
        var inside: Set = [provisions[start].content.provision]
        var end = start + 1
        while end < provisions.count, let parent = provisions[end].content.parent,
            inside.contains(parent)
        {
            inside.insert(provisions[end].content.provision)
            end += 1
        }
        return end
    }

    func hasChildren(_ provision: ID<Provision>) -> Bool {
        provisions.contains { $0.content.parent == provision }
    }

    /// Index at which a provision of `parent` stands when it follows `sibling`, or comes first.
    func index(
        in parent: ID<Provision>?, after sibling: ID<Provision>?
    ) throws(DraftProblem) -> Int {
        if let sibling {
            let index = try index(of: sibling)
            guard provisions[index].content.parent == parent else { throw .noSuchPlace(sibling) }
            return subtreeEnd(from: index)
        }
        guard let parent else { return 0 }
        return try index(of: parent) + 1
    }

    /// Refuses a number that a neighbour of the same element carries in the same place.
    func checkNumber(of content: ProvisionContent) throws(DraftProblem) {
        guard !content.number.isEmpty else { return }
        let twin = provisions.first {
            $0.content.provision != content.provision && $0.content.parent == content.parent
                && $0.content.element == content.element
                && $0.content.number.hasSameBytes(as: content.number)
        }
        if let twin {
            throw .duplicateNumber(content.number, usedBy: twin.content.provision)
        }
    }

    /// Refuses provisions that are not one tree in document order, each identifier once.
    static func checkOrder(_ contents: [ProvisionContent]) throws(DraftProblem) {
        var seen: Set<ID<Provision>> = []
        var open: [ID<Provision>] = []
        for content in contents {
            guard seen.insert(content.provision).inserted else {
                throw .duplicateProvision(content.provision)
            }
            while let last = open.last, last != content.parent { open.removeLast() }
            guard open.last == content.parent else { throw .outOfOrder(content.provision) }
            open.append(content.provision)
        }
        guard contents.count <= ProvisionLimits.provisions else {
            throw .limit(.tooManyProvisions(contents.count, limit: ProvisionLimits.provisions))
        }
    }

    /// Takes provisions in a new order and gives places to those in `moved` and to whoever has to
    /// give way; all others keep theirs. What changes place takes the causes of the change.
    mutating func arrange(
        _ ordered: [DraftProvision], moved: Set<ID<Provision>>, causes: [Cause],
        _ context: DraftContext
    ) throws(DraftProblem) {
        try Self.checkOrder(ordered.map(\.content))
        let places = ProvisionPlaces.assign(
            ordered.map { moved.contains($0.content.provision) ? nil : $0.content.position })
        var arranged: [DraftProvision] = []
        arranged.reserveCapacity(ordered.count)
        for (item, place) in zip(ordered, places) {
            guard item.content.position != place else {
                arranged.append(item)
                continue
            }
            let content = item.content.standing(at: place, in: item.content.parent)
            arranged.append(
                try context.explained(
                    content, by: item.causes.joined(with: causes), from: item.derivedFrom))
        }
        provisions = arranged
    }
}
