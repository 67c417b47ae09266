package import Records

/// The account of a round: every voice is somewhere, and every theme is answered, or it shows here
/// what is missing.
package struct Books: Sendable, Equatable {
    /// How many were withheld on one ground.
    package struct GroundCount: Sendable, Equatable {
        package let ground: SubmissionWithheld.Ground
        package let count: Int
    }

    /// Submissions received.
    package let received: Int
    /// Published.
    package let published: Int
    /// Withheld, by ground, in the order of the grounds.
    package let withheldByGround: [GroundCount]
    /// In at least one theme.
    package let themed: Int
    /// Marked unique and in no theme.
    package let unique: Int
    /// Themes in use: not retired, and holding somebody's words.
    package let themes: Int
    /// Themes in use that have an answer.
    package let answered: Int

    package init(
        received: Int, published: Int, withheldByGround: [GroundCount], themed: Int, unique: Int,
        themes: Int, answered: Int
    ) {
        self.received = received
        self.published = published
        self.withheldByGround = withheldByGround
        self.themed = themed
        self.unique = unique
        self.themes = themes
        self.answered = answered
    }

    /// Withheld on any ground.
    package var withheld: Int { withheldByGround.reduce(0) { $0 + $1.count } }
    /// Neither published nor withheld yet.
    package var waiting: Int { received - published - withheld }
    /// Neither in a theme nor marked unique yet.
    package var unsorted: Int { received - themed - unique }
    /// Themes in use without an answer.
    package var unanswered: Int { themes - answered }
    /// Whether every account is settled.
    package var isBalanced: Bool { waiting == 0 && unsorted == 0 && unanswered == 0 }
}
