import Canon
public import Records

/// Which provisions of a text promise something.
public enum Promises {
    /// Akoma Ntoso elements that promise nothing.
    private static let matter: Set<String> = [
        "annex", "attachment", "authorialNote", "citation", "citations", "conclusions",
        "coverPage", "docTitle", "footnote", "formula", "longTitle", "note", "preamble",
        "preface", "recital", "recitals", "table", "toc",
    ]

    /// The goals of a policy that is replaced: the provisions marked `goal`; where the text marks
    /// none, all that ``among(_:)`` gives: nothing the old policy promised may vanish without a
    /// word. The policy room refuses a publication by it, and a stranger checks that it did.
    public static func goals(_ provisions: [ProvisionContent]) -> [ProvisionContent] {
        let marked = provisions.filter { $0.element == "goal" }
        return marked.isEmpty ? among(provisions) : marked
    }

    /// Each provision with words that no other stands in, outside front and back matter, in
    /// document order.
    public static func among(_ provisions: [ProvisionContent]) -> [ProvisionContent] {
        let parents = Set(provisions.compactMap(\.parent))
        var outside = Set(provisions.filter { matter.contains($0.element) }.map(\.provision))
        return provisions.filter { content in
            if let parent = content.parent, outside.contains(parent) {
                outside.insert(content.provision)
            }
            let hasWords =
                !content.heading.isEmpty || !content.body.isEmpty || !content.objective.isEmpty
            return hasWords && !outside.contains(content.provision)
                && !parents.contains(content.provision)
        }
    }
}
