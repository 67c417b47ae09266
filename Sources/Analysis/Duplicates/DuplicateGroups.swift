/// A text of a group.
package struct DuplicateMember: Hashable, Sendable {
    /// The reading, by its place in the list.
    package let reading: Int
    /// Jaccard similarity of its word triples with those of the medoid, in permille, rounded down.
    package let similarityPermille: Int
    /// What it has beyond the template of the group: ranges of Unicode scalars of the original text.
    package let additions: [Range<Int>]

    /// A member from its parts.
    package init(reading: Int, similarityPermille: Int, additions: [Range<Int>] = []) {
        self.reading = reading
        self.similarityPermille = similarityPermille
        self.additions = additions
    }
}

/// Texts that are the same or nearly the same.
package struct DuplicateGroup: Hashable, Sendable {
    /// How alike the texts are.
    package enum Strength: String, Sendable, CaseIterable {
        /// The same text, or nearly: each reading is in at most one such group.
        case copy
        /// Texts that share half of their words or more. The medoid of a copy group stands for its
        /// members here, so that these groups are shown apart and nothing is counted twice.
        case edited
    }

    /// How alike the texts are.
    package let strength: Strength
    /// The reading that is most like all others.
    package let medoid: Int
    /// All of them, the medoid too, by reading.
    package let members: [DuplicateMember]

    /// A group from its parts.
    package init(strength: Strength, medoid: Int, members: [DuplicateMember]) {
        self.strength = strength
        self.medoid = medoid
        self.members = members
    }

    /// How many have something of their own.
    package var additionCount: Int { members.count { !$0.additions.isEmpty } }
}

/// What is the same and nearly the same in a list of readings.
package struct DuplicateGroups: Hashable, Sendable {
    /// By medoid, copies before edited copies.
    package let groups: [DuplicateGroup]
    /// One reading for each distinct text: medoids of copy groups, and texts that are no copies.
    package let distinct: [Int]
    /// Readings without a single word; they are in no group and are not distinct texts.
    package let wordless: [Int]

    /// Groups from their parts.
    package init(groups: [DuplicateGroup], distinct: [Int], wordless: [Int]) {
        self.groups = groups
        self.distinct = distinct
        self.wordless = wordless
    }
}
