import Canon

extension Texts {
    /// The texts as they stand in a column: canonical JSON by language.
    var column: String {
        JSONValue.object(versions.map { JSONMember($0.language.text, .string($0.text)) })
            .canonicalText
    }

    /// Texts from a column that our projector wrote.
    init(column: String) throws {
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

/// A cell of a view that is not what the projector writes; computing the views anew mends it.
struct ViewDamage: Error, CustomStringConvertible {
    let column: String
    var description: String { "a view holds \"\(column)\"; compute the views anew" }
}
