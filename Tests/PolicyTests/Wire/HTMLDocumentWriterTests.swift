import Canon
import Foundation
import FoundationXML
import Policy
import Records
import Testing

@Suite struct HTMLDocumentWriterTests {
    private func document() throws -> InstrumentDocument {
        let chapter = try #require(ID<Provision>("c1"))
        return InstrumentDocument(
            title: Texts(en: "A <policy>", ur: "پالیسی"), type: "policy",
            languages: [.english, .urdu],
            provisions: [
                ProvisionContent(
                    provision: chapter, position: 1, element: "chapter", number: "1",
                    heading: Texts(en: "Rights & duties", ur: "حقوق"),
                    objective: Texts(en: "Fairness"), owner: "\"Owner\"", due: "2027",
                    indicators: ["A-1", "A-2"]),
                ProvisionContent(
                    provision: try #require(ID("s1")), parent: chapter, position: 2,
                    element: "section", body: Texts(en: "<script>alert('x')</script>\nTwo.")),
                ProvisionContent(
                    provision: try #require(ID("t1")), parent: chapter, position: 3,
                    element: "table", body: Texts(en: "a\tb\nc\td")),
            ])
    }

    private func page(_ language: LanguageTag) throws -> String {
        String(
            decoding: HTMLDocumentWriter.write(try document(), language: language), as: UTF8.self)
    }

    @Test func `Words are escaped and nothing runs`() throws {
        let page = try page(.english)
        #expect(!page.contains("<script"))
        #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"))
        #expect(page.contains("<title>A &lt;policy&gt;</title>"))
        #expect(page.contains("Rights &amp; duties"))
        #expect(page.contains("&quot;Owner&quot;"))
        #expect(page.contains("<tr><td>a</td><td>b</td></tr>"))
    }

    @Test func `The page and every foreign text say their language and direction`() throws {
        #expect(try page(.english).contains("<html lang=\"en\" dir=\"ltr\">"))
        let urdu = try page(.urdu)
        #expect(urdu.contains("<html lang=\"ur\" dir=\"rtl\">"))
        #expect(urdu.contains("<p lang=\"en\" dir=\"ltr\">Two.</p>"))
        #expect(urdu.contains("<a href=\"#c1\"><bdi>1</bdi> <span>حقوق</span></a>"))
    }

    @Test(arguments: 1...10) func `Every tag of a generated page is closed`(_ seed: Int) throws {
        var generator = InstrumentGenerator(seed: UInt64(seed))
        let bytes = HTMLDocumentWriter.write(try generator.document(), language: .urdu)
        let text = String(decoding: bytes, as: UTF8.self)
            .replacing("<!DOCTYPE html>\n", with: "")
            .replacing("<meta charset=\"utf-8\">\n", with: "")
            .replacing("<meta name=\"viewport\" content=\"width=device-width\">\n", with: "")
        #expect(XMLParser(data: Data(text.utf8)).parse())
    }
}
