package import Canon
package import Records

/// Lists areas that numbers are given for, or names them anew. None is ever taken off the list.
package struct ListAreas: Command {
    package static let roles: [Actor.Role] = [.officer]
    /// Most areas in one command.
    package static let limit = 500

    package struct State: Sendable {
        /// The areas listed before, with their parents.
        let known: [ID<Area>: ID<Area>?]
    }

    package enum Refusal: Error, Hashable, Sendable {
        case noAreas
        case tooMany(limit: Int)
        case repeated(ID<Area>)
        case name(ID<Area>, TextsProblem)
        /// A parent stands neither in an earlier list nor before its part in this one.
        case unknownParent(of: ID<Area>, ID<Area>)
        case partOfItself(ID<Area>)
        case source(TextsProblem)
        case tooLong(limit: Int)
    }

    private let areas: [AreaTerm]
    private let source: Texts

    package init(_ areas: [AreaTerm], source: Texts) {
        self.areas = areas
        self.source = source
    }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        guard !areas.isEmpty else { throw .noAreas }
        guard areas.count <= Self.limit else { throw .tooMany(limit: Self.limit) }
        var parents = state.known
        var seen: Set<ID<Area>> = []
        var checked: [AreaTerm] = []
        for term in areas {
            guard seen.insert(term.area).inserted else { throw .repeated(term.area) }
            if let parent = term.parent, parents[parent] == nil {
                throw .unknownParent(of: term.area, parent)
            }
            parents[term.area] = .some(term.parent)
            guard !Self.leadsBack(to: term.area, parents) else { throw .partOfItself(term.area) }
            let name = try term.name.checked(limit: TextLimit.title)
                .mapError { Refusal.name(term.area, $0) }.get()
            checked.append(AreaTerm(area: term.area, name: name, parent: term.parent))
        }
        let source = try source.checked(limit: TextLimit.paragraph).mapError(Refusal.source).get()
        let fact = AreasListed(areas: checked, source: source)
        guard fact.fitsAnEntry else { throw .tooLong(limit: TextLimit.fact) }
        return Decision([fact])
    }

    private static func leadsBack(to area: ID<Area>, _ parents: [ID<Area>: ID<Area>?]) -> Bool {
        var present = parents[area] ?? nil
        for _ in 0..<parents.count {
            guard let next = present else { return false }
            if next == area { return true }
            present = parents[next] ?? nil
        }
        return false
    }
}
