import Canon
package import GRDB
import Records
package import Store

/// The words of a dispute, as far as the reader may see them.
package struct DisputeWords {
    /// Who reads.
    package enum Reader: Sendable {
        /// Anybody: admitted disputes only.
        case anybody
        /// The author with the receipt code, or an officer at the desk.
        case insider
    }

    /// What a reader gets.
    package enum Shown: Hashable, Sendable {
        case words(String)
        /// Not admitted, or refused.
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

    /// The words of a dispute.
    package func words(of dispute: DisputeSummary) throws -> Shown {
        let erased = try database.row(
            "SELECT 1 FROM view_erasure WHERE entry = ? AND member = 'text'", [dispute.entry])
        if erased != nil { return .erased }
        if reader == .anybody {
            let disclosed = try database.row(
                "SELECT 1 FROM view_disclosed WHERE entry = ? AND member = 'text'",
                [dispute.entry])
            guard disclosed != nil else { return .notPublic }
        }
        let disclosure = try vault.disclosure(
            entry: UInt64(dispute.entry), member: "text", in: database)
        guard let text = disclosure?.value.text else { return .elsewhere }
        return .words(text)
    }
}
