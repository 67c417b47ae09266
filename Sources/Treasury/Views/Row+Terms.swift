import Canon
import GRDB

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
        guard text != nil else { return nil }
        return try id(column)
    }

    /// A word of a closed set from a column.
    func word<Word: RawRepresentable>(_ column: Int) throws -> Word where Word.RawValue == String {
        let text: String = self[column]
        guard let word = Word(rawValue: text) else { throw ViewDamage(column: text) }
        return word
    }

    /// An amount in minor units.
    func money(_ column: Int) -> Money { Money(minorUnits: self[column]) }

    /// The number of an entry, if there is one.
    func optionalEntry(_ column: Int) -> UInt64? {
        let entry: Int64? = self[column]
        return entry.map { UInt64($0) }
    }

    /// The number of an entry.
    func entry(_ column: Int) -> UInt64 {
        let entry: Int64 = self[column]
        return UInt64(entry)
    }

    /// A date.
    func date(_ column: Int) throws -> CivilDate {
        let text: String = self[column]
        guard let date = CivilDate(text) else { throw ViewDamage(column: text) }
        return date
    }

    /// A date, if there is one.
    func optionalDate(_ column: Int) throws -> CivilDate? {
        let text: String? = self[column]
        guard text != nil else { return nil }
        return try date(column)
    }

    /// A digest, if there is one.
    func optionalDigest(_ column: Int) throws -> Digest? {
        let text: String? = self[column]
        guard let text else { return nil }
        guard let digest = Digest(hex: text) else { throw ViewDamage(column: text) }
        return digest
    }
}
