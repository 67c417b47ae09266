import Canon
package import GRDB
import Records
package import Store

/// Words of feedback from the vault, as far as the reader may see them.
package struct FeedbackWords {
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
        /// There never were any.
        case none
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

    /// The words of a feedback.
    package func text(of feedback: FeedbackSummary) throws -> Shown {
        guard feedback.state != .wordless else { return .none }
        guard try !FeedbackRow.isErased(Int64(feedback.entry), database) else { return .erased }
        if reader == .anybody {
            let disclosed = try database.row(
                "SELECT 1 FROM view_disclosed WHERE entry = ? AND member = ?",
                [feedback.entry, FeedbackMember.text])
            guard disclosed != nil else { return .notPublic }
        }
        let disclosure = try vault.disclosure(
            entry: UInt64(feedback.entry), member: FeedbackMember.text, in: database)
        guard let text = disclosure?.value.text else { return .elsewhere }
        return .words(text)
    }
}
