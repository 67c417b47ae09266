import CVectors

/// Vectors of texts from their words alone, for where there is no model of meaning: words weighed by how few
/// texts have them, brought down to the directions in which texts differ most (latent semantic analysis,
/// Deerwester et al. 1990).
///
/// Words of two languages have nothing in common, so that texts are compared within one language only.
package enum LexicalVectors {
    /// The algorithm and its version, as records name it.
    package static let method = "tf-idf-lsa/1"
    /// Directions that are kept at most.
    package static let width = 64
    /// Rounds of the power iteration; the places of texts no longer move by more than thousandths.
    private static let rounds = 8
    /// A word in a greater share of texts tells them apart no more.
    private static let mostPermille = 500

    /// A row for each reading; one of zeros where none of its words is in another text.
    package static func make(_ readings: [Reading]) -> VectorTable {
        let matrix = WordMatrix(readings.map(TopicWords.init), mostPermille: mostPermille)
        let width = min(width, matrix.wordCount, readings.count)
        guard width > 1 else {
            return VectorTable(
                width: 2, values: [Float](repeating: 0, count: 2 * readings.count))
        }
        // The start is drawn from one seed, so that the same texts have the same vectors.
        var draws = Draws(seed: 1)
        var basis = (0..<matrix.wordCount * width).map { _ in draws.sign() }
        var scratch = [Double](repeating: 0, count: width * width)
        sanad_orthonormalise(&basis, matrix.wordCount, width, &scratch)
        for _ in 0..<rounds {
            var places = matrix.times(basis, width: width)
            sanad_orthonormalise(&places, readings.count, width, &scratch)
            basis = matrix.transposedTimes(places, width: width)
            sanad_orthonormalise(&basis, matrix.wordCount, width, &scratch)
        }
        var table = VectorTable(width: width, values: matrix.times(basis, width: width))
        table.normalise()
        return table
    }
}

/// Which text has which words, each row of length 1; kept as compressed rows.
private struct WordMatrix {
    let wordCount: Int
    private var offsets: [UInt32] = [0]
    private var columns: [UInt32] = []
    private var values: [Float] = []

    init(_ texts: [TopicWords], mostPermille: Int) {
        var counts: [String: Int] = [:]
        for text in texts { for word in text.words { counts[word.key, default: 0] += 1 } }
        let most = max(2, texts.count * mostPermille / 1_000)
        let known = counts.filter { (2...most).contains($0.value) }.keys.sorted {
            $0.utf8.lexicographicallyPrecedes($1.utf8)
        }
        wordCount = known.count
        var places: [String: UInt32] = [:]
        for (place, word) in known.enumerated() { places[word] = UInt32(place) }
        for text in texts {
            let row = text.words.compactMap { word in
                places[word.key].map { place in
                    let rarity = Double(texts.count) / Double(counts[word.key] ?? 1)
                    return (place: place, weight: 1 + NaturalLogarithm.of(rarity))
                }
            }.sorted { $0.place < $1.place }
            let length = row.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
            for (place, weight) in row {
                columns.append(place)
                values.append(Float(weight / length))
            }
            offsets.append(UInt32(columns.count))
        }
    }

    /// `[texts × width]` from `[words × width]`.
    func times(_ dense: [Float], width: Int) -> [Float] {
        var product = [Float](repeating: 0, count: (offsets.count - 1) * width)
        sanad_sparse_times(offsets, columns, values, offsets.count - 1, dense, width, &product)
        return product
    }

    /// `[words × width]` from `[texts × width]`.
    func transposedTimes(_ dense: [Float], width: Int) -> [Float] {
        var product = [Float](repeating: 0, count: wordCount * width)
        sanad_sparse_transposed_times(
            offsets, columns, values, offsets.count - 1, dense, width, &product)
        return product
    }
}
