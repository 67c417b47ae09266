package import GRDB
package import Records

/// Writes the tables of one room from entries, and nothing else. A view is written only here, in
/// the transaction that appends the entry; it can be dropped and computed again at any time.
package protocol Projector: Sendable {
    /// The tables, in creation order.
    var tables: [ViewTable] { get }
    /// First words of the kinds that it reads, such as `policy`; other entries are not shown to
    /// it. `nil` for all.
    var areas: [String]? { get }
    /// Applies one entry. Projectors see facts only: never the vault, the clock or the desk.
    func project(_ entry: Entry, into database: Database) throws
}

extension Projector {
    package var areas: [String]? { nil }
}

/// One table of a view.
package struct ViewTable: Sendable {
    /// Name, beginning with `view_`.
    package let name: String
    /// `CREATE` statements for the table and its indexes.
    package let statements: [String]
    /// `CREATE INDEX` statements for pages alone: no projector looks anything up by them, so a
    /// rebuild creates them once all rows are there, which costs a fraction of keeping them.
    package let lookups: [String]
    /// A total order of the rows, for the digest.
    package let order: String

    package init(
        _ name: String, order: String, _ statements: String..., lookups: [String] = []
    ) {
        precondition(name.hasPrefix("view_"), "views say so in their name")
        self.name = name
        self.order = order
        self.statements = statements
        self.lookups = lookups
    }
}

/// What a room brings to the store.
package struct RoomPlan: Sendable {
    /// Name of the room.
    package let name: String
    /// Its views.
    package let projector: any Projector
    /// Its desk tables: `CREATE TABLE IF NOT EXISTS desk_…` statements.
    package let deskStatements: [String]
    private let prefixes: [String]?

    package init(name: String, projector: any Projector, deskStatements: [String] = []) {
        self.name = name
        self.projector = projector
        self.deskStatements = deskStatements
        prefixes = projector.areas?.map { $0 + "." }
    }

    /// Whether the room's views read facts of a kind. A projector asks a fact for one type after
    /// the other, which for a fact of another room takes as long as writing a row.
    package func reads(_ kind: String) -> Bool {
        guard let prefixes else { return true }
        return prefixes.contains { kind.hasPrefix($0) }
    }
}
