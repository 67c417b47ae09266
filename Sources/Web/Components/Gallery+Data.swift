import Registrar

extension Gallery {
    static func writeLists(to html: inout HTML) {
        html.element("h2", words: .booksCaption)
        html.figures([
            Figure(.words(.received), 12_480),
            Figure(.words(.published), 12_301, note: .words(.booksBalance)),
            Figure(.words(.withheld), 179, note: .words(.withheldWithReasons)),
            Figure(.words(.themesAnswered), nil),
        ])
        html.table(books)
        html.pager(
            Pager(previousHref: "?before=900", nextHref: "?after=920", shown: 20, total: 179))
        html.summaryList([
            SummaryRow(.words(.checkpoint), .code(hash)),
            SummaryRow(.words(.owner), .people("Amina Baloch", language: nil)),
            SummaryRow(
                .words(.organisation), .run("مثالی ادارہ برائے ڈیجیٹل حقوق", language: "ur")),
            SummaryRow(
                .words(.stanceLabel), .words(.stanceAgreeWithChanges), changeHref: "/stance"),
        ])
    }

    private static var books: Table {
        Table(
            caption: .words(.booksCaption),
            columns: [
                Table.Column(.words(.reason)), Table.Column(.words(.status)),
                Table.Column(.words(.submissions), isNumeric: true),
            ],
            rows: [
                [.words(.groundPersonalData), .tag(Tag(.statusWithheld, .warning)), .number(96)],
                [.words(.groundDefamation), .tag(Tag(.statusWithheld, .warning)), .number(12)],
                [.words(.groundThreatOrAbuse), .tag(Tag(.statusWithheld, .warning)), .number(31)],
                [.words(.groundNoPermission), .tag(Tag(.statusWithheld, .warning)), .number(40)],
            ])
    }

    static func writeReceipt(to html: inout HTML) {
        html.receiptBox(
            ReceiptBox(
                title: .words(.receiptTitle), code: "KX7P-2MQ9-ZT4H", entry: 1_041,
                time: .words(.moment(day: 27, month: 3, year: 2026, hour: 14, minute: 0)),
                hash: String(hash.prefix(16)), assurance: Assurance(.final, .finalSentence),
                verifyHref: "/verify", downloadHref: "/receipts/1041.json"),
            heading: "h2")
    }
}
