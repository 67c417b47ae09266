import Canon
import Records
import Rules
import SanadTesting
import Testing

@Suite struct PromisesTests {
    private func provision(
        _ name: String, in parent: String? = nil, _ words: String, element: String = "section"
    ) -> ProvisionContent {
        ProvisionContent(
            provision: id(name), parent: parent.map { id($0) }, position: 0, element: element,
            body: Texts(en: words))
    }

    private func text(chapter: String = "chapter") -> [ProvisionContent] {
        [
            provision("front", "", element: "preamble"),
            provision("said", in: "front", "Whereas."),
            provision("ch", "Chapter.", element: chapter), provision("a", in: "ch", "A."),
            provision("b", in: "ch", ""),
        ]
    }

    @Test func `goals are the leaves with words outside front matter where none is marked`() {
        #expect(Promises.goals(text()).map(\.provision.text) == ["a"])
    }

    @Test func `goals are what is marked so, even where other provisions stand in it`() {
        #expect(Promises.goals(text(chapter: "goal")).map(\.provision.text) == ["ch"])
    }
}
