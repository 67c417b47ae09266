import Canon
import Records
package import Store

extension VaultWords {
    /// The words of a part.
    package func text(of part: PartSummary, in submission: SubmissionSummary) throws -> Shown {
        try text(entry: submission.entry, ordinal: part.ordinal)
    }

    /// The words of a part, by the submission's entry and the part's place from 0.
    package func text(entry: Int, ordinal: Int) throws -> Shown {
        try text(entry: UInt64(entry), member: PartMember.path(ordinal))
    }

    /// The quoted words of a theme's member.
    package func words(of member: ThemeMember) throws -> Shown {
        switch try text(entry: member.submissionEntry, ordinal: member.partOrdinal) {
        case .words(let text):
            guard let words = ExactWords.words(from: member.start, to: member.end, in: text) else {
                return .elsewhere
            }
            return .words(words)
        case let other: return other
        }
    }
}
