import Canon
import Records

/// A point that one person made and nobody else.
struct SingleVoice: Sendable {
    let name: String
    let provision: String
    let category: String
    let script: Script
    let text: String
    let point: Texts
    let response: Texts

    static func speaking(in round: Int) -> [SingleVoice] {
        switch round {
        case 1: round1
        case 2: round2
        default: round3
        }
    }
}

/// A submission that is counted but not shown.
struct WithheldVoice: Sendable {
    let round: Int
    let theme: String
    let ground: SubmissionWithheld.Ground
    let category: String
    let script: Script
    let text: String
    let quoted: String
    let note: Texts
}

/// What a writer of the campaign added to the letter.
struct CampaignAddition: Sendable {
    /// Key of the theme that the addition belongs to.
    let theme: String
    let script: Script
    let text: String
}
