package import Canon
package import Records

/// What happened to a provision in a version.
package enum ChangeKind: String, Sendable, CaseIterable {
    case added, revised, removed
}

/// A provision as a version has it.
package struct VersionedProvision: Sendable {
    package let content: ProvisionContent
    /// The entry that gave it its present content.
    package let changedIn: Int
}

/// A change that a version made.
package struct VersionChange: Sendable {
    package let instrument: ID<Instrument>
    /// Number of the version that made it.
    package let version: Int
    package let provision: ID<Provision>
    package let kind: ChangeKind
    /// As the version before has it; `nil` for a new one.
    package let before: ProvisionContent?
    /// As this version has it; `nil` for a removed one.
    package let after: ProvisionContent?
    /// The entry that records it.
    package let entry: Int
    package let causes: [Cause]
    /// Provisions it was split or merged from.
    package let derivedFrom: [ID<Provision>]
    /// Provisions that carry its words on.
    package let carriedTo: [ID<Provision>]
}

/// One state in the life of a provision.
package struct ProvisionState: Sendable {
    /// The version that brought it.
    package let version: Int
    package let publishedAt: Instant
    /// The text from then on; `nil` where it was removed.
    package let content: ProvisionContent?
    package let entry: Int
    package let kind: ChangeKind
    package let causes: [Cause]
    package let derivedFrom: [ID<Provision>]
    package let carriedTo: [ID<Provision>]
    /// Whether the version that brought it was withdrawn.
    package let isWithdrawn: Bool
}
