import Canon
import Records
import Wire

/// Turns drafts into provisions in document order, each with its permanent identifier.
struct ProvisionOutline {
    /// Most provisions of one document.
    static let limit = 50_000

    private var provisions: [ProvisionContent] = []
    private var names = ProvisionNames()

    /// The provisions of the drafts, fitted to the size of an entry.
    static func provisions(
        from drafts: [ProvisionDraft]
    ) throws(DocumentProblem) -> [ProvisionContent] {
        var outline = ProvisionOutline()
        outline.names.reserve(drafts)
        try outline.append(drafts, parent: nil)
        return ProvisionFitting.fitted(outline.provisions)
    }

    private mutating func append(
        _ drafts: [ProvisionDraft], parent: ID<Provision>?
    ) throws(DocumentProblem) {
        for draft in drafts {
            guard provisions.count < Self.limit else {
                throw DocumentProblem(.tooMany("provisions", limit: Self.limit))
            }
            let id = names.identifier(for: draft, in: parent)
            provisions.append(
                ProvisionContent(
                    provision: id, parent: parent, position: provisions.count + 1,
                    element: draft.element, number: draft.number, heading: draft.heading,
                    body: draft.body, objective: draft.objective, owner: draft.owner,
                    due: draft.due, indicators: draft.indicators))
            try append(draft.children, parent: id)
        }
    }
}
