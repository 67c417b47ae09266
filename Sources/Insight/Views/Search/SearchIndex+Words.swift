import GRDB
import Store
import Synchronization

extension SearchIndex {
    /// How many passages with a word are looked at, newest first.
    private static let candidates = 1_000
    /// A word in more passages than these is no reason by itself to show one.
    private static let frequent = 20_000

    /// Passages in which all words stand; where those are few, also passages in which some do. Those with
    /// the rarer words come first, the shorter ones of them before the longer.
    func matches(
        _ terms: SearchTerms, _ query: SearchQuery, in database: Database
    ) throws -> [Int64] {
        let words = vocabulary.withLock { known in
            terms.words.indices.map { place in
                Asked(
                    expression: terms.expression(place, known),
                    passages: known.passages(with: terms.words[place]),
                    worth: known.worth(of: terms.words[place]))
            }
        }
        var found: [Int64: Found] = [:]
        let all = words.map(\.expression).joined(separator: " AND ")
        let whole = words.reduce(0) { $0 + $1.worth }
        for row in try rows(all, query, in: database) { found[row.id] = Found(row, worth: whole) }
        if found.count < query.limit, words.count > 1 {
            let inAll = Set(found.keys)
            for word in words.sorted(by: { $0.worth > $1.worth }).enumerated()
            where word.offset == 0 || word.element.passages <= Self.frequent {
                for row in try rows(word.element.expression, query, in: database)
                where !inAll.contains(row.id) {
                    found[row.id, default: Found(row, worth: 0)].worth += word.element.worth
                }
            }
        }
        let ranked = found.values.sorted {
            if $0.worth != $1.worth { return $0.worth > $1.worth }
            return $0.words != $1.words ? $0.words < $1.words : $0.id < $1.id
        }
        return ranked.prefix(Self.depth).map(\.id)
    }

    /// A word that is looked for.
    private struct Asked {
        let expression: String
        let passages: Int
        let worth: Double
    }

    /// A passage with words that were looked for.
    private struct Found {
        let id: Int64
        let words: Int
        var worth: Double

        init(_ row: (id: Int64, words: Int), worth: Double) {
            id = row.id
            words = row.words
            self.worth = worth
        }
    }

    /// Passages that answer an expression, newest first. SQLite's own ranking counts every passage of
    /// every word before it begins, which a million passages make slow.
    private func rows(
        _ expression: String, _ query: SearchQuery, in database: Database
    ) throws -> [(id: Int64, words: Int)] {
        let kind = query.kind.map { " AND kind : \(Self.word($0))" } ?? ""
        return try database.rows(
            """
            SELECT p.id, p.word_count FROM passage_words w CROSS JOIN passage p ON p.id = w.rowid
            WHERE w.passage_words MATCH ? AND p.is_gone = 0 AND (p.is_public = 1 OR ?)
            ORDER BY w.rowid DESC LIMIT ?
            """, ["(\(expression))\(kind)", query.includesWaiting, Self.candidates]
        ).map { ($0[0], $0[1]) }
    }

    /// A kind as one word of the index.
    static func word(_ kind: PassageKind) -> String {
        kind.rawValue.replacing("_", with: "")
    }
}
