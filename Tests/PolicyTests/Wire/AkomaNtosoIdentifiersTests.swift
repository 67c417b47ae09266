import Testing
import Wire

// @testable: identifiers are compared element by element in trees that leave the room as bytes.
@testable import Policy

@Suite struct AkomaNtosoIdentifiersTests {
    private static let folder = "consultation/akn/bluebell-eid-goldens/"
    private static let present = ConsultationData.isPresent

    private func tree(_ name: String) throws -> MarkupElement {
        try MarkupReader.parse(
            DocumentBytes(ConsultationData.bytes(Self.folder + name), isXML: true))
    }

    private func identifiers(_ element: MarkupElement) -> [String] {
        guard element.name != "meta" else { return [] }
        return ["\(element.name) \(element["eId"] ?? "-")"]
            + element.elements.flatMap { identifiers($0) }
    }

    @Test(
        .enabled(if: present, "the golden files are absent"),
        arguments: [
            "roundtrip/attribs.xml", "roundtrip/eids_basic.xml", "roundtrip/eids_debatereport.xml",
            "roundtrip/eids_edge.xml", "roundtrip/escapes.xml", "roundtrip/nested_attachments.xml",
            "rewrite_eids/out.xml", "rewrite_eids/unchanged_1.xml", "rewrite_eids/unchanged_2.xml",
            "rewrite_eids/empty_doc_out.xml",
        ])
    func `Identifiers of a golden file are made again as they are`(_ name: String) throws {
        let golden = try tree(name)
        let made = identifiers(AkomaNtosoIdentifiers.rewriting(golden))
        let difference = made.difference(from: identifiers(golden))
        #expect(difference.isEmpty, "\(difference.prefix(8))")
    }

    @Test(
        .enabled(if: present, "the golden files are absent"),
        arguments: [
            ("bad_eids.xml", "out.xml"), ("missing_eids.xml", "out.xml"),
            ("empty_doc_in.xml", "empty_doc_out.xml"),
        ])
    func `Wrong and missing identifiers become the golden ones`(
        _ input: String, _ output: String
    ) throws {
        let made = identifiers(
            AkomaNtosoIdentifiers.rewriting(try tree("rewrite_eids/" + input)))
        let difference = made.difference(from: identifiers(try tree("rewrite_eids/" + output)))
        #expect(difference.isEmpty, "\(difference.prefix(8))")
    }

    @Test(arguments: [
        ("(i)", "i"), ("1.2.", "1-2"), ("3a bis", "3abis"), ("\"1.", "1"), ("Article 5", "5"),
        ("۵", "5"), ("  ", ""), ("§ 4", "4"),
    ])
    func `A number is cleaned by the naming convention`(_ printed: String, _ cleaned: String) {
        #expect(AkomaNtosoNumber.cleaned(printed, element: "article") == cleaned)
    }
}
