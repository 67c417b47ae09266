package import Canon
package import Records

/// One version of the text and how it differs from the one before it.
package struct DraftVersion: Sendable {
    /// Number of the version, from 1.
    package let number: Int
    /// What it is published as.
    package let stage: VersionPublished.Stage
    /// What it is called.
    package let label: Texts
    /// Changes from the version before, each with its causes; none in the first.
    package let changes: [ProvisionChange]
}

/// One provision that a version has otherwise than the one before it.
package struct ProvisionChange: Sendable {
    /// What happens to the provision.
    package enum Kind: String, Sendable {
        case added, revised, removed
    }

    /// What happens to the provision.
    package let kind: Kind
    /// The provision.
    package let provision: ID<Provision>
    /// Provisions it was split or merged from.
    package let derivedFrom: [ID<Provision>]
    /// Provisions that carry its words on, where it is removed.
    package let carriedTo: [ID<Provision>]
    /// Why; never empty.
    package let causes: [ChangeCause]

    init(
        _ kind: Kind, _ provision: String, from origins: [String] = [], to heirs: [String] = [],
        because causes: ChangeCause...
    ) {
        self.kind = kind
        self.provision = known(provision)
        derivedFrom = origins.map(known)
        carriedTo = heirs.map(known)
        self.causes = causes
    }
}

/// Why a text was changed, in terms of this demonstration.
package enum ChangeCause: Sendable, Equatable {
    /// The answer to the theme with this key, in its newest form.
    case answer(theme: String)
    /// The unique point of this name.
    case uniquePoint(name: String)
    /// A slip was mended without changing the meaning.
    case correction(Texts)
    /// An authority decided, outside the consultation.
    case decision(Texts)
}

/// How a provision read in a range of versions before the final text.
package struct EarlierWording: Sendable {
    /// The provision.
    package let provision: ID<Provision>
    /// In which versions.
    package let versions: ClosedRange<Int>
    /// Heading at that time; none when it never changed.
    package let heading: Texts
    /// The words at that time.
    package let body: Texts

    init(provision: String, versions: ClosedRange<Int>, heading: Texts = .none, body: Texts) {
        self.provision = known(provision)
        self.versions = versions
        self.heading = heading
        self.body = body
    }
}

/// What becomes of a goal of the older policy.
package struct GoalFateContent: Sendable {
    /// The goal.
    package let goal: ID<Provision>
    /// What becomes of it.
    package let fate: GoalFateDecided.Fate
    /// Provisions that carry it on.
    package let carriedTo: [ID<Provision>]
    /// The goal in Urdu; its English stands in `sample-policy.json`.
    package let urdu: String
    /// Why.
    package let reason: Texts

    init(
        goal: String, fate: GoalFateDecided.Fate, carriedTo: [String], urdu: String, reason: Texts
    ) {
        self.goal = known(goal)
        self.fate = fate
        self.carriedTo = carriedTo.map(known)
        self.urdu = urdu
        self.reason = reason
    }
}
