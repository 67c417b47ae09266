import Canon
import Records

/// What counts as a goal of a policy that is replaced: the provisions marked `goal`; where the
/// text marks none, each provision with words that no other stands in, outside front and back
/// matter. The policy room refuses a publication by the same rule.
enum ReplacedGoals {
    /// Akoma Ntoso elements that promise nothing.
    private static let matter = [
        "annex", "attachment", "authorialNote", "citation", "citations", "conclusions",
        "coverPage", "docTitle", "footnote", "formula", "longTitle", "note", "preamble",
        "preface", "recital", "recitals", "table", "toc",
    ]

    /// The goals among provisions in document order.
    static func among(_ provisions: [ProvisionContent]) -> [ID<Provision>] {
        let marked = provisions.filter { $0.element == "goal" }
        guard marked.isEmpty else { return marked.map(\.provision) }
        let parents = Set(provisions.compactMap(\.parent))
        var outside = Set(provisions.filter { matter.contains($0.element) }.map(\.provision))
        var goals: [ID<Provision>] = []
        for content in provisions {
            if let parent = content.parent, outside.contains(parent) {
                outside.insert(content.provision)
            }
            let hasWords =
                !content.heading.isEmpty || !content.body.isEmpty || !content.objective.isEmpty
            if hasWords, !outside.contains(content.provision),
                !parents.contains(content.provision)
            {
                goals.append(content.provision)
            }
        }
        return goals
    }
}
