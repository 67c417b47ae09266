import Canon
import Foundation
import Paper
import Testing

@Suite struct PaperTests {
    private static let hasTools = PDFTool.areInstalled

    @Test func `the same document has the same bytes`() throws {
        #expect(try SampleDocument.english().pdf() == SampleDocument.english().pdf())
        #expect(try SampleDocument.urdu().pdf() == SampleDocument.urdu().pdf())
    }

    @Test func `another day gives another file`() throws {
        let one = SampleDocument.english(rows: 1)
        let other = PaperDocument(
            language: one.language, title: one.title, date: CivilDate(year: 2025, month: 1, day: 2),
            blocks: one.blocks, footer: one.footer)
        #expect(try one.pdf() != other.pdf())
    }

    @Test func `a language without a typeface is refused with the names of some`() {
        #expect(throws: PaperProblem.self) {
            _ = try PaperTypefaces.chosen(for: .urdu, among: ["Noto Sans"])
        }
        do throws(PaperProblem) {
            _ = try PaperTypefaces.chosen(for: .urdu, among: [])
        } catch {
            #expect(error.description.contains("install one of these: Noto Nastaliq Urdu"))
        }
    }

    @Test func `the best typeface that is installed is taken`() throws {
        let names = ["Noto Sans Arabic", "DejaVu Sans", "Noto Naskh Arabic"]
        #expect(
            try PaperTypefaces.chosen(for: .urdu, among: names)
                == ["Noto Naskh Arabic", "DejaVu Sans"])
        #expect(try PaperTypefaces.chosen(for: .english, among: names).first == "DejaVu Sans")
    }

    @Test(.enabled(if: hasTools, "poppler-utils is not installed"))
    func `the words of an English document are found in its file`() throws {
        let text = try PDFTool.text(of: SampleDocument.english().pdf())
        for words in [
            "What stood on the scorecard on 30 June 2026.", "Connectivity", "On track",
            "Share of schools online, part 60", "60.5", "Page 1 of ", "checkpoint 9f2c41d0",
        ] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test(.enabled(if: hasTools, "poppler-utils is not installed"))
    func `the words of an Urdu document are found in their order`() throws {
        let text = try PDFTool.text(of: SampleDocument.urdu().pdf())
            .replacing(/[\u{202A}-\u{202E}\u{2066}-\u{2069}]/, with: "")
        for words in ["2025–26", "62.4%", "F-1", "-3.5"] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test(.enabled(if: hasTools, "poppler-utils is not installed"))
    func `the file says its title, its day, its size and that it is tagged`() throws {
        let facts = try PDFTool.facts(of: SampleDocument.english().pdf())
        for fact in [
            /Title: +Yearly report 2025/, /CreationDate: +.* Jun 30 .*2026/, /Tagged: +yes/,
            /Page size: +595 x 842 pts \(A4\)/, /JavaScript: +no/,
        ] {
            #expect(facts.contains(fact), "\(facts)")
        }
    }

    @Test(.enabled(if: hasTools, "poppler-utils is not installed"))
    func `each page of a long table has its head, its foot and whole rows`() throws {
        let pages = try PDFTool.text(of: SampleDocument.english(rows: 90).pdf())
            .split(separator: "\u{0C}").map(String.init)
        #expect(pages.count > 2)
        for (number, page) in pages.enumerated() {
            #expect(page.contains("Page \(number + 1) of \(pages.count)"))
            if page.contains("Share of schools") { #expect(page.contains("Indicator")) }
        }
        for row in 1...90 {
            let holders = pages.filter { page in
                page.contains("part \(row)\n") && page.contains("F-\(row)\n")
            }
            #expect(holders.count == 1, "row \(row)")
        }
    }

    @Test func `the catalogue names the language and the direction`() throws {
        let urdu = String(decoding: try SampleDocument.urdu(rows: 1).pdf(), as: UTF8.self)
        #expect(urdu.contains("/Lang (ur)"))
        #expect(urdu.contains("/DisplayDocTitle true /Direction /R2L"))
        let english = String(decoding: try SampleDocument.english(rows: 1).pdf(), as: UTF8.self)
        #expect(english.contains("/Lang (en)"))
        #expect(english.contains("/Direction /L2R"))
    }

    @Test(.enabled(if: PDFTool.canCheck, "qpdf is not installed"))
    func `the files are sound, with links and bookmarks`() throws {
        for document in [SampleDocument.english(), SampleDocument.urdu()] {
            let plain = try PDFTool.plain(of: document.pdf())
            #expect(plain.contains("/Outlines"))
            #expect(plain.contains("numbers/f-1"))
            #expect(plain.contains("/StructTreeRoot"))
        }
    }

    @Test(.enabled(if: hasTools, "poppler-utils is not installed"))
    func `no hyphen is added where a word is broken`() throws {
        let word = String(repeating: "entry", count: 40)
        let document = PaperDocument(
            language: .english, title: "T", date: SampleDocument.day,
            blocks: [.paragraph(PaperText(word))],
            footer: PaperFooter(lines: []) { "\($0)/\($1)" })
        let text = try PDFTool.text(of: document.pdf())
        #expect(text.replacing("\n", with: "").contains(word))
    }

    @Test func `an empty document is one page with its foot`() throws {
        let bytes = try PaperDocument(
            language: .english, title: "", date: SampleDocument.day, blocks: [],
            footer: PaperFooter(lines: []) { "\($0)/\($1)" }
        ).pdf()
        #expect(bytes.starts(with: Array("%PDF-1.5".utf8)))
        #expect(String(decoding: bytes.suffix(6), as: UTF8.self) == "%%EOF\n")
    }

    @Test func `words longer than a line and quotes in addresses do no harm`() throws {
        let long = String(repeating: "پاکستان", count: 400) + String(repeating: "x", count: 3_000)
        for language in [LanguageTag.english, .urdu] {
            let document = PaperDocument(
                language: language, title: "'\\", date: SampleDocument.day,
                blocks: [
                    .heading(String(repeating: "long ", count: 300), level: 1),
                    .paragraph(PaperText(long, link: "https://example.org/it's\\here")),
                    .table(
                        PaperTable(
                            caption: "", columns: [.init("", share: 1)], rows: [[PaperText(long)]])),
                ], footer: PaperFooter(lines: ["'"]) { "\($0)/\($1)" })
            #expect(try document.pdf().count > 1_000)
        }
    }
}
