import Canon
import Records

/// What an entry changes in what can be found.
enum PassageChange {
    /// Takes the place of earlier passages of the same kind and subject.
    case put([SearchPassage])
    /// Words in the vault, not published yet.
    case hold([SearchPassage])
    /// Passages of a kind and subject that everybody may read now.
    case publish([String])
    case remove(PassageKind, String)
    /// The words of one part are gone.
    case erase(entry: Int, ordinal: Int)
}

/// Reads facts for their texts.
enum PassageReader {
    static func changes(_ entry: Entry) -> [PassageChange] {
        let index = Int(entry.index)
        switch entry.fact {
        case let fact as ProvisionAdded:
            return [provision(fact.content, fact.instrument, index)]
        case let fact as ProvisionRevised:
            return [provision(fact.content, fact.instrument, index)]
        case let fact as ProvisionRemoved: return [.remove(.provision, fact.provision.text)]
        case let fact as ThemeCreated:
            return [put(.theme, fact.theme.text, [fact.title, fact.summary], index)]
        case let fact as ThemeRevised:
            return [put(.theme, fact.theme.text, [fact.title, fact.summary], index)]
        case let fact as ThemeRetired: return [.remove(.theme, fact.theme.text)]
        case let fact as ThemeAnswered:
            return [put(.answer, fact.theme.text, [fact.reason], index)]
        case let fact as SubmissionMarkedUnique:
            return [
                put(.uniquePoint, fact.submission.text, [fact.point, fact.response], index)
            ]
        case let fact as StatementPosed:
            return [put(.statement, fact.statement.text, [fact.text], index)]
        case let fact as StatementWithdrawn: return [.remove(.statement, fact.statement.text)]
        case let fact as IndicatorDefined:
            return [put(.indicator, fact.indicator.text, [fact.title, fact.method], index)]
        case let fact as ServiceListed:
            return [service(fact, index)]
        case let fact as SubmissionReceived: return [submission(fact, index)]
        case let fact as SubmissionsPublished: return [.publish(fact.submissions.map(\.text))]
        case let fact as PayloadErased:
            guard let ordinal = part(fact.member) else { return [] }
            return [.erase(entry: fact.entry, ordinal: ordinal)]
        default: return []
        }
    }

    /// The texts of a fact, those of one language as one passage.
    private static func put(
        _ kind: PassageKind, _ subject: String, _ texts: [Texts], context: String = "", _ entry: Int
    ) -> PassageChange {
        var languages: [LanguageTag] = []
        for version in texts.flatMap(\.versions) where !languages.contains(version.language) {
            languages.append(version.language)
        }
        return .put(
            languages.map { language in
                SearchPassage(
                    kind: kind, subject: subject, context: context, entry: entry,
                    language: language,
                    text: texts.compactMap { $0[language] }.joined(separator: "\n"))
            })
    }

    private static func provision(
        _ content: ProvisionContent, _ instrument: ID<Instrument>, _ entry: Int
    ) -> PassageChange {
        put(
            .provision, content.provision.text,
            [content.heading, content.body, content.objective], context: instrument.text, entry)
    }

    private static func service(_ fact: ServiceListed, _ entry: Int) -> PassageChange {
        guard !fact.isEnded else { return .remove(.service, fact.service.text) }
        return put(.service, fact.service.text, [fact.title, fact.description], entry)
    }

    private static func submission(_ fact: SubmissionReceived, _ entry: Int) -> PassageChange {
        .hold(
            fact.parts.enumerated().map { ordinal, part in
                SearchPassage(
                    kind: .submission, subject: fact.submission.text, entry: entry,
                    ordinal: ordinal, language: part.language, text: nil)
            })
    }

    /// The number of the part whose text a member's path names.
    private static func part(_ member: String) -> Int? {
        let steps = member.split(separator: ".")
        guard steps.count == 3, steps[0] == "parts", steps[2] == "text" else { return nil }
        return Int(steps[1])
    }
}
