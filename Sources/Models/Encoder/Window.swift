/// A run of a text's tokens that goes through the encoder at once.
struct Window {
    /// Index of its text.
    let text: Int
    /// Pieces, without the two at its ends.
    let pieces: ArraySlice<UInt32>

    /// Tokens, the two at its ends included.
    var length: Int { pieces.count + 2 }
    /// What its mean counts for in its text.
    var weight: Int { max(1, pieces.count) }

    /// The windows of a text's pieces, one after the other; a text without any has one.
    static func of(_ pieces: [UInt32], text: Int, size: Int) -> [Window] {
        guard !pieces.isEmpty else { return [Window(text: text, pieces: [])] }
        return stride(from: 0, to: pieces.count, by: size).map { start in
            Window(text: text, pieces: pieces[start..<min(start + size, pieces.count)])
        }
    }
}
