/// What a model folder offers: the transformer, the fast table, or one of them.
package struct SentenceModel: Sendable {
    /// The transformer: near in meaning means near, across languages.
    package let precise: E5Embedder?
    /// The table: hundreds of times as fast, for many texts and first looks.
    package let fast: TableEmbedder?
    /// Why one of the two is not there, or nothing.
    package let problems: [ModelProblem]

    init(precise: E5Embedder?, fast: TableEmbedder?, problems: [ModelProblem]) {
        precondition(precise != nil || fast != nil, "a model without an embedder is a problem")
        self.precise = precise
        self.fast = fast
        self.problems = problems
    }

    /// The better one of those that are there.
    package var best: any Embedder {
        if let precise { return precise }
        guard let fast else { preconditionFailure("one of the two is there") }
        return fast
    }

    /// The faster one of those that are there.
    package var fastest: any Embedder {
        if let fast { return fast }
        return best
    }
}
