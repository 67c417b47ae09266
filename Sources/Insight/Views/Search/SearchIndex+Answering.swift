import Canon
import GRDB
import Language
import Models
import Records
import Store
import Synchronization

extension SearchIndex {
    /// How many of each ranking are fused.
    static let depth = 200

    func nearest(_ query: SearchQuery) throws -> [Int64] {
        guard let embedder else { return [] }
        let vector = try embedder.vectors(of: [Normalised.forMeaning(query.words)])
        let language = LanguageDetection.likely(query.words)
        return meaning.withLock {
            $0?.nearest(to: vector[...], language, limit: Self.depth) ?? []
        }
    }

    func isOpen(_ id: Int64, _ query: SearchQuery, in database: Database) throws -> Bool {
        try database.row(
            """
            SELECT 1 FROM passage WHERE id = ? AND is_gone = 0 AND (is_public = 1 OR ?)
                AND (? IS NULL OR kind = ?)
            """, [id, query.includesWaiting, query.kind?.rawValue, query.kind?.rawValue]) != nil
    }

    func passage(_ id: Int64, in database: Database) throws -> SearchPassage? {
        let row = try database.row(
            """
            SELECT kind, subject, context, entry, ordinal, language, text FROM passage WHERE id = ?
            """, [id])
        guard let row else { return nil }
        return SearchPassage(
            kind: try row.word(0), subject: row[1], context: row[2], entry: row[3], ordinal: row[4],
            language: LanguageTag(row[5]) ?? .undetermined, text: row[6])
    }
}
