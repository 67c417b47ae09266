import Canon
package import Store

extension VaultWords {
    /// The words of a feedback; `nil` where there never were any.
    package func text(of feedback: FeedbackSummary) throws -> Shown? {
        guard feedback.state != .wordless else { return nil }
        return try text(entry: UInt64(feedback.entry), member: FeedbackMember.text)
    }
}
