import Canon
import Records
import Rules

/// Addresses of funds, awards and payments, in one language.
struct MoneyAddress: Sendable {
    let language: PageLanguage

    init(_ language: PageLanguage) { self.language = language }

    var money: String { language.href("/money") }

    func fund(_ id: ID<Fund>) -> String { language.href("/funds/\(id.text)") }

    func award(_ id: ID<Award>) -> String { language.href("/awards/\(id.text)") }

    func payment(_ id: ID<Payment>) -> String { language.href("/payments/\(id.text)") }

    /// All accounts of a fiscal year.
    func accounts(_ id: ID<Fund>, _ year: Int) -> String { fund(id) + "/accounts?year=\(year)" }

    /// One account with its postings.
    ///
    /// - Parameter size: how many entries of the log count.
    func account(_ account: Account, size: UInt64? = nil) -> String {
        let start = accounts(account.fund, account.year) + "&kind=\(account.kind.rawValue)"
        let holder = account.holder.isEmpty ? "" : "&holder=\(account.holder)"
        return start + holder + (size.map { "&size=\($0)" } ?? "")
    }

    func entry(_ index: UInt64) -> String { language.href("/ledger/entries/\(index)") }

    /// All postings of a fund as a file; files have no language in front.
    static func postings(_ id: ID<Fund>) -> String { "/data/funds/\(id.text)/postings.csv" }
}
