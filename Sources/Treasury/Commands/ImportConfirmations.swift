import Canon
package import Records
import Rules

/// Records what a bank's file confirms: the whole file or nothing of it, so that nobody has to
/// find out which half was taken. A file taken before changes nothing.
package struct ImportConfirmations: Command {
    package static let roles: [Actor.Role] = [.officer]

    package enum Refusal: Error, Hashable, Sendable {
        /// Some lines stand in the way; here is what would become of each.
        case lines([LineFate])
        /// Nothing in the file is new; here is what each line is.
        case nothingNew([LineFate])
        /// More confirmations than one chain takes: ask the bank for a file a day.
        case tooMany(limit: Int)
        /// The line confirms a payment and still does not fit the books.
        case line(Int, ActRefusal)
    }

    let statement: BankStatement
    /// Whether lines that name a payment nobody here knows are passed over: the account may serve
    /// other purposes too.
    private let leavesOutUnknown: Bool

    package init(_ statement: BankStatement, leavesOutUnknown: Bool = false) {
        self.statement = statement
        self.leavesOutUnknown = leavesOutUnknown
    }

    package func decide(
        _ match: StatementMatch, in moment: inout Moment
    ) throws(Refusal) -> Decision {
        let fates = match.fates(of: statement)
        let isRefused = fates.contains { fate in
            fate.isRefused && !(leavesOutUnknown && fate.fate == .unknownPayment)
        }
        guard !isRefused else { throw .lines(fates) }
        let confirming = zip(statement.lines, fates).filter { $0.1.fate == .confirms }.map(\.0)
        guard !confirming.isEmpty else { throw .nothingNew(fates) }
        guard confirming.count <= LinkedActs.limit else {
            throw .tooMany(limit: LinkedActs.limit)
        }
        let chain: ID<ActChain> = moment.id("c")
        var decider = ActDecider(match.slice, in: moment)
        for (place, line) in confirming.enumerated() {
            guard let act = act(for: line, match) else { continue }
            let link = ActLink(chain: chain, position: place + 1, length: confirming.count)
            do throws(ActRefusal) {
                try decider.add(act, link: link, in: &moment)
            } catch {
                throw .line(line.place, error)
            }
        }
        return decider.decision
    }

    private func act(
        for line: BankStatement.Line, _ match: StatementMatch
    ) -> ConfirmPayment? {
        guard let id = ID<Payment>(line.payment), let payment = match.slice.books.payments[id]
        else { return nil }
        return ConfirmPayment(
            id, FundAmount(payment.amount, line.currency), in: payment.fund,
            bankReference: line.reference, valueDate: line.valueDate,
            statementDigest: statement.digest, key: Self.key(line))
    }

    /// The key of a confirmation follows from what it confirms, so that the same movement has the
    /// same key in every file that repeats it.
    private static func key(_ line: BankStatement.Line) -> ID<ActKey> {
        let words = "sanad-confirmation/v1\n\(line.payment)\n\(line.reference)"
        return ID(prefix: "b", random: Array(Digest.sha256(Array(words.utf8)).bytes.prefix(16)))
    }
}
