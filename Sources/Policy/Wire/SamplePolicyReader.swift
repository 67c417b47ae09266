package import Canon
package import Records
import Wire

/// A policy, the one it replaces, and what is proposed for each of the older goals.
package struct SamplePolicy: Sendable, Equatable {
    /// What becomes of one goal of the older policy.
    package struct Fate: Sendable, Equatable {
        /// The goal, a provision of the older policy.
        package let goal: ID<Provision>
        package let fate: GoalFateDecided.Fate
        /// Why, in the words of the source.
        package let reason: Texts
        /// Provisions of the new policy that carry it on.
        package let carriedTo: [ID<Provision>]
    }

    package let newPolicy: InstrumentDocument
    package let olderPolicy: InstrumentDocument
    package let fates: [Fate]
}

/// Reads the layout of the sample policy: pillars with provisions, and an older policy's goals.
///
/// A pillar becomes a chapter with its objective, a provision a section of it with owner, due
/// year and indicators; identifiers are those of the source. Members that concern indicators and
/// debate (`indicators`, `goals`, `contested_by`, `core`) are for other readers.
package enum SamplePolicyReader {
    /// Whether a value is in this layout.
    static func recognises(_ value: JSONValue) -> Bool {
        value["pillars"] != nil && value["older_policy"] != nil
    }

    static func read(_ value: JSONValue) throws(DocumentProblem) -> SamplePolicy {
        let root = SampleObject(value, path: "")
        let older = try root.object("older_policy")
        let goals = try older.list("goals")
        return SamplePolicy(
            newPolicy: try newPolicy(root), olderPolicy: try olderPolicy(older, goals),
            fates: try goals.map { goal throws(DocumentProblem) in try fate(of: goal) })
    }

    private static func newPolicy(
        _ root: SampleObject
    ) throws(DocumentProblem) -> InstrumentDocument {
        var provisions: [ProvisionContent] = []
        let sections = try root.list("provisions")
        for pillar in try root.list("pillars") {
            let id = try pillar.text("id")
            let chapter = try pillar.identifier("id", prefix: "pillar-")
            provisions.append(
                ProvisionContent(
                    provision: chapter, position: provisions.count + 1, element: "chapter",
                    number: id,
                    heading: Texts(en: try pillar.text("name_en"), ur: pillar.optional("name_ur")),
                    objective: Texts(
                        en: pillar.optional("objective"), ur: pillar.optional("objective_ur"))))
            for section in sections where try section.text("pillar") == id {
                let content = try self.section(section, in: chapter, provisions.count + 1)
                provisions.append(content)
            }
        }
        let pillars = provisions.count { $0.element == "chapter" }
        guard provisions.count == pillars + sections.count else {
            throw DocumentProblem(.member("provisions", "one of them names an unknown pillar"))
        }
        let document = InstrumentDocument(
            title: Texts(en: try root.text("title_en"), ur: root.optional("title_ur")),
            type: "policy", country: "pk", languages: [.english, .urdu],
            provisions: ProvisionFitting.fitted(provisions))
        try document.checkOrder()
        return document
    }

    private static func section(
        _ section: SampleObject, in chapter: ID<Provision>, _ position: Int
    ) throws(DocumentProblem) -> ProvisionContent {
        ProvisionContent(
            provision: try section.identifier("id"), parent: chapter, position: position,
            element: "section", number: try section.text("id"),
            heading: Texts(en: try section.text("title_en"), ur: section.optional("title_ur")),
            body: Texts(en: try section.text("text_en"), ur: section.optional("text_ur")),
            owner: section.optional("owner_role"), due: section.optional("due"),
            indicators: try section.texts("indicators"))
    }

    private static func olderPolicy(
        _ older: SampleObject, _ goals: [SampleObject]
    ) throws(DocumentProblem) -> InstrumentDocument {
        var provisions: [ProvisionContent] = []
        for goal in goals {
            provisions.append(
                ProvisionContent(
                    provision: try goal.identifier("id"), position: provisions.count + 1,
                    element: "goal", number: String(provisions.count + 1),
                    body: Texts(
                        en: goal.optional("text_en") + goal.optional("text"),
                        ur: goal.optional("text_ur"))))
        }
        let hasUrdu = provisions.contains { $0.body[.urdu] != nil }
        let document = InstrumentDocument(
            title: Texts(
                en: older.optional("title_en") + older.optional("title"),
                ur: older.optional("title_ur")),
            type: "policy", country: "pk", languages: hasUrdu ? [.english, .urdu] : [.english],
            provisions: ProvisionFitting.fitted(provisions))
        try document.checkOrder()
        return document
    }

    private static func fate(of goal: SampleObject) throws(DocumentProblem) -> SamplePolicy.Fate {
        let disposition = try goal.text("disposition")
        let note = goal.optional("note")
        var carriedTo: [ID<Provision>] = []
        for text in try goal.texts("carried_to") {
            guard let id = ID<Provision>(text) else {
                throw goal.problem("carried_to", "not an identifier: \"\(text)\"")
            }
            carriedTo.append(id)
        }
        return SamplePolicy.Fate(
            goal: try goal.identifier("id"),
            fate: fate(for: disposition, carriedTo: carriedTo.count),
            reason: Texts(en: note.isEmpty ? disposition : "\(disposition) (\(note))"),
            carriedTo: carriedTo)
    }

    /// The fate that the first words of a disposition name. A goal that goes on in several
    /// provisions without other change is merged into them; a moved or replaced one is changed.
    static func fate(for disposition: String, carriedTo: Int) -> GoalFateDecided.Fate {
        let words = disposition.lowercased()
        func starts(_ stems: String...) -> Bool { stems.contains { words.hasPrefix($0) } }
        if starts("dropped", "retired", "withdrawn", "abandoned") { return .dropped }
        if starts("achieved", "done", "met", "completed") { return .achieved }
        if starts("merged") { return .merged }
        if starts("kept", "carried"), words == "kept" || words == "carried" {
            return carriedTo > 1 ? .merged : .kept
        }
        return .changed
    }
}
