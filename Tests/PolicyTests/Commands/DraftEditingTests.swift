import Canon
import Policy
import Records
import Testing

/// What may be done to a draft, as pure values.
@Suite struct DraftEditingTests {
    private let text = Samples.list([
        ("c1", "", "1", "Chapter one."), ("a1", "c1", "1", "A."), ("a2", "c1", "2", "B."),
        ("c2", "", "2", "Chapter two."), ("a3", "c2", "1", "C."),
    ])

    private func spaced() -> [ProvisionContent] {
        text.map { content in
            ProvisionContent(
                provision: content.provision, parent: content.parent,
                position: content.position * 1_000, element: content.element,
                number: content.number, body: content.body)
        }
    }

    private func draft() -> Draft {
        Draft(
            instrument: PolicyOffice.policy, version: 2, baseVersion: 1,
            provisions: spaced().map { DraftProvision(content: $0) })
    }

    private func context(afterRound: Bool = false) -> DraftContext {
        DraftContext(base: spaced(), hasClosedRound: afterRound, causes: KnownCauses([]))
    }

    private func new(_ id: String, in parent: String, number: String = "9") -> ProvisionContent {
        Samples.list([(id, parent, number, "New.")])[0]
    }

    private let correction = Cause(type: .correction, note: Texts(en: "A slip."))

    private func order(_ draft: Draft) -> [String] {
        draft.provisions.map(\.content.provision.text)
    }

    @Test func `a moved chapter takes its articles with it and nobody else changes`() throws {
        var draft = draft()
        try draft.move(Samples.id("c1"), to: nil, after: Samples.id("c2"), causes: [], context())
        #expect(order(draft) == ["c2", "a3", "c1", "a1", "a2"])
        let changed = draft.differences(from: context()).changed
        #expect(changed.map(\.draft.content.provision.text) == ["c1", "a1", "a2"])
    }

