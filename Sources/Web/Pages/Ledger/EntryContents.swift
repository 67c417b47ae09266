import Canon
import Records

/// What an entry says, member by member, as far as words go.
enum EntryContents {
    /// Most characters of a value that has no words; longer ones stand in the bytes.
    private static let limit = 300

    /// The members of the fact in an entry's bytes.
    static func rows(_ bytes: [UInt8], _ language: PageLanguage) throws -> [SummaryRow] {
        let entry = try JSONParser.parse(bytes, limits: .entry)
        return (entry["fact"]?.members ?? []).map { member in
            SummaryRow(.code(member.key), inline(member, language))
        }
    }

    private static func inline(_ member: JSONMember, _ language: PageLanguage) -> Inline {
        switch member.value {
        case .string(let text): return inline(text)
        case .bool(let isTrue): return .words(isTrue ? .yes : .no)
        case .integer(let number):
            let isEntry = member.key == "entry" || member.key.hasSuffix("_entry")
            guard isEntry, let index = UInt64(exactly: number) else {
                return .identifier(String(number))
            }
            return .entry(index, language)
        default:
            if let texts = texts(member.value) { return .texts(texts, language) }
            let text = member.value.canonicalText
            return text.count > limit ? .words(.seeBytes) : .code(text)
        }
    }

    /// Words by people are marked as such; names, keys and hashes are not words.
    private static func inline(_ text: String) -> Inline {
        guard text.count <= limit else { return .words(.seeBytes) }
        return text.contains(" ") ? .people(text, language: nil) : .code(text)
    }

    /// One text in several languages.
    private static func texts(_ value: JSONValue) -> Texts? {
        guard let members = value.members, !members.isEmpty else { return nil }
        var versions: [Texts.Version] = []
        for member in members {
            guard let tag = LanguageTag(member.key), let text = member.value.text else {
                return nil
            }
            versions.append(Texts.Version(tag, text))
        }
        return Texts(versions)
    }
}
