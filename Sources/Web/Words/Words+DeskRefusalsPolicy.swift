import Canon
import Consultation
import Policy
import Records

/// Why a command of the policy room was refused, by the field it is about.
extension DeskRefusal {
    static func register(_ refusal: RegisterInstrument.Refusal) -> DeskRefusal {
        switch refusal {
        case .alreadyRegistered: DeskRefusal("id", .policyRegistered)
        case .titleMissing: .texts("title", .missing)
        case .typeInvalid: DeskRefusal("", .typeInvalid)
        case .tooLong(let limit): DeskRefusal("summary-en", .titleAndSummaryTooLong(limit))
        case .replacesUnknown: DeskRefusal("replaces", .unknownPolicy)
        case .replacesItself: DeskRefusal("replaces", .replacesItself)
        }
    }

    static func publish(_ refusal: PublishVersion.Refusal) -> DeskRefusal {
        switch refusal {
        case .noDraft: DeskRefusal("", .noDraftOnDesk)
        case .stale(let revision): DeskRefusal("", .publishStale(revision), isStale: true)
        case .scheduled(let hour): DeskRefusal("", .at(hour) { .alreadyScheduled($0) })
        case .notReady(let obstacle): DeskRefusal("", .obstacle(obstacle))
        }
    }

    static func schedule(_ refusal: SchedulePublication.Refusal) -> DeskRefusal {
        switch refusal {
        case .noDraft: DeskRefusal("", .noDraftOnDesk)
        case .stale(let revision): DeskRefusal("", .publishStale(revision), isStale: true)
        case .scheduled(let hour): DeskRefusal("", .at(hour) { .alreadyScheduled($0) })
        case .notInFuture: DeskRefusal("hour", .hourNotInFuture)
        case .notReady(let obstacle): DeskRefusal("", .obstacle(obstacle))
        }
    }

    static func cancel(_ refusal: CancelPublication.Refusal) -> DeskRefusal {
        switch refusal {
        case .nothingScheduled: DeskRefusal("", .nothingScheduled, isStale: true)
        case .reasonMissing: DeskRefusal("reason-en", .reasonMissing)
        case .reasonTooLong(let limit): DeskRefusal("reason-en", .reasonTooLong(limit))
        }
    }

    static func withdraw(_ refusal: WithdrawVersion.Refusal) -> DeskRefusal {
        switch refusal {
        case .unknownVersion: DeskRefusal("version", .unknownVersion)
        case .alreadyWithdrawn: DeskRefusal("version", .alreadyWithdrawn, isStale: true)
        case .reasonMissing: DeskRefusal("reason-en", .reasonMissing)
        case .reasonTooLong(let limit): DeskRefusal("reason-en", .reasonTooLong(limit))
        }
    }

    static func goal(_ refusal: DecideGoalFate.Refusal) -> DeskRefusal {
        switch refusal {
        case .unknownInstrument: DeskRefusal("", .unknownPolicy)
        case .replacesNothing: DeskRefusal("", .replacesNothing)
        case .unknownGoal(let goal): DeskRefusal("", .unknownGoal(goal.text))
        case .reasonMissing: DeskRefusal("reason-en", .reasonMissing)
        case .reasonTooLong(let limit): DeskRefusal("reason-en", .reasonTooLong(limit))
        case .unknownProvisions(let ids):
            DeskRefusal("carried", .unknownProvision(Words.listed(ids)))
        }
    }
}

extension Words {
    static let policyRegistered = Words(
        en: "A policy has this identifier already; choose another.",
        ur: "اس شناخت کی پالیسی پہلے سے موجود ہے؛ کوئی اور شناخت چنیں۔")
    static let typeInvalid = Words(
        en: "The type is a word of 1 to 40 Latin letters.",
        ur: "قسم 1 سے 40 لاطینی حروف کا ایک لفظ ہے۔")
    static let replacesItself = Words(
        en: "A policy cannot replace itself.", ur: "کوئی پالیسی خود اپنی جگہ نہیں لے سکتی۔")
    static let hourNotInFuture = Words(
        en: "The hour must be in the future.", ur: "وقت مستقبل کا ہونا چاہیے۔")
    static let nothingScheduled = Words(
        en: "No publication waits; it came out or was cancelled already.",
        ur: "کوئی اشاعت منتظر نہیں؛ وہ شائع یا منسوخ ہو چکی ہے۔")
    static let unknownVersion = Words(en: "Choose a version.", ur: "کوئی نسخہ منتخب کریں۔")
    static let alreadyWithdrawn = Words(
        en: "This version was withdrawn already.", ur: "یہ نسخہ پہلے ہی واپس لیا جا چکا ہے۔")

    static func titleAndSummaryTooLong(_ limit: Int) -> Words {
        Words(
            en: "Title and summary may have \(limit) bytes together.",
            ur: "عنوان اور خلاصہ ملا کر \(limit) بائٹ تک ہو سکتے ہیں۔")
    }
    static func publishStale(_ revision: Int) -> Words {
        Words(
            en: "Another officer saved revision \(revision) meanwhile. Look at the draft again, "
                + "then publish.",
            ur: "اس دوران کسی اور افسر نے ترمیم \(revision) محفوظ کی۔ مسودہ دوبارہ دیکھ کر شائع "
                + "کریں۔")
    }
    static func alreadyScheduled(_ hour: String) -> Words {
        Words(
            en: "The draft is frozen and comes out on \(hour). Cancel that publication first.",
            ur: "مسودہ منجمد ہے اور \(hour) کو شائع ہوگا۔ پہلے وہ اشاعت منسوخ کریں۔")
    }
    static func unknownGoal(_ goal: String) -> Words {
        Words(
            en: "The old policy has no goal \(goal).", ur: "پرانی پالیسی میں ہدف \(goal) نہیں۔")
    }

    static func obstacle(_ obstacle: PublicationObstacle) -> Words {
        switch obstacle {
        case .unknownInstrument: .unknownPolicy
        case .outdated(let newest): .draftOutdated(newest)
        case .nothingChanged: .draftSaysTheSame
        case .goalsWithoutFate(let goals): .goalsWithoutFate(goals.count)
        case .causesMissing(let ids): .causeMissing(ids)
        case .badCause(let id, let problem):
            named(id.text, .cause(problem))
        case .malformed(let problem): DeskRefusal.draft(problem).words
        }
    }

}