    @Test func `nothing moves into itself or to a place that is not there`() {
        var draft = draft()
        #expect(throws: DraftProblem.noSuchPlace(Samples.id("a1"))) {
            try draft.move(
                Samples.id("c1"), to: Samples.id("a1"), after: nil, causes: [], context())
        }
        #expect(throws: DraftProblem.noSuchPlace(Samples.id("a3"))) {
            try draft.move(
                Samples.id("a1"), to: Samples.id("c1"), after: Samples.id("a3"), causes: [],
                context())
        }
    }

    @Test func `a provision is added behind its neighbour or as the first of its parent`() throws {
        var draft = draft()
        try draft.add(new("x", in: "c1"), after: Samples.id("a1"), causes: [], context())
        try draft.add(
            new("y", in: "c2", number: "8"), after: nil, causes: [], context())
        #expect(order(draft) == ["c1", "a1", "x", "a2", "c2", "y", "a3"])
        #expect(draft.differences(from: context()).count == 2)
    }

    @Test func `an identifier and a number among neighbours are used once`() {
        var draft = draft()
        #expect(throws: DraftProblem.duplicateProvision(Samples.id("a3"))) {
            try draft.add(new("a3", in: "c1"), after: nil, causes: [], context())
        }
        #expect(throws: DraftProblem.duplicateNumber("2", usedBy: Samples.id("a2"))) {
            try draft.add(new("x", in: "c1", number: "2"), after: nil, causes: [], context())
        }
        #expect(throws: DraftProblem.duplicateNumber("1", usedBy: Samples.id("a1"))) {
            try draft.renumber(Samples.id("a2"), as: "1", causes: [], context())
        }
    }

    @Test func `a chapter with articles in it is neither removed nor merged`() {
        var draft = draft()
        #expect(throws: DraftProblem.notEmpty(Samples.id("c1"))) {
            try draft.remove(Samples.id("c1"), causes: [], context())
        }
    }

    @Test func `a removed provision comes back as published`() throws {
        var draft = draft()
        try draft.remove(Samples.id("a2"), causes: [], context())
        #expect(draft.differences(from: context()).removed.map(\.provision.text) == ["a2"])
        try draft.restore(Samples.id("a2"), after: Samples.id("a1"), causes: [], context())
        #expect(draft.differences(from: context()).isEmpty)
        #expect(draft.removals.isEmpty)
    }

    @Test func `where no part of a split keeps the identifier all of them carry it on`() throws {
        var draft = draft()
        try draft.split(
            Samples.id("c1"),
            into: [new("n1", in: "", number: "1"), new("n2", in: "", number: "3")],
            causes: [correction], context(afterRound: true))
        #expect(order(draft) == ["n1", "a1", "a2", "n2", "c2", "a3"])
        #expect(draft.removals.map(\.carriedTo) == [[Samples.id("n1"), Samples.id("n2")]])
        #expect(draft[Samples.id("a1")]?.content.parent == Samples.id("n1"))
        #expect(draft[Samples.id("n2")]?.derivedFrom == [Samples.id("c1")])
        #expect(throws: DraftProblem.nothingToSplit(Samples.id("a1"))) {
            try draft.split(
                Samples.id("a1"), into: [new("z", in: "c1")], causes: [], context())
        }
    }

    @Test func `a provision carried to one that is then split is carried to its parts`() throws {
        var draft = draft()
        try draft.merge(
            Samples.id("a2"), into: text[1].saying("A and B."), causes: [], context())
        try draft.split(
            Samples.id("a1"), into: [new("x", in: "c1"), new("y", in: "c1", number: "10")],
            causes: [], context())
        let parts = [Samples.id("x"), Samples.id("y")]
        #expect(draft.removals.map(\.carriedTo) == [parts, parts])
        try draft.remove(Samples.id("y"), causes: [], context())
        #expect(draft.removals.map(\.carriedTo) == [[parts[0]], [parts[0]]])
    }

    @Test func `after a round every act on the text needs a cause`() {
        let context = context(afterRound: true)
        #expect(throws: DraftProblem.causeMissing([Samples.id("x")])) {
            var draft = draft()
            try draft.add(new("x", in: "c1"), after: nil, causes: [], context)
        }
        #expect(throws: DraftProblem.causeMissing([Samples.id("a1")])) {
            var draft = draft()
            try draft.remove(Samples.id("a1"), causes: [], context)
        }
        #expect(throws: DraftProblem.causeMissing([Samples.id("a1")])) {
            var draft = draft()
            try draft.renumber(Samples.id("a1"), as: "7", causes: [], context)
        }
        #expect(throws: DraftProblem.causeMissing(["c1", "a1", "a2"].map(Samples.id))) {
            var draft = draft()
            try draft.move(
                Samples.id("c1"), to: nil, after: Samples.id("c2"), causes: [], context)
        }
    }

    @Test func `a cause given once explains everything that a move changed`() throws {
        let context = context(afterRound: true)
        var draft = draft()
        try draft.move(
            Samples.id("c1"), to: nil, after: Samples.id("c2"), causes: [correction], context)
        #expect(context.unexplained(in: draft).isEmpty)
    }

    @Test func `a text beyond an entry, or with a control character, is refused`() {
        var draft = draft()
        #expect(throws: DraftProblem.self) {
            try draft.save(
                text[1].saying(String(repeating: "ا", count: 28_000)), causes: [], context())
        }
        #expect(throws: DraftProblem.limit(.controlCharacter(Samples.id("a1")))) {
            try draft.save(text[1].saying("a\u{0}b"), causes: [], context())
        }
    }

    @Test func `an imported text out of document order is refused`() {
        var draft = draft()
        #expect(throws: DraftProblem.outOfOrder(Samples.id("a1"))) {
            try draft.replaceAll(
                with: [text[1], text[0]], defaultCause: nil, context())
        }
        #expect(throws: DraftProblem.duplicateProvision(Samples.id("c1"))) {
            try draft.replaceAll(with: [text[0], text[0]], defaultCause: nil, context())
        }
    }

    @Test func `places stay in order and unique however often one puts something in between`()
        throws
    {
        var draft = draft()
        for step in 0..<60 {
            try draft.add(
                new("n\(step)", in: "c1", number: ""), after: Samples.id("a1"), causes: [],
                context())
        }
        let places = draft.provisions.map(\.content.position)
        #expect(places == places.sorted())
        #expect(Set(places).count == 65)
        #expect(places.allSatisfy { $0 > 0 })
        #expect(order(draft).prefix(4) == ["c1", "a1", "n59", "n58"])
    }
}
