package import Canon
package import Records
import Wire

/// Writes an instrument as Akoma Ntoso 3.0, valid against the OASIS schema, one expression for
/// each language.
///
/// `GUID` carries the permanent identifier of each provision, so that one keeps its name when it
/// is renumbered; `eId` is made anew for each version; `wId` tells the `eId` of the first version
/// where it differs. What Akoma Ntoso has no element for (objective, owner, due date, indicators)
/// stands in a `proprietary` block of our own, and reading the bytes back gives the same document.
package enum AkomaNtosoWriter {
    /// The expression in one language.
    ///
    /// - Parameter original: the `eId` that each provision had in the first version.
    package static func write(
        _ document: InstrumentDocument, language: LanguageTag,
        original: [ID<Provision>: String] = [:]
    ) -> [UInt8] {
        MarkupWriter.write(tree(document, language: language, original: original))
    }

    /// The `eId` of each provision, in document order.
    package static func identifiers(
        of document: InstrumentDocument
    ) -> [(provision: ID<Provision>, eId: String)] {
        let language = document.languages.first ?? .undetermined
        var found: [(provision: ID<Provision>, eId: String)] = []
        collect(tree(document, language: language, original: [:]), into: &found)
        return found
    }

    private static func collect(
        _ element: MarkupElement, into found: inout [(provision: ID<Provision>, eId: String)]
    ) {
        if let guid = element["GUID"], let id = ID<Provision>(guid) {
            found.append((id, element["eId"] ?? element.name))
        }
        for child in element.elements { collect(child, into: &found) }
    }

    private static func tree(
        _ document: InstrumentDocument, language: LanguageTag, original: [ID<Provision>: String]
    ) -> MarkupElement {
        let meta = AkomaNtosoIdentification(document, language)
        let body = AkomaNtosoBody(language: language, meta: meta)
        let isHierarchical = document.type == "act" || document.type == "bill"
        var main = MarkupElement(isHierarchical ? document.type : "doc")
        let name = document.type.isEmpty ? "doc" : document.type
        main.attributes = [MarkupAttribute("name", name)]
        main.children = [.element(meta.element())]
        main.children += body.parts(
            of: ProvisionTree.roots(of: document.provisions),
            bodyName: isHierarchical ? "body" : "mainBody")
        let root = MarkupElement(
            "akomaNtoso", [MarkupAttribute("xmlns", AkomaNtosoNames.namespace)], [.element(main)])
        return marked(AkomaNtosoIdentifiers.rewriting(root), original)
    }

    /// Adds `wId` where a provision's `eId` is not its first.
    private static func marked(
        _ element: MarkupElement, _ original: [ID<Provision>: String]
    ) -> MarkupElement {
        guard !original.isEmpty else { return element }
        var copy = element
        if let guid = element["GUID"], let id = ID<Provision>(guid), let first = original[id],
            let current = element["eId"], first != current
        {
            copy.attributes.append(MarkupAttribute("wId", first))
        }
        copy.children = element.children.map { node in
            if case .element(let child) = node { .element(marked(child, original)) } else { node }
        }
        return copy
    }
}
