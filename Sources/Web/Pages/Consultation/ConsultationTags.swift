import Canon
import Consultation
import Records

/// Where a round stands at a moment.
enum RoundStatus: Sendable {
    case upcoming, open
    /// Its time is over, and the clock has not fixed the count yet.
    case ended
    case closed, booksClosed

    init(of round: RoundSummary, at now: Instant) {
        if round.booksClosedBy != nil {
            self = .booksClosed
        } else if round.closedBy != nil {
            self = .closed
        } else if now < round.opensAt {
            self = .upcoming
        } else {
            self = now < round.closesAt ? .open : .ended
        }
    }

    var tag: Tag {
        switch self {
        case .upcoming: Tag(.statusUpcoming, .waiting)
        case .open: Tag(.statusOpen, .partly)
        case .ended: Tag(.roundEnded, .warning)
        case .closed: Tag(.statusClosed, .neutral)
        case .booksClosed: Tag(.roundBooksClosed, .done)
        }
    }
}

extension Tag {
    static func answer(_ answer: ThemeAnswered.Answer) -> Tag {
        switch answer {
        case .accepted: Tag(.accepted, .done)
        case .inPart: Tag(.acceptedInPart, .partly)
        case .notAccepted: Tag(.notAccepted, .refused)
        case .outOfScope: Tag(.outOfScope, .neutral)
        }
    }

    static func submission(_ state: SubmissionStanding.State) -> Tag {
        switch state {
        case .waiting: Tag(.statusWaiting, .waiting)
        case .published: Tag(.statusPublished, .done)
        case .withheld: Tag(.statusWithheld, .warning)
        }
    }

    static func change(_ change: ChangeMade.Change) -> Tag {
        switch change {
        case .added: Tag(.changeAdded, .done)
        case .revised: Tag(.changeReworded, .partly)
        case .removed: Tag(.changeRemoved, .refused)
        }
    }
}

extension Words {
    static func ground(_ ground: SubmissionWithheld.Ground) -> Words {
        switch ground {
        case .personalData: .groundPersonalData
        case .defamation: .groundDefamation
        case .threatOrAbuse: .groundThreatOrAbuse
        case .noPermission: .groundNoPermission
        }
    }

    static func channel(_ channel: SubmissionReceived.Channel) -> Words {
        switch channel {
        case .page: .channelPage
        case .file: .channelFile
        case .paper: .channelPaper
        case .meeting: .channelMeeting
        }
    }
}

extension Inline {
    /// The name of a language, or its tag where the interface has no name for it.
    static func languageName(_ tag: LanguageTag) -> Inline {
        switch tag {
        case .english: .words(.languageEnglish)
        case .urdu: .words(.languageUrdu)
        case .romanUrdu: .words(.languageRomanUrdu)
        case .undetermined: .words(.languageUnknown)
        default: .code(tag.text)
        }
    }
}
