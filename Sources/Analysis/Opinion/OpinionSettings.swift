/// Settings of the search for groups of opinion.
package struct OpinionSettings: Hashable, Sendable {
    /// Who voted on fewer statements is not placed in a group; with fewer statements, their number.
    package var minimumVotes = 7
    /// Fewer people than these are no groups.
    package var minimumParticipants = 5
    /// Most groups that are tried.
    package var maximumGroups = 5
    /// How often people are drawn anew to see whether the groups stay.
    package var draws = 20
    package var seed: UInt64 = 1

    package init() {}

    package static let standard = OpinionSettings()
}
