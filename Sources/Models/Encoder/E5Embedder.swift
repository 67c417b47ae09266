import Canon

/// multilingual-e5-small: words, positions and the first LayerNorm here, the layers in ONNX Runtime.
///
/// Texts are embedded with `query: ` in front, which the model wants for tasks where both sides are
/// alike. About 70 texts of 31 tokens a second and core; cost grows with the length.
package struct E5Embedder: Embedder {
    /// Texts that go through the layers together; of long ones fewer, so that memory stays small.
    static let batch = 16
    /// Tokens, padding included, that go through the layers together.
    static let tokensOfBatch = 2048
    /// What a text begins with.
    static let prefix = "query: "

    package let identity: ModelIdentity
    package let weights: E5Weights
    private let session: InferenceSession

    /// An embedder of files whose digests were checked.
    package init(
        weights: E5Weights, body: String, library: String, identity: ModelIdentity
    ) throws(ModelProblem) {
        self.weights = weights
        self.identity = identity
        session = try InferenceSession(library: library, body: body)
        // A body of another shape is found now and not in the middle of an analysis.
        _ = try vectors(of: [""])
    }

    package var width: Int { weights.shape.width }
    /// The version of ONNX Runtime.
    package var libraryVersion: String { session.version }

    package func vectors(of texts: [String]) throws(ModelProblem) -> [Float] {
        let windows = windows(of: texts)
        var sums = [Float](repeating: 0, count: texts.count * width)
        for batch in Self.batches(of: windows) {
            let means = try means(of: batch)
            for (row, window) in batch.enumerated() {
                let weight = Float(window.weight)
                for column in 0..<width {
                    sums[window.text * width + column] += weight * means[row * width + column]
                }
            }
        }
        for text in texts.indices {
            guard UnitLength.apply(to: &sums, row: text, width: width) else {
                throw .notRun(reason: "the vector of a text has no length")
            }
        }
        return sums
    }

    private func windows(of texts: [String]) -> [Window] {
        weights.tokenizer.withReader { reader in
            texts.indices.flatMap { text in
                var pieces: [UInt32] = []
                reader.append(Self.prefix + texts[text], to: &pieces)
                return Window.of(pieces, text: text, size: weights.shape.contentOfWindow)
            }
        }
    }

    /// Windows of like length together, so that little is padding. Equal lengths stay in the order
    /// of the texts: the runtime quantises a batch as one, so its members must always be the same.
    static func batches(of windows: [Window]) -> [[Window]] {
        let order = windows.indices.sorted {
            (windows[$0].length, $0) < (windows[$1].length, $1)
        }
        var batches: [[Window]] = []
        var current: [Window] = []
        for index in order {
            let window = windows[index]
            let isFull =
                current.count == batch || (current.count + 1) * window.length > tokensOfBatch
            if isFull, !current.isEmpty {
                batches.append(current)
                current = []
            }
            current.append(window)
        }
        if !current.isEmpty { batches.append(current) }
        return batches
    }

    /// Means over the tokens of each window [windows × width].
    private func means(of batch: [Window]) throws(ModelProblem) -> [Float] {
        let length = batch.map(\.length).max() ?? 0
        var mask = [Float](repeating: -1e9, count: batch.count * length)
        var states = [Float](repeating: 0, count: batch.count * length * width)
        states.withUnsafeMutableBufferPointer { states in
            for (row, window) in batch.enumerated() {
                let ends = weights.tokenizer.pieces
                let tokens = [ends.start] + window.pieces + [ends.end]
                for (position, piece) in tokens.enumerated() {
                    let start = (row * length + position) * width
                    weights.embed(
                        piece, at: position, into: .init(rebasing: states[start..<(start + width)]))
                    mask[row * length + position] = 0
                }
            }
        }
        let hidden = try session.run(
            &states, mask: &mask, batch: batch.count, length: length, width: width)
        return pool(hidden, batch, length)
    }

    private func pool(_ hidden: [Float], _ batch: [Window], _ length: Int) -> [Float] {
        var means = [Float](repeating: 0, count: batch.count * width)
        for (row, window) in batch.enumerated() {
            for position in 0..<window.length {
                let start = (row * length + position) * width
                for column in 0..<width { means[row * width + column] += hidden[start + column] }
            }
            for column in 0..<width { means[row * width + column] /= Float(window.length) }
        }
        return means
    }
}
