package import Canon

extension Texts {
    /// The texts as they stand in a column: canonical JSON by language.
    package var column: String {
        JSONValue.object(versions.map { JSONMember($0.language.text, .string($0.text)) })
            .canonicalText
    }

    /// Texts from a column that a projector wrote.
    package init(column: String) throws {
        // Most notes and reasons are empty, and a scorecard reads hundreds of them.
        guard column != "{}" else {
            self = .none
            return
        }
        let value = try JSONParser.parse(Array(column.utf8))
        var versions: [Texts.Version] = []
        for member in value.members ?? [] {
            guard let language = LanguageTag(member.key), let text = member.value.text else {
                throw ViewDamage(column: column)
            }
            versions.append(Texts.Version(language, text))
        }
        self.init(versions)
    }
}
