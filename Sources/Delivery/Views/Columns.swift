import Canon
import GRDB
import Records

extension Texts {
    /// The texts as they stand in a column: canonical JSON by language.
    var column: String {
        JSONValue.object(versions.map { JSONMember($0.language.text, .string($0.text)) })
            .canonicalText
    }

    /// Texts from a column that our projector wrote.
    init(column: String) throws {
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

extension [String] {
    /// The words as they stand in a column.
    var column: String { JSONValue.array(map { .string($0) }).canonicalText }

    /// Words from a column that our projector wrote.
    init(column: String) throws {
        guard column != "[]" else {
            self = []
            return
        }
        self = try (JSONParser.parse([UInt8](column.utf8)).elements ?? []).map { element in
            guard let text = element.text else { throw ViewDamage(column: column) }
            return text
        }
    }
}

extension [Int] {
    /// The numbers as they stand in a column.
    var column: String { JSONValue.array(map { .integer(Int64($0)) }).canonicalText }

    /// Numbers from a column that our projector wrote.
    init(column: String) throws {
        self = try (JSONParser.parse([UInt8](column.utf8)).elements ?? []).map { element in
            guard let integer = element.integer else { throw ViewDamage(column: column) }
            return Int(integer)
        }
    }
}

extension Row {
    /// An identifier from a column.
    func id<Subject>(_ column: Int) throws -> ID<Subject> {
        let text: String = self[column]
        guard let id = ID<Subject>(text) else { throw ViewDamage(column: text) }
        return id
    }

    /// An identifier from a column that may be empty.
    func optionalID<Subject>(_ column: Int) throws -> ID<Subject>? {
        let text: String? = self[column]
        guard let text, !text.isEmpty else { return nil }
        return try id(column)
    }

    /// A word of a closed set from a column.
    func word<Word: RawRepresentable>(_ column: Int) throws -> Word where Word.RawValue == String {
        let text: String = self[column]
        guard let word = Word(rawValue: text) else { throw ViewDamage(column: text) }
        return word
    }

    /// A word of a closed set from a column that may be empty.
    func optionalWord<Word: RawRepresentable>(
        _ column: Int
    ) throws -> Word? where Word.RawValue == String {
        let text: String? = self[column]
        guard let text, !text.isEmpty else { return nil }
        return try word(column)
    }

    /// Texts from a column.
    func texts(_ column: Int) throws -> Texts { try Texts(column: self[column]) }

    /// A moment from a column of milliseconds.
    func instant(_ column: Int) -> Instant { Instant(milliseconds: self[column]) }

    /// A period from a column.
    func period(_ column: Int) throws -> ReportingPeriod {
        let text: String = self[column]
        guard let period = ReportingPeriod(text) else { throw ViewDamage(column: text) }
        return period
    }

    /// A decimal from a column that may be empty.
    func optionalDecimal(_ column: Int) throws -> FixedPoint? {
        let text: String? = self[column]
        guard let text else { return nil }
        guard let decimal = FixedPoint(exactly: text) else { throw ViewDamage(column: text) }
        return decimal
    }

    /// A fact from a column that holds its members.
    func fact<F: Fact>(_ column: Int, _ type: F.Type = F.self) throws -> F {
        let text: String = self[column]
        var object = try ObjectDecoder(JSONParser.parse(Array(text.utf8)), path: "fact")
        return try F(from: &object)
    }
}

/// A cell of a view that is not what the projector writes; computing the views anew mends it.
struct ViewDamage: Error, CustomStringConvertible {
    let column: String
    var description: String { "a view holds \"\(column)\"; compute the views anew" }
}
