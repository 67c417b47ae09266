package import Canon
package import Records

/// A part of a submission as a machine finds it in the log: everything but its words.
package struct PartMaterial: Sendable {
    package let part: ID<SubmissionPart>
    /// Place within the submission, from 0.
    package let ordinal: Int
    /// The provision that its author put it under.
    package let provision: ID<Provision>?
    package let language: LanguageTag
    /// What opens to its words.
    package let text: Commitment
    /// Whether its words were gone by then.
    package var isErased = false

    /// Path of the commitment inside the fact.
    package var member: String { "parts.\(ordinal).text" }
}

/// A submission as a machine finds it in the log.
package struct VoiceMaterial: Sendable {
    /// Whether anybody may read it.
    package enum State: String, Sendable {
        case waiting, published, withheld
    }

    /// Entry that received it.
    package let entry: UInt64
    package let submission: ID<Submission>
    package let channel: SubmissionReceived.Channel
    package let receivedHour: Instant
    package var parts: [PartMaterial]
    package var state = State.waiting
    /// Whether it counts apart.
    package var isSetAside = false
}

/// A theme as a machine finds it in the log.
package struct ThemeMaterial: Sendable {
    package let theme: ID<Theme>
    /// Entry that gave it its words.
    package var wordedBy: UInt64
    package var title: Texts
    package var summary: Texts
    /// Submissions under it, with the words that put them there, in the order of the acts.
    package var quotations: [Quotation] = []
}

/// A provision as the consulted version has it.
package struct ProvisionMaterial: Sendable {
    /// Entry that holds its words.
    package let entry: UInt64
    package let content: ProvisionContent
}

/// What an office said of a submission.
package struct LabelMaterial: Sendable {
    package let entry: UInt64
    package let submission: ID<Submission>
    package let office: String
    package let themes: [ID<Theme>]
}
