import Canon
import Consultation
import GRDB
import Policy
import Records

/// All that the chain page of a sentence shows, read from the views and, for people's published
/// words, from the vault.
struct SentenceChain {
    /// One change of the wording, with what led to it.
    struct Change {
        let step: SentenceLineage.Step
        let state: ProvisionState
        let causes: [CauseFound]
        /// What people said, by theme or unique point, in the order of the causes.
        let voices: [Voices]
        /// What was asked of this provision in the same round and not done.
        let notDone: [ThemeSummary]
    }

    let content: ProvisionContent
    let sentence: Sentence
    let language: LanguageTag
    /// The provision's state in the version asked for.
    let state: ProvisionState
    /// Newest first; the last one is where the sentence first appears.
    let changes: [Change]
    /// Goals of the older policy that the provision carries on.
    let goals: [GoalFate]

    /// - Throws: `PageProblem.notFound` where there is no such sentence.
    init(_ request: PolicyRequest) throws {
        let provision: ID<Provision> = try request.wanted.id("provision")
        let version = try request.version().number
        let ordinal = try request.wanted.number("ordinal")
        let history = try request.policies.history(request.id, provision)
        guard let past = SentencePast(history, asOf: version, request.language),
            let content = past.state.content, past.sentences.indices.contains(ordinal - 1)
        else { throw PageProblem.notFound }
        self.content = content
        sentence = past.sentences[ordinal - 1]
        language = past.language
        state = past.state
        changes = try past.steps(of: ordinal).compactMap { step in
            guard let state = history.first(where: { $0.version == step.version }) else {
                return nil
            }
            return try Self.change(step, state, of: provision, request)
        }
        goals = try request.policies.fates(request.id).filter {
            $0.carriedTo.contains(provision)
        }
    }

    /// The place where the sentence first appears.
    var origin: Change? { changes.last }

    private static func change(
        _ step: SentenceLineage.Step, _ state: ProvisionState, of provision: ID<Provision>,
        _ request: PolicyRequest
    ) throws -> Change {
        let causes = try CauseFound.all(of: state.causes, request.consultations)
        let reader = VoicesReader(request)
        let rounds = causes.compactMap(\.round)
        let themes =
            rounds.isEmpty
            ? [] : try request.consultations.themesTouching(provision, request.id)
        return Change(
            step: step, state: state, causes: causes,
            voices: try causes.compactMap { try reader.voices(behind: $0, on: provision) },
            notDone: themes.filter { theme in
                guard rounds.contains(theme.key), let answer = theme.answer?.answer else {
                    return false
                }
                return answer == .notAccepted || answer == .outOfScope
            })
    }

    /// Every entry of the chain with what it records, newest step first, each once.
    var record: [(entry: Int, words: Words)] {
        var record: [(entry: Int, words: Words)] = []
        func add(_ entry: Int, _ words: Words) {
            if !record.contains(where: { $0.entry == entry }) { record.append((entry, words)) }
        }
        for change in changes {
            add(change.state.entry, .recordText(change.state.version))
            for cause in change.causes {
                switch cause {
                case .answer(let answer, let theme, let earlier):
                    add(answer.entry, .theAnswer)
                    for old in earlier { add(old.entry, .earlierAnswer) }
                    add(theme.entry, .theme)
                case .uniquePoint(let point): add(point.entry, .uniquePoint)
                case .correction, .decision: break
                }
            }
            for voices in change.voices {
                for voice in voices.quoted {
                    add(voice.themedBy, .recordThemed)
                    add(voice.submissionEntry, .submission)
                }
            }
        }
        for goal in goals { add(goal.entry, .recordGoal) }
        return record
    }
}
