/// The sizes of a BERT encoder with learned positions.
package struct EncoderShape: Hashable, Sendable {
    /// Numbers in a hidden state.
    package let width: Int
    package let layers: Int
    package let heads: Int
    /// Numbers inside the feed-forward part of a layer.
    package let inner: Int
    /// Rows of the word embedding; at least as many as there are pieces.
    package let rows: Int
    /// Tokens in a window, the two at its ends included.
    package let positions: Int
    /// Rows of the token-type embedding, of which the first is used.
    package let types: Int
    /// What keeps a LayerNorm from dividing by zero.
    package let epsilon: Float

    /// Weights that share one scale in a quantised row.
    static let block = 32

    init(_ cursor: inout FileCursor) throws(ModelProblem) {
        width = try cursor.count(1...8192, "the hidden size")
        layers = try cursor.count(1...96, "the number of layers")
        heads = try cursor.count(1...128, "the number of heads")
        inner = try cursor.count(1...32768, "the feed-forward size")
        rows = try cursor.count(1...(1 << 22), "the number of embedding rows")
        positions = try cursor.count(3...8192, "the number of positions")
        types = try cursor.count(1...16, "the number of token types")
        epsilon = try cursor.float("the LayerNorm epsilon")
        let block = try cursor.count(1...1024, "the quantisation block")
        guard epsilon > 0 else {
            throw cursor.problem("the LayerNorm epsilon", "it is not above 0")
        }
        guard block == Self.block else {
            throw cursor.problem("the quantisation block", "\(block) is not \(Self.block)")
        }
        for (size, place) in [(width, "the hidden size"), (inner, "the feed-forward size")]
        where !size.isMultiple(of: block) {
            throw cursor.problem(place, "\(size) is no multiple of \(block)")
        }
        guard width.isMultiple(of: heads) else {
            throw cursor.problem("the number of heads", "\(heads) does not divide \(width)")
        }
    }

    /// Tokens of a text in one window.
    package var contentOfWindow: Int { positions - 2 }
}
