import Canon
public import Records
import Rules

/// No rupee unaccounted: postings balance, nothing is overdrawn, chains of linked acts are whole,
/// and each payment leads to an award, a decision and a provision.
///
/// The rules are those by which the treasury decides; here they are applied to what is in the log.
public struct UnaccountedRupee: Fold {
    public private(set) var findings = FindingList()
    /// Funds opened.
    public private(set) var fundCount = 0
    /// Payments that a bank confirmed.
    public private(set) var paymentCount = 0
    private var books = FundBooks()

    /// A fold before the first entry.
    public init() {}

    /// Postings read.
    public var postingCount: Int { books.postingCount }

    public mutating func apply(_ entry: Entry) {
        if let broken = books.chainBroken(by: entry) {
            report(broken)
            books.dropChain()
        }
        do throws(BooksProblem) {
            try books.check(entry)
        } catch {
            findings.fail(
                .rupeeUnaccounted, entry: entry.index, field: error.field, error.description)
        }
        books.apply(entry)
        switch entry.fact {
        case is PaymentConfirmed: paymentCount += 1
        case is FundOpened: fundCount += 1
        default: break
        }
    }

    public mutating func finish() {
        if let open = books.openChain { report(open) }
        let sums = books.trialBalance()
        if !sums.isBalanced {
            findings.fail(
                .rupeeUnaccounted,
                "Debits of \(sums.debits) and credits of \(sums.credits) do not balance.")
        }
    }

    /// Half a chain of linked acts, at the last act of it that there is.
    private mutating func report(_ chain: FundBooks.OpenChain) {
        findings.fail(
            .rupeeUnaccounted, entry: chain.last, field: "fact.link",
            "Of \(chain.length) linked acts that begin at entry \(chain.start) only "
                + "\(chain.position) stand together.")
    }
}
