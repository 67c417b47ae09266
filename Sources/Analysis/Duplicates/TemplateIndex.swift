/// Finds the templates that a text contains, nearly whole.
///
/// Of each template only as many of its rarest shingles are kept as a text that contains it cannot
/// all lack; a text that shares none of those is compared with nothing (prefix filter: Chaudhuri,
/// Ganti and Kaushik 2006).
struct TemplateIndex {
    /// Templates that one text is compared with, at most, and that one shingle leads to.
    static let candidateLimit = 64

    private let templates: ShingleTable
    private let permille: Int
    private var known: [UInt32: [Int32]] = [:]
    /// One bit for a sixteenth of a shingle's values: most shingles of other texts stop here.
    private var filter: [UInt64]

    /// An index of templates by their shingles.
    init(_ templates: ShingleTable, permille: Int) {
        self.templates = templates
        self.permille = permille
        filter = [UInt64](repeating: 0, count: 1 << 16)
        var frequency: [UInt32: Int32] = [:]
        for template in 0..<templates.count {
            for shingle in templates[template] { frequency[shingle, default: 0] += 1 }
        }
        for template in 0..<templates.count {
            let shingles = templates[template]
            let kept = shingles.count - (shingles.count * permille + 999) / 1000 + 1
            let rarest = shingles.sorted { left, right in
                (frequency[left, default: 0], left) < (frequency[right, default: 0], right)
            }
            for shingle in rarest.prefix(kept) {
                if known[shingle, default: []].count < Self.candidateLimit {
                    known[shingle, default: []].append(Int32(template))
                }
                let bit = Int(shingle >> 10)
                filter[bit / 64] |= 1 << UInt64(bit % 64)
            }
        }
    }

    /// The template of which a text contains the largest share, if that is enough; the first of
    /// equals.
    func template(in shingles: UnsafeBufferPointer<UInt32>) -> Int? {
        var candidates: [Int32] = []
        for shingle in shingles {
            let bit = Int(shingle >> 10)
            guard filter[bit / 64] >> UInt64(bit % 64) & 1 == 1 else { continue }
            for template in known[shingle] ?? []
            where candidates.count < Self.candidateLimit && !candidates.contains(template) {
                candidates.append(template)
            }
        }
        var best: (share: Int, template: Int)?
        for candidate in candidates.sorted().map({ Int($0) }) {
            let both = ShingleTable.overlap(templates[candidate], shingles).both
            let share = both * 1000 / templates[candidate].count
            if share >= permille, share > best?.share ?? -1 { best = (share, candidate) }
        }
        return best?.template
    }
}
