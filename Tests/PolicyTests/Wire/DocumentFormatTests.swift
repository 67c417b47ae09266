import Canon
import Foundation
import Policy
import Records
import Testing
import Wire

@Suite struct DocumentFormatTests {
    private func problem(_ bytes: [UInt8], _ name: String) -> DocumentProblem? {
        do {
            _ = try DocumentFormat.read(bytes, fileName: name)
            return nil
        } catch {
            return error
        }
    }

    /// UTF-16 without a mark.
    private func utf16(_ text: String, isBig: Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        for unit in text.utf16 {
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            bytes += isBig ? [high, low] : [low, high]
        }
        return bytes
    }

    @Test(arguments: [
        ("a.xml", "", DocumentFormat.akomaNtoso), ("a.md", "<b>", .markdown),
        ("a.TXT", "# no", .plainText), ("a.json", "", .json), ("draft", "  <a/>", .akomaNtoso),
        ("draft", "{", .json), ("draft", "# Title\n", .markdown), ("draft", "1. Text", .plainText),
    ])
    func `A format is known by name, else by content`(
        _ name: String, _ text: String, _ format: DocumentFormat
    ) {
        #expect(DocumentFormat.recognise(Array(text.utf8), fileName: name) == format)
    }

    @Test func `A word processor's file is refused by what it is`() {
        #expect(problem([0x50, 0x4B, 3, 4, 0], "policy.docx")?.reason == .unknownFormat)
        #expect(problem(Array("%PDF-1.7".utf8), "policy.txt")?.reason == .unknownFormat)
    }

    @Test func `Latin-1 in a text file is refused with its byte`() {
        let problem = problem(Array("One\nCaf".utf8) + [0xE9, 0x20], "a.txt")
        #expect(problem?.byte == 7)
        #expect(problem?.line == 2)
    }

    @Test func `Marks of byte order and UTF-16 are recognised`() throws {
        let text = "Title\n\n1. Words, الفاظ 👍\n"
        let expected = try DocumentFormat.read(Array(text.utf8), fileName: "a.txt")
        let marked = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        #expect(try DocumentFormat.read(marked, fileName: "a.txt") == expected)
        let little = [0xFF, 0xFE] + utf16(text, isBig: false)
        #expect(try DocumentFormat.read(little, fileName: "a.txt") == expected)
        let big = [0xFE, 0xFF] + utf16(text, isBig: true)
        #expect(try DocumentFormat.read(big, fileName: "a.txt") == expected)
        #expect(problem(Array(little.dropLast()), "a.txt")?.byte == little.count - 2)
        #expect(problem([0xFF, 0xFE, 0x41, 0, 0, 0xD8], "a.txt")?.byte == 2)
    }

    @Test func `XML may declare Latin-1 and UTF-16`() throws {
        let body =
            "<akomaNtoso><doc name='x'><mainBody><p>Caf\u{E9}</p></mainBody></doc></akomaNtoso>"
        let latin = "<?xml version='1.0' encoding='ISO-8859-1'?>" + body
        let bytes = latin.unicodeScalars.map { UInt8($0.value) }
        let document = try DocumentFormat.read(bytes, fileName: "a.xml")
        #expect(document.provisions[0].body.versions[0].text == "Café")
        let wide = "<?xml version='1.0' encoding='UTF-16'?>" + body
        let units = [0xFF, 0xFE] + utf16(wide, isBig: false)
        #expect(try DocumentFormat.read(units, fileName: "a.xml") == document)
        let odd = Array("<?xml version='1.0' encoding='EBCDIC-CP-US'?><a/>".utf8)
        #expect(problem(odd, "a.xml")?.description.contains("ebcdic") == true)
    }

    @Test func `A file over 32 MB is refused before parsing`() {
        let bytes = [UInt8](repeating: UInt8(ascii: " "), count: (32 << 20) + 1)
        for name in ["a.xml", "a.md", "a.txt", "a.json"] {
            let limit = 32 << 20
            #expect(problem(bytes, name)?.reason == .tooLarge(bytes: limit + 1, limit: limit))
        }
    }

    @Test func `Nothing is refused as empty`() {
        for name in ["a.xml", "a.md", "a.txt", "a.json"] {
            #expect(problem([], name)?.reason == .empty)
        }
        #expect(problem(Array(" \n ".utf8), "a.md")?.reason == .empty)
        #expect(problem(Array(" \n ".utf8), "a.txt")?.reason == .empty)
    }

    @Test func `JSON out of order, twice or unknown is refused by name`() throws {
        func read(_ provisions: String, _ more: String = "") -> String? {
            let text =
                "{\"format\":\"sanad.instrument.v1\",\"title\":{\"en\":\"T\"},\"type\":\"policy\","
                + "\"languages\":[\"en\"],\"provisions\":[\(provisions)]\(more)}"
            return problem(Array(text.utf8), "a.json")?.description
        }
        let first = #"{"provision":"a","position":1,"element":"section"}"#
        #expect(read(first) == nil)
        #expect(read(first + "," + first)?.contains("expected 2, found 1") == true)
        let twice = #"{"provision":"a","position":2,"element":"section"}"#
        #expect(read(first + "," + twice)?.contains("already used") == true)
        let orphan = #"{"provision":"b","position":2,"parent":"c","element":"section"}"#
        #expect(read(first + "," + orphan)?.contains("provisions.1.parent") == true)
        #expect(read(first, #","x":1"#)?.contains("x: unknown member") == true)
        #expect(problem(Array("{\n\"a\":tru}".utf8), "a.json")?.line == 2)
    }

    /// Seeded noise: a reader may refuse bytes but never trap on them.
    @Test(arguments: ["a.xml", "a.md", "a.txt", "a.json"])
    func `Damaged bytes are refused or read, never worse`(_ name: String) throws {
        var generator = InstrumentGenerator(seed: 99)
        let document = try generator.document()
        let intact =
            name == "a.xml"
            ? AkomaNtosoWriter.write(document, language: .english) : InstrumentJSON.write(document)
        var state: UInt64 = 7
        for _ in 0..<300 {
            var bytes = intact
            for _ in 0..<3 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
            }
            _ = problem(bytes, name)
        }
    }
}
