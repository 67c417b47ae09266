import Canon
import Policy
import Records
import SanadTesting
import Testing

/// Edits of one real bill, made by another drafting tool: the comparison must name each.
@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
struct RealBillComparisonTests {
    private func comparison(with edited: String) throws -> Comparison {
        let folder = "consultation/akn/leos/"
        func bill(_ name: String) throws -> [ProvisionContent] {
            try DocumentFormat.read(SharedData.bytes(folder + name), fileName: name).provisions
        }
        return Comparison(
            old: try bill("bill_ec_chapter_section_title_3Articles.xml"), new: try bill(edited))
    }

    private func articles(
        _ kind: ProvisionChange.Kinds, in comparison: Comparison
    ) -> [String] {
        comparison.changes.filter { $0.kinds.contains(kind) && $0.content.element == "article" }
            .map(\.content.provision.text)
    }

    @Test func `the article that a bill gained is named`() throws {
        let comparison = try comparison(with: "bill_add__article_output.xml")
        #expect(articles(.added, in: comparison) == ["akn_art_4B4Ly9"])
        #expect(articles(.removed, in: comparison) == [])
        #expect(articles(.moved, in: comparison) == [])
    }

    @Test func `the article that a bill lost is named`() throws {
        let comparison = try comparison(with: "bill_delete__article_output.xml")
        #expect(articles(.removed, in: comparison) == ["art_2"])
        #expect(articles(.added, in: comparison) == [])
    }

    @Test func `the article that moved within a bill is named`() throws {
        let comparison = try comparison(with: "bill_move__article_output.xml")
        #expect(articles(.moved, in: comparison).count == 1)
        #expect(articles(.added, in: comparison) == [])
        #expect(articles(.removed, in: comparison) == [])
    }
}
