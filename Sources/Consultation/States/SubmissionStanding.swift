package import Canon
package import Records

/// Where a submission stands.
package struct SubmissionStanding: Sendable {
    /// Whether anybody may read it.
    package enum State: String, Sendable, CaseIterable {
        case waiting, published, withheld
    }

    /// The submission.
    package let submission: ID<Submission>
    /// Entry that received it.
    package let entry: Int
    /// The round it was made to.
    package let round: RoundStanding
    /// Whether anybody may read it.
    package let state: State
    /// How many themes hold it.
    package let themeCount: Int
    /// How many parts it has.
    package let partCount: Int
    /// How many private fields came with it.
    package let privateFieldCount: Int

    package init(
        submission: ID<Submission>, entry: Int, round: RoundStanding, state: State = .waiting,
        themeCount: Int = 0, partCount: Int = 1, privateFieldCount: Int = 0
    ) {
        self.submission = submission
        self.entry = entry
        self.round = round
        self.state = state
        self.themeCount = themeCount
        self.partCount = partCount
        self.privateFieldCount = privateFieldCount
    }
}
