package import Canon
import Records

/// One text of a provision that differs, in one language.
package struct Rewording: Sendable, Equatable {
    package enum Part: String, Sendable, CaseIterable { case heading, body, objective }

    package let part: Part
    package let language: LanguageTag
    /// Empty where the text is new in this language.
    package let old: String
    /// Empty where the text is gone in this language.
    package let new: String

    /// Word by word; computed when asked for.
    package var difference: WordDifference { WordDifference(old: old, new: new) }

    /// By part, then by language.
    static func between(_ old: ProvisionContent?, _ new: ProvisionContent?) -> [Rewording] {
        Part.allCases.flatMap { part in
            between(texts(part, of: old), texts(part, of: new), part)
        }
    }

    private static func between(_ old: Texts, _ new: Texts, _ part: Part) -> [Rewording] {
        var languages = new.versions.map(\.language)
        languages += old.versions.map(\.language).filter { !languages.contains($0) }
        return languages.sorted().compactMap { language in
            let (before, after) = (old[language] ?? "", new[language] ?? "")
            if before.hasSameBytes(as: after) { return nil }
            return Rewording(part: part, language: language, old: before, new: after)
        }
    }

    private static func texts(_ part: Part, of content: ProvisionContent?) -> Texts {
        guard let content else { return .none }
        switch part {
        case .heading: return content.heading
        case .body: return content.body
        case .objective: return content.objective
        }
    }
}
