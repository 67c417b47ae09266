import Canon
package import Records
import Rules

/// Records what a bank's file says: payments that are gone, and what came back of them. The whole
/// file or nothing of it, so that nobody has to find out which half was taken. A file taken before
/// changes nothing.
package struct ImportConfirmations: Command {
    package static let roles: [Actor.Role] = [.officer]

    package enum Refusal: Error, Hashable, Sendable {
        /// Some lines stand in the way; here is what would become of each.
        case lines([LineFate])
        /// Nothing in the file is new; here is what each line is.
        case nothingNew([LineFate])
        /// More movements than one chain takes: ask the bank for a file a day.
        case tooMany(limit: Int)
        /// The line names a payment and still does not fit the books.
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
        let lines = zip(statement.lines, fates)
        // What is gone comes first: it may be in the same file that something of it came back.
        let acts =
            lines.filter { $0.1.fate == .confirms }.map { ($0.0, confirmation($0.0, match)) }
            + lines.filter { $0.1.fate == .refunds }.map { ($0.0, refund($0.0, match)) }
        guard !acts.isEmpty else { throw .nothingNew(fates) }
        guard acts.count <= LinkedActs.limit else { throw .tooMany(limit: LinkedActs.limit) }
        let chain: ID<ActChain> = moment.id("c")
        var decider = ActDecider(match.slice, in: moment)
        for (place, (line, act)) in acts.enumerated() {
            guard let act else { continue }
            let link = ActLink(chain: chain, position: place + 1, length: acts.count)
            do throws(ActRefusal) {
                try decider.add(act, link: link, in: &moment)
            } catch {
                throw .line(line.place, error)
            }
        }
        return decider.decision
    }

    private func confirmation(
        _ line: BankStatement.Line, _ match: StatementMatch
    ) -> (any FundAct)? {
        guard let id = ID<Payment>(line.payment), let payment = match.slice.books.payments[id]
        else { return nil }
        return ConfirmPayment(
            id, FundAmount(payment.amount, line.currency), in: payment.fund,
            bankReference: line.reference, valueDate: line.valueDate,
            statementDigest: statement.digest, key: Self.key("confirmation", line))
    }

    private func refund(_ line: BankStatement.Line, _ match: StatementMatch) -> (any FundAct)? {
        guard let id = ID<Payment>(line.payment), let payment = match.slice.books.payments[id],
            let fund = match.slice.books.funds[payment.fund],
            let amount = line.money(places: fund.currency.places)
        else { return nil }
        return RefundPayment(
            id, FundAmount(amount, line.currency), in: payment.fund,
            bankReference: line.reference, valueDate: line.valueDate, reason: reason(line),
            key: Self.key("refund", line))
    }

    /// Why the money came back, and the file that says so: a refund has no member for its digest.
    private func reason(_ line: BankStatement.Line) -> Texts {
        let code = line.returnCode.isEmpty ? "" : " (\(line.returnCode))"
        let digest = statement.digest.hex
        return Texts(
            en: "Returned by the bank\(code). SHA-256 of its file: \(digest)",
            ur: "بینک نے واپس کی\(code)۔ فائل کا SHA-256: \(digest)")
    }

    /// The key of an act follows from the movement, so that the same movement has the same key in
    /// every file that repeats it.
    private static func key(_ act: String, _ line: BankStatement.Line) -> ID<ActKey> {
        let words = "sanad-\(act)/v1\n\(line.payment)\n\(line.reference)"
        return ID(prefix: "b", random: Array(Digest.sha256(Array(words.utf8)).bytes.prefix(16)))
    }
}
