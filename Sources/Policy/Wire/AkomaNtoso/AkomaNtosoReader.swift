import Canon
import Records
package import Wire

/// Reads Akoma Ntoso of any version: acts, bills, policies, debates, judgments, collections.
///
/// Lenient where real files are: years for dates, working-draft namespaces, `xml:id` for
/// identifiers, unknown elements. Strict where files can harm: size, depth, entities, network.
package enum AkomaNtosoReader {
    /// The document that the bytes hold.
    package static func read(_ bytes: [UInt8]) throws(DocumentProblem) -> InstrumentDocument {
        let root = try MarkupReader.parse(DocumentBytes(bytes, isXML: true))
        guard root.name == "akomaNtoso", AkomaNtosoNames.isNamespace(root.namespace),
            let main = root.elements.first(where: { AkomaNtosoNames.documents.contains($0.name) })
        else { throw DocumentProblem(.notAkomaNtoso(found: root.name), line: root.line) }
        let meta = AkomaNtosoMeta(of: main)
        let walk = AkomaNtosoWalk(language: meta.language, isExact: meta.own != nil)
        var drafts: [ProvisionDraft] = []
        for element in root.elements where element.name != "meta" {
            drafts += walk.drafts(of: element)
        }
        let provisions = try ProvisionOutline.provisions(from: drafts)
        return meta.document(with: provisions.map(meta.completed))
    }
}
