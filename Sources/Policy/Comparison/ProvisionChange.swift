package import Canon
package import Records

/// What became of one provision between two versions.
package struct ProvisionChange: Sendable {
    /// Sorts of change; several may hold at once, none means the provision stayed the same.
    package struct Kinds: OptionSet, Sendable, Hashable {
        package let rawValue: Int

        package init(rawValue: Int) { self.rawValue = rawValue }

        /// It has another printed number.
        package static let renumbered = Kinds(rawValue: 1 << 0)
        /// It stands elsewhere among its siblings or under another parent.
        package static let moved = Kinds(rawValue: 1 << 1)
        /// Heading, body or objective differ in some language.
        package static let reworded = Kinds(rawValue: 1 << 2)
        /// Owner, due date or indicators differ.
        package static let responsibility = Kinds(rawValue: 1 << 3)
        /// It is another element: a section became an article.
        package static let element = Kinds(rawValue: 1 << 4)
        /// The old version has nothing that it continues.
        package static let added = Kinds(rawValue: 1 << 5)
        /// The new version has nothing that continues it.
        package static let removed = Kinds(rawValue: 1 << 6)
        /// Its words went into several provisions, or it is one of those.
        package static let split = Kinds(rawValue: 1 << 7)
        /// Its words came from several provisions, or it is one of those.
        package static let merged = Kinds(rawValue: 1 << 8)
    }

    /// By what the old and the new provision were recognised as one.
    package enum Ground: Sendable, Hashable {
        /// The permanent identifier.
        case identifier
        /// The words, so many percent of them in pairs.
        case likeness(percent: Int)
        /// The facts say so, or one contains the other.
        case lineage
        /// Most of what stands under it.
        case children
    }

    /// The provision as it was; none when added.
    package let old: ProvisionContent?
    /// The provision as it is; none when removed.
    package let new: ProvisionContent?
    package let kinds: Kinds
    /// None when added or removed.
    package let ground: Ground?
    /// Old provisions whose words are here, when split or merged, in the old order.
    package let from: [ID<Provision>]
    /// New provisions that carry the old words on, when split or merged, in the new order.
    package let into: [ID<Provision>]

    /// Whether nothing changed.
    package var isSame: Bool { kinds.isEmpty }

    /// The provision it is about: the new one, or the removed one.
    package var content: ProvisionContent {
        guard let content = new ?? old else { preconditionFailure("a change has a provision") }
        return content
    }

    init(
        old: ProvisionContent?, new: ProvisionContent?, kinds: Kinds, ground: Ground? = nil,
        from: [ID<Provision>] = [], into: [ID<Provision>] = []
    ) {
        precondition(old != nil || new != nil, "a change has a provision")
        self.old = old
        self.new = new
        self.kinds = kinds
        self.ground = ground
        self.from = from
        self.into = into
    }

    /// The texts that differ, each in each language; for an added or removed provision all of them.
    package var rewordings: [Rewording] {
        Rewording.between(old, new)
    }
}
