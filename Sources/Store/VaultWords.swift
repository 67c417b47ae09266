import Canon
package import GRDB
import Records

/// Words from the vault, as far as the reader may see them.
package struct VaultWords {
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

    /// The words behind the commitment at a member of an entry.
    package func text(entry: UInt64, member: String) throws -> Shown {
        guard try !LogProjector.isErased(entry: entry, member: member, in: database) else {
            return .erased
        }
        if reader == .anybody {
            guard try LogProjector.isDisclosed(entry: entry, member: member, in: database) else {
                return .notPublic
            }
        }
        let disclosure = try vault.disclosure(entry: entry, member: member, in: database)
        guard let text = disclosure?.value.text else { return .elsewhere }
        return .words(text)
    }
}
