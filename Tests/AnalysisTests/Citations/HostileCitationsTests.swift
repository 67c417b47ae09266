import Analysis
import Testing

/// Texts that are meant to cost much: the search is linear in their length.
struct HostileCitationsTests {
    @Test func `no text names nothing`() {
        #expect(ProvisionCitations.find("") == [])
        #expect(ProvisionCitations.find(" \n\u{200F}") == [])
        #expect(ProvisionCitations.find("۴") == [])
        #expect(ProvisionCitations.find("🏛️📜") == [])
    }

    @Test(arguments: [
        "section ", "(", "sections 1, ", "a", "4", "دفعہ ", "1.", "\u{64B}",
    ]) func `one thing again and again ends at once`(piece: String) {
        let text = String(repeating: piece, count: 20_000)
        let found = ProvisionCitations.find("section 4 " + text)
        #expect(found.allSatisfy { $0.path.count <= 8 && $0.range.upperBound <= text.count + 10 })
    }

    @Test func `a text of one megabyte is read once`() {
        let plain = String(
            repeating: "Every citizen should be heard by those who govern. ", count: 20_000)
        let found = ProvisionCitations.find(plain + "Section 4(2)")
        #expect(found.map(\.number) == ["4.2"])
        #expect(found.first?.range.lowerBound == plain.unicodeScalars.count)
    }

    @Test func `numbers that fit in no integer are none`() {
        #expect(ProvisionCitations.find("section " + String(repeating: "9", count: 60)) == [])
        let deep = "section 1" + String(repeating: "(2)", count: 40)
        #expect(ProvisionCitations.find(deep).allSatisfy { $0.path.count <= 8 })
    }
}
