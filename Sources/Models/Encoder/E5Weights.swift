/// A weight file of the E5S1 kind: pieces of words, how text is brought to them, and the numbers of
/// the encoder. Described in docs/model.md.
///
/// Every offset and length is checked when the file is opened; nothing is copied but the tables that
/// the tokenizer looks things up in. The promise to the compiler holds: all memory is read-only and
/// is kept by `file`.
package final class E5Weights: @unchecked Sendable {
    package let file: MappedFile
    package let shape: EncoderShape
    package let tokenizer: Tokenizer
    package let words: Q4
    package let positions: UnsafeBufferPointer<Float>
    package let types: UnsafeBufferPointer<Float>
    package let norm: LayerNorm
    private let tensors: TensorDirectory

    package init(_ file: MappedFile) throws(ModelProblem) {
        var cursor = FileCursor(file)
        guard try cursor.number(UInt32.self, "the magic") == 0x3153_3545 else {
            throw cursor.problem("the magic", "it is not E5S1")
        }
        let version = try cursor.number(UInt32.self, "the version")
        guard version == 1 else { throw cursor.problem("the version", "\(version) is not 1") }
        let shape = try EncoderShape(&cursor)
        let pieces = try PieceTable(&cursor)
        guard pieces.count <= shape.rows else {
            throw cursor.problem(
                "the number of pieces", "\(pieces.count) are more than the \(shape.rows) rows")
        }
        let normaliser = try PieceNormaliser(&cursor)
        let tensors = try TensorDirectory(&cursor)
        self.file = file
        self.shape = shape
        self.tensors = tensors
        tokenizer = Tokenizer(pieces: pieces, normaliser: normaliser)
        words = try tensors.q4("emb.word", rows: shape.rows, columns: shape.width)
        positions = try tensors.floats("emb.pos", shape.positions * shape.width)
        types = try tensors.floats("emb.type", shape.types * shape.width)
        norm = try LayerNorm("emb.ln", tensors, shape)
        for number in 0..<shape.layers { _ = try layer(number) }
    }

    /// One layer of the encoder.
    package func layer(_ number: Int) throws(ModelProblem) -> EncoderLayer {
        try EncoderLayer(number, tensors, shape)
    }

    /// Writes the state of a token before the first layer: its word, its position, normalised.
    func embed(
        _ piece: UInt32, at position: Int, into out: UnsafeMutableBufferPointer<Float>
    ) {
        words.row(Int(piece), into: out)
        let start = position * shape.width
        for column in 0..<shape.width {
            out[column] += positions[start + column] + types[column]
        }
        norm.apply(to: out, epsilon: shape.epsilon)
    }
}

/// The two vectors of a LayerNorm.
package struct LayerNorm {
    package let weight: UnsafeBufferPointer<Float>
    package let bias: UnsafeBufferPointer<Float>

    init(
        _ name: String, _ tensors: TensorDirectory, _ shape: EncoderShape
    ) throws(ModelProblem) {
        weight = try tensors.floats(name + ".w", shape.width)
        bias = try tensors.floats(name + ".b", shape.width)
    }

    /// Brings a row to mean 0 and variance 1, then scales and shifts it.
    package func apply(to row: UnsafeMutableBufferPointer<Float>, epsilon: Float) {
        var sum: Float = 0
        for value in row { sum += value }
        let mean = sum / Float(row.count)
        var squares: Float = 0
        for value in row { squares += (value - mean) * (value - mean) }
        let scale = 1 / (squares / Float(row.count) + epsilon).squareRoot()
        for column in row.indices {
            row[column] = (row[column] - mean) * scale * weight[column] + bias[column]
        }
    }
}

/// The numbers of one layer.
package struct EncoderLayer {
    /// A linear map: a matrix [outputs × inputs] and what is added.
    package struct Linear {
        package let weight: Q4
        package let bias: UnsafeBufferPointer<Float>
    }

    package let query: Linear
    package let key: Linear
    package let value: Linear
    package let attentionOut: Linear
    package let attentionNorm: LayerNorm
    package let innerIn: Linear
    package let innerOut: Linear
    package let outNorm: LayerNorm

    init(
        _ number: Int, _ tensors: TensorDirectory, _ shape: EncoderShape
    ) throws(ModelProblem) {
        func linear(_ name: String, _ outputs: Int, _ inputs: Int) throws(ModelProblem) -> Linear {
            Linear(
                weight: try tensors.q4("l\(number).\(name).w", rows: outputs, columns: inputs),
                bias: try tensors.floats("l\(number).\(name).b", outputs))
        }
        query = try linear("q", shape.width, shape.width)
        key = try linear("k", shape.width, shape.width)
        value = try linear("v", shape.width, shape.width)
        attentionOut = try linear("ao", shape.width, shape.width)
        attentionNorm = try LayerNorm("l\(number).aln", tensors, shape)
        innerIn = try linear("fi", shape.inner, shape.width)
        innerOut = try linear("fo", shape.width, shape.inner)
        outNorm = try LayerNorm("l\(number).oln", tensors, shape)
    }
}
