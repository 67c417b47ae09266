/// Addresses of the register's own pages, in a language.
struct LedgerAddress {
    let language: PageLanguage

    init(_ language: PageLanguage) { self.language = language }

    var ledger: String { language.href("/ledger") }
    var checkpoints: String { language.href("/ledger/checkpoints") }
    var witnesses: String { language.href("/ledger/witnesses") }
    var how: String { language.href("/verify/how") }

    func entry(_ index: UInt64) -> String { language.href("/ledger/entries/\(index)") }

    func checkpoint(_ size: UInt64) -> String { language.href("/ledger/checkpoints/\(size)") }

    /// A checkpoint by its number of entries, as a link.
    func link(toCheckpoint size: UInt64) -> Inline {
        .link(Link(HTML.grouped(Int(size)), href: checkpoint(size)))
    }

    /// The way back, for pages below the register's own.
    var breadcrumbs: [Link] { [Link(.ledger, language, href: ledger)] }
}
