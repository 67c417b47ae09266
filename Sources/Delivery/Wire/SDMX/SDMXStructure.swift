package import Canon

/// Everything that describes our numbers: code lists, concepts, data structures, flows.
package struct SDMXStructure: Sendable {
    /// Name of the agency.
    package let agencyName: Texts
    /// The code lists, in the order of `SDMXCodelist.Name`.
    package let codelists: [SDMXCodelist]
    package let isDemonstration: Bool
    package let prepared: Instant
    package let logSize: Int64

    /// - Parameter codelists: the lists of indicators, areas and units; the others are fixed.
    package init(
        agencyName: Texts, codelists: [SDMXCodelist], isDemonstration: Bool, prepared: Instant,
        logSize: Int64
    ) {
        self.agencyName = agencyName
        let all = codelists + SDMXCodelist.fixed
        self.codelists = SDMXCodelist.Name.allCases.map { name in
            all.first { $0.name == name } ?? SDMXCodelist(name, [])
        }
        self.isDemonstration = isDemonstration
        self.prepared = prepared
        self.logSize = logSize
    }

    /// A list by its name.
    package func codelist(_ name: SDMXCodelist.Name) -> SDMXCodelist {
        codelists.first { $0.name == name } ?? SDMXCodelist(name, [])
    }

    /// Identifier of the scheme of all concepts.
    package static let conceptScheme = "CS_IND"
    package static let conceptSchemeName = Texts(
        en: "Concepts of the indicators", ur: "اشاریوں کے تصورات")
}

/// One thing that can be asked for by itself.
package enum SDMXArtefact: Hashable, Sendable {
    case agencies
    case codelist(SDMXCodelist.Name)
    case concepts
    case structure(String)
    case flow(String)

    /// The kinds, named as addresses name them.
    package enum Kind: String, Sendable, CaseIterable {
        case agencyscheme, codelist, conceptscheme, datastructure, dataflow
    }

    package var kind: Kind {
        switch self {
        case .agencies: .agencyscheme
        case .codelist: .codelist
        case .concepts: .conceptscheme
        case .structure: .datastructure
        case .flow: .dataflow
        }
    }

    package var id: String {
        switch self {
        case .agencies: "AGENCIES"
        case .codelist(let name): name.rawValue
        case .concepts: SDMXStructure.conceptScheme
        case .structure(let id), .flow(let id): id
        }
    }

    /// Who maintains it: agencies are listed by the agency above all.
    package var agency: String { self == .agencies ? "SDMX" : SDMXCode.agency }

    /// All there are, in the order in which messages have them.
    package static let all: [SDMXArtefact] =
        [.agencies] + SDMXFlow.every.map { .flow($0.id) }
        + SDMXCodelist.Name.allCases.map { .codelist($0) } + [.concepts]
        + SDMXFlow.every.map { .structure($0.structureID) }

    /// What it points at.
    package var children: [SDMXArtefact] {
        switch self {
        case .agencies, .codelist, .concepts: []
        case .flow(let id):
            SDMXFlow.every.filter { $0.id == id }.map { .structure($0.structureID) }
        case .structure(let id):
            [.concepts]
                + SDMXFlow.every.filter { $0.structureID == id }.flatMap(\.components).compactMap {
                    if case .codes(let list) = $0.representation { .codelist(list) } else { nil }
                }
        }
    }

    /// What points at it.
    package var parents: [SDMXArtefact] { Self.all.filter { $0.children.contains(self) } }

    /// Its name in an URN.
    package var urn: String {
        let (package, type) =
            switch self {
            case .agencies: ("base", "AgencyScheme")
            case .codelist: ("codelist", "Codelist")
            case .concepts: ("conceptscheme", "ConceptScheme")
            case .structure: ("datastructure", "DataStructure")
            case .flow: ("datastructure", "Dataflow")
            }
        return "urn:sdmx:org.sdmx.infomodel.\(package).\(type)=\(agency):\(id)(\(SDMXCode.version))"
    }
}

extension SDMXFlow {
    /// Everything that stands in its data structure.
    package var components: [SDMXComponent] {
        dimensions + [.time, .value] + seriesAttributes + Self.observationAttributes
    }
}
