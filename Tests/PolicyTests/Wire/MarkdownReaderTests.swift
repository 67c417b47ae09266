import Canon
import Policy
import Records
import Testing
import Wire

@Suite struct MarkdownReaderTests {
    private func read(_ text: String) throws -> InstrumentDocument {
        try DocumentFormat.read(Array(text.utf8), fileName: "draft.md")
    }

    @Test func `Headings nest, numbers and fields are taken, and text stays`() throws {
        let document = try read(
            """
            # Digital policy
            Heading-ur: ڈیجیٹل پالیسی

            What this is.

            ## Chapter 1: Foundations
            Objective: Make every commitment owned.

            ### 1.1 Evidence
            Owner: Policy owner
            Due: 2027
            Indicators: F-1, F-2

            Every provision *names* an owner,
            and a [date](https://example.org/).

            ur: ہر شق کا ایک ذمہ دار ہے۔

            - one
            - two
              1. nested

            | a | b |
            |---|---|
            | 1 | 2 |

            <script>alert(1)</script>

            ## Chapter 2: Delivery
            """)
        #expect(document.title == Texts(en: "Digital policy", ur: "ڈیجیٹل پالیسی"))
        #expect(document.languages == [.english, .urdu])
        #expect(
            document.provisions.map { "\($0.position) \($0.element) \($0.provision) \($0.number)" }
                == [
                    "1 preface preface_1 ", "2 chapter chp_1 Chapter 1",
                    "3 section chp_1__sec_1-1 1.1", "4 chapter chp_2 Chapter 2",
                ])
        let section = document.provisions[2]
        #expect(section.heading == Texts(en: "Evidence"))
        #expect(section.owner == "Policy owner")
        #expect(section.due == "2027")
        #expect(section.indicators == ["F-1", "F-2"])
        #expect(section.parent == document.provisions[1].provision)
        #expect(
            section.body[.english] == """
                Every provision names an owner, and a date (https://example.org/).
                - one
                - two
                  1. nested
                a | b
                1 | 2
                <script>alert(1)</script>
                """)
        #expect(section.body[.urdu] == "ہر شق کا ایک ذمہ دار ہے۔")
        #expect(document.provisions[1].objective[.english] == "Make every commitment owned.")
    }

    @Test func `A document in Urdu is read as Urdu`() throws {
        let document = try read("# پالیسی\n\n## باب 1 رابطہ\n\nتیز رفتار انٹرنیٹ ہر جگہ۔\n")
        #expect(document.languages == [.urdu])
        #expect(document.title == Texts(ur: "پالیسی"))
        #expect(document.provisions[0].number == "باب 1")
        #expect(document.provisions[0].element == "chapter")
        #expect(document.provisions[0].heading == Texts(ur: "رابطہ"))
    }

    @Test func `A fenced block may hold the other language`() throws {
        let document = try read("# T\n\n## A\n\nText.\n\n```ur\nپہلی سطر\nدوسری سطر\n```\n")
        #expect(document.provisions[0].body == Texts(en: "Text.", ur: "پہلی سطر\nدوسری سطر"))
    }

    @Test func `Quotations nested without end are refused`() {
        let text = String(repeating: "> ", count: 3_000) + "x"
        #expect(throws: DocumentProblem.self) { try read(text) }
    }

    @Test func `A control character is refused with its place`() {
        #expect(throws: DocumentProblem.self) { try read("# T\n\nab\u{1}c") }
        do {
            _ = try read("# T\n\nab\u{1}c")
        } catch let problem as DocumentProblem {
            #expect(problem.description.hasPrefix("line 3, column 3: the control character U+1"))
        } catch {
            Issue.record(error)
        }
    }
}
