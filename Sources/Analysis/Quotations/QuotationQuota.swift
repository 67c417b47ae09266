import Canon

/// Seats that are kept for a part of the sentences, so that who are few are quoted too.
struct QuotationQuota {
    /// The part.
    enum Kind: Hashable {
        case outside
        case language(LanguageTag)
        case group(Int)
    }

    let kind: Kind
    /// Places of its sentences in the list.
    let members: Set<Int>
    /// Seats not yet taken.
    var open: Int
    /// The direction of its sentences' mean.
    private let centre: [Float]

    private init(_ kind: Kind, _ places: [Int], seats: Int, _ vectors: VectorTable) {
        self.kind = kind
        members = Set(places)
        open = seats
        centre = vectors.direction(of: places)
    }

    /// Quotas of the texts in no topic, of each language and of each opinion group: at least one seat each,
    /// and as many whole seats as its share; the largest of its kind needs only the one, because it has
    /// the free seats. The smallest part comes first; of equals texts in no topic, then languages by
    /// their tags, then groups by their numbers.
    static func all(
        of sentences: [QuotableSentence], vectors: VectorTable, count: Int
    ) -> [QuotationQuota] {
        let outside = sentences.indices.filter { sentences[$0].isOutside }
        let inside = sentences.count - outside.count
        var kinds: [[(kind: Kind, places: [Int])]] = []
        // Where all are outside, or none is, there is nothing to keep apart.
        if !outside.isEmpty, inside > 0 { kinds.append([(.outside, outside)]) }
        kinds.append(
            Set(sentences.map(\.language)).sorted().map { language in
                (
                    .language(language),
                    sentences.indices.filter { sentences[$0].language == language }
                )
            })
        kinds.append(
            Set(sentences.compactMap(\.group)).sorted().map { group in
                (.group(group), sentences.indices.filter { sentences[$0].group == group })
            })
        let quotas = kinds.flatMap { parts -> [QuotationQuota] in
            // A single language or group is all there is.
            if parts.count == 1, parts[0].kind != .outside { return [] }
            let most = parts.map(\.places.count).max() ?? 0
            let isOnly = parts.count == 1
            return parts.map { part in
                let share = count * part.places.count / sentences.count
                let seats = !isOnly && part.places.count == most ? 1 : max(1, share)
                return QuotationQuota(part.kind, part.places, seats: seats, vectors)
            }
        }
        return quotas.enumerated().sorted {
            ($0.element.members.count, $0.offset) < ($1.element.members.count, $1.offset)
        }.map(\.element)
    }

    /// How near a sentence is to what the part says.
    func nearness(of sentence: Int, in vectors: VectorTable) -> Float {
        zip(vectors[sentence], centre).reduce(0) { $0 + $1.0 * $1.1 }
    }
}

extension VectorTable {
    /// The direction in which some of the rows lie together; zeros where they are balanced.
    func direction(of rows: [Int]) -> [Float] {
        let chosen = self.rows(rows)
        let sum = chosen.sums(
            [UInt32](repeating: 0, count: rows.count),
            weights: [Double](repeating: 1, count: rows.count), labelCount: 1)
        return VectorTable(directions: sum, width: width).values
    }
}
