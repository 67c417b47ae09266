import Canon
import Consultation
import GRDB
import Policy
import Records

/// A change that an answer or a unique point led to, with the words before and after.
struct ShownChange {
    /// The words of one text in one language.
    struct Wording {
        let language: LanguageTag
        let runs: [DiffRun]
    }

    let made: ChangeMade
    /// What the provision is called.
    let name: String
    /// The texts that differ, those in the language of the page first.
    let wordings: [Wording]

    init(_ made: ChangeMade, _ language: PageLanguage, _ database: Database) throws {
        self.made = made
        let change = try PolicyQueries(database).change(entry: made.entry)
        let content = change?.after ?? change?.before
        name =
            content.map { ConsultedProvisions.name(of: $0, language) } ?? made.provision.text
        let differing = Self.differing(change?.before, change?.after)
        wordings =
            differing.filter { $0.language == language.tag }
            + differing.filter { $0.language != language.tag }
    }

    private static func differing(
        _ before: ProvisionContent?, _ after: ProvisionContent?
    ) -> [Wording] {
        let texts: [(ProvisionContent) -> Texts] = [\.heading, \.body, \.objective]
        return texts.flatMap { text -> [Wording] in
            let (old, new) = (before.map(text) ?? .none, after.map(text) ?? .none)
            let tags = Set((old.versions + new.versions).map(\.language)).sorted()
            return tags.compactMap { tag in wording(old[tag] ?? "", new[tag] ?? "", tag) }
        }
    }

    private static func wording(
        _ old: String, _ new: String, _ language: LanguageTag
    ) -> Wording? {
        let difference = WordDifference(old: old, new: new)
        guard !difference.isEmpty else { return nil }
        let runs = difference.runs.map { run in
            switch run.kind {
            case .kept: DiffRun(.same, run.text)
            case .inserted: DiffRun(.inserted, run.text)
            case .deleted: DiffRun(.deleted, run.text)
            }
        }
        return Wording(language: language, runs: runs)
    }
}

extension HTML {
    /// Writes what happened to a provision: its name, the version, and its words before and after.
    mutating func shownChange(_ change: ShownChange) {
        let address = ConsultationAddress(language)
        let made = change.made
        element("p") { html in
            html.write(.change(made.change))
            html.raw(" ")
            html.write(
                Link(
                    change.name, href: address.provision(made.provision, of: made.instrument)))
            html.raw(" ")
            html.write(
                Link(
                    .inVersion(made.version), html.language,
                    href: address.version(made.version, of: made.instrument)))
        }
        if change.wordings.isEmpty { element("p", words: .wordsUnchanged) }
        var shown = language.tag
        for wording in change.wordings {
            if wording.language != shown {
                shown = wording.language
                element("p", inline: .languageName(shown))
            }
            diff(wording.runs, language: wording.language.text)
        }
    }
}
