import Canon
import GRDB

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

extension Row {
    /// An identifier from a column.
    func id<Subject>(_ column: Int) throws -> ID<Subject> {
        let text: String = self[column]
        return try Self.value(ID<Subject>(text), text)
    }

    /// A day from a column.
    func day(_ column: Int) throws -> CivilDate {
        let text: String = self[column]
        return try Self.value(CivilDate(text), text)
    }

    /// Texts from a column; none where it is empty.
    func texts(_ column: Int) throws -> Texts {
        let text: String? = self[column]
        return try text.map { try Texts(column: $0) } ?? .none
    }

    /// A word of a closed set from a column.
    func word<Word: RawRepresentable<String>>(_ column: Int) throws -> Word {
        let text: String = self[column]
        return try Self.value(Word(rawValue: text), text)
    }

    /// A value of a column, or the damage that it does not read.
    static func value<Value>(_ value: Value?, _ text: String) throws -> Value {
        guard let value else { throw ViewDamage(column: text) }
        return value
    }
}

/// A cell of a view that is not what the projector writes; computing the views anew mends it.
struct ViewDamage: Error, CustomStringConvertible {
    let column: String
    var description: String { "a view holds \"\(column)\"; compute the views anew" }
}
