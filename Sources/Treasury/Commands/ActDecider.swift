import Canon
import Records
import Rules

/// Decides acts one after the other: each sees the books as the ones before it leave them.
struct ActDecider {
    private var books: FundBooks
    private let earlier: [FundBooks.InFund<ID<ActKey>>: EarlierAct]
    private let at: Instant
    private var facts: [any Fact] = []
    private var payloads: [Decision.Payload] = []

    init(_ slice: BooksSlice, in moment: Moment) {
        books = slice.books
        earlier = slice.earlier
        at = max(slice.newest, moment.now)
    }

    /// What was decided so far.
    var decision: Decision { Decision(facts, payloads: payloads) }

    mutating func add(
        _ act: some FundAct, link: ActLink?, in moment: inout Moment
    ) throws(ActRefusal) {
        if let used = earlier[FundBooks.InFund(act.fund, act.key)] {
            throw act.isRecorded(as: used)
                ? .alreadyDone(entry: used.entry.index) : .keyUsed(entry: used.entry.index)
        }
        if let currency = books.funds[act.fund]?.currency.code {
            for amount in act.amounts where !amount.currency.hasSameBytes(as: currency) {
                throw .wrongCurrency(fund: currency, given: amount.currency)
            }
        }
        let drafted = try act.drafted(books, link, in: &moment)
        let entry = Entry(
            index: moment.nextIndex + UInt64(facts.count), at: at, actor: moment.actor,
            fact: drafted.fact)
        do throws(BooksProblem) {
            try books.check(entry)
        } catch {
            throw .books(error)
        }
        books.apply(entry)
        if let name = drafted.personName {
            payloads.append(
                Decision.Payload(
                    factOffset: facts.count, member: AwardMember.personName, disclosure: name))
        }
        facts.append(drafted.fact)
    }
}

/// Paths of members of an award that are commitments.
package enum AwardMember {
    /// The name of a recipient who is a person.
    package static let personName = "recipient.private_name"
}
