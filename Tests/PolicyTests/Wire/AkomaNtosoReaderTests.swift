import Canon
import Policy
import Records
import Testing
import Wire

@Suite struct AkomaNtosoReaderTests {
    @Test(
        .enabled(if: ConsultationData.isPresent, "the example documents are absent"),
        arguments: ConsultationData.documents)
    func `Every word of a real document is in a provision, a number or a heading`(
        _ path: String
    ) throws {
        let bytes = try ConsultationData.bytes(path)
        let document = try DocumentFormat.read(bytes, fileName: path)
        let texts = document.provisions.flatMap { provision in
            [provision.number]
                + (provision.heading.versions + provision.body.versions).map(\.text)
        }
        let words = PlainTextWalk.words(in: texts.joined(separator: " "))
        let expected = PlainTextWalk.words(of: bytes)
        #expect(!words.isEmpty)
        let difference = words.difference(from: expected)
        #expect(difference.isEmpty, "\(difference.prefix(12))")
    }

    @Test(
        .enabled(if: ConsultationData.isPresent, "the example documents are absent"),
        arguments: ConsultationData.documents)
    func `Provisions of a real document stand in order, each once`(_ path: String) throws {
        let document = try DocumentFormat.read(ConsultationData.bytes(path), fileName: path)
        #expect(try InstrumentJSON.read(InstrumentJSON.write(document)) == document)
        #expect(!document.title.isEmpty || path.contains("tables_in"))
    }

    @Test(.enabled(if: ConsultationData.isPresent, "the example documents are absent"))
    func `Articles of the LEOS bills keep their identifiers when added, deleted and moved`()
        throws
    {
        func articles(_ name: String) throws -> [String] {
            let path = "consultation/akn/leos/\(name).xml"
            return try AkomaNtosoReader.read(ConsultationData.bytes(path)).provisions
                .filter { $0.element == "article" }.map(\.provision.text)
        }
        let base = try articles("bill_ec_chapter_section_title_3Articles")
        #expect(base == ["art_1", "art_2", "akn_art_B6BGPx"])
        #expect(
            try articles("bill_add__article_output")
                == ["art_1", "art_2", "akn_art_4B4Ly9", "akn_art_B6BGPx"])
        #expect(try articles("bill_delete__article_output") == ["art_1", "akn_art_B6BGPx"])
        #expect(
            try articles("bill_move__article_output") == ["art_1", "akn_art_B6BGPx", "art_2"])
    }

    @Test(.enabled(if: ConsultationData.isPresent, "the example documents are absent"))
    func `The sample policy keeps the identifier a renumbered section had first`() throws {
        let path = "consultation/akn/sanad-sample/policy-minimal.xml"
        let document = try AkomaNtosoReader.read(ConsultationData.bytes(path))
        #expect(document.title[.english] == "National Digital Policy 2027")
        #expect(document.author == "Ministry of IT and Telecom")
        #expect(document.type == "policy")
        #expect(document.country == "pk")
        #expect(document.date == "2027-01-15")
        #expect(document.versionDate == "2027-03-01")
        let section = document.provisions.first { $0.heading[.english] == "Right of way" }
        #expect(section?.provision.text == "chp_1__sec_1-3")
        #expect(section?.number == "1.2")
        #expect(document.provisions.contains { $0.element == "attachment" })
    }

    private func problem(_ text: String) -> DocumentProblem? {
        do {
            _ = try AkomaNtosoReader.read(Array(text.utf8))
            return nil
        } catch {
            return error
        }
    }

    @Test func `An entity bomb is refused before anything is expanded`() {
        let bomb = """
            <?xml version="1.0"?>
            <!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
            <akomaNtoso><doc name="x"><mainBody><p>&b;</p></mainBody></doc></akomaNtoso>
            """
        let problem = problem(bomb)
        #expect(problem?.reason == .entityDeclaration)
        #expect(problem?.line == 2)
    }

    @Test func `A DOCTYPE that names a remote DTD is not followed`() throws {
        let text = """
            <!DOCTYPE akomaNtoso SYSTEM "http://127.0.0.1:1/never.dtd">
            <akomaNtoso><doc name="policy"><mainBody><p>Text</p></mainBody></doc></akomaNtoso>
            """
        let document = try AkomaNtosoReader.read(Array(text.utf8))
        #expect(document.provisions.map(\.body) == [Texts([.init(.undetermined, "Text")])])
    }

    @Test func `An external entity is refused`() {
        let text = """
            <!DOCTYPE a SYSTEM "x.dtd">
            <akomaNtoso><doc name="policy"><mainBody><p>&secret;</p></mainBody></doc></akomaNtoso>
            """
        #expect(problem(text)?.line == 2)
    }

    @Test func `Broken XML is refused with line and column`() {
        let problem = problem("<akomaNtoso>\n  <doc>\n</akomaNtoso>")
        #expect(problem?.line == 3)
        #expect(problem?.column != nil)
        #expect(problem?.description.contains("mismatch") == true)
    }

    @Test func `XML of another kind is refused by name`() {
        #expect(problem("<html><body/></html>")?.reason == .notAkomaNtoso(found: "html"))
    }

    @Test func `Elements nested too deep are refused`() {
        let text = String(repeating: "<a>", count: 5_000)
        #expect(problem(text)?.reason == .tooDeep(limit: 256))
    }

    @Test func `Unknown elements keep their text`() throws {
        let text = """
            <akomaNtoso><act><body><section><num>1</num><novel>new <odd>words</odd></novel>
            <content><p>known</p></content></section></body></act></akomaNtoso>
            """
        let document = try AkomaNtosoReader.read(Array(text.utf8))
        #expect(document.provisions[0].body[.undetermined] == "new words\nknown")
        #expect(document.provisions[0].provision.text == "sec_1")
    }

    @Test func `Quotation marks in attributes stand close to what they quote`() throws {
        let text = """
            <akomaNtoso><act><body><section><num>1</num><content><p>Insert:
            <mod><quotedStructure startQuote="“" endQuote="”"><p> A new rule. </p>
            </quotedStructure></mod></p></content></section></body></act></akomaNtoso>
            """
        let document = try AkomaNtosoReader.read(Array(text.utf8))
        #expect(document.provisions[0].body[.undetermined] == "Insert:\n“A new rule.”")
    }

    @Test func `Identifiers that are none are cleaned the same way each time`() throws {
        let text = """
            <akomaNtoso><act><body><section eId="دفعہ 5"/><section eId="دفعہ 5"/><section/>
            </body></act></akomaNtoso>
            """
        let first = try AkomaNtosoReader.read(Array(text.utf8)).provisions.map(\.provision.text)
        let second = try AkomaNtosoReader.read(Array(text.utf8)).provisions.map(\.provision.text)
        #expect(first == second)
        #expect(first.count == 3)
        #expect(first[2] == "sec_1")
    }
}
