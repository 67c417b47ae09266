import Analysis
import Canon
import Foundation
import GRDB
import Language
package import Models
import Records
package import Store
import Synchronization

/// Finds passages by their words (SQLite FTS5 over folded letters) and, with a model, by their meaning.
///
/// It is kept in memory only and made from the log anew at each start: words that are erased or not
/// published yet never reach another file. What is shown of a submission is read from the vault, by the
/// rights of who asks.
package final class SearchIndex: Sendable {
    private let queue: DatabaseQueue
    let meaning: Mutex<SearchVectors?>
    let embedder: (any Embedder)?
    let vocabulary = Mutex(SearchVocabulary())
    private let read = Mutex(0)

    /// An empty index.
    ///
    /// - Parameter embedder: what makes vectors of texts; `nil` to compare words alone.
    package init(embedder: (any Embedder)? = nil) throws {
        // Widths that are not whole words of bits have no codes to scan.
        let isUsable = embedder.map { $0.width.isMultiple(of: 64) } ?? false
        self.embedder = isUsable ? embedder : nil
        meaning = Mutex(isUsable ? embedder.map { SearchVectors(width: $0.width) } : nil)
        queue = try DatabaseQueue()
        try queue.write { database in
            for sql in Self.tables { try database.execute(sql: sql) }
        }
    }

    /// Entries read so far.
    package var entries: Int { read.withLock { $0 } }

    private static let tables = [
        """
        CREATE TABLE passage (
            id INTEGER PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL,
            context TEXT NOT NULL, entry INTEGER NOT NULL, ordinal INTEGER NOT NULL,
            language TEXT NOT NULL, text TEXT, word_count INTEGER NOT NULL,
            is_public INTEGER NOT NULL, is_gone INTEGER NOT NULL DEFAULT 0
        ) STRICT
        """,
        "CREATE INDEX passage_subject ON passage (kind, subject)",
        "CREATE INDEX passage_entry ON passage (entry, ordinal)",
        """
        CREATE VIRTUAL TABLE passage_words USING fts5(
            words, spelling, kind, content = '', detail = column,
            tokenize = "unicode61 remove_diacritics 0")
        """,
    ]

    /// Reads the next entries of a store.
    ///
    /// - Returns: how many there were; 0 when all have been read.
    package func advance(_ store: SanadStore, limit: Int = 500) throws -> Int {
        let first = entries
        let taken = try store.read { database -> (count: Int, added: [Added]) in
            let vault = VaultWords(database, store.vault, reader: .insider)
            let rows = try database.rows(
                "SELECT bytes FROM log_entry WHERE idx >= ? ORDER BY idx LIMIT ?",
                [first, limit])
            var added: [Added] = []
            try queue.write { index in
                for row in rows {
                    let bytes: Data = row[0]
                    let entry = try Entry(trusted: [UInt8](bytes))
                    for change in PassageReader.changes(entry) {
                        added += try apply(change, vault, in: index)
                    }
                }
            }
            return (rows.count, added)
        }
        try remember(taken.added, isLast: taken.count < limit)
        read.withLock { $0 = first + taken.count }
        return taken.count
    }

    /// Finds passages.
    package func find(_ query: SearchQuery) throws -> SearchFound {
        let terms = SearchTerms(query.words)
        guard !terms.isEmpty, query.limit > 0 else {
            return SearchFound(hits: [], comparesMeaning: embedder != nil, entries: entries)
        }
        let near = try nearest(query)
        let hits = try queue.read { database -> [SearchFound.Hit] in
            let worded = try matches(terms, query, in: database)
            let meant = try near.filter { try isOpen($0, query, in: database) }
            let fused = meant.isEmpty ? worded : RankFusion.fuse([worded, meant])
            let withWords = Set(worded)
            return try fused.prefix(query.limit).compactMap { id in
                try passage(id, in: database).map {
                    SearchFound.Hit(passage: $0, hasWords: withWords.contains(id))
                }
            }
        }
        return SearchFound(hits: hits, comparesMeaning: embedder != nil, entries: entries)
    }
}

// MARK: - Reading the log

extension SearchIndex {
    /// A passage that has words to be compared by meaning.
    private struct Added {
        let id: Int64
        let language: LanguageTag
        let text: String
    }

    private func apply(
        _ change: PassageChange, _ vault: VaultWords, in database: Database
    ) throws -> [Added] {
        switch change {
        case .put(let passages):
            guard let first = passages.first else { return [] }
            try remove(first.kind, first.subject, in: database)
            return try passages.map {
                try add($0, $0.text ?? "", isPublic: true, in: database)
            }
        case .hold(let passages):
            return try passages.compactMap { passage in
                let shown = try vault.text(
                    entry: UInt64(passage.entry), member: "parts.\(passage.ordinal).text")
                guard case .words(let words) = shown else { return nil }
                return try add(passage, words, isPublic: false, in: database)
            }
        case .publish(let subjects):
            for subject in subjects {
                try database.run(
                    "UPDATE passage SET is_public = 1 WHERE kind = 'submission' AND subject = ?",
                    [subject])
            }
        case .remove(let kind, let subject): try remove(kind, subject, in: database)
        case .erase(let entry, let ordinal):
            try database.run(
                "UPDATE passage SET is_gone = 1 WHERE entry = ? AND ordinal = ? AND text IS NULL",
                [entry, ordinal])
        }
        return []
    }

    private func remove(_ kind: PassageKind, _ subject: String, in database: Database) throws {
        try database.run(
            "UPDATE passage SET is_gone = 1 WHERE kind = ? AND subject = ?",
            [kind.rawValue, subject])
    }

    private func add(
        _ passage: SearchPassage, _ words: String, isPublic: Bool, in database: Database
    ) throws -> Added {
        let columns = SearchTerms.columns(words, passage.language)
        try database.run(
            """
            INSERT INTO passage (
                kind, subject, context, entry, ordinal, language, text, word_count, is_public)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                passage.kind.rawValue, passage.subject, passage.context, passage.entry,
                passage.ordinal, passage.language.text, passage.text, columns.words.count, isPublic,
            ])
        let id = database.lastInsertedRowID
        try database.run(
            "INSERT INTO passage_words (rowid, words, spelling, kind) VALUES (?, ?, ?, ?)",
            [
                id, columns.words.joined(separator: " "),
                columns.spellings.joined(separator: " "), Self.word(passage.kind),
            ])
        vocabulary.withLock { $0.add(columns.words) }
        return Added(id: id, language: passage.language, text: words)
    }

    private func remember(_ added: [Added], isLast: Bool) throws {
        guard let embedder else { return }
        let values = try embedder.vectors(of: added.map { Normalised.forMeaning($0.text) })
        meaning.withLock { vectors in
            for (row, passage) in added.enumerated() {
                let vector = values[row * embedder.width..<(row + 1) * embedder.width]
                vectors?.add(passage.id, passage.language, vector)
            }
            if isLast { vectors?.settleAll() }
        }
    }
}
