import Canon
import Paper

/// Documents as the tests print them; invented.
enum SampleDocument {
    static let day = CivilDate(year: 2026, month: 6, day: 30)

    static func english(rows: Int = 60) -> PaperDocument {
        PaperDocument(
            language: .english, title: "Yearly report 2025", date: day,
            blocks: [
                .title("Yearly report 2025"),
                .paragraph(PaperText("What stood on the scorecard on 30 June 2026.")),
                .bars([PaperBar("On track", 31), PaperBar("Behind", 9), PaperBar("No data", 0)]),
                .heading("Connectivity", level: 1),
                .table(
                    table("Indicators", ["Code", "Indicator", "Latest"], rows: rows) { row in
                        [
                            PaperText("F-\(row)"),
                            PaperText("Share of schools online, part \(row)"),
                            PaperText("\(row).5", link: "https://example.org/en/numbers/f-\(row)"),
                        ]
                    }),
                .heading("How to make it again", level: 2),
                .note(PaperText("Read the entries before 1041 and fold them.")),
            ],
            footer: PaperFooter(lines: ["example.org/log, entry 1041", "checkpoint 9f2c41d0"]) {
                "Page \($0) of \($1)"
            })
    }

    static func urdu(rows: Int = 12) -> PaperDocument {
        PaperDocument(
            language: .urdu, title: "سالانہ رپورٹ 2025", date: day,
            blocks: [
                .title("سالانہ رپورٹ 2025"),
                .paragraph(
                    PaperText(
                        "یہ رپورٹ 30 جون 2026 کو اسکور کارڈ کی حیثیت بتاتی ہے۔ ہر عدد کے ساتھ اس کا اندراج درج ہے، "
                            + "اور اشاریہ F-1 کی قدر مالی سال 2025–26 میں 62.4% رہی۔")),
                .bars([PaperBar("درست راہ پر", 31), PaperBar("پیچھے", 9)]),
                .heading("رابطہ کاری", level: 1),
                .table(
                    table("اشاریے", ["کوڈ", "اشاریہ", "تازہ ترین"], rows: rows) { row in
                        [
                            PaperText("F-\(row)"), PaperText("انٹرنیٹ سے منسلک اسکولوں کا تناسب"),
                            PaperText("-\(row).5", link: "https://example.org/ur/numbers/f-\(row)"),
                        ]
                    }),
            ],
            footer: PaperFooter(lines: ["رجسٹر example.org/log، اندراج 1041"]) {
                "صفحہ \($0) از \($1)"
            })
    }

    private static func table(
        _ caption: String, _ headings: [String], rows: Int, _ row: (Int) -> [PaperText]
    ) -> PaperTable {
        PaperTable(
            caption: caption,
            columns: zip(headings, [1, 4, 1]).enumerated().map { index, column in
                .init(column.0, share: column.1, isNumeric: index == 2)
            }, rows: (1...rows).map(row))
    }
}
