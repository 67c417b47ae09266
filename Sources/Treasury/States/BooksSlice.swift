package import Canon
package import Records
package import Rules

/// The part of the books that some acts touch.
package struct BooksSlice: Sendable {
    /// The books as far as they were loaded.
    package var books = FundBooks()
    /// Time of the log's last entry: an act is dated no earlier.
    package var newest = Instant(milliseconds: 0)
    /// What was recorded under the acts' keys before.
    package var earlier: [FundBooks.InFund<ID<ActKey>>: EarlierAct] = [:]

    package init() {}
}

/// An act that was recorded under a key.
package struct EarlierAct: Sendable {
    /// Its entry.
    package let entry: Entry
    /// The name of a person that the act keeps in the vault.
    package let personName: String?

    package init(entry: Entry, personName: String?) {
        self.entry = entry
        self.personName = personName
    }
}
