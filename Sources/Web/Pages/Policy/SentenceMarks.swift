import Canon
import Policy
import Records

/// Which sentences of a version do not stand as they stood first, and since which version.
struct SentenceMarks {
    private let versions: [ID<Provision>: [Int]]

    /// Reads the history of those provisions that changed after the first version; the others
    /// need none.
    init(
        _ request: PolicyRequest, _ version: Int, _ provisions: [VersionedProvision]
    ) throws {
        let first = request.instrument.versions.last?.entry ?? 0
        var versions: [ID<Provision>: [Int]] = [:]
        for provision in provisions where provision.changedIn > first {
            let id = provision.content.provision
            let history = try request.policies.history(request.id, id)
            guard let past = SentencePast(history, asOf: version, request.language) else {
                continue
            }
            versions[id] = past.sentences.map { past.steps(of: $0.ordinal).first?.version ?? 1 }
        }
        self.versions = versions
    }

    /// The version that gave a sentence its wording, where that is not the first.
    func changed(_ ordinal: Int, of provision: ID<Provision>) -> Int? {
        guard let versions = versions[provision], versions.indices.contains(ordinal - 1),
            versions[ordinal - 1] > 1
        else { return nil }
        return versions[ordinal - 1]
    }
}

/// The sentences of one provision and how each came to its wording, in one language.
struct SentencePast {
    /// The language of the text: the page's own, or the one there is.
    let language: LanguageTag
    /// The state that the version has.
    let state: ProvisionState
    /// The sentences of the version.
    let sentences: [Sentence]
    private let lineage: SentenceLineage

    /// `nil` where the version has no such provision, or the provision no words.
    init?(_ history: [ProvisionState], asOf version: Int, _ page: PageLanguage) {
        let known = history.filter { $0.version <= version }
        guard let state = known.last, let content = state.content,
            let language = content.body.best(for: page.tag)?.language
        else { return nil }
        self.language = language
        self.state = state
        lineage = SentenceLineage(
            states: known.compactMap { state in
                state.content?.body[language].map {
                    SentenceLineage.State(version: state.version, text: $0)
                }
            })
        sentences = lineage.sentences(inVersion: state.version)
    }

    /// The wordings of a sentence, newest first.
    func steps(of ordinal: Int) -> [SentenceLineage.Step] {
        lineage.steps(ofSentence: ordinal, inVersion: state.version)
    }
}
