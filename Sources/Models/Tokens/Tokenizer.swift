import Synchronization

/// Cuts text into the pieces of XLM-RoBERTa's vocabulary, as SentencePiece does for that model.
///
/// The rules: each code point is replaced through the file's list; runs of spaces become one; one
/// space is put in front unless there is one; the text is cut into pieces of the largest sum.
/// No piece reaches over a space, so words can be cut one by one and remembered. A word here is what
/// stands between two bytes 0x20 *before* the replacements, which never touch those bytes; it may
/// become several words, or none, and how it ends says whether the text ends with a space.
package struct Tokenizer: Sendable {
    /// Caches that are kept when nobody tokenizes; more threads at once make their own.
    private static let kept = 8

    let pieces: PieceTable
    let normaliser: PieceNormaliser
    private let idle = IdleReaders()

    init(pieces: PieceTable, normaliser: PieceNormaliser) {
        self.pieces = pieces
        self.normaliser = normaliser
    }

    /// The pieces of a text, without the two that stand at the ends of a window.
    package func pieces(of text: String) -> [UInt32] {
        var found: [UInt32] = []
        withReader { $0.append(text, to: &found) }
        return found
    }

    /// Number of pieces that there are.
    package var count: Int { pieces.count }

    /// Lends a reader with a warm cache.
    func withReader<Answer>(_ body: (TextReader) -> Answer) -> Answer {
        let reader = idle.take() ?? TextReader(self)
        defer { idle.put(reader, atMost: Self.kept) }
        return body(reader)
    }
}

/// Readers that nobody uses at the moment.
private final class IdleReaders: Sendable {
    private let readers = Mutex<[TextReader]>([])

    func take() -> TextReader? { readers.withLock { $0.popLast() } }

    func put(_ reader: TextReader, atMost kept: Int) {
        readers.withLock { if $0.count < kept { $0.append(reader) } }
    }
}
