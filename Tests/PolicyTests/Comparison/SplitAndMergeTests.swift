import Canon
import Policy
import Records
import Testing

@Suite struct SplitAndMergeTests {
    static let first = "No public body uses a system that affects people unless it is registered."
    static let second = "Anyone affected gets a reason in plain words and a human review in time."
    static let third = "Firms may test under written conditions with an exit report for everyone."

    private func ids(_ texts: [String]) -> [ID<Provision>] { texts.map(Samples.id) }

    private func change(_ comparison: Comparison, _ id: String) throws -> ProvisionChange {
        try #require(comparison.change(of: Samples.id(id)))
    }

    @Test func `a provision that gave half its words to a new one was split`() throws {
        let comparison = Comparison(
            old: Samples.list([("a", "", "1", Self.first + " " + Self.second)]),
            new: Samples.list([("a", "", "1", Self.first), ("n", "", "2", Self.second)]))
        let (a, n) = (try change(comparison, "a"), try change(comparison, "n"))
        #expect(a.kinds == [.reworded, .split])
        #expect(a.into == ids(["a", "n"]))
        #expect(n.kinds == [.added, .split])
        #expect(n.from == ids(["a"]))
    }

    @Test func `a split into three under new ids is told`() throws {
        let comparison = Comparison(
            old: Samples.list([
                ("a", "", "1", [Self.first, Self.second, Self.third].joined(separator: " "))
            ]),
            new: Samples.list([
                ("x", "", "1", Self.first), ("y", "", "2", Self.second), ("z", "", "3", Self.third),
            ]))
        let a = try change(comparison, "a")
        #expect(a.kinds.contains(.split))
        #expect(a.into == ids(["x", "y", "z"]))
        #expect(comparison.changes.allSatisfy { $0.kinds.contains(.split) })
    }

    @Test func `a removed provision whose words came into another was merged`() throws {
        let comparison = Comparison(
            old: Samples.list([("a", "", "1", Self.first), ("b", "", "2", Self.second)]),
            new: Samples.list([("a", "", "1", Self.first + " " + Self.second)]))
        let (a, b) = (try change(comparison, "a"), try change(comparison, "b"))
        #expect(a.kinds == [.reworded, .merged])
        #expect(a.from == ids(["a", "b"]))
        #expect(b.kinds == [.removed, .merged])
        #expect(b.into == ids(["a"]))
    }

    @Test func `a merge under a new id is told`() throws {
        let comparison = Comparison(
            old: Samples.list([
                ("a", "", "1", Self.first), ("b", "", "2", Self.second), ("c", "", "3", Self.third),
            ]),
            new: Samples.list([
                ("n", "", "1", [Self.first, Self.second, Self.third].joined(separator: " "))
            ]))
        let n = try change(comparison, "n")
        #expect(n.kinds.contains(.merged))
        #expect(n.from == ids(["a", "b", "c"]))
    }

    @Test func `an Urdu split is told from its own words`() throws {
        let one = "کوئی سرکاری ادارہ ایسا نظام استعمال نہیں کرے گا جو پہلے رجسٹر میں درج نہ ہو۔"
        let two = "ہر متاثرہ شخص کو سادہ الفاظ میں وجہ اور تیس دن میں انسانی جائزہ ملے گا۔"
        func provision(_ id: String, _ position: Int, _ text: String) -> ProvisionContent {
            ProvisionContent(
                provision: Samples.id(id), position: position, element: "article",
                body: Texts(ur: text))
        }
        let comparison = Comparison(
            old: [provision("a", 1, one + " " + two)],
            new: [provision("a", 1, one), provision("n", 2, two)])
        #expect(try change(comparison, "n").from == ids(["a"]))
    }

    @Test func `words copied while they also stay are not a split`() throws {
        let old = Self.first + " " + Self.second
        let comparison = Comparison(
            old: Samples.list([("a", "", "1", old)]),
            new: Samples.list([("a", "", "1", old), ("n", "", "2", Self.second)]))
        #expect(try change(comparison, "a").isSame)
        #expect(try change(comparison, "n").kinds == .added)
    }

    @Test func `a provision that swallowed new words only is not a merge`() throws {
        let comparison = Comparison(
            old: Samples.list([("a", "", "1", Self.first)]),
            new: Samples.list([
                (
                    "n", "", "1",
                    [Self.first, Self.second, Self.third, Self.second].joined(separator: " ")
                )
            ]))
        let change = try #require(comparison.changes.first)
        #expect(comparison.changes.count == 1)
        #expect(change.kinds == .reworded)
        #expect(change.ground == .lineage)
    }

    @Test func `hints of the facts count without any words in common`() throws {
        let old = Samples.list([("a", "", "1", Self.first), ("b", "", "2", Self.second)])
        let new = Samples.list([("n", "", "1", Self.third)])
        let derived = LineageHints(derivedFrom: [(Samples.id("n"), ids(["a", "b"]))])
        let carried = LineageHints(carriedTo: [
            (Samples.id("a"), ids(["n"])), (Samples.id("b"), ids(["n"])),
        ])
        for hints in [derived, carried] {
            let comparison = Comparison(old: old, new: new, hints: hints)
            #expect(try change(comparison, "n").kinds == [.added, .merged])
            #expect(try change(comparison, "n").from == ids(["a", "b"]))
            #expect(try change(comparison, "a").kinds == [.removed, .merged])
        }
        let single = LineageHints(derivedFrom: [(Samples.id("n"), ids(["a"]))])
        let comparison = Comparison(old: old, new: new, hints: single)
        #expect(try change(comparison, "n").kinds == .reworded)
        #expect(try change(comparison, "b").kinds == .removed)
    }
}
