import Canon

/// Writes structures as SDMX-JSON 2.0.
package struct SDMXStructureJSON {
    private let structure: SDMXStructure
    private let isStub: (SDMXArtefact) -> Bool

    /// The message with these artefacts.
    ///
    /// - Parameter isStub: which of them are only named.
    package static func write(
        _ artefacts: [SDMXArtefact], of structure: SDMXStructure,
        isStub: @escaping (SDMXArtefact) -> Bool = { _ in false }
    ) -> [UInt8] {
        let writer = SDMXStructureJSON(structure: structure, isStub: isStub)
        return writer.message(artefacts).canonicalBytes
    }

    private func message(_ artefacts: [SDMXArtefact]) -> JSONValue {
        let groups: [(SDMXArtefact.Kind, String)] = [
            (.agencyscheme, "agencySchemes"), (.dataflow, "dataflows"), (.codelist, "codelists"),
            (.conceptscheme, "conceptSchemes"), (.datastructure, "dataStructures"),
        ]
        let data = groups.compactMap { kind, name -> JSONMember? in
            let those = SDMXArtefact.all.filter { $0.kind == kind && artefacts.contains($0) }
            return those.isEmpty ? nil : JSONMember(name, .array(those.map(value)))
        }
        return [
            "meta": [
                "id": .string("STR-\(structure.logSize)"),
                "prepared": .string(structure.prepared.description),
                "test": .bool(structure.isDemonstration), "contentLanguages": ["en", "ur"],
                "sender": ["id": .string(SDMXCode.agency)],
            ],
            "data": .object(data),
        ]
    }

    private func value(_ artefact: SDMXArtefact) -> JSONValue {
        switch artefact {
        case .agencies:
            maintained(
                artefact, SDMXStructureWords.agencies, "agencies",
                .array([
                    .object(
                        named(structure.agencyName)
                            + [JSONMember("id", .string(SDMXCode.agency))])
                ]))
        case .codelist(let name):
            maintained(
                artefact, name.title, "codes", .array(structure.codelist(name).codes.map(code)))
        case .concepts:
            maintained(
                artefact, SDMXStructure.conceptSchemeName, "concepts",
                .array(
                    SDMXComponent.allCases.map { component in
                        .object(
                            named(component.name)
                                + [JSONMember("id", .string(component.rawValue))])
                    }))
        case .flow(let id):
            flow(id, artefact)
        case .structure(let id):
            structure(id, artefact)
        }
    }

    private func flow(_ id: String, _ artefact: SDMXArtefact) -> JSONValue {
        let flow = SDMXFlow.every.first { $0.id == id } ?? .own
        return maintained(
            artefact, flow.name, "structure",
            .string(SDMXArtefact.structure(flow.structureID).urn))
    }

    private func structure(_ id: String, _ artefact: SDMXArtefact) -> JSONValue {
        let flow = SDMXFlow.every.first { $0.structureID == id } ?? .own
        return maintained(
            artefact, flow.name, "dataStructureComponents", components(flow))
    }

    private func maintained(
        _ artefact: SDMXArtefact, _ title: Texts, _ content: String, _ value: JSONValue
    ) -> JSONValue {
        let stub = isStub(artefact)
        var members =
            named(title) + [
                JSONMember("id", .string(artefact.id)),
                JSONMember("agencyID", .string(artefact.agency)),
                JSONMember("version", .string(SDMXCode.version)),
                JSONMember("isExternalReference", .bool(stub)),
                JSONMember("links", [["rel": "self", "urn": .string(artefact.urn)]]),
            ]
        if !stub { members.append(JSONMember(content, value)) }
        return .object(members)
    }

    private func named(_ texts: Texts) -> [JSONMember] {
        [
            JSONMember("name", .string(texts.best)),
            JSONMember("names", .object(texts.jsonMembers)),
        ]
    }

    private func code(_ code: SDMXCodelist.Code) -> JSONValue {
        var members = named(code.name.isEmpty ? Texts(en: code.id) : code.name)
        members.append(JSONMember("id", .string(code.id)))
        if !code.description.isEmpty {
            members.append(JSONMember("description", .string(code.description.best)))
            members.append(JSONMember("descriptions", .object(code.description.jsonMembers)))
        }
        if let parent = code.parent { members.append(JSONMember("parent", .string(parent))) }
        return .object(members)
    }

    // MARK: - Data structures

    private func components(_ flow: SDMXFlow) -> JSONValue {
        let dimensions = flow.dimensions.enumerated().map { position, component in
            JSONValue.object(
                described(component)
                    + [JSONMember("position", .integer(Int64(position)))])
        }
        let ofSeries = flow.seriesAttributes.map { component in
            attribute(
                component,
                ["dimensions": .array(flow.dimensions.map { .string($0.rawValue) })])
        }
        let ofNumbers = SDMXFlow.observationAttributes.map { attribute($0, ["observation": [:]]) }
        return [
            "dimensionList": [
                "id": "DimensionDescriptor", "dimensions": .array(dimensions),
                "timeDimension": .object(described(.time)),
            ],
            "measureList": [
                "id": "MeasureDescriptor",
                "measures": [.object(described(.value) + [JSONMember("usage", "optional")])],
            ],
            "attributeList": [
                "id": "AttributeDescriptor", "attributes": .array(ofSeries + ofNumbers),
            ],
        ]
    }

    private func attribute(_ component: SDMXComponent, _ relationship: JSONValue) -> JSONValue {
        .object(
            described(component) + [
                JSONMember("usage", "optional"),
                JSONMember("attributeRelationship", relationship),
            ])
    }

    private func described(_ component: SDMXComponent) -> [JSONMember] {
        let concept =
            "urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=\(SDMXCode.agency):"
            + "\(SDMXStructure.conceptScheme)(\(SDMXCode.version)).\(component.rawValue)"
        let values: JSONValue =
            switch component.representation {
            case .codes(let list): ["enumeration": .string(SDMXArtefact.codelist(list).urn)]
            case .text(let type): ["format": ["dataType": .string(type)]]
            }
        return [
            JSONMember("id", .string(component.rawValue)),
            JSONMember("conceptIdentity", .string(concept)),
            JSONMember("localRepresentation", values),
        ]
    }
}
