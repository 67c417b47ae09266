import Canon
import Consultation
import GRDB
import Policy
import Records

/// Names what a part of a submission, an answer or a change speaks to.
struct ConsultedProvisions {
    private let policy: PolicyQueries
    private let instrument: ID<Instrument>
    private let version: Int
    private let questions: [QuestionSummary]
    private let language: PageLanguage

    init(_ round: RoundSummary, _ language: PageLanguage, _ database: Database) throws {
        policy = PolicyQueries(database)
        instrument = round.instrument
        version = round.version
        questions = try ConsultationQueries(database).questions(of: round.key)
        self.language = language
    }

    /// A link to the provision, the words of the question, or "the text as a whole".
    func name(of part: PartSummary) throws -> Inline {
        if let provision = part.provision { return try link(provision) }
        if let asked = questions.first(where: { $0.question == part.question }) {
            return .texts(asked.text, language)
        }
        return .words(.theWholeText)
    }

    /// A link to a provision as the round asks about it.
    func link(_ provision: ID<Provision>) throws -> Inline {
        let found = try policy.provision(provision, of: instrument, version: version)
        let name = found.map { Self.name(of: $0.content, language) } ?? provision.text
        let address = ConsultationAddress(language).provision(provision, of: instrument)
        return .link(Link(name, href: address))
    }

    /// `Provision 3.1: Rural coverage`; what is missing is left out.
    static func name(of content: ProvisionContent, _ language: PageLanguage) -> String {
        let heading = content.heading.plain(language)
        if content.number.isEmpty {
            return heading.isEmpty ? content.provision.text : heading
        }
        return heading.isEmpty
            ? Words.provision(content.number).in(language)
            : Words.provisionNamed(content.number, heading).in(language)
    }
}
