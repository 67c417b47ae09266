import Canon
import Policy
import Records
import Testing

@Suite struct ComparisonTests {
    private func kinds(_ comparison: Comparison) -> [String: ProvisionChange.Kinds] {
        Dictionary(
            comparison.changes.map { ($0.content.provision.text, $0.kinds) },
            uniquingKeysWith: { first, _ in first })
    }

    private func order(_ comparison: Comparison) -> [String] {
        comparison.changes.map(\.content.provision.text)
    }

    @Test func `equal versions have only unchanged provisions`() {
        let version = Samples.instrument(30, prefix: "p", seed: 1)
        let comparison = Comparison(old: version, new: version)
        #expect(comparison.changes.count == 30)
        #expect(comparison.differing.isEmpty)
    }

    @Test func `against nothing everything is added or removed`() {
        let version = Samples.articles(["a", "b"])
        #expect(Comparison(old: [], new: []).changes.isEmpty)
        #expect(Comparison(old: [], new: version).changes.map(\.kinds) == [.added, .added])
        #expect(Comparison(old: version, new: []).changes.map(\.kinds) == [.removed, .removed])
    }

    @Test func `an insertion renumbers what follows and moves nothing`() {
        let comparison = Comparison(
            old: Samples.articles(["a", "b", "c"]), new: Samples.articles(["a", "x", "b", "c"]))
        #expect(
            kinds(comparison) == ["a": [], "x": .added, "b": .renumbered, "c": .renumbered])
    }

    static let moves: [(old: [String], new: [String], moved: [String])] = [
        (["a", "b", "c", "d", "e"], ["a", "c", "d", "b", "e"], ["b"]),
        (["a", "b", "c", "d", "e"], ["e", "a", "b", "c", "d"], ["e"]),
        (["a", "b", "c", "d", "e"], ["a", "d", "b", "c", "e"], ["d"]),
        (["a", "b", "c", "d", "e", "f"], ["d", "a", "f", "b", "c", "e"], ["d", "f"]),
        (["a", "b", "c", "d"], ["x", "a", "c", "d"], []),
        (["a", "b", "c"], ["a", "b", "c"], []),
    ]

    @Test(arguments: moves)
    func `only what left the order has moved`(old: [String], new: [String], moved: [String]) {
        let comparison = Comparison(old: Samples.articles(old), new: Samples.articles(new))
        let found = comparison.changes.filter { $0.kinds.contains(.moved) }
        #expect(Set(found.map(\.content.provision.text)) == Set(moved))
    }

    @Test func `a provision under another parent has moved`() {
        let old = Samples.list([
            ("c1", "", "1", "First"), ("a", "c1", "1.1", "Alpha words"), ("c2", "", "2", "Second"),
            ("b", "c2", "2.1", "Beta words"),
        ])
        let new = Samples.list([
            ("c1", "", "1", "First"), ("c2", "", "2", "Second"), ("b", "c2", "2.1", "Beta words"),
            ("a", "c2", "2.2", "Alpha words"),
        ])
        #expect(
            kinds(Comparison(old: old, new: new)) == [
                "c1": [], "c2": [], "b": [], "a": [.moved, .renumbered],
            ])
    }

    @Test func `a moved chapter takes its articles along without moving them`() {
        let rows = [
            ("c1", "", "", "First"), ("a", "c1", "", "Alpha"), ("c2", "", "", "Second"),
            ("b", "c2", "", "Beta"), ("c3", "", "", "Third"), ("d", "c3", "", "Delta"),
        ]
        let old = Samples.list(rows)
        let new = Samples.list(Array(rows[4...] + rows[..<4]))
        let comparison = Comparison(old: old, new: new)
        #expect(comparison.differing.map(\.content.provision.text) == ["c3"])
        #expect(comparison.differing.map(\.kinds) == [.moved])
    }

    @Test func `removed provisions stand where they stood`() {
        let old = Samples.list([
            ("r0", "", "", "zero"), ("c1", "", "", "one"), ("a", "c1", "", "alpha"),
            ("r1", "c1", "", "gone early"), ("r2", "c1", "", "gone too"), ("b", "c1", "", "beta"),
            ("c2", "", "", "two"), ("r3", "c2", "", "gone late"), ("rc", "", "", "gone chapter"),
            ("r4", "rc", "", "under it"),
        ])
        let new = Samples.list([
            ("c1", "", "", "one"), ("a", "c1", "", "alpha"), ("n", "c1", "", "novel words"),
            ("b", "c1", "", "beta"), ("c2", "", "", "two"), ("m", "c2", "", "more novelty"),
        ])
        #expect(
            order(Comparison(old: old, new: new)) == [
                "r0", "c1", "a", "r1", "r2", "n", "b", "c2", "r3", "m", "rc", "r4",
            ])
    }

    @Test func `words, duties and element are told apart`() throws {
        func provision(
            heading: Texts = Texts(en: "Heading", ur: "عنوان"), owner: String = "Board",
            indicators: [String] = ["F-1"], element: String = "article"
        ) -> [ProvisionContent] {
            [
                ProvisionContent(
                    provision: Samples.id("p"), position: 1, element: element, number: "1",
                    heading: heading, body: Texts(en: "Body."), owner: owner,
                    indicators: indicators)
            ]
        }
        func kinds(_ new: [ProvisionContent]) -> ProvisionChange.Kinds? {
            Comparison(old: provision(), new: new).changes.first?.kinds
        }
        #expect(kinds(provision(owner: "Council")) == .responsibility)
        #expect(kinds(provision(indicators: ["F-2"])) == .responsibility)
        #expect(kinds(provision(element: "section")) == .element)
        let urdu = provision(heading: Texts(en: "Heading", ur: "نیا عنوان"))
        #expect(kinds(urdu) == .reworded)
        let change = try #require(Comparison(old: provision(), new: urdu).changes.first)
        #expect(change.rewordings.map(\.language) == [.urdu])
        #expect(change.rewordings.map(\.part) == [.heading])
        #expect(change.rewordings.first?.difference.runs.last == .init(.kept, "عنوان"))
    }

    @Test func `under new ids equal and similar words find their provision`() {
        let old = Samples.instrument(40, prefix: "p", seed: 2)
        let new = Samples.instrument(40, prefix: "q", seed: 2)
        let comparison = Comparison(old: old, new: new)
        #expect(comparison.differing.isEmpty)
        #expect(comparison.changes.allSatisfy { $0.old?.position == $0.new?.position })

        let reworded = new.map { content in
            let body = content.body[.english]?.replacing("register", with: "catalogue") ?? ""
            return ProvisionContent(
                provision: content.provision, parent: content.parent, position: content.position,
                element: content.element, number: content.number, heading: content.heading,
                body: Texts(en: body))
        }
        let second = Comparison(old: old, new: reworded)
        #expect(second.changes.allSatisfy { $0.old?.position == $0.new?.position })
        #expect(second.count(of: .moved) == 0)
    }

    @Test func `a chapter under a new id and heading is known by its articles`() {
        let old = Samples.list([
            ("c1", "", "1", ""), ("a", "c1", "", "Alpha words"), ("b", "c1", "", "Beta words"),
        ])
        let new = Samples.list([
            ("z9", "", "1", ""), ("a", "z9", "", "Alpha words"), ("b", "z9", "", "Beta words"),
        ])
        let comparison = Comparison(old: old, new: new)
        #expect(comparison.differing.isEmpty)
        #expect(comparison.changes.first?.ground == .children)
    }

    @Test func `an unrelated text under a new id is new`() {
        let comparison = Comparison(
            old: Samples.list([("a", "", "1", "No public body uses such a system in secret.")]),
            new: Samples.list([("b", "", "1", "Every school has a teacher who can be asked.")]))
        #expect(comparison.changes.map(\.kinds) == [.removed, .added])
    }

    @Test func `provisions of one common word are told apart by their headings`() {
        func version(_ rows: [(id: String, heading: String)]) -> [ProvisionContent] {
            rows.enumerated().map { place, row in
                ProvisionContent(
                    provision: Samples.id(row.id), position: place + 1, element: "article",
                    heading: Texts(en: row.heading), body: Texts(en: "Reserved."))
            }
        }
        let comparison = Comparison(
            old: version([("a", "Rights of people"), ("b", "Duties of suppliers in tenders")]),
            new: version([("x", "Duties of suppliers in tenders"), ("y", "Cost of networks")]))
        #expect(comparison.change(of: Samples.id("x"))?.old?.provision == Samples.id("b"))
        #expect(comparison.change(of: Samples.id("y"))?.kinds == .added)
        #expect(comparison.change(of: Samples.id("a"))?.kinds == .removed)
    }
}
