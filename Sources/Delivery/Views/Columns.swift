import Canon
import GRDB
import Records
import Store

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
    /// A decimal from a column that may be empty.
    func optionalDecimal(_ column: Int) throws -> FixedPoint? {
        try optionalTerm(column) { FixedPoint(exactly: $0) }
    }

    /// A fact from a column that holds its members.
    func fact<F: Fact>(_ column: Int, _ type: F.Type = F.self) throws -> F {
        let text: String = self[column]
        var object = try ObjectDecoder(JSONParser.parse(Array(text.utf8)), path: "fact")
        return try F(from: &object)
    }
}
