/// Tells which texts of a version share words with a given one, without comparing each with each.
struct ShingleIndex {
    /// Texts named by each shingle: a stretch of `texts`.
    private var stretches: [UInt64: Range<Int>] = [:]
    private var texts: [Int] = []
    private let textCount: Int

    /// A shingle in more texts than this says nothing about any of them, and would cost the square.
    static let postingLimit = 64
    /// How many texts are worth a closer look.
    static let candidateLimit = 8

    init(_ fingerprints: [Fingerprint]) {
        textCount = fingerprints.count
        var pairs: [(shingle: UInt64, text: Int)] = []
        for (text, fingerprint) in fingerprints.enumerated() {
            for shingle in fingerprint.shingles { pairs.append((shingle, text)) }
        }
        pairs.sort { ($0.shingle, $0.text) < ($1.shingle, $1.text) }
        texts = pairs.map(\.text)
        stretches.reserveCapacity(pairs.count)
        var start = 0
        while start < pairs.count {
            var end = start + 1
            while end < pairs.count, pairs[end].shingle == pairs[start].shingle { end += 1 }
            stretches[pairs[start].shingle] = start..<end
            start = end
        }
    }

    /// A text worth a closer look, and how many shingles it shares at most.
    struct Candidate {
        let text: Int
        let sharedAtMost: Int
    }

    /// The texts that share most, best first, of those that `isWanted`.
    func candidates(
        for fingerprint: Fingerprint, where isWanted: (Int) -> Bool
    ) -> [Candidate] {
        var counts = [Int](repeating: 0, count: textCount)
        var touched: [Int] = []
        var skipped = 0
        for shingle in fingerprint.shingles {
            guard let stretch = stretches[shingle] else { continue }
            guard stretch.count <= Self.postingLimit else {
                skipped += 1
                continue
            }
            for text in texts[stretch] {
                if counts[text] == 0 { touched.append(text) }
                counts[text] += 1
            }
        }
        // Every threshold asks for more than a quarter of the shingles of some language.
        let wanted = touched.filter {
            (counts[$0] + skipped) * 4 >= fingerprint.leastSize && isWanted($0)
        }
        return wanted.sorted { (-counts[$0], $0) < (-counts[$1], $1) }
            .prefix(Self.candidateLimit)
            .map { Candidate(text: $0, sharedAtMost: counts[$0] + skipped) }
    }
}
