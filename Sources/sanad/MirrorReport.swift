import Foundation
import Mirror
import Store

/// What the terminal says of a round of following.
enum MirrorReport {
    static func sentence(_ outcome: MirrorFollower.Outcome, size: UInt64) -> String {
        switch outcome {
        case .followed(let from, let to) where from == to:
            "Up to date: \(to) entries, checked against the signed head."
        case .followed(let from, let to):
            "Followed from \(from) to \(to) entries, checked against the signed head."
        case .refused(let refusal, let why):
            "REFUSED: \(why). The mirror stays at \(size) entries."
                + (refusal.evidence.isEmpty
                    ? "" : " The evidence is in the folder \(refusal.evidence).")
        case .failed(let why):
            "Not followed: \(why). The mirror stays at \(size) entries."
        }
    }

    static func status(_ outcome: MirrorFollower.Outcome) -> Int32 {
        switch outcome {
        case .followed: 0
        case .refused: 1
        case .failed: 2
        }
    }

    /// One line for each round that changed something; a quiet one says nothing.
    static func tell(_ outcome: MirrorFollower.Outcome) {
        if case .followed(let from, let to) = outcome, from == to { return }
        if case .followed(_, let to) = outcome {
            print("Now \(to) entries, checked against the signed head.")
            fflush(nil)
        }
    }
}
