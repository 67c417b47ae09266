import Canon
import Consultation
import GRDB
import Policy
import Records

/// A round with everything its pages count.
struct RoundAccount {
    let round: RoundSummary
    let extensions: [ExtensionSummary]
    let categories: [CategorySummary]
    let counts: [CategoryCount]
    let books: Books
    let status: RoundStatus

    init(_ round: RoundSummary, at now: Instant, _ database: Database) throws {
        let queries = ConsultationQueries(database)
        guard let books = try queries.books(round.key) else { throw PageProblem.notFound }
        self.round = round
        self.books = books
        extensions = try queries.extensions(of: round.key)
        categories = try queries.categories(of: round.key.consultation)
        counts = try queries.categoryCounts(round.key)
        status = RoundStatus(of: round, at: now)
    }
}

extension HTML {
    /// Writes when a round is, what it asks about, and why it was kept open longer.
    mutating func roundFacts(_ account: RoundAccount) {
        let round = account.round
        let address = ConsultationAddress(language)
        var rows = [
            SummaryRow(.words(.status), .tag(account.status.tag)),
            SummaryRow(
                .words(.roundOpensAt), .text(PageTime.karachi.minute(round.opensAt, language))),
            SummaryRow(
                .words(.roundClosesAt), .text(PageTime.karachi.minute(round.closesAt, language))),
            SummaryRow(
                .words(.roundVersion),
                .link(
                    Link(
                        .version(String(round.version)), language,
                        href: address.version(round.version, of: round.instrument)))),
            SummaryRow(.words(.roundOpenedBy), .entry(UInt64(round.entry), language)),
        ]
        if let closedBy = round.closedBy {
            rows.append(SummaryRow(.words(.roundClosedBy), .entry(UInt64(closedBy), language)))
        }
        summaryList(rows)
        if account.extensions.isEmpty { return }
        element("h3", words: .roundExtensions)
        element("ul") { html in
            for later in account.extensions { html.roundExtension(later) }
        }
    }

    private mutating func roundExtension(_ later: ExtensionSummary) {
        element("li") { html in
            html.text(.extendedUntil(PageTime.karachi.minute(later.closesAt, html.language)))
            html.raw(" ")
            html.write(.texts(later.reason, html.language))
            html.raw(" ")
            html.write(.entry(UInt64(later.entry), html.language))
        }
    }

    /// Writes the account of a round, and whether it balances.
    mutating func roundBooks(_ account: RoundAccount) {
        let books = account.books
        var rows: [(Words, Int)] = [
            (.booksReceived, books.received), (.booksPublished, books.published),
        ]
        rows += books.withheldByGround.map { (.booksWithheld($0.ground), $0.count) }
        rows += [
            (.booksWaiting, books.waiting), (.booksThemed, books.themed),
            (.booksUnique, books.unique), (.booksUnsorted, books.unsorted),
            (.booksThemes, books.themes), (.booksAnswered, books.answered),
        ]
        table(
            Table(
                caption: .words(.booksCaption),
                columns: [
                    Table.Column(.words(.booksAccount)),
                    Table.Column(.words(.number), isNumeric: true),
                ],
                rows: rows.map { [.words($0.0), .number($0.1)] }))
        element("p") { html in
            if let closed = account.round.booksClosedBy {
                html.text(.booksClosedSentence)
                html.raw(" ")
                html.write(.entry(UInt64(closed), html.language))
            } else if books.isBalanced {
                html.text(.booksBalance)
            } else {
                html.text(
                    .booksDifference(
                        waiting: books.waiting, unsorted: books.unsorted,
                        unanswered: books.unanswered))
            }
        }
    }

    /// Writes the counts by category; small ones are not told apart.
    mutating func categoryCounts(_ account: RoundAccount) {
        guard !account.categories.isEmpty else { return }
        let without = account.counts.first { $0.category == nil }?.count ?? 0
        var rows: [[Inline]] = account.categories.map { category in
            let found = account.counts.first { $0.category == category.category }
            return [.texts(category.name, language), Self.cell(found?.count ?? 0)]
        }
        if without > 0 { rows.append([.words(.categoryNotGiven), Self.cell(without)]) }
        table(
            Table(
                caption: .words(.categoriesCaption),
                columns: [
                    Table.Column(.words(.categoryHeading)),
                    Table.Column(.words(.submissions), isNumeric: true),
                ], rows: rows))
        element("p", words: .fewerThanFiveNote)
    }

    private static func cell(_ count: Int) -> Inline {
        count < 5 ? .words(.fewerThanFive) : .number(count)
    }
}
