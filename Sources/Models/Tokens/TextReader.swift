/// Cuts texts into pieces, one at a time, with a cache of its own.
///
/// The promise to the compiler holds: a reader is in the hands of one thread at a time, because it
/// is taken out of the list of idle ones, under its lock, before it is used, and put back after.
final class TextReader: @unchecked Sendable {
    private let pieces: PieceTable
    private let normaliser: PieceNormaliser
    private let cache = WordCache()
    private var unigram = Unigram()
    private var points: [UInt32] = []
    private var word: [UInt8] = []

    init(_ tokenizer: Tokenizer) {
        pieces = tokenizer.pieces
        normaliser = tokenizer.normaliser
    }

    /// Appends the pieces of a text.
    func append(_ text: String, to out: inout [UInt32]) {
        var text = text
        text.withUTF8 { append(UnsafeRawBufferPointer($0), to: &out) }
    }

    private func append(_ text: UnsafeRawBufferPointer, to out: inout [UInt32]) {
        let before = out.count
        var endsInSpace = false
        var start = 0
        var index = 0
        while index <= text.count {
            guard index == text.count || text[index] == 0x20 else {
                index += 1
                continue
            }
            if index > start {
                let word = UnsafeRawBufferPointer(rebasing: text[start..<index])
                switch append(word: word, to: &out) {
                case .nothing: break
                case .letter: endsInSpace = false
                case .space: endsInSpace = true
                }
            }
            if index < text.count { endsInSpace = true }
            index += 1
            start = index
        }
        // What is left of the text ends in a space, or nothing is left: a metaspace by itself.
        if endsInSpace || out.count == before { cut([], to: &out) }
    }

    private func append(word: UnsafeRawBufferPointer, to out: inout [UInt32]) -> WordCache.Ending {
        guard word.count <= WordCache.longestWord else { return read(word, to: &out) }
        let hash = WordCache.hash(word)
        if let ending = cache.append(word, hash: hash, to: &out) { return ending }
        let before = out.count
        let ending = read(word, to: &out)
        cache.remember(word, hash: hash, pieces: out[before...], ending: ending)
        return ending
    }

    /// Normalises what stands between two spaces and cuts what becomes of it.
    private func read(_ raw: UnsafeRawBufferPointer, to out: inout [UInt32]) -> WordCache.Ending {
        points.removeAll(keepingCapacity: true)
        for scalar in String(decoding: raw, as: UTF8.self).unicodeScalars {
            normaliser.append(scalar.value, to: &points)
        }
        guard let last = points.last else { return .nothing }
        for part in points.split(separator: 0x20) { cut(part, to: &out) }
        return last == 0x20 ? .space : .letter
    }

    private func cut(_ points: ArraySlice<UInt32>, to out: inout [UInt32]) {
        word.removeAll(keepingCapacity: true)
        word += PieceTable.metaspace
        for point in points {
            // The list of replacements holds only scalars, and so does a String.
            if let scalar = Unicode.Scalar(point) { word += UTF8.encode(scalar) ?? .init() }
        }
        unigram.append(word, pieces, to: &out)
    }
}
