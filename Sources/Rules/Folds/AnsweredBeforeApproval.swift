import Canon
public import Records

/// How many of a hundred themes were answered with a reason before the final text.
///
/// The themes are those of rounds on the policy that closed in the period, without the retired
/// ones. Before the final text means before the first final version published after the round
/// closed; as long as there is none, by now.
public struct AnsweredBeforeApproval: MeasureFold {
    public static let name = "consultation.answered_before_approval"
    public static let kinds: [String]? = [
        ConsultationOpened.kind, RoundClosed.kind, ThemeAnswered.kind, ThemeCreated.kind,
        ThemeRetired.kind, VersionPublished.kind,
    ]

    private struct Round: Hashable {
        let consultation: ID<Consultation>
        let round: Int
    }

    private struct Topic: Hashable {
        let consultation: ID<Consultation>
        let theme: ID<Theme>
    }

    private var entries: [Entry] = []

    /// A fold before the first entry.
    public init() {}

    public mutating func apply(_ entry: Entry, bytes: [UInt8]?) { entries.append(entry) }

    public func measure(_ question: MeasureQuestion) throws(Fraction.DoesNotFit) -> Estimate {
        let policy = question.definition.instrument
        let talks = ConsultationsOn(policy, entries)
        var themes: [(topic: Topic, round: Round)] = []
        var closed: [Round: UInt64] = [:]
        var retired: Set<Topic> = []
        var answered: [Topic: UInt64] = [:]
        var approvals: [UInt64] = []
        for entry in entries where question.reaches(entry) {
            switch entry.fact {
            case let fact as ThemeCreated where talks.contains(fact.consultation):
                themes.append(
                    (
                        Topic(consultation: fact.consultation, theme: fact.theme),
                        Round(consultation: fact.consultation, round: fact.round)
                    ))
            case let fact as ThemeRetired:
                retired.insert(Topic(consultation: fact.consultation, theme: fact.theme))
            case let fact as ThemeAnswered where !fact.reason.isEmpty:
                let topic = Topic(consultation: fact.consultation, theme: fact.theme)
                if answered[topic] == nil { answered[topic] = entry.index }
            case let fact as RoundClosed where question.period.contains(entry.at):
                closed[Round(consultation: fact.consultation, round: fact.round)] = entry.index
            case let fact as VersionPublished
            where fact.instrument == policy && fact.stage == .final:
                approvals.append(entry.index)
            default: break
            }
        }
        var (all, inTime) = (0, 0)
        for (topic, round) in themes where !retired.contains(topic) {
            guard let end = closed[round] else { continue }
            all += 1
            let approval = approvals.first { $0 > end } ?? question.logSize
            if answered[topic] ?? .max < approval { inTime += 1 }
        }
        return try Estimate.percent(inTime, of: all)
    }
}
