import Canon
import Records

/// The pairs of neighbouring words of a provision, language by language.
///
/// Pairs rather than single words, because policy prose shares its vocabulary everywhere; pairs
/// rather than triples, because provisions are short and one changed word spoils three triples.
struct Fingerprint: Sendable {
    /// Sorted, each once, the language mixed in.
    let shingles: [UInt64]
    /// How many of them are of each language.
    private let sizes: [(language: LanguageTag, count: Int)]
    /// A provision without words of its own, known by its heading: a chapter.
    let isContainer: Bool

    init(_ content: ProvisionContent) {
        isContainer = content.body.isEmpty && content.objective.isEmpty
        let own = Self.shingles(
            of: isContainer ? [content.heading] : [content.body, content.objective])
        // A word or two ("Reserved.") stand in many provisions: their headings tell them apart.
        let isShort = !isContainer && own.shingles.count < Self.leastShingles
        (shingles, sizes) =
            isShort
            ? Self.shingles(of: [content.heading, content.body, content.objective]) : own
    }

    private static func shingles(
        of parts: [Texts]
    ) -> (shingles: [UInt64], sizes: [(language: LanguageTag, count: Int)]) {
        var all: [UInt64] = []
        var sizes: [(language: LanguageTag, count: Int)] = []
        for language in languages(of: parts) {
            var found: [UInt64] = []
            for part in parts {
                guard let text = part[language] else { continue }
                collect(FoldedWords(text).hashes, language, into: &found)
            }
            found.sort()
            let count = all.count
            for shingle in found where all.count == count || all.last != shingle {
                all.append(shingle)
            }
            sizes.append((language, all.count - count))
        }
        return (all.sorted(), sizes)
    }

    var isEmpty: Bool { shingles.isEmpty }

    /// How many shingles the language with the fewest has.
    var leastSize: Int { sizes.reduce(shingles.count) { min($0, $1.count) } }

    /// How many shingles each has in the languages both have: a text is not unlike another because
    /// one of them has since been translated.
    func comparableSizes(with other: Fingerprint) -> (own: Int, other: Int) {
        var result = (own: 0, other: 0)
        for size in sizes {
            guard let match = other.sizes.first(where: { $0.language == size.language }) else {
                continue
            }
            result.own += size.count
            result.other += match.count
        }
        return result
    }

    /// Percent of the shingles of both that are in both (Dice), or less than `least` when it cannot
    /// be as much, seeing that they share `sharedAtMost`.
    func likeness(to other: Fingerprint, sharedAtMost: Int, least: Int) -> Int {
        guard isContainer == other.isContainer else { return 0 }
        let sizes = comparableSizes(with: other)
        guard sizes.own > 0, sizes.other > 0 else { return 0 }
        guard 200 * sharedAtMost >= least * (sizes.own + sizes.other) else { return 0 }
        return 200 * sharedCount(shingles, other.shingles) / (sizes.own + sizes.other)
    }

    /// Percent of the shingles that are also in `whole`, not counting those that `rest` has too:
    /// words that stand in both were not carried from one to the other. Bounds as for `likeness`.
    func containment(
        in whole: Fingerprint, butNotIn rest: Fingerprint?, sharedAtMost: Int, least: Int
    ) -> Int {
        guard !isContainer, !whole.isContainer else { return 0 }
        let size = comparableSizes(with: whole).own
        guard size >= Self.leastShingles, 100 * sharedAtMost >= least * size else { return 0 }
        let other = rest?.shingles ?? []
        let fresh = shingles.filter { !Self.contains($0, in: other) }
        return 100 * sharedCount(fresh, whole.shingles) / size
    }

    /// Fewer pairs of words than this are found in a longer text by chance.
    static let leastShingles = 6

    private static func languages(of parts: [Texts]) -> [LanguageTag] {
        var languages: [LanguageTag] = []
        for part in parts {
            for version in part.versions where !languages.contains(version.language) {
                languages.append(version.language)
            }
        }
        return languages
    }

    private static func collect(
        _ words: [UInt64], _ language: LanguageTag, into found: inout [UInt64]
    ) {
        let seed = language.text.utf8.reduce(FoldedWords.seed) {
            FoldedWords.mix($0, UInt64($1))
        }
        guard let first = words.first else { return }
        if words.count == 1 { found.append(FoldedWords.mix(seed, first)) }
        for (left, right) in zip(words, words.dropFirst()) {
            found.append(FoldedWords.mix(FoldedWords.mix(seed, left), right))
        }
    }

    private static func contains(_ shingle: UInt64, in sorted: [UInt64]) -> Bool {
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < shingle { low = middle + 1 } else { high = middle }
        }
        return low < sorted.count && sorted[low] == shingle
    }
}
