import Canon
import Policy
import Records
import Testing

@Suite struct ProvisionFittingTests {
    @Test func `A text too long for an entry becomes provisions that fit`() throws {
        let line = "Every word of this \"line\" stays. ہر لفظ\n"
        let text = String(repeating: line, count: 4_000)
        let document = try DocumentFormat.read(
            Array("# T\n\n## Long\n\n```\n\(text)```\n".utf8), fileName: "a.md")
        #expect(document.provisions.count > 3)
        for provision in document.provisions {
            #expect(provision.recordValue.canonicalBytes.count < 60_000)
        }
        let first = document.provisions[0]
        #expect(document.provisions.dropFirst().allSatisfy { $0.element == "continuation" })
        #expect(document.provisions.dropFirst().allSatisfy { $0.parent == first.provision })
        let joined = document.provisions.compactMap { $0.body[.english] }.joined(separator: "\n")
        #expect(joined == String(text.dropLast()))
        let again = try AkomaNtosoReader.read(
            AkomaNtosoWriter.write(document, language: .english))
        #expect(again == document)
    }

    @Test func `A word without a space is cut between characters`() throws {
        let text = String(repeating: "ڈ", count: 60_000)
        let document = try DocumentFormat.read(
            Array("T\n\n1. \(text)\n".utf8), fileName: "a.txt")
        #expect(document.provisions.count == 3)
        #expect(document.provisions.compactMap { $0.body[.urdu] }.joined() == text)
    }
}
