import Canon
package import GRDB
package import Records

extension Vault {
    /// Takes in a disclosure that somebody else handed over: a mirror that follows the public log,
    /// or words that come back from a bundle. Only what the log commits to is taken, and nothing
    /// that was erased.
    ///
    /// - Returns: whether it was not there yet.
    /// - Throws: `VaultError` when it is not what the entry commits to, or was erased.
    @discardableResult
    package func keep(
        _ disclosure: Disclosure, entry: UInt64, member: String, in database: Database
    ) throws -> Bool {
        guard
            let fact = try LogTables.entry(entry, database)?.fact,
            let digest = fact.recordValue.at(member)?.text.flatMap(Digest.init(hex:))
        else { throw VaultError.noCommitment(entry, member) }
        guard Commitment(digest: digest).opens(to: disclosure) else {
            throw VaultError.otherValue(entry, member)
        }
        let place: StatementArguments = [Int64(entry), member]
        guard
            try database.row(
                "SELECT 1 FROM view_erasure WHERE entry = ? AND member = ?", place) == nil
        else { throw VaultError.erased(entry, member) }
        guard
            try database.row(
                "SELECT 1 FROM vault_payload WHERE entry = ? AND member = ?", place) == nil
        else { return false }
        try put(disclosure, entry: entry, member: member, in: database)
        return true
    }
}

extension JSONValue {
    /// The value at a path of members and positions: `parts.0.text`.
    fileprivate func at(_ path: String) -> JSONValue? {
        var value = self
        for name in path.split(separator: ".", omittingEmptySubsequences: false) {
            let next: JSONValue?
            if case .array(let items) = value {
                next = Int(name).flatMap { items.indices.contains($0) ? items[$0] : nil }
            } else {
                next = value[String(name)]
            }
            guard let next else { return nil }
            value = next
        }
        return value
    }
}
