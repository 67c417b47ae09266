import Canon
import Wire

/// Writes structures as SDMX-ML 2.1.
package struct SDMXStructureXML {
    private let structure: SDMXStructure
    private let isStub: (SDMXArtefact) -> Bool
    private static let root = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1"

    /// The message with these artefacts.
    ///
    /// - Parameter isStub: which of them are only named.
    package static func write(
        _ artefacts: [SDMXArtefact], of structure: SDMXStructure,
        isStub: @escaping (SDMXArtefact) -> Bool = { _ in false }
    ) -> [UInt8] {
        let writer = SDMXStructureXML(structure: structure, isStub: isStub)
        return MarkupWriter.write(writer.message(artefacts))
    }

    private func message(_ artefacts: [SDMXArtefact]) -> MarkupElement {
        let groups: [(SDMXArtefact.Kind, String)] = [
            (.agencyscheme, "OrganisationSchemes"), (.dataflow, "Dataflows"),
            (.codelist, "Codelists"), (.conceptscheme, "Concepts"),
            (.datastructure, "DataStructures"),
        ]
        let parts = groups.compactMap { kind, name -> MarkupElement? in
            let those = SDMXArtefact.all.filter { $0.kind == kind && artefacts.contains($0) }
            return those.isEmpty ? nil : .of("str:" + name, those.map(element))
        }
        return .of(
            "mes:Structure",
            [
                .of(
                    "mes:Header",
                    [
                        .of("mes:ID", text: "STR-\(structure.logSize)"),
                        .of("mes:Test", text: "\(structure.isDemonstration)"),
                        .of("mes:Prepared", text: "\(structure.prepared)"),
                        .of("mes:Sender", ["id": SDMXCode.agency]),
                    ]), .of("mes:Structures", parts),
            ],
            [
                "xmlns:mes": Self.root + "/message", "xmlns:str": Self.root + "/structure",
                "xmlns:com": Self.root + "/common",
            ])
    }

    private func element(_ artefact: SDMXArtefact) -> MarkupElement {
        let stub = isStub(artefact)
        switch artefact {
        case .agencies:
            return maintained(artefact, "AgencyScheme", SDMXStructureWords.agencies, stub) {
                [
                    .of(
                        "str:Agency", names(structure.agencyName),
                        ["id": SDMXCode.agency])
                ]
            }
        case .codelist(let name):
            return maintained(artefact, "Codelist", name.title, stub) {
                structure.codelist(name).codes.map(code)
            }
        case .concepts:
            return maintained(
                artefact, "ConceptScheme", SDMXStructure.conceptSchemeName, stub
            ) {
                SDMXComponent.allCases.map {
                    .of("str:Concept", names($0.name), ["id": $0.rawValue])
                }
            }
        case .flow(let id):
            let flow = SDMXFlow.every.first { $0.id == id } ?? .own
            return maintained(artefact, "Dataflow", flow.name, stub) {
                [.of("str:Structure", [reference(.structure(flow.structureID), "DataStructure")])]
            }
        case .structure(let id):
            let flow = SDMXFlow.every.first { $0.structureID == id } ?? .own
            return maintained(artefact, "DataStructure", flow.name, stub) {
                [.of("str:DataStructureComponents", components(flow))]
            }
        }
    }

    private func maintained(
        _ artefact: SDMXArtefact, _ name: String, _ title: Texts, _ isStub: Bool,
        _ content: () -> [MarkupElement]
    ) -> MarkupElement {
        .of(
            "str:" + name, names(title) + (isStub ? [] : content()),
            [
                "id": artefact.id, "urn": artefact.urn, "agencyID": artefact.agency,
                "version": SDMXCode.version, "isFinal": "false",
                "isExternalReference": isStub ? "true" : "false",
            ])
    }

    private func names(_ texts: Texts, _ name: String = "com:Name") -> [MarkupElement] {
        texts.versions.map { .of(name, text: $0.text, ["xml:lang": $0.language.text]) }
    }

    private func code(_ code: SDMXCodelist.Code) -> MarkupElement {
        var children = names(code.name) + names(code.description, "com:Description")
        if code.name.isEmpty {
            children.insert(.of("com:Name", text: code.id, ["xml:lang": "en"]), at: 0)
        }
        if let parent = code.parent {
            children.append(.of("str:Parent", [.of("Ref", ["id": parent])]))
        }
        return .of("str:Code", children, ["id": code.id])
    }

    // MARK: - Data structures

    private func components(_ flow: SDMXFlow) -> [MarkupElement] {
        let dimensions = flow.dimensions.enumerated().map { position, component in
            MarkupElement.of(
                "str:Dimension", described(component),
                ["id": component.rawValue, "position": "\(position + 1)"])
        }
        let time = MarkupElement.of(
            "str:TimeDimension", described(.time),
            ["id": "TIME_PERIOD", "position": "\(dimensions.count + 1)"])
        return [
            .of("str:DimensionList", dimensions + [time], ["id": "DimensionDescriptor"]),
            .of(
                "str:AttributeList",
                flow.seriesAttributes.map { attribute($0, of: flow) }
                    + SDMXFlow.observationAttributes.map { attribute($0, of: nil) },
                ["id": "AttributeDescriptor"]),
            .of(
                "str:MeasureList",
                [.of("str:PrimaryMeasure", described(.value), ["id": "OBS_VALUE"])],
                ["id": "MeasureDescriptor"]),
        ]
    }

    /// An attribute of a series, or of a number where there is no flow.
    private func attribute(_ component: SDMXComponent, of flow: SDMXFlow?) -> MarkupElement {
        let relationship =
            flow.map { flow in
                flow.dimensions.map { dimension in
                    MarkupElement.of("str:Dimension", [.of("Ref", ["id": dimension.rawValue])])
                }
            } ?? [.of("str:PrimaryMeasure", [.of("Ref", ["id": "OBS_VALUE"])])]
        return .of(
            "str:Attribute",
            described(component) + [.of("str:AttributeRelationship", relationship)],
            ["id": component.rawValue, "assignmentStatus": "Conditional"])
    }

    private func described(_ component: SDMXComponent) -> [MarkupElement] {
        let concept = MarkupElement.of(
            "str:ConceptIdentity",
            [
                .of(
                    "Ref",
                    [
                        "id": component.rawValue,
                        "maintainableParentID": SDMXStructure.conceptScheme,
                        "maintainableParentVersion": SDMXCode.version,
                        "agencyID": SDMXCode.agency, "package": "conceptscheme",
                        "class": "Concept",
                    ])
            ])
        let values: MarkupElement =
            switch component.representation {
            case .codes(let list):
                .of("str:Enumeration", [reference(.codelist(list), "Codelist")])
            case .text(let type): .of("str:TextFormat", ["textType": type])
            }
        return [concept, .of("str:LocalRepresentation", [values])]
    }

    private func reference(_ artefact: SDMXArtefact, _ type: String) -> MarkupElement {
        .of(
            "Ref",
            [
                "id": artefact.id, "version": SDMXCode.version, "agencyID": artefact.agency,
                "package": type == "Codelist" ? "codelist" : "datastructure", "class": type,
            ])
    }
}

/// Titles that no list of ours has.
enum SDMXStructureWords {
    static let agencies = Texts(en: "Agencies", ur: "ادارے")
}

extension MarkupElement {
    /// An element with children.
    static func of(
        _ name: String, _ children: [MarkupElement],
        _ attributes: KeyValuePairs<String, String> = [:]
    ) -> MarkupElement {
        MarkupElement(
            name, attributes.map { MarkupAttribute($0.key, $0.value) },
            children.map { .element($0) })
    }

    /// An element without children.
    static func of(
        _ name: String, _ attributes: KeyValuePairs<String, String>
    ) -> MarkupElement {
        of(name, [MarkupElement](), attributes)
    }

    /// An element that holds text.
    static func of(
        _ name: String, text: String, _ attributes: KeyValuePairs<String, String> = [:]
    ) -> MarkupElement {
        MarkupElement(
            name, attributes.map { MarkupAttribute($0.key, $0.value) }, [.text(text)])
    }
}
