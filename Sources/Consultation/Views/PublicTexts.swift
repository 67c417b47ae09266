import Canon
package import GRDB
import Records
package import Store

/// Words from the vault, as far as the reader may see them.
package struct PublicTexts {
    /// Who reads.
    package enum Reader: Sendable {
        /// Anybody: published words only.
        case anybody
        /// The author with the receipt code, or an officer at the desk.
        case insider
    }

    /// What a reader gets.
    package enum Shown: Hashable, Sendable {
        case words(String)
        /// Not published, or not any more.
        case notPublic
        /// Gone from the vault for ever.
        case erased
        /// Public, but not in this vault: a mirror has no vault.
        case elsewhere
    }

    private let database: Database
    private let vault: Vault
    private let reader: Reader

    package init(_ database: Database, _ vault: Vault, reader: Reader = .anybody) {
        self.database = database
        self.vault = vault
        self.reader = reader
    }

    /// The words of a part.
    package func text(of part: PartSummary, in submission: SubmissionSummary) throws -> Shown {
        try text(entry: submission.entry, ordinal: part.ordinal)
    }

    /// The words of a part, by the submission's entry and the part's place from 0.
    package func text(entry: Int, ordinal: Int) throws -> Shown {
        try shown(entry, PartMember.path(ordinal))
    }

    /// The quoted words of a theme's member.
    package func words(of member: ThemeMember) throws -> Shown {
        switch try text(entry: member.submissionEntry, ordinal: member.partOrdinal) {
        case .words(let text):
            guard let words = ExactWords.words(from: member.start, to: member.end, in: text) else {
                return .elsewhere
            }
            return .words(words)
        case let other: return other
        }
    }

    private func shown(_ entry: Int, _ member: String) throws -> Shown {
        let erased = try database.row(
            "SELECT 1 FROM view_erasure WHERE entry = ? AND member = ?", [entry, member])
        if erased != nil { return .erased }
        if reader == .anybody {
            let disclosed = try database.row(
                "SELECT 1 FROM view_disclosed WHERE entry = ? AND member = ?", [entry, member])
            guard disclosed != nil else { return .notPublic }
        }
        let disclosure = try vault.disclosure(
            entry: UInt64(entry), member: member, in: database)
        guard let text = disclosure?.value.text else { return .elsewhere }
        return .words(text)
    }
}
