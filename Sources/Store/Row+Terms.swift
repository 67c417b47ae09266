package import Canon
package import GRDB
package import Records

/// What a projector wrote, read back as the terms of its room.
extension Row {
    /// A value that the text of a column spells.
    ///
    /// - Throws: `ViewDamage` where it spells none.
    package func term<Term>(_ column: Int, _ read: (String) -> Term?) throws -> Term {
        let text: String = self[column]
        guard let term = read(text) else { throw ViewDamage(column: text) }
        return term
    }

    /// A value that the text of a column spells; none where the column is empty.
    package func optionalTerm<Term>(_ column: Int, _ read: (String) -> Term?) throws -> Term? {
        let text: String? = self[column]
        guard let text, !text.isEmpty else { return nil }
        return try term(column, read)
    }

    /// An identifier from a column.
    package func id<Subject>(_ column: Int) throws -> ID<Subject> {
        try term(column) { ID<Subject>($0) }
    }

    /// An identifier from a column that may be empty.
    package func optionalID<Subject>(_ column: Int) throws -> ID<Subject>? {
        try optionalTerm(column) { ID<Subject>($0) }
    }

    /// A word of a closed set from a column.
    package func word<Word: RawRepresentable<String>>(_ column: Int) throws -> Word {
        try term(column) { Word(rawValue: $0) }
    }

    /// A word of a closed set from a column that may be empty.
    package func optionalWord<Word: RawRepresentable<String>>(_ column: Int) throws -> Word? {
        try optionalTerm(column) { Word(rawValue: $0) }
    }

    /// Texts from a column; none where it is empty.
    package func texts(_ column: Int) throws -> Texts {
        let text: String? = self[column]
        return try text.map { try Texts(column: $0) } ?? .none
    }

    /// A day from a column.
    package func date(_ column: Int) throws -> CivilDate {
        try term(column) { CivilDate($0) }
    }

    /// A day from a column that may be empty.
    package func optionalDate(_ column: Int) throws -> CivilDate? {
        try optionalTerm(column) { CivilDate($0) }
    }

    /// A period from a column.
    package func period(_ column: Int) throws -> ReportingPeriod {
        try term(column) { ReportingPeriod($0) }
    }

    /// A digest from a column of hexadecimal digits.
    package func digest(_ column: Int) throws -> Digest {
        try term(column) { Digest(hex: $0) }
    }

    /// A digest from a column that may be empty.
    package func optionalDigest(_ column: Int) throws -> Digest? {
        try optionalTerm(column) { Digest(hex: $0) }
    }

    /// A moment from a column of milliseconds.
    package func instant(_ column: Int) -> Instant { Instant(milliseconds: self[column]) }

    /// An amount from a column of minor units.
    package func money(_ column: Int) -> Money { Money(minorUnits: self[column]) }

    /// The number of an entry.
    package func entry(_ column: Int) -> UInt64 {
        let entry: Int64 = self[column]
        return UInt64(entry)
    }

    /// The number of an entry, if there is one.
    package func optionalEntry(_ column: Int) -> UInt64? {
        let entry: Int64? = self[column]
        return entry.map { UInt64($0) }
    }
}
