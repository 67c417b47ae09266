import Policy
import Records

extension Tag {
    /// How a version stands: a draft to speak to, in force, or withdrawn.
    static func stage(of version: PublishedVersion) -> Tag {
        if version.withdrawal != nil { return Tag(.statusWithdrawn, .refused) }
        switch version.stage {
        case .draft: return Tag(.stageDraft, .waiting)
        case .final: return Tag(.statusInForce, .done)
        }
    }

    /// What became of a goal.
    static func fate(_ fate: GoalFateDecided.Fate) -> Tag {
        switch fate {
        case .kept: Tag(.goalKept, .done)
        case .changed: Tag(.goalChanged, .partly)
        case .merged: Tag(.goalMerged, .partly)
        case .dropped: Tag(.goalDropped, .refused)
        case .achieved: Tag(.goalAchieved, .done)
        }
    }

    /// What the ministry said to a theme.
    static func decision(_ answer: ThemeAnswered.Answer) -> Tag {
        switch answer {
        case .accepted: Tag(.accepted, .done)
        case .inPart: Tag(.acceptedInPart, .partly)
        case .notAccepted: Tag(.notAccepted, .refused)
        case .outOfScope: Tag(.outOfScope, .neutral)
        }
    }
}

/// A sort of change with its word and a shape of its own, so that nothing hangs on colour.
enum ChangeShape: CaseIterable {
    case added, removed, reworded, renumbered, moved, split, merged, responsibility, element

    var kind: ProvisionChange.Kinds {
        switch self {
        case .added: .added
        case .removed: .removed
        case .reworded: .reworded
        case .renumbered: .renumbered
        case .moved: .moved
        case .split: .split
        case .merged: .merged
        case .responsibility: .responsibility
        case .element: .element
        }
    }

    var words: Words {
        switch self {
        case .added: .changeAdded
        case .removed: .changeRemoved
        case .reworded: .changeReworded
        case .renumbered: .changeRenumbered
        case .moved: .changeMoved
        case .split: .changeSplit
        case .merged: .changeMerged
        case .responsibility: .changeResponsibility
        case .element: .changeElement
        }
    }

    /// A plus, a minus, a wave, a number sign, arrows, a fork, a join, a person, a pilcrow.
    var shape: StaticString {
        switch self {
        case .added: "<path d=\"M6 2v8M2 6h8\"/>"
        case .removed: "<path d=\"M2 6h8\"/>"
        case .reworded: "<path d=\"M1.5 7.5c1.5-4 3-4 4.5-1.5s3 2.5 4.5-1.5\"/>"
        case .renumbered: "<path d=\"M4.5 2 3.5 10M8.5 2 7.5 10M2 4.5h8.5M1.5 7.5H10\"/>"
        case .moved: "<path d=\"M6 1.5v9M3.5 4 6 1.5 8.5 4M3.5 8 6 10.5 8.5 8\"/>"
        case .split: "<path d=\"M6 11V6.5L2.5 2M6 6.5 9.5 2\"/>"
        case .merged:
            "<path d=\"M6 1v4.5L2.5 10M6 5.5 9.5 10\"/><circle cx=\"6\" cy=\"3\" r=\"1\"/>"
        case .responsibility:
            "<circle cx=\"6\" cy=\"4\" r=\"2\"/><path d=\"M2 10.5c.5-4.5 7.5-4.5 8 0\"/>"
        case .element: "<path d=\"M5 10.5V2h4M7.5 2v8.5M5 6.5a2.2 2.2 0 0 1 0-4.5\"/>"
        }
    }

    /// The sorts that hold of a change, in the order of the cases.
    static func shapes(of kinds: ProvisionChange.Kinds) -> [ChangeShape] {
        allCases.filter { !kinds.isDisjoint(with: $0.kind) }
    }
}

extension HTML {
    mutating func changeTag(_ change: ChangeShape) {
        element("strong", .class("tag")) { html in
            html.raw("<svg class=\"tag__shape\" viewBox=\"0 0 12 12\" aria-hidden=\"true\">")
            html.raw(change.shape)
            html.raw("</svg>")
            html.text(change.words)
        }
    }
}

extension ChangeKind {
    /// The shape and word of a recorded change of one provision.
    var shape: ChangeShape {
        switch self {
        case .added: .added
        case .revised: .reworded
        case .removed: .removed
        }
    }
}
