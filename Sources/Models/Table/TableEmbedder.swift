import CVectors
package import Canon

/// The fast tier: the vector of a text is the sum of its pieces' vectors, brought to length 1.
///
/// The order of words does not count. More than 80,000 texts of 576 bytes a second and core.
package struct TableEmbedder: Embedder {
    package let identity: ModelIdentity
    private let tokenizer: Tokenizer
    private let table: StaticTable

    /// An embedder of a table and of the weights that it was made from, whose digest is given.
    package init(
        table: StaticTable, weights: E5Weights, digest: Digest, identity: ModelIdentity
    ) throws(ModelProblem) {
        guard table.weights == digest, table.pieces == weights.tokenizer.count else {
            throw .damaged(
                file: table.file.path, place: "the digest of the weights",
                reason: "it was made from other weights than \(weights.file.path)")
        }
        self.table = table
        self.identity = identity
        tokenizer = weights.tokenizer
    }

    package var width: Int { table.width }
    /// Pieces that have a vector.
    package var rows: Int { table.rows }

    package func vectors(of texts: [String]) throws(ModelProblem) -> [Float] {
        var sums = [Float](repeating: 0, count: texts.count * width)
        tokenizer.withReader { reader in
            var pieces: [UInt32] = []
            for (row, text) in texts.enumerated() {
                pieces.removeAll(keepingCapacity: true)
                reader.append(text, to: &pieces)
                add(pieces, to: &sums, row)
            }
        }
        for row in texts.indices {
            guard UnitLength.apply(to: &sums, row: row, width: width) else {
                throw .notRun(reason: "the vector of a text has no length")
            }
        }
        return sums
    }

    private func add(_ pieces: [UInt32], to sums: inout [Float], _ row: Int) {
        sums.withUnsafeMutableBufferPointer { sums in
            let sum = UnsafeMutableBufferPointer(
                rebasing: sums[row * width..<(row + 1) * width])
            _ = sanad_sum_rows(
                sum.baseAddress, pieces, pieces.count, table.rowOfPiece.baseAddress,
                table.scales.baseAddress, table.values.baseAddress, width)
        }
    }
}
