import Canon
package import Records

/// What counts as a goal of a policy that is to be replaced.
///
/// Where the text marks goals (element `goal`), those. Otherwise each provision with words that no
/// other stands in, outside front and back matter: nothing the old policy promised may vanish
/// without a word.
package enum Goals {
    /// Elements that promise nothing.
    private static let matter = [
        "annex", "attachment", "authorialNote", "citation", "citations", "conclusions", "coverPage",
        "docTitle", "footnote", "formula", "longTitle", "note", "preamble", "preface", "recital",
        "recitals", "table", "toc",
    ]

    /// The goals among the provisions of a version, in document order.
    package static func among(_ provisions: [ProvisionContent]) -> [ProvisionContent] {
        let marked = provisions.filter { $0.element == "goal" }
        guard marked.isEmpty else { return marked }
        let parents = Set(provisions.compactMap(\.parent))
        var outside = Set(
            provisions.filter { matter.contains($0.element) }.map(\.provision))
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
