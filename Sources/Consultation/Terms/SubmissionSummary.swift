package import Canon
package import Records

/// A submission as pages show it, without its words.
package struct SubmissionSummary: Sendable {
    package let submission: ID<Submission>
    package let key: RoundKey
    /// Entry that received it.
    package let entry: Int
    package let category: ID<StakeholderCategory>?
    package let channel: SubmissionReceived.Channel
    package let receivedHour: Instant
    package let state: SubmissionStanding.State
    /// On what ground it is withheld.
    package let ground: SubmissionWithheld.Ground?
    /// More on the ground, in words.
    package let note: Texts
    /// Entry that published or withheld it.
    package let decidedBy: Int?
    package let themeCount: Int
    package let isUnique: Bool
    package let parts: [PartSummary]
}

/// A part of a submission, without its words.
package struct PartSummary: Sendable {
    package let part: ID<SubmissionPart>
    /// Place within the submission, from 0: names the member `parts.N.text` of the entry.
    package let ordinal: Int
    package let provision: ID<Provision>?
    package let question: ID<Question>?
    package let language: LanguageTag
    /// Length in Unicode scalars.
    package let length: Int
}

/// A unique point and what the ministry says to it.
package struct UniquePoint: Sendable {
    package let submission: ID<Submission>
    package let key: RoundKey
    /// Entry that marked it.
    package let entry: Int
    package let point: Texts
    package let response: Texts
}
