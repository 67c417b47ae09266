package import Canon
package import Records

/// A dispute and where it stands.
package struct DisputeSummary: Sendable {
    /// Where a dispute stands at a moment.
    package enum Stage: String, Sendable, CaseIterable {
        /// No officer has looked at it, and the time for that is not over.
        case waiting
        /// It stands because nobody admitted or refused it in time.
        case overdue
        case admitted, refused, answered
    }

    /// Why it does not stand.
    package struct Refused: Sendable {
        package let entry: Int
        package let ground: DisputeRefused.Ground
        package let note: Texts
    }

    /// What the ministry answered.
    package struct Answer: Sendable {
        package let entry: Int
        package let outcome: DisputeAnswered.Outcome
        package let reason: Texts
        /// Entries that put it right.
        package let corrections: [Int]
    }

    package let dispute: ID<Dispute>
    /// Entry that raised it.
    package let entry: Int
    package let indicator: ID<Indicator>
    package let period: ReportingPeriod
    package let receivedHour: Instant
    package let language: LanguageTag
    /// Length of the words in Unicode scalars.
    package let length: Int
    package let admitBy: Instant
    package let answerBy: Instant
    /// Entry that admitted it.
    package let admittedBy: Int?
    package let refused: Refused?
    package let answer: Answer?

    /// Where it stands.
    package func stage(at now: Instant) -> Stage {
        if answer != nil { return .answered }
        if refused != nil { return .refused }
        if admittedBy != nil { return .admitted }
        return admitBy <= now ? .overdue : .waiting
    }

    /// Whether the answer is late.
    package func isLate(at now: Instant) -> Bool {
        answer == nil && refused == nil && answerBy < now
    }
}

/// What the office that answers for an indicator says.
package struct ReplySummary: Sendable {
    package let entry: Int
    package let period: ReportingPeriod
    package let text: Texts
    package let office: String
    package let at: Instant
}
