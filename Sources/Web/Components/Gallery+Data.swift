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
                [.words(.groundPersonalData), .tag(Tag(.withheld, .warning)), .number(96)],
                [.words(.groundDefamation), .tag(Tag(.withheld, .warning)), .number(12)],
                [.words(.groundThreatOrAbuse), .tag(Tag(.withheld, .warning)), .number(31)],
                [.words(.groundNoPermission), .tag(Tag(.withheld, .warning)), .number(40)],
            ])
    }

    static func writeReceipt(to html: inout HTML) {
        let day: Words = Words(en: "27 March 2026, 14:00", ur: "27 مارچ 2026، 14:00")
        html.receiptBox(
            ReceiptBox(
                title: .words(.receiptTitle), code: "KX7P-2MQ9-ZT4H", entry: 1_041,
                time: .words(day), hash: String(hash.prefix(16)), isFinal: true,
                verifyHref: "/verify", downloadHref: "/receipts/1041.json"),
            heading: "h2")
    }
}
