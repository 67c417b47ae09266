/// A set of texts around the one that is most like all of them.
package struct CentredSet: Hashable, Sendable {
    /// The text in the middle.
    package let medoid: Int
    /// All texts, the medoid too, rising.
    package let texts: [Int]
}

/// Splits components into sets around a medoid, so that a chain of small changes does not make one
/// group of texts that have nothing in common.
struct Recentring {
    /// Texts that may be the medoid, and texts that they are compared with, in a large set.
    static let candidateLimit = 32
    static let referenceLimit = 64
    /// After so many sets out of one component the rest stay single: the cost is bounded.
    static let roundLimit = 16

    let shingles: ShingleTable
    /// Readings of each text.
    let weights: [Int32]
    let permille: Int

    /// Sets of at least two texts, each at least so similar to its medoid.
    func split(_ component: [Int]) -> [CentredSet] {
        var rest = component
        var sets: [CentredSet] = []
        for _ in 0..<Self.roundLimit where rest.count > 1 {
            let medoid = medoid(of: rest)
            var (near, far): ([Int], [Int]) = ([], [])
            for text in rest {
                let isNear =
                    text == medoid || shingles.isSimilar(medoid, text, permille: permille)
                if isNear { near.append(text) } else { far.append(text) }
            }
            if near.count > 1 { sets.append(CentredSet(medoid: medoid, texts: near)) }
            rest = far
        }
        return sets
    }

    /// The text with the highest sum of similarities to the others, each counted as often as it was
    /// sent; the first of equals. In a large set a fixed sample decides, with the texts sent most.
    func medoid(of texts: [Int]) -> Int {
        let candidates = sample(of: texts, limit: Self.candidateLimit)
        let references = sample(of: texts, limit: Self.referenceLimit)
        var best = (score: -1, text: texts[0])
        for candidate in candidates {
            let score = references.reduce(0) { sum, reference in
                sum + shingles.permille(candidate, reference) * Int(weights[reference])
            }
            if score > best.score { best = (score, candidate) }
        }
        return best.text
    }

    /// Texts at even distances, and before them those sent most often.
    private func sample(of texts: [Int], limit: Int) -> [Int] {
        guard texts.count > limit else { return texts }
        let frequent = texts.max { (weights[$0], $1) < (weights[$1], $0) }
        let even = (0..<limit).map { texts[$0 * texts.count / limit] }
        return (frequent.map { [$0] } ?? []) + even.filter { $0 != frequent }
    }
}
