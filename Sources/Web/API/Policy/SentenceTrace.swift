import Canon
import Consultation
import GRDB
import Policy
import Records

/// The chain of one sentence: each wording back to the first, why it changed, and who asked for it.
struct SentenceTrace: Sendable {
    /// A cause with what stands behind it.
    struct Ground: Sendable {
        let cause: Cause
        /// The theme that was answered, with its counts.
        let theme: ThemeSummary?
        /// All answers to the theme, the oldest first.
        let answers: [AnswerSummary]
        let uniquePoint: UniquePoint?
    }

    /// One change of wording.
    struct Step: Sendable {
        let wording: SentenceLineage.Step
        let state: ProvisionState
        let grounds: [Ground]
    }

    let instrument: ID<Instrument>
    let provision: ID<Provision>
    let version: Int
    let language: LanguageTag
    let sentence: Sentence
    let sentenceCount: Int
    /// The state of the provision that the version has.
    let state: ProvisionState
    /// The newest first; the last one is where the sentence first appears.
    let steps: [Step]

    /// Follows the sentence that a request names.
    init(_ request: APIRequest, _ database: Database) throws {
        let policies = PolicyQueries(database)
        instrument = try request.id("instrument")
        provision = try request.id("provision")
        version = try request.number("version")
        let ordinal = try request.number("ordinal")
        _ = try request.found(try policies.version(version, of: instrument), "version")
        let asked = version
        let known = try policies.history(instrument, provision).filter { $0.version <= asked }
        state = try request.found(known.last, "provision")
        let body = try request.found(state.content?.body, "provision")
        let language = try request.found(
            body.best(for: try request.language().tag)?.language, "ordinal")
        let lineage = SentenceLineage(
            states: known.compactMap { state in
                state.content?.body[language].map {
                    SentenceLineage.State(version: state.version, text: $0)
                }
            })
        let sentences = lineage.sentences(inVersion: state.version)
        sentence = try request.found(sentences.first { $0.ordinal == ordinal }, "ordinal")
        self.language = language
        sentenceCount = sentences.count
        let consultations = ConsultationQueries(database)
        steps = try lineage.steps(ofSentence: ordinal, inVersion: state.version).compactMap {
            wording in
            guard let state = known.last(where: { $0.version == wording.version }) else {
                return nil
            }
            return Step(
                wording: wording, state: state,
                grounds: try state.causes.map { try Self.ground($0, consultations) })
        }
    }

    private static func ground(
        _ cause: Cause, _ consultations: ConsultationQueries
    ) throws -> Ground {
        guard let entry = cause.entry else {
            return Ground(cause: cause, theme: nil, answers: [], uniquePoint: nil)
        }
        let theme =
            cause.type == .answer ? try consultations.theme(answeredBy: entry) : nil
        let point =
            cause.type == .uniquePoint ? try consultations.uniquePoint(markedBy: entry) : nil
        return Ground(
            cause: cause, theme: theme,
            answers: try theme.map { try consultations.answers($0.theme) } ?? [],
            uniquePoint: point)
    }
}
