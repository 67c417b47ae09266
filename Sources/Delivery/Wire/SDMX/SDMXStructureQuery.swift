/// Which structures are asked for.
package struct SDMXStructureQuery: Sendable {
    /// What is asked for by name.
    package let wanted: [SDMXArtefact]
    /// That and what is wanted beside it.
    package let artefacts: [SDMXArtefact]
    /// Which are only named.
    package let detail: Detail

    /// How much of each is wanted.
    package enum Detail: String, Sendable, CaseIterable {
        case full, allstubs, referencestubs, allcompletestubs, referencecompletestubs
        case referencepartial, raw
    }

    /// What is wanted beside what is asked for.
    package enum References: String, Sendable, CaseIterable {
        case none, parents, parentsandsiblings, ancestors, children, descendants, all
        case codelist, conceptscheme, datastructure, dataflow, agencyscheme
    }

    /// The query of an address.
    ///
    /// - Parameters:
    ///   - path: kind, agency, name and version, in decoded pieces; what is left out means all,
    ///     and the latest version.
    package init(_ path: [String], _ parameters: SDMXParameters) throws(SDMXProblem) {
        try parameters.allow(["references", "detail", "format"])
        guard let kind = path.first, path.count <= 5 else {
            throw SDMXProblem(.syntax, "structure: expected {kind}/{agency}/{name}/{version}.")
        }
        let pieces = path + Array(repeating: "*", count: 5 - path.count)
        guard pieces[4] == "*" || pieces[4] == "all" else {
            throw SDMXProblem(.notImplemented, "item: whole schemes alone are offered.")
        }
        let kinds = try Self.kinds(kind)
        wanted = SDMXArtefact.all.filter {
            kinds.contains($0.kind) && SDMXReference.names($0.agency, pieces[1])
                && SDMXReference.names($0.id, pieces[2])
        }
        guard !wanted.isEmpty, SDMXReference.isVersion(pieces[3]) else {
            throw SDMXProblem(
                .noResults, "structure: there is no \(path.joined(separator: "/")).")
        }
        detail = try parameters.word("detail", Detail.full)
        artefacts = Self.with(try parameters.word("references", References.none), wanted)
    }

    /// Whether an artefact is only named.
    package func isStub(_ artefact: SDMXArtefact) -> Bool {
        switch detail {
        case .allstubs, .allcompletestubs: true
        case .referencestubs, .referencecompletestubs: !wanted.contains(artefact)
        case .full, .referencepartial, .raw: false
        }
    }

    /// Kinds of the standard that we have none of give no results; other words are wrong.
    private static let absent = [
        "categoryscheme", "categorisation", "contentconstraint", "dataproviderscheme",
        "dataconsumerscheme", "organisationunitscheme", "hierarchicalcodelist", "metadataflow",
        "metadatastructure", "provisionagreement", "structureset", "process",
        "reportingtaxonomy", "actualconstraint", "allowedconstraint", "attachmentconstraint",
        "dataconstraint", "metadataconstraint", "valuelist", "hierarchy", "hierarchyassociation",
        "structuremap", "representationmap", "transformationscheme", "rulesetscheme",
    ]

    private static func kinds(_ text: String) throws(SDMXProblem) -> [SDMXArtefact.Kind] {
        if text == "structure" || text == "*" { return SDMXArtefact.Kind.allCases }
        if text == "organisationscheme" { return [.agencyscheme] }
        if let kind = SDMXArtefact.Kind(rawValue: text) { return [kind] }
        guard absent.contains(text) else {
            throw SDMXProblem(.syntax, "kind: \"\(text)\" is no kind of structure.")
        }
        throw SDMXProblem(.noResults, "kind: there is no \(text) here.")
    }

    private static func with(
        _ references: References, _ wanted: [SDMXArtefact]
    ) -> [SDMXArtefact] {
        func closure(
            _ start: [SDMXArtefact], _ next: (SDMXArtefact) -> [SDMXArtefact]
        ) -> [SDMXArtefact] {
            var found = start
            var index = 0
            while index < found.count {
                for artefact in next(found[index]) where !found.contains(artefact) {
                    found.append(artefact)
                }
                index += 1
            }
            return found
        }
        switch references {
        case .none: return wanted
        case .children: return wanted + wanted.flatMap(\.children)
        case .descendants: return closure(wanted, \.children)
        case .parents: return wanted + wanted.flatMap(\.parents)
        case .ancestors: return closure(wanted, \.parents)
        case .parentsandsiblings:
            let parents = wanted.flatMap(\.parents)
            return wanted + parents + parents.flatMap(\.children)
        case .all: return closure(closure(wanted, \.parents), \.children)
        case .codelist, .conceptscheme, .datastructure, .dataflow, .agencyscheme:
            let around = closure(wanted, \.parents) + closure(wanted, \.children)
            return wanted + around.filter { $0.kind.rawValue == references.rawValue }
        }
    }
}
